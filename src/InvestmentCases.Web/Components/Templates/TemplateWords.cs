using System.Globalization;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.Templates;

/// <summary>What a template brings, in one line: "5 år · 7 afsnit · 4 budgetposter".</summary>
public static class TemplateWords
{
    public static string Of(Proposal contents)
    {
        var logic = contents.ChangeLogic;
        string?[] parts =
        [
            Count(contents.Sections.Count, TemplatesTexts.OneSection, TemplatesTexts.Sections),
            Count(contents.Lines.Count, TemplatesTexts.OneLine, TemplatesTexts.Lines),
            Count(contents.Criteria.Count, TemplatesTexts.OneCriterion, TemplatesTexts.Criteria),
            Count(contents.Criteria.Sum(criterion => criterion.Indicators.Count), TemplatesTexts.OneIndicator, TemplatesTexts.Indicators),
            Count(contents.Risks.Count, TemplatesTexts.OneRisk, TemplatesTexts.Risks),
            logic.Investment.Count + logic.Change.Count + logic.ReducedNeed.Count > 0 ? TemplatesTexts.ChangeLogic : null,
        ];
        var brought = parts.OfType<string>().DefaultIfEmpty(TemplatesTexts.Nothing);
        return string.Join(" · ", brought.Prepend(Count(contents.Years?.Count ?? CaseTemplate.UsualYears, TemplatesTexts.OneYear, TemplatesTexts.Years)));
    }

    private static string? Count(int count, string one, string many) => count switch
    {
        0 => null,
        1 => one,
        _ => string.Format(CultureInfo.CurrentCulture, many, count),
    };
}

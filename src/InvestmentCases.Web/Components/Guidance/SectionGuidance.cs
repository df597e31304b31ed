using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.Guidance;

/// <summary>What a good text holds under each of the form's headings, as Markdown in the language that pages are shown in.</summary>
public static class SectionGuidance
{
    /// <summary>da or en: the municipality keeps one guidance for each.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>As the municipality has written it, else as the program has it.</summary>
    public static string Of(ReferenceSnapshot reference, SectionKey section) => reference.Guidance.GetValueOrDefault((section, Language)) ?? BuiltIn(section);

    /// <summary>The program's own.</summary>
    public static string BuiltIn(SectionKey section) => section switch
    {
        SectionKey.Background => GuidanceTexts.Background,
        SectionKey.Content => GuidanceTexts.Content,
        SectionKey.Economy => GuidanceTexts.Economy,
        SectionKey.Implementation => GuidanceTexts.Implementation,
        SectionKey.Involvement => GuidanceTexts.Involvement,
        SectionKey.Effect => GuidanceTexts.Effect,
        SectionKey.FollowUp => GuidanceTexts.FollowUp,
        SectionKey.RiskAssessment => GuidanceTexts.RiskAssessment,
        SectionKey.NextSteps => GuidanceTexts.NextSteps,
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, null),
    };
}

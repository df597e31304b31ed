using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>What stands in a field of a case, as a person reads it: the history keeps values as they stand in the case's JSON.</summary>
public static class FieldValue
{
    /// <param name="path">The field's path in the case's JSON.</param>
    /// <param name="value">What stood there, or null where nothing did.</param>
    public static string Of(string path, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "–";
        var field = LastName(path);
        return Word(path, field, value) ?? Number(path, field, value) ?? value;
    }

    private static string? Word(string path, string field, string value) => field switch
    {
        "kind" when path.StartsWith("lines", StringComparison.Ordinal) => Named<LineKind>(value, DomainWords.Of),
        "kind" => Named<CaseKind>(value, DomainWords.Of),
        "status" => Named<CaseStatus>(value, DomainWords.Of),
        "unit" when path == "unit" => Named<AmountUnit>(value, DomainWords.Of),
        "controlArea" => Named<ControlArea>(value, DomainWords.Of),
        "duration" => Named<Duration>(value, DomainWords.Of),
        "evidence" => Named<EvidenceGrade>(value, DomainWords.Of),
        "source" => Named<FinancingSource>(value, DomainWords.Of),
        "followUp" => Named<Rhythm>(value, DomainWords.Of),
        "direction" => Named<Direction>(value, DomainWords.Of),
        "riskLevel" => Named<RiskLevel>(value, DomainWords.Of),
        "outcome" => Named<DecisionOutcome>(value, DomainWords.Of),
        "relation" => Named<CaseRelation>(value, DomainWords.Of),
        "measure" => Named<StatedMeasure>(value, DomainWords.Of),
        "basis" => Named<PaybackBasis>(value, DomainWords.Of),
        "key" => Named<SectionKey>(value, DomainWords.Of),
        _ when path.StartsWith("findings[", StringComparison.Ordinal) => Named<FindingAnswer>(value, AnswerWords.Of),
        _ => value switch
        {
            "true" => Fields.FieldsTexts.Yes,
            "false" => Fields.FieldsTexts.No,
            _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("d", CultureInfo.CurrentCulture),
            _ => null,
        },
    };

    private static string? Number(string path, string field, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return field switch
        {
            "firstYear" or "lastYear" or "priceLevel" or "budgetYear" or "year" => number.ToString("0", CultureInfo.InvariantCulture),
            "discountRate" or "baseSuccessRate" or "successRate" => AmountText.Percent(number, CultureInfo.CurrentCulture),
            "probability" or "consequence" or "quantity" or "value" or "baseline" or "target" or "delayYears" or "costFactor" or "low" or "high" or "lifetimeYears" => AmountText.Number(number, CultureInfo.CurrentCulture),
            "unitPrice" or "total" => Kroner(number),
            _ when path.Contains("amounts.", StringComparison.Ordinal) || path.Contains("netByYear.", StringComparison.Ordinal) => Kroner(number),
            _ => null,
        };
    }

    private static string Kroner(decimal kroner) => AmountText.Format(kroner, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " kr.";

    private static string? Named<T>(string value, Func<T, string> word) where T : struct, Enum => Enum.TryParse<T>(value, out var found) && Enum.IsDefined(found) ? word(found) : null;

    private static string LastName(string path)
    {
        var last = path.Split('.')[^1];
        return last.IndexOf('[', StringComparison.Ordinal) is > 0 and var at ? last[..at] : last;
    }
}

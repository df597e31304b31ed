using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Indicators without a baseline or a target: whether the effect comes cannot be seen from them.</summary>
internal static class IndicatorGoals
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var indicators = subject.Proposal.Criteria.SelectMany((criterion, c) => criterion.Indicators.Select((indicator, i) => (Indicator: indicator, Location: FormattableString.Invariant($"criteria[{c}].indicators[{i}]"))))
            .Where(one => one.Indicator.Baseline is null || one.Indicator.Target is null).ToArray();
        if (indicators.Length > 0)
            yield return CheckedCase.Find(nameof(IndicatorGoals), FindingResult.CannotBeChecked, indicators[0].Location, string.Join('|', indicators.Select(one => $"{one.Indicator.Id}{one.Indicator.Baseline is null}{one.Indicator.Target is null}")),
                Say.In($"Indikatorer uden udgangspunkt eller mål", $"Indicators without baseline or target"),
                Say.In($"Kan ikke efterprøves: uden et tal for i dag og et tal for målet kan ingen se, om virkningen kommer.", $"Cannot be checked: without a figure for today and one for the target nobody can see whether the effect comes.")) with
            {
                Arithmetic = [.. indicators.Select(one => $"{one.Indicator.Name}: {Lacks(one.Indicator)}")],
            };
    }

    private static string Lacks(Indicator indicator) => (indicator.Baseline, indicator.Target) switch
    {
        (null, null) => Say.In($"udgangspunkt og mål ikke oplyst", $"baseline and target not stated"),
        (null, _) => Say.In($"udgangspunkt ikke oplyst", $"baseline not stated"),
        _ => Say.In($"mål ikke oplyst", $"target not stated"),
    };
}

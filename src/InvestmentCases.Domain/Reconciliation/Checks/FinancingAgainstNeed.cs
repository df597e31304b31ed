using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// The financing against the need for start capital, year by year, and per party where the two differ; and against what scenarios with their own
/// nets need beyond the years that are financed. A budget note that applies to no fund asks for its money in the budget itself and is left out.
/// </summary>
internal static class FinancingAgainstNeed
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var financing = subject.Proposal.Financing;
        if (subject.Result is not { } result || (subject.Proposal.Kind == CaseKind.BudgetNote && financing.All(line => line.Source != FinancingSource.Fund)))
            yield break;
        if (result.StartCapitalTotal > 0 || financing.Any(line => line.Amounts.Total != 0))
            yield return OfCase(subject, result);
        if (OfScenarios(subject) is { } scenarios)
            yield return scenarios;
    }

    private static Finding OfCase(CheckedCase subject, CalculationResult result)
    {
        var financing = subject.Proposal.Financing;
        var tolerance = Tolerance.Of(financing.SelectMany(line => line.Amounts).Select(amount => amount.Value), subject.Proposal.Unit) * (financing.Count + 1);
        var years = result.Years.Where(year => year.StartCapital != 0 || financing.Any(line => line.Amounts[year.Year] != 0)).ToArray();
        decimal Covered(int year) => financing.Sum(line => line.Amounts[year]);
        var outcomes = years.Select(year => Tolerance.Compare(Covered(year.Year), year.StartCapital, tolerance)).ToArray();
        var outcome = outcomes.Contains(FindingResult.Differs) ? FindingResult.Differs : outcomes.Contains(FindingResult.AgreesWithinRounding) ? FindingResult.AgreesWithinRounding : FindingResult.Agrees;
        var difference = years.Sum(year => Covered(year.Year) - year.StartCapital);
        return CheckedCase.Find(nameof(FinancingAgainstNeed), outcome, "financing", "", Say.In($"Finansiering mod behov", $"Financing against need"), Text(subject, outcome, difference),
            [.. years.Select(year => year.StartCapital), .. years.Select(year => Covered(year.Year))]) with
        {
            Quote = financing.Count == 0 ? null : string.Join(" · ", financing.Where(line => line.Amounts.Count > 0).Select(line => line.Label)),
            Difference = difference,
            Mends = outcome == FindingResult.Differs && financing is [{ Amounts.Count: > 0 }] && subject.Proposal.Lines.Select(line => line.Party).Distinct().Count() < 2
                ? [Mend.OfFinancing(Say.In($"Sæt finansieringen til behovet", $"Set the financing to the need"), 0, one => one with { Amounts = new(years.Select(year => KeyValuePair.Create(year.Year, year.StartCapital))) })]
                : [],
            Arithmetic = outcome == FindingResult.Differs ? [.. years.Select(year => Gap(subject, year, Covered(year.Year))), .. PartyGaps(subject)] : Cover(subject, years),
        };
    }

    private static string Text(CheckedCase subject, FindingResult outcome, decimal difference)
    {
        if (outcome != FindingResult.Differs)
            return Say.In($"Finansieringen dækker behovet for startkapital i hvert år.", $"The financing covers the need for start capital in every year.");
        if (subject.Proposal.Financing.Count == 0)
            return Say.In($"Der er ingen finansiering: {subject.MoneyWithUnit(-difference)} er ikke dækket.", $"There is no financing: {subject.MoneyWithUnit(-difference)} is not covered.");
        var text = difference switch
        {
            < 0 => Say.In($"Der mangler {subject.MoneyWithUnit(-difference)}.", $"{subject.MoneyWithUnit(-difference)} is lacking."),
            > 0 => Say.In($"Der er finansieret {subject.MoneyWithUnit(difference)} mere, end der er behov for.", $"{subject.MoneyWithUnit(difference)} more is financed than is needed."),
            _ => Say.In($"Summen passer, men ikke årene.", $"The sum fits, but not the years."),
        };
        return SameAmount(subject) is { } same ? $"{text} {same}" : text;
    }

    private static string Gap(CheckedCase subject, YearResult year, decimal covered) => Say.In(
        $"{year.Year:0}: behov {subject.Money(year.StartCapital)}, dækket {subject.Money(covered)}{(year.StartCapital == covered ? "" : year.StartCapital > covered ? $" → {subject.Money(year.StartCapital - covered)} mangler" : $" → {subject.Money(covered - year.StartCapital)} for meget")}",
        $"{year.Year:0}: need {subject.Money(year.StartCapital)}, covered {subject.Money(covered)}{(year.StartCapital == covered ? "" : year.StartCapital > covered ? $" → {subject.Money(year.StartCapital - covered)} lacking" : $" → {subject.Money(covered - year.StartCapital)} too much")}");

    private static List<string> Cover(CheckedCase subject, YearResult[] years)
    {
        var lines = new List<string>();
        foreach (var year in years)
        {
            var need = subject.Sum(subject.Proposal.Lines.Select(line => line.Amounts[year.Year]).Where(amount => amount != 0), year.StartCapital);
            var cover = subject.Sum(subject.Proposal.Financing.Select(line => line.Amounts[year.Year]).Where(amount => amount != 0), subject.Proposal.Financing.Sum(line => line.Amounts[year.Year]));
            lines.Add(Say.In($"{year.Year:0}: behov {need}; finansiering {cover} {subject.Unit}", $"{year.Year:0}: need {need}; financing {cover} {subject.Unit}"));
        }
        var total = subject.Proposal.Financing.Sum(line => line.Amounts.Total);
        if (total > 0 && subject.Proposal.Financing.Count(line => line.Amounts.Total > 0) > 1)
            lines.Add(string.Join(" · ", subject.Proposal.Financing.Where(line => line.Amounts.Total > 0).Select(line => $"{line.Label}: {CheckedCase.Percent(line.Amounts.Total / total, 1)}")));
        return lines;
    }

    private static IEnumerable<(string? Party, int Year, decimal Need, decimal Covered)> ByParty(CheckedCase subject)
    {
        foreach (var party in subject.Proposal.Lines.Select(line => line.Party).Distinct())
        {
            var net = subject.NetOf(subject.Proposal.Lines.Where(line => line.Party == party));
            foreach (var (year, k) in subject.Years.Select((year, k) => (year, k)))
                yield return (party, year, Math.Max(0, net[k]), subject.Proposal.Financing.Where(line => line.Party == party).Sum(line => line.Amounts[year]));
        }
    }

    private static IEnumerable<string> PartyGaps(CheckedCase subject)
    {
        if (subject.Proposal.Lines.Select(line => line.Party).Distinct().Count() < 2)
            return [];
        return ByParty(subject).Where(gap => gap.Need != gap.Covered).Select(gap => Say.In(
            $"{gap.Party ?? subject.Party(null)} {gap.Year:0}: {subject.Sum(subject.Proposal.Lines.Where(line => line.Party == gap.Party).Select(line => line.Amounts[gap.Year]).Where(amount => amount != 0), gap.Need)}, dækket {subject.Money(gap.Covered)}",
            $"{gap.Party ?? subject.Party(null)} {gap.Year:0}: {subject.Sum(subject.Proposal.Lines.Where(line => line.Party == gap.Party).Select(line => line.Amounts[gap.Year]).Where(amount => amount != 0), gap.Need)}, covered {subject.Money(gap.Covered)}"));
    }

    // What one party lacks may be what another party's line costs: a question, never a conclusion.
    private static string? SameAmount(CheckedCase subject)
    {
        foreach (var party in ByParty(subject).GroupBy(gap => gap.Party))
        {
            var lacking = party.Sum(gap => Math.Max(0, gap.Need - gap.Covered));
            if (lacking > 0 && party.Any(gap => gap.Covered > 0) && subject.Proposal.Lines.FirstOrDefault(line => line.Party != party.Key && line.Amounts.Total == lacking) is { } same)
                return Say.In($"{subject.Party(party.Key)} mangler {subject.MoneyWithUnit(lacking)}, det samme beløb som {subject.NameOf(same)} hos {subject.Party(same.Party)}: spørg, om de hører sammen.", $"{subject.Party(party.Key)} lacks {subject.MoneyWithUnit(lacking)}, the same amount as {subject.NameOf(same)} of {subject.Party(same.Party)}: ask whether they belong together.");
        }
        return null;
    }

    private static Finding? OfScenarios(CheckedCase subject)
    {
        var financed = subject.Proposal.Financing.SelectMany(line => line.Amounts).Where(amount => amount.Value > 0).Select(amount => amount.Key).ToHashSet();
        var needs = subject.Proposal.Scenarios
            .SelectMany(scenario => (scenario.NetByYear ?? YearAmounts.None).Where(net => net.Value > 0 && !financed.Contains(net.Key)).Select(net => (Scenario: scenario, Year: net.Key, Net: net.Value)))
            .ToArray();
        if (needs.Length == 0 || financed.Count == 0)
            return null;
        return CheckedCase.Find(nameof(FinancingAgainstNeed), FindingResult.Differs, "financing", "scenarios", Say.In($"Scenariernes behov efter {financed.Max():0}", $"The scenarios' need after {financed.Max():0}"),
            Say.In($"Der er kun finansiering i {string.Join(", ", financed.Order().Select(Year))}. Scenarierne koster også mere, end de sparer, i {string.Join(", ", needs.Select(need => need.Year).Distinct().Order().Select(Year))}.", $"There is financing in {string.Join(", ", financed.Order().Select(Year))} only. The scenarios also cost more than they save in {string.Join(", ", needs.Select(need => need.Year).Distinct().Order().Select(Year))}."),
            [.. needs.Select(need => need.Net)]) with
        {
            Arithmetic = [.. needs.Select(need => Say.In($"{need.Scenario.Name}, {need.Year:0}: {subject.MoneyWithUnit(need.Net)} er ikke dækket", $"{need.Scenario.Name}, {need.Year:0}: {subject.MoneyWithUnit(need.Net)} is not covered"))],
        };
    }

    private static string Year(int year) => FormattableString.Invariant($"{year}");
}

using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Each stated start capital, of a year or in total, against the need; a figure that is what is applied for from the fund is held against the need that the application is to cover.</summary>
internal static class StatedStartCapital
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { } result)
            yield break;
        for (var i = 0; i < subject.Proposal.StatedFigures.Count; i++)
            if (subject.Proposal.StatedFigures[i] is { Measure: StatedMeasure.StartCapital } figure)
                yield return Hold(subject, result, figure, FormattableString.Invariant($"statedFigures[{i}]"));
    }

    private static Finding Hold(CheckedCase subject, CalculationResult result, StatedFigure figure, string location)
    {
        var need = Of(figure, result.Years.Select(year => KeyValuePair.Create(year.Year, year.StartCapital)));
        var tolerance = Tolerance.Of(figure, subject.Proposal.Unit) * (figure.Year is null ? Math.Max(1, result.Years.Count(year => year.StartCapital > 0)) : 1);
        var outcome = Tolerance.Compare(figure.Value, need, tolerance);
        if (outcome != FindingResult.Differs)
            return Against(subject, figure, location, outcome, need, NeedInWords(subject, result, figure, need), Say.In($"Det oplyste beløb er behovet for startkapital.", $"The stated amount is the need for start capital."));
        // "304.057 kr. fra Vallensbæk Kommune" is what another than the fund brings.
        var own = subject.Proposal.Financing.Where(line => Of(figure, line.Amounts) == figure.Value).Select(line => line.Source).Distinct().ToArray();
        var source = own is [var only] ? only : FinancingSource.Fund;
        var applied = subject.Proposal.Financing.Where(line => line.Source == source).ToArray();
        if (applied.Length == 0 || Of(figure, applied.SelectMany(line => line.Amounts)) != figure.Value)
            return Against(subject, figure, location, outcome, need, NeedInWords(subject, result, figure, need), Say.In($"Det oplyste beløb er {Away(subject, figure.Value - need)} end behovet for startkapital.", $"The stated amount is {Away(subject, figure.Value - need)} than the need for start capital."));
        var financed = Of(figure, subject.Proposal.Financing.SelectMany(line => line.Amounts));
        if (Tolerance.Compare(financed, need, tolerance) != FindingResult.Differs)
            return Against(subject, figure, location, FindingResult.Agrees, figure.Value,
                [subject.Sum(subject.Proposal.Financing.Select(line => Of(figure, line.Amounts)).Where(amount => amount != 0), financed) + " " + subject.Unit],
                source == FinancingSource.Fund
                    ? Say.In($"Det oplyste beløb er det, puljen søges om; sammen med den øvrige finansiering dækker det behovet.", $"The stated amount is what the fund is applied for; with the other financing it covers the need.")
                    : Say.In($"Det oplyste beløb er en del af finansieringen; sammen med den øvrige dækker det behovet.", $"The stated amount is part of the financing; with the rest it covers the need."));
        return source == FinancingSource.Fund
            ? AgainstParty(subject, result, figure, location, applied, need)
            : Against(subject, figure, location, outcome, need, NeedInWords(subject, result, figure, need), Say.In($"Finansieringen dækker ikke behovet for startkapital: det er {subject.MoneyWithUnit(need)}, finansieringen {subject.MoneyWithUnit(financed)}.", $"The financing does not cover the need for start capital: that is {subject.MoneyWithUnit(need)}, the financing {subject.MoneyWithUnit(financed)}."));
    }

    private static Finding AgainstParty(CheckedCase subject, CalculationResult result, StatedFigure figure, string location, FinancingLine[] applied, decimal needOfCase)
    {
        var parties = applied.Where(line => Of(figure, line.Amounts) != 0).Select(line => line.Party).Distinct().ToArray();
        if (parties is not [{ } party] || !subject.Proposal.Lines.Any(line => line.Party == party))
            return Against(subject, figure, location, FindingResult.Differs, needOfCase, NeedInWords(subject, result, figure, needOfCase), Say.In($"Det, puljen søges om, er {Away(subject, figure.Value - needOfCase)} end behovet for startkapital.", $"What the fund is applied for is {Away(subject, figure.Value - needOfCase)} than the need for start capital."));
        var lines = subject.Proposal.Lines.Where(line => line.Party == party).ToArray();
        var needs = subject.NetOf(lines).Select((net, k) => KeyValuePair.Create(subject.Proposal.Years!.Value.First + k, Math.Max(0, net)));
        var need = Of(figure, needs);
        var outcome = Tolerance.Compare(figure.Value, need, Tolerance.Of(figure, subject.Proposal.Unit));
        var arithmetic = new List<string>();
        if (figure.Year is { } year)
            arithmetic.Add(Say.In($"{party} {year:0}: {subject.Sum(lines.Select(line => line.Amounts[year]).Where(amount => amount != 0), need)} {subject.Unit}", $"{party} {year:0}: {subject.Sum(lines.Select(line => line.Amounts[year]).Where(amount => amount != 0), need)} {subject.Unit}"));
        if (outcome == FindingResult.Differs)
            arithmetic.Add(subject.Sum([need, -figure.Value], need - figure.Value) + " " + Say.In($"{(need > figure.Value ? "mangler" : "for meget")}", $"{(need > figure.Value ? "lacking" : "too much")}"));
        return Against(subject, figure, location, outcome, need, arithmetic, Say.In($"{subject.Party(party)} har selv et behov på {subject.MoneyWithUnit(need)}; puljen søges om {subject.MoneyWithUnit(figure.Value)}.", $"{subject.Party(party)} itself needs {subject.MoneyWithUnit(need)}; the fund is applied for {subject.MoneyWithUnit(figure.Value)}."));
    }

    private static Finding Against(CheckedCase subject, StatedFigure figure, string location, FindingResult outcome, decimal computed, IReadOnlyList<string> arithmetic, string text)
    {
        var when = figure.Year is { } year ? Say.In($" i {year:0}", $" in {year:0}") : "";
        return CheckedCase.Find(nameof(StatedStartCapital), outcome, location, figure.Text, Say.In($"Startkapital{when}: {subject.MoneyWithUnit(figure.Value)}", $"Start capital{when}: {subject.MoneyWithUnit(figure.Value)}"), text, figure.Value, computed, figure.Year ?? 0) with
        {
            Quote = figure.Text.Length > 0 ? figure.Text : null,
            Difference = figure.Value - computed,
            Arithmetic = arithmetic,
        };
    }

    private static IReadOnlyList<string> NeedInWords(CheckedCase subject, CalculationResult result, StatedFigure figure, decimal need) => figure.Year is { } year
        ? [Say.In($"Behov {year:0}: {subject.Sum(subject.Proposal.Lines.Select(line => line.Amounts[year]).Where(amount => amount != 0), subject.Proposal.Lines.Sum(line => line.Amounts[year]))} {subject.Unit}", $"Need {year:0}: {subject.Sum(subject.Proposal.Lines.Select(line => line.Amounts[year]).Where(amount => amount != 0), subject.Proposal.Lines.Sum(line => line.Amounts[year]))} {subject.Unit}")]
        : [subject.Sum(result.Years.Where(y => y.StartCapital > 0).Select(y => y.StartCapital), need) + " " + subject.Unit];

    private static string Away(CheckedCase subject, decimal difference) => difference > 0
        ? Say.In($"{subject.MoneyWithUnit(difference)} større", $"{subject.MoneyWithUnit(difference)} more")
        : Say.In($"{subject.MoneyWithUnit(-difference)} mindre", $"{subject.MoneyWithUnit(-difference)} less");

    private static decimal Of(StatedFigure figure, IEnumerable<KeyValuePair<int, decimal>> amounts) =>
        amounts.Where(amount => figure.Year is null || amount.Key == figure.Year).Sum(amount => amount.Value);
}

using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A stated table's unit against the size of its numbers: where none of its amounts is known from the case or the text, but all are when they are read in another unit.</summary>
internal static class TableUnit
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var known = Known(subject.Proposal);
        for (var t = 0; t < subject.Proposal.StatedTables.Count; t++)
            if (MeantUnit(subject.Proposal.StatedTables[t], known) is { } meant)
                yield return Find(subject, subject.Proposal.StatedTables[t], meant, FormattableString.Invariant($"statedTables[{t}].unit"));
    }

    /// <summary>Whether the table's unit is wrong, so that its amounts cannot be held against the case's.</summary>
    public static bool IsWrong(Proposal proposal, StatedTable table) => MeantUnit(table, Known(proposal)) is not null;

    private static AmountUnit? MeantUnit(StatedTable table, HashSet<decimal> known)
    {
        var amounts = Amounts(table);
        if (amounts.Length == 0 || amounts.Any(known.Contains))
            return null;
        foreach (var unit in Enum.GetValues<AmountUnit>())
            if (unit != table.Unit && amounts.All(amount => known.Contains(amount * AmountText.Factor(unit) / AmountText.Factor(table.Unit))))
                return unit;
        return null;
    }

    private static Finding Find(CheckedCase subject, StatedTable table, AmountUnit meant, string location)
    {
        var (printed, name) = (AmountText.UnitName(table.Unit, CheckedCase.Culture), AmountText.UnitName(meant, CheckedCase.Culture));
        var amount = Amounts(table)[0];
        var real = amount * AmountText.Factor(meant) / AmountText.Factor(table.Unit);
        return CheckedCase.Find(nameof(TableUnit), FindingResult.Differs, location, table.Heading,
            Say.In($"Tabellens enhed: {printed}", $"The table's unit: {printed}"),
            Say.In($"Tallene er {AmountText.Factor(meant) / AmountText.Factor(table.Unit):N0} gange for små i {printed}: teksten og casens poster passer kun, hvis enheden er {name}.", $"The numbers are off by a factor of {AmountText.Factor(meant) / AmountText.Factor(table.Unit):0.#########} in {printed}: the text and the case's lines fit only if the unit is {name}."), Amounts(table)) with
        {
            Quote = table.Heading,
            Difference = amount - real,
            Arithmetic = [Say.In($"{AmountText.Format(amount, table.Unit, CheckedCase.Culture)} i {printed} = {AmountText.Format(amount, AmountUnit.Kroner, CheckedCase.Culture)} kr.; i {name} = {AmountText.Format(real, AmountUnit.Kroner, CheckedCase.Culture)} kr.", $"{AmountText.Format(amount, table.Unit, CheckedCase.Culture)} in {printed} = {AmountText.Format(amount, AmountUnit.Kroner, CheckedCase.Culture)} kr.; in {name} = {AmountText.Format(real, AmountUnit.Kroner, CheckedCase.Culture)} kr.")],
        };
    }

    private static decimal[] Amounts(StatedTable table) =>
        [.. table.Rows.Where(row => row.Role == StatedRowRole.Line).SelectMany(row => row.Amounts).Select(amount => Math.Abs(amount.Value)).Where(amount => amount != 0).Distinct()];

    private static HashSet<decimal> Known(Proposal proposal) =>
    [
        .. proposal.Lines.SelectMany(line => line.Amounts).Concat(proposal.Financing.SelectMany(line => line.Amounts)).Select(amount => Math.Abs(amount.Value)),
        .. proposal.StatedFigures.Where(figure => figure.Unit == "Kroner").Select(figure => Math.Abs(figure.Value)),
    ];
}

using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A stated table's unit against the size of its numbers: where none of its amounts is known from the case or the text, but all are when they are read in another unit.</summary>
internal static class TableUnit
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var known = Known(subject.Proposal);
        foreach (var (t, table) in subject.Proposal.StatedTables.Index())
            if (MeantUnit(table, known) is { } meant)
                yield return Find(subject, table, meant, FormattableString.Invariant($"statedTables[{t}].unit")) with
                {
                    Mends = [Mend.OfTable(Say.In($"Sæt tabellens enhed til {AmountText.UnitName(meant, Cultures.Danish)}", $"Set the table's unit to {AmountText.UnitName(meant, Cultures.English)}"), t, one => InUnit(one, meant))],
                };
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

    // The numbers stay as printed; what they are worth changes.
    private static StatedTable InUnit(StatedTable table, AmountUnit unit)
    {
        var factor = AmountText.Factor(unit) / AmountText.Factor(table.Unit);
        return table with
        {
            Unit = unit,
            Rows = [.. table.Rows.Select(row => row with { Amounts = new(row.Amounts.Select(amount => KeyValuePair.Create(amount.Key, amount.Value * factor))), Total = row.Total * factor })],
        };
    }

    private static Finding Find(CheckedCase subject, StatedTable table, AmountUnit meant, string location)
    {
        var (printed, name) = (AmountText.UnitName(table.Unit, CheckedCase.Culture), AmountText.UnitName(meant, CheckedCase.Culture));
        var amount = Amounts(table)[0];
        var real = amount * AmountText.Factor(meant) / AmountText.Factor(table.Unit);
        return CheckedCase.Find(nameof(TableUnit), FindingResult.Differs, location, table.Heading,
            Say.In($"Tabellens enhed: {printed}", $"The table's unit: {printed}"),
            TooSmallOrLarge(AmountText.Factor(meant) / AmountText.Factor(table.Unit), printed, name), Amounts(table)) with
        {
            Quote = table.Heading,
            Arithmetic = [Say.In($"{AmountText.Format(amount, table.Unit, CheckedCase.Culture)} i {printed} = {AmountText.Format(amount, AmountUnit.Kroner, CheckedCase.Culture)} kr.; i {name} = {AmountText.Format(real, AmountUnit.Kroner, CheckedCase.Culture)} kr.", $"{AmountText.Format(amount, table.Unit, CheckedCase.Culture)} in {printed} = {AmountText.Format(amount, AmountUnit.Kroner, CheckedCase.Culture)} kr.; in {name} = {AmountText.Format(real, AmountUnit.Kroner, CheckedCase.Culture)} kr.")],
        };
    }

    private static string TooSmallOrLarge(decimal factor, string printed, string name) => factor > 1
        ? Say.In($"Tallene er {factor:N0} gange for små i {printed}: teksten og casens poster passer kun, hvis enheden er {name}.", $"The numbers are {factor:N0} times too small in {printed}: the text and the case's lines fit only if the unit is {name}.")
        : Say.In($"Tallene er {1 / factor:N0} gange for store i {printed}: teksten og casens poster passer kun, hvis enheden er {name}.", $"The numbers are {1 / factor:N0} times too large in {printed}: the text and the case's lines fit only if the unit is {name}.");

    private static decimal[] Amounts(StatedTable table) =>
        [.. table.Rows.Where(row => row.Role == StatedRowRole.Line).SelectMany(row => row.Amounts).Select(amount => Math.Abs(amount.Value)).Where(amount => amount != 0).Distinct()];

    private static HashSet<decimal> Known(Proposal proposal) =>
    [
        .. proposal.Lines.SelectMany(line => line.Amounts).Concat(proposal.Financing.SelectMany(line => line.Amounts)).Select(amount => Math.Abs(amount.Value)),
        .. proposal.StatedFigures.Where(figure => figure.Unit == "Kroner").Select(figure => Math.Abs(figure.Value)),
    ];
}

using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// The rows of stated tables against the case's lines: a row that is a line, two rows of different tables that together are a line (added to the
/// case they would count twice), and a row with a line's name but other amounts.
/// </summary>
internal static class TableRestates
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var rows = Rows(subject.Proposal).ToArray();
        var halves = new HashSet<StatedTableRow>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Length; i++)
            for (var j = i + 1; j < rows.Length; j++)
                if (rows[i].Table != rows[j].Table && subject.Proposal.Lines.FirstOrDefault(line => IsSum(line, rows[i].Row, rows[j].Row)) is { } whole)
                {
                    halves.Add(rows[i].Row);
                    halves.Add(rows[j].Row);
                    yield return Together(subject, rows[i], rows[j], whole);
                }
        foreach (var one in rows.Where(one => !halves.Contains(one.Row)))
            if (subject.Proposal.Lines.FirstOrDefault(line => Name(line.Label) == Name(one.Row.Label)) is { } line)
                yield return AgainstLine(subject, one, line);
    }

    private sealed record Place(StatedTable Table, StatedTableRow Row, string Location);

    private static IEnumerable<Place> Rows(Proposal proposal)
    {
        for (var t = 0; t < proposal.StatedTables.Count; t++)
        {
            var table = proposal.StatedTables[t];
            if (TableUnit.IsWrong(proposal, table) || (table.PriceLevel is { } level && proposal.PriceLevel is { } own && level != own))
                continue;
            for (var r = 0; r < table.Rows.Count; r++)
                if (table.Rows[r] is { Role: StatedRowRole.Line, Amounts.Count: > 0 } row)
                    yield return new(table, row, FormattableString.Invariant($"statedTables[{t}].rows[{r}]"));
        }
    }

    private static bool IsSum(CashFlowLine line, StatedTableRow one, StatedTableRow other) =>
        one.Amounts.Years.SequenceEqual(other.Amounts.Years)
        && one.Amounts.Any(amount => amount.Value != 0) && other.Amounts.Any(amount => amount.Value != 0)
        && one.Amounts.All(amount => amount.Value + other.Amounts[amount.Key] == line.Amounts[amount.Key]);

    private static Finding Together(CheckedCase subject, Place one, Place other, CashFlowLine whole)
    {
        var twice = subject.Proposal.Lines.FirstOrDefault(line => !ReferenceEquals(line, whole) && (IsSame(line, other.Row) || IsSame(line, one.Row)));
        return CheckedCase.Find(nameof(TableRestates), twice is null ? FindingResult.Agrees : FindingResult.Differs, other.Location, $"{one.Table.Heading}|{other.Table.Heading}|{whole.Id}",
            Say.In($"{CheckedCase.Quoted(one.Table.Heading)} + {CheckedCase.Quoted(other.Table.Heading)} = {subject.NameOf(whole)}", $"{CheckedCase.Quoted(one.Table.Heading)} + {CheckedCase.Quoted(other.Table.Heading)} = {subject.NameOf(whole)}"),
            twice is null
                ? Say.In($"De to rækker er tilsammen en post, som casen allerede har. Lagt oveni ville de tælle med to gange.", $"The two rows together are a line that the case already has. Added to it they would count twice.")
                : Say.In($"De to rækker er tilsammen en post, som casen allerede har, og {subject.NameOf(twice)} er en af dem: beløbet tæller med to gange.", $"The two rows together are a line that the case already has, and {subject.NameOf(twice)} is one of them: the amount counts twice."),
            [.. one.Row.Amounts.Select(amount => amount.Value), .. other.Row.Amounts.Select(amount => amount.Value)]) with
        {
            Mends = twice is null ? [] : [Mend.WithoutLine(subject, twice)],
            Quote = $"{one.Row.Label} · {other.Row.Label}",
            Arithmetic = [.. one.Row.Amounts.Select(amount => $"{FormattableString.Invariant($"{amount.Key}")}: {subject.Sum([amount.Value, other.Row.Amounts[amount.Key]], whole.Amounts[amount.Key])}")],
        };
    }

    private static Finding AgainstLine(CheckedCase subject, Place one, CashFlowLine line)
    {
        var tolerance = Tolerance.Of(one.Table);
        var wrong = one.Row.Amounts.Where(amount => Tolerance.Compare(amount.Value, line.Amounts[amount.Key], tolerance) == FindingResult.Differs).ToArray();
        var outcome = wrong.Length > 0 ? FindingResult.Differs : IsSame(line, one.Row) ? FindingResult.Agrees : FindingResult.AgreesWithinRounding;
        return CheckedCase.Find(nameof(TableRestates), outcome, one.Location, $"{one.Table.Heading}|{line.Id}",
            Say.In($"{CheckedCase.Quoted(one.Table.Heading)} mod {subject.NameOf(line)}", $"{CheckedCase.Quoted(one.Table.Heading)} against {subject.NameOf(line)}"),
            outcome == FindingResult.Differs
                ? Say.In($"Tabellen har andre beløb end casens post.", $"The table has other amounts than the case's line.")
                : Say.In($"Tabellen gengiver casens post.", $"The table restates the case's line."),
            [.. one.Row.Amounts.Select(amount => amount.Value), .. one.Row.Amounts.Select(amount => line.Amounts[amount.Key])]) with
        {
            Quote = $"{one.Table.Heading}: {one.Row.Label}",
            Difference = wrong.Sum(amount => amount.Value - line.Amounts[amount.Key]),
            Arithmetic = [.. wrong.Select(amount => Say.In($"{amount.Key:0}: {subject.Money(amount.Value)} i tabellen, {subject.Money(line.Amounts[amount.Key])} i posten", $"{amount.Key:0}: {subject.Money(amount.Value)} in the table, {subject.Money(line.Amounts[amount.Key])} in the line"))],
        };
    }

    private static bool IsSame(CashFlowLine line, StatedTableRow row) => row.Amounts.All(amount => amount.Value == line.Amounts[amount.Key]);

    // A remark in brackets at the end, "(varig driftsudgift)", is no part of the name.
    private static string Name(string label) => (label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is var at and > 0 ? label[..at] : label).Trim().ToUpperInvariant();
}

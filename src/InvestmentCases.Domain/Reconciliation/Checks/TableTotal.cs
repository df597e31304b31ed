using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The rows of a stated table against its subtotals (of the rows since the subtotal before) and totals (of all rows), year by year.</summary>
internal static class TableTotal
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        for (var t = 0; t < subject.Proposal.StatedTables.Count; t++)
        {
            var table = subject.Proposal.StatedTables[t];
            for (var r = 0; r < table.Rows.Count; r++)
            {
                var terms = TermsOf(table, r);
                if (terms.Length > 0)
                    yield return Hold(subject.In(table.Unit), table, table.Rows[r], terms, FormattableString.Invariant($"statedTables[{t}].rows[{r}]"));
            }
        }
    }

    private static StatedTableRow[] TermsOf(StatedTable table, int at)
    {
        if (table.Rows[at].Role == StatedRowRole.Line)
            return [];
        var from = 0;
        if (table.Rows[at].Role == StatedRowRole.Subtotal)
            for (var r = 0; r < at; r++)
                if (table.Rows[r].Role == StatedRowRole.Subtotal)
                    from = r + 1;
        return [.. table.Rows.Take(at).Skip(from).Where(row => row.Role == StatedRowRole.Line)];
    }

    private static Finding Hold(CheckedCase subject, StatedTable table, StatedTableRow total, StatedTableRow[] terms, string location)
    {
        var tolerance = Tolerance.Of(table) * (terms.Length + 1);
        var years = total.Amounts.Years.Union(terms.SelectMany(row => row.Amounts.Years)).Order().ToArray();
        var outcomes = years.Select(year => Tolerance.Compare(total.Amounts[year], terms.Sum(row => row.Amounts[year]), tolerance)).ToArray();
        var wrong = years.Where((_, k) => outcomes[k] == FindingResult.Differs).ToArray();
        var outcome = wrong.Length > 0 ? FindingResult.Differs : outcomes.Contains(FindingResult.AgreesWithinRounding) ? FindingResult.AgreesWithinRounding : FindingResult.Agrees;
        var difference = wrong.Sum(year => total.Amounts[year] - terms.Sum(row => row.Amounts[year]));
        return CheckedCase.Find(nameof(TableTotal), outcome, location, $"{table.Heading}|{total.Label}",
            Say.In($"Rækkerne mod {CheckedCase.Quoted(total.Label)}", $"The rows against {CheckedCase.Quoted(total.Label)}"),
            outcome == FindingResult.Differs
                ? Say.In($"I {string.Join(", ", wrong.Select(Year))} giver rækkerne et andet tal end summen i tabellen.", $"In {string.Join(", ", wrong.Select(Year))} the rows give another figure than the table's sum.")
                : Say.In($"Rækkerne giver summen i hvert år.", $"The rows give the sum in every year."),
            [.. years.Select(year => total.Amounts[year]), .. years.Select(year => terms.Sum(row => row.Amounts[year]))]) with
        {
            Quote = $"{table.Heading}: {total.Label}",
            Difference = difference,
            Arithmetic = [.. (wrong.Length > 0 ? wrong : years).Select(year => Line(subject, total, terms, year))],
        };
    }

    private static string Line(CheckedCase subject, StatedTableRow total, StatedTableRow[] terms, int year)
    {
        var sum = terms.Sum(row => row.Amounts[year]);
        var line = $"{Year(year)}: {subject.Sum(terms.Select(row => row.Amounts[year]), sum)}";
        return sum == total.Amounts[year] ? line : Say.In($"{line}; i tabellen {subject.Money(total.Amounts[year])}", $"{line}; in the table {subject.Money(total.Amounts[year])}");
    }

    private static string Year(int year) => FormattableString.Invariant($"{year}");
}

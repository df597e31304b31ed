
namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The rows of a stated table against their own totals across the years. One finding for a table whose rows all agree, one for each row that does not.</summary>
internal static class TableRow
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        for (var t = 0; t < subject.Proposal.StatedTables.Count; t++)
        {
            var table = subject.Proposal.StatedTables[t];
            var shown = subject.In(table.Unit);
            var (agreeing, rounded) = (new List<string>(), false);
            for (var r = 0; r < table.Rows.Count; r++)
            {
                var row = table.Rows[r];
                if (row.Total is not { } stated)
                    continue;
                var sum = row.Amounts.Total;
                var outcome = Tolerance.Compare(stated, sum, Tolerance.Of(table) * (row.Amounts.Count + 1));
                var arithmetic = $"{row.Label}: {shown.Sum(row.Amounts.Select(amount => amount.Value).Where(amount => amount != 0), sum)}";
                rounded |= outcome == FindingResult.AgreesWithinRounding;
                if (outcome != FindingResult.Differs)
                    agreeing.Add(arithmetic);
                else
                    yield return CheckedCase.Find(nameof(TableRow), outcome, FormattableString.Invariant($"statedTables[{t}].rows[{r}]"), $"{table.Heading}|{row.Label}",
                        Say.In($"Rækkens i alt: {shown.MoneyWithUnit(stated)}", $"The row's total: {shown.MoneyWithUnit(stated)}"),
                        Say.In($"Årene giver tilsammen {shown.MoneyWithUnit(sum)}, {shown.MoneyWithUnit(Math.Abs(stated - sum))} {(stated > sum ? "mindre" : "mere")} end rækkens i alt.", $"The years add up to {shown.MoneyWithUnit(sum)}, {shown.MoneyWithUnit(Math.Abs(stated - sum))} {(stated > sum ? "less" : "more")} than the row's total."), stated, sum) with
                    { Quote = $"{table.Heading}: {row.Label}", Difference = stated - sum, Arithmetic = [arithmetic + " " + shown.Unit] };
            }
            if (agreeing.Count > 0)
                yield return CheckedCase.Find(nameof(TableRow), rounded ? FindingResult.AgreesWithinRounding : FindingResult.Agrees, FormattableString.Invariant($"statedTables[{t}]"), table.Heading,
                    Say.In($"Rækkernes i alt i {CheckedCase.Quoted(table.Heading)}", $"The rows' totals in {CheckedCase.Quoted(table.Heading)}"), Say.In($"Årene giver det, der står i kolonnen i alt.", $"The years add up to the column of totals."), [.. table.Rows.Select(row => row.Total ?? 0)]) with
                { Quote = table.Heading, Arithmetic = agreeing };
        }
    }
}

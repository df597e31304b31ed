namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>What speaks for the way that a table's numbers point where no word of its own does: the words around it, and the sums of the tables before it.</summary>
internal static class SignEvidence
{
    /// <summary>
    /// Whether positive numbers may be what is saved. A budget's positive numbers are spending; where the nearest words that speak of either are of proposals or savings, they may be
    /// what these save; and without any words both signs beside each other tell nothing.
    /// </summary>
    public static bool MayBeGains(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> years, TableHead head, TableContext context)
    {
        if (rows.Any(row => RowWords.IsAlternative(row.Label) || RowWords.IsOutcome(row.Label)))
            return true;
        foreach (var text in ((string[])[head.Corner, head.Titles, context.Caption, .. context.Around, context.Section]).Select(SignLegend.Without))
            if (Words.IsOfSpending(text))
                return false;
            else if (Words.SaysSaving(text) || Words.SaysGain(text) || Words.IsProposal(text))
                return true;
        var lines = rows.Where(row => row.Role == RowRole.Line && row.HasAmounts).ToArray();
        return context.MentionsGains || (lines.Any(row => Signs.DirectionOf(row, years) > 0) && lines.Any(row => Signs.DirectionOf(row, years) < 0));
    }

    /// <summary>What positive numbers are where the table's sum, or each of its lines, is a row of an earlier table, "Netto" there and "I alt" here, parted otherwise; null where none is.</summary>
    /// <param name="rows">The rows, their numbers read.</param>
    /// <param name="years">The places of the years.</param>
    /// <param name="yearOf">The year at a place.</param>
    /// <param name="factor">Kroner for one of the table's unit.</param>
    /// <param name="earlier">The tables before it whose own signs are certain.</param>
    public static PositiveNumber? SameSum(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> years, Func<int, int> yearOf, decimal factor, IReadOnlyList<ReadTable> earlier)
    {
        var others = earlier.SelectMany(table => table.Rows).Where(row => row.Role is RowRole.Total or RowRole.Subtotal or RowRole.Line).ToArray();
        bool IsTold(RowDraft row, int turn) => years.Count(column => row.Values[column] is not (null or 0)) >= 2
            && others.Any(other => years.All(column => other.Amounts.GetValueOrDefault(yearOf(column)) == (row.Values[column] ?? 0m) * factor * turn));
        var lines = rows.Where(row => row.Role == RowRole.Line && row.HasAmounts).ToArray();
        bool AreTold(int turn) => (rows.LastOrDefault(row => row.IsSum) is { } sum && IsTold(sum, turn)) || (lines.Length >= 2 && lines.All(line => IsTold(line, turn)));
        return AreTold(1) ? PositiveNumber.Cost : AreTold(-1) ? PositiveNumber.Gain : null;
    }
}

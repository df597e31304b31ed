using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>What each row is, first by its words, then by its numbers. A sum is recognised by label and by arithmetic; a total is never a line.</summary>
internal static class RowRoles
{
    /// <summary>Roles as far as the labels show them, before any number is read.</summary>
    public static void ByLabel(IReadOnlyList<RowDraft> rows)
    {
        for (var r = 0; r < rows.Count; r++)
            rows[r].Role = ByLabel(rows, r);
        // A sum whose only rows are parts of it, "heraf …", is itself the line.
        for (var r = 0; r + 1 < rows.Count; r++)
            if (rows[r].IsSum && RowWords.IsOfWhich(rows[r + 1].Label) && !LinesSince(rows, r).Any())
                rows[r].Role = RowRole.Line;
        // "Samlede ændringer, jf. tabel 1" right under the base is what changes it.
        for (var r = 1; r < rows.Count; r++)
            if (rows[r].IsSum && rows[r - 1].Role is RowRole.Base or RowRole.PriceAdjustment && rows.Skip(r + 1).Any(row => row.HasAmounts) && !rows.Take(r).Any(row => row.Role == RowRole.Line && row.HasAmounts))
                rows[r].Role = RowRole.Line;
        NameTotal(rows);
    }

    /// <summary>The lines right above a row, up to the sum or the heading before them.</summary>
    public static IEnumerable<RowDraft> LinesSince(IReadOnlyList<RowDraft> rows, int at) =>
        Enumerable.Range(0, at).Reverse().Select(r => rows[r]).TakeWhile(row => !row.IsSum && row.Role != RowRole.BlockHeading).Where(row => row.Role == RowRole.Line && row.HasAmounts);

    private static RowRole ByLabel(IReadOnlyList<RowDraft> rows, int at)
    {
        var row = rows[at];
        if (!row.HasAmounts)
            return row.Cells.Any(cell => cell.Content is CellContent.Text or CellContent.Percent) || RowWords.IsNote(row.Label) || row.Label.Length > 150 || IsLastWords(rows, at) ? RowRole.Note : RowRole.BlockHeading;
        if (row.IsCount || RowWords.IsPayback(row.Label) || RowWords.IsCumulative(row.Label) || RowWords.IsMeasure(row.Label) || RowWords.IsOfWhich(row.Label) || CountWords.IsNoMoney(row.Label))
            return RowRole.Note;
        if (row.Cells.Any(cell => cell.Content == CellContent.Percent) && !row.Cells.Any(cell => cell.IsMoney))
            return RowRole.Note;
        if (RowWords.IsPriceAdjustment(row.Label))
            return RowRole.PriceAdjustment;
        if (RowWords.IsBase(row.Label) && !rows.Take(at).Any(earlier => earlier.Role is RowRole.Line && earlier.HasAmounts))
            return RowRole.Base;
        return RowWords.IsSum(row.Label) ? RowRole.Subtotal : RowRole.Line;
    }

    // Words after the last amounts are remarks, unless they are a short heading.
    private static bool IsLastWords(IReadOnlyList<RowDraft> rows, int at) => !rows.Skip(at + 1).Any(row => row.HasAmounts);

    /// <summary>The sums as the labels show them, for the numbers to be held against: each total with the rows that it may be the sum of.</summary>
    public static IEnumerable<SumRule> Sums(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns)
    {
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].IsSum)
                foreach (var terms in Scopes(rows, r))
                    foreach (var column in columns)
                        yield return new((r, column), terms, AreRows: true);
    }

    /// <summary>The sets of rows that a sum may cover: the rows since the sum before it, all lines above it, all with base and adjustments, the sums above it, the rows right below it.</summary>
    public static IEnumerable<IReadOnlyList<int>> Scopes(IReadOnlyList<RowDraft> rows, int at)
    {
        var lines = Enumerable.Range(0, at).Where(r => rows[r].Role == RowRole.Line && rows[r].HasAmounts).ToArray();
        var from = Enumerable.Range(0, at).LastOrDefault(r => rows[r].IsSum, -1);
        var block = Enumerable.Range(0, at).LastOrDefault(r => rows[r].Role == RowRole.BlockHeading, -1);
        var below = Enumerable.Range(at + 1, rows.Count - at - 1).TakeWhile(r => rows[r].Role == RowRole.Line && rows[r].HasAmounts).ToArray();
        IReadOnlyList<int>[] scopes =
        [
            [.. lines.Where(r => r > from)],
            [.. lines.Where(r => r > block)],
            lines,
            [.. Enumerable.Range(0, at).Where(r => rows[r].Role is RowRole.Line or RowRole.Base or RowRole.PriceAdjustment && rows[r].HasAmounts)],
            [.. Enumerable.Range(0, at).Where(r => rows[r].IsSum)],
            [.. Enumerable.Range(0, at).Where(r => rows[r].IsSum || (rows[r].Role == RowRole.Line && r > from && rows[r].HasAmounts))],
            .. Enumerable.Range(2, Math.Clamp(below.Length - 1, 0, 12)).Reverse().Select(count => below[..count]),
        ];
        return scopes.Where(scope => scope.Count > 0).DistinctBy(scope => string.Join(',', scope));
    }

    /// <summary>Roles that only the numbers show. Gives the rows that look like sums though no word says so: they are asked about; of those that must be sums it is said.</summary>
    public static IReadOnlyList<RowDraft> ByArithmetic(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns, Action<RowDraft> isSum)
    {
        NameCounted(rows, columns);
        var asked = new List<RowDraft>();
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            if (row.Role != RowRole.Line || !row.HasAmounts || !columns.Any(column => row.Values[column] is not (null or 0)))
                continue;
            if (!Scopes(rows, r).Any(scope => scope.Count(term => term != r) >= 2 && IsSumOf(rows, r, scope, columns)))
                continue;
            if (IsWithinSum(rows, r, columns))
                continue;
            if (RowWords.MayBeSum(row.Label))
                row.Role = RowRole.Subtotal;
            else if (IsLastSum(rows, r, columns) || IsNewBudget(rows, r, columns))
            {
                row.Role = RowRole.Subtotal;
                isSum(row);
            }
            else if (columns.Count(column => row.Values[column] is not (null or 0)) >= 2 || (columns.Any(column => Math.Abs(row.Values[column] ?? 0m) >= 100) && Scopes(rows, r).Any(scope => scope.Count(term => term != r) >= 3 && IsSumOf(rows, r, scope, columns))))
                asked.Add(row);
        }
        NameLines(rows, columns);
        foreach (var row in asked)
            row.Role = RowRole.Subtotal;
        NameTotal(rows);
        if (rows.LastOrDefault(row => row.IsSum) is { Role: RowRole.Total } total && IsOnlyOfBlock(rows, total, columns))
            total.Role = RowRole.Subtotal;
        return asked;
    }

    // The total below counts it in as it stands among the other lines: that it is as large as two of them is chance.
    private static bool IsWithinSum(IReadOnlyList<RowDraft> rows, int at, IReadOnlyList<int> columns) =>
        !RowWords.MayBeSum(rows[at].Label) && Enumerable.Range(at + 1, rows.Count - at - 1).Any(sum => rows[sum].IsSum && RowWords.IsPlainSum(rows[sum].Label)
            && Scopes(rows, sum).Any(scope => scope.Contains(at) && scope.All(term => rows[term].Role == RowRole.Line) && IsSumOf(rows, sum, scope, columns)));

    // "Teknisk budget", "Ny ramme": the base and all that changes it.
    private static bool IsNewBudget(IReadOnlyList<RowDraft> rows, int at, IReadOnlyList<int> columns) =>
        RowWords.NamesBudget(rows[at].Label) && rows.Take(at).Any(row => row.Role == RowRole.Base)
        && IsSumOf(rows, at, [.. Enumerable.Range(0, at).Where(r => rows[r].Role is RowRole.Line or RowRole.Base or RowRole.PriceAdjustment && rows[r].HasAmounts)], columns);

    // The last row of a table that is all of its lines together in several years, and no saving that makes up for them, is their sum whatever it is called.
    private static bool IsLastSum(IReadOnlyList<RowDraft> rows, int at, IReadOnlyList<int> columns)
    {
        int[] lines = [.. Enumerable.Range(0, at).Where(r => rows[r].Role == RowRole.Line && rows[r].HasAmounts)];
        return lines.Length >= 3 && !rows.Skip(at + 1).Any(row => row.HasAmounts) && columns.Count(column => rows[at].Values[column] is not (null or 0)) >= 2
            && rows[at].Label.Length > 0 && Words.KindIn(rows[at].Label) is not (LineKind.Saving or LineKind.Income) && !Words.IsFinancing(rows[at].Label) && IsSumOf(rows, at, lines, columns);
    }

    // "Sum finansiering" under "Sum investering": the sum of its own block, and no sum of the table.
    private static bool IsOnlyOfBlock(IReadOnlyList<RowDraft> rows, RowDraft sum, IReadOnlyList<int> columns)
    {
        var at = Enumerable.Range(0, rows.Count).First(r => ReferenceEquals(rows[r], sum));
        var from = Enumerable.Range(0, at).LastOrDefault(r => rows[r].IsSum, -1);
        return from >= 0 && Scopes(rows, at).Where(scope => IsSumOf(rows, at, scope, columns)).ToArray() is { Length: > 0 } holding && holding.All(scope => scope.All(term => term > from)) && sum.Block.Text.Length > 0;
    }

    // "Medarbejdere" may be people or what they cost: a sum that adds up only with the row says that it is money.
    private static void NameCounted(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns)
    {
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].Role == RowRole.Note && CountWords.IsNoMoney(rows[r].Label) && columns.Count(column => rows[r].Values[column] is not (null or 0)) >= 2
                && Enumerable.Range(r + 1, rows.Count - r - 1).FirstOrDefault(other => rows[other].IsSum, -1) is >= 0 and var sum
                && Scopes(rows, sum).ToArray() is var scopes && !scopes.Any(scope => IsSumOf(rows, sum, scope, columns)) && scopes.Any(scope => IsSumOf(rows, sum, [.. scope, r], columns)))
                rows[r].Role = RowRole.Line;
    }

    // "Samlede besparelser" with no rows that give it is a line, where the sum below counts it in.
    private static void NameLines(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns)
    {
        // "Udgift i alt" and "Besparelse i alt" and what they come to: a table that gives no more than that.
        if (!rows.Any(row => row.Role == RowRole.Line && row.HasAmounts) && Enumerable.Range(0, rows.Count).LastOrDefault(r => rows[r].IsSum, -1) is > 0 and var last)
        {
            int[] parts = [.. Enumerable.Range(0, last).Where(r => rows[r].IsSum && Words.KindIn(rows[r].Label) is not null)];
            if (parts.Length >= 2 && IsSumOf(rows, last, parts, columns))
                foreach (var part in parts)
                    rows[part].Role = RowRole.Line;
        }
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r].Role != RowRole.Subtotal || (Words.KindIn(rows[r].Label) is null && !Words.IsNetCost(rows[r].Label)) || Scopes(rows, r).Any(scope => scope.Count == 1 ? columns.All(column => rows[scope[0]].Values[column] == rows[r].Values[column]) : IsSumOf(rows, r, scope, columns)))
                continue;
            int[] lines = [.. Enumerable.Range(0, rows.Count).Where(other => other == r || (rows[other].Role == RowRole.Line && rows[other].HasAmounts))];
            if (lines.Length > 1 && Enumerable.Range(r + 1, rows.Count - r - 1).Any(sum => rows[sum].IsSum && lines.All(line => line < sum) && IsSumOf(rows, sum, lines, columns)))
                rows[r].Role = RowRole.Line;
        }
    }

    /// <summary>Whether a row is the sum of others in every column, within the rounding of what is printed. Two rows at least must have something in them.</summary>
    public static bool IsSumOf(IReadOnlyList<RowDraft> rows, int at, IReadOnlyList<int> terms, IReadOnlyList<int> columns)
    {
        if (terms.Count(term => columns.Any(column => rows[term].Values[column] is not (null or 0))) < 2)
            return false;
        foreach (var column in columns)
        {
            var numbers = terms.Append(at).Select(r => rows[r].Values[column]).OfType<decimal>().ToArray();
            var step = numbers.Where(number => number != 0).Select(NumberEvidence.Step).DefaultIfEmpty(1m).Max();
            if (Math.Abs((rows[at].Values[column] ?? 0m) - terms.Sum(term => rows[term].Values[column] ?? 0m)) > step * terms.Count / 2)
                return false;
        }
        return true;
    }

    /// <summary>The lines of every alternative but the first, "Model A", "Model B", as rows or as blocks: together they would count twice.</summary>
    public static IEnumerable<RowDraft> Alternatives(IReadOnlyList<RowDraft> rows)
    {
        var areOutcomes = rows.Count(row => row.Role == RowRole.Line && row.HasAmounts && RowWords.IsOutcome(row.Label)) >= 2;
        string? NameOf(RowDraft row) => RowWords.IsAlternative(row.Label) || (areOutcomes && RowWords.IsOutcome(row.Label)) ? row.Label : RowWords.IsAlternative(row.Block.Text) ? row.Block.Text : null;
        var lines = rows.Where(row => row.Role == RowRole.Line && row.HasAmounts && NameOf(row) is not null).ToArray();
        return lines.Where(row => NameOf(row) != NameOf(lines[0]));
    }

    /// <summary>The rows under a heading "Heraf:" are parts of the row above it: told by their sum. Gives those whose sum does not show it: they are asked about.</summary>
    public static IReadOnlyList<RowDraft> PartsOf(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns)
    {
        var asked = new List<RowDraft>();
        for (var r = 1; r < rows.Count; r++)
        {
            if (rows[r].Role != RowRole.BlockHeading || !RowWords.IsOfWhich(rows[r].Label) || Enumerable.Range(0, r).LastOrDefault(above => rows[above].HasAmounts, -1) is not (>= 0 and var whole))
                continue;
            var below = Enumerable.Range(r + 1, rows.Count - r - 1).TakeWhile(other => rows[other].Role == RowRole.Line && rows[other].HasAmounts).ToArray();
            var parts = Enumerable.Range(1, below.Length).FirstOrDefault(count => columns.All(column => below.Take(count).Sum(part => rows[part].Values[column] ?? 0m) == (rows[whole].Values[column] ?? 0m)));
            foreach (var part in parts > 0 ? below[..parts] : below)
            {
                rows[part].Role = RowRole.Note;
                if (parts == 0)
                    asked.Add(rows[part]);
            }
        }
        return asked;
    }

    // Lines before it and after it: a sum within the table, with no total below.
    private static bool IsWithin(IReadOnlyList<RowDraft> rows, RowDraft sum)
    {
        var lines = rows.Where(row => row.Role == RowRole.Line && row.HasAmounts).Select(row => rows.ToList().IndexOf(row)).ToArray();
        var at = rows.ToList().IndexOf(sum);
        return lines.Any(line => line < at) && lines.Any(line => line > at);
    }

    // The last sum is the table's own; those before it are sums within it.
    private static void NameTotal(IReadOnlyList<RowDraft> rows)
    {
        var last = rows.LastOrDefault(row => row.IsSum);
        foreach (var row in rows.Where(row => row.IsSum))
            row.Role = ReferenceEquals(row, last) && !RowWords.IsPartSum(row.Label) && !IsWithin(rows, row) ? RowRole.Total : RowRole.Subtotal;
    }
}

using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>A row whose word speaks against its sign, so that it is asked about.</summary>
internal sealed record SignDoubt(RowDraft Row, bool SuggestsTurning, string Because);

/// <summary>How a table's signs were read.</summary>
/// <param name="Doubts">The rows to ask about.</param>
/// <param name="ShowsGains">Whether gains stand as positive numbers throughout.</param>
/// <param name="IsOpen">Whether no word of the table says which way its numbers point.</param>
internal sealed record SignReading(IReadOnlyList<SignDoubt> Doubts, bool ShowsGains, bool IsOpen);

/// <summary>
/// Turns the printed numbers to the case's signs. Savings that stand as positive numbers under a heading of savings are turned; where gains stand as
/// positive numbers throughout, everything is turned. A word of a label alone never turns a number unless the table's own sum shows it.
/// </summary>
internal static class Signs
{
    /// <summary>Sets each row's turn and kind; gives the rows to ask about, whether gains are shown as positive throughout, and whether nothing says which way the numbers point.</summary>
    /// <param name="rows">The rows, their numbers read.</param>
    /// <param name="columns">The places of the years.</param>
    /// <param name="table">What the table's own heading says.</param>
    /// <param name="positive">What a positive number is, as the document or a person says it; null where neither does.</param>
    public static SignReading Read(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns, RowBlock table, PositiveNumber? positive)
    {
        var doubts = new List<SignDoubt>();
        var sums = SumsThatHold(rows, columns);
        var lines = rows.Where(row => row.Role == RowRole.Line && row.HasAmounts).ToArray();
        foreach (var row in lines)
            row.Told = row.Kind = KindOf(row, table);
        foreach (var row in lines.Where(row => row.Kind == LineKind.Income && IsAddedToCosts(row, sums, columns, table)))
            row.Told = row.Kind = LineKind.OperatingCost;
        foreach (var block in lines.GroupBy(row => row.Block).Select(block => block.ToArray()))
            if (table.Kind is null && IsSummedAsGains(block, rows) && block.All(row => row.Kind is null || !Words.SaysCost(row.Label)) && block.All(row => DirectionOf(row, columns) >= 0))
                foreach (var row in block.Where(row => !IsSaving(row)))
                    row.Kind = Words.KindIn(SumOf(block, rows)!.Label) is LineKind.Income ? LineKind.Income : LineKind.Saving;
        var told = lines.Where(row => row.Kind is not null && DirectionOf(row, columns) != 0).ToArray();
        var savings = told.Where(IsSaving).ToArray();
        var costs = told.Where(row => !IsSaving(row)).ToArray();
        var claimed = costs.Where(row => Words.SaysCost(row.Label) || row.Block.Kind == row.Kind || table.Kind == row.Kind).ToArray();
        var gains = positive == PositiveNumber.Gain || (positive is null && savings.Length > 0 && savings.All(row => Up(row, columns)) && claimed.Length > 0 && costs.All(row => !Up(row, columns)));
        if (gains)
            foreach (var row in rows.Where(row => row.Role != RowRole.Note))
                row.Turn = -1;
        if (positive is not null)
            foreach (var row in savings.Where(row => DirectionOf(row, columns) * row.Turn > 0))
            {
                // Under a heading of income a sum may take spending away: the document's own signs say so.
                if (Words.KindIn(row.Label) is not (LineKind.Saving or LineKind.Income) && sums.Any(scope => scope.Contains(row)))
                {
                    row.Kind = LineKind.OperatingCost;
                    continue;
                }
                row.Turn = -row.Turn;
                doubts.Add(new(row, true, Say.In($"Ordene siger besparelse eller indtægt, men fortegnet siger udgift.", $"The words say saving or income, but the sign says cost.")));
            }
        else if (!gains)
        {
            foreach (var block in lines.GroupBy(row => row.Block))
                TurnBlock(block.Key, [.. block], rows, columns, table, doubts);
            doubts.AddRange(claimed.Where(row => !Up(row, columns) && !IsAmongCosts(row, lines, columns, table) && !IsSummedAsInBudgets(row, sums, columns) && !IsSummedWithCosts(row, sums, columns)).Select(row => new SignDoubt(row, false, Say.In($"Ordene siger udgift, men tallet er negativt.", $"The words say cost, but the number is negative."))));
            if (!Words.SaysSaving(table.Text) && !rows.Any(row => row.IsSum && Words.SaysSaving(row.Label)))
                doubts.AddRange(OnlyDown(costs, claimed, lines, columns));
        }
        // What only the table's caption calls a cost is a saving where it is negative.
        foreach (var row in lines.Where(row => (row.Kind is null && !IsFinancing(row)) || (row.Kind is not null && !IsSaving(row) && !(claimed.Contains(row) && (Words.SaysCost(row.Label) || row.Block.Kind == row.Kind || doubts.Exists(doubt => ReferenceEquals(doubt.Row, row)))) && DirectionOf(row, columns) * row.Turn < 0)))
            row.Kind = DirectionOf(row, columns) * row.Turn < 0 ? LineKind.Saving : LineKind.OperatingCost;
        if (!gains && lines.Any(row => row.Turn < 0))
            TurnSums(rows, columns);
        var isTold = positive is not null || gains || doubts.Count > 0 || rows.Any(row => row.Role == RowRole.Base && Up(row, columns)) || lines.Any(row => row.Turn < 0) || IsAsInBudgets(lines, columns, table) || Words.IsNetCost(table.Text) || rows.Any(row => row.IsSum && ((Words.SaysCost(row.Label) || Words.IsNetCost(row.Label)) && DirectionOf(row, columns) != 0 || Words.SaysSaving(row.Label) && DirectionOf(row, columns) < 0))
            || (Words.SaysSaving(table.Text) && lines.All(row => DirectionOf(row, columns) <= 0))
            // What others pay stands against what is spent; what is moved comes to nothing.
            || (rows.Any(row => row.Role == RowRole.Line && IsFinancing(row) && DirectionOf(row, columns) < 0) && lines.Any(row => Up(row, columns)))
            || (Words.IsOfMoves(table.Text) && rows.LastOrDefault(row => row.IsSum) is { } sum && columns.All(column => sum.Values[column] is null or 0));
        return new(doubts, gains, !isTold && lines.Any(row => row.Kind is not null));
    }

    /// <summary>Whether what is won stands as positive and what things cost as negative, though only the names of things say so: "Løn -450", "Brugerbetaling 900".</summary>
    public static bool LooksLikeGains(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns)
    {
        var told = rows.Where(row => row is { Role: RowRole.Line, HasAmounts: true, Told: not null } && DirectionOf(row, columns) != 0).ToLookup(row => row.Told is LineKind.Saving or LineKind.Income);
        return told[true].Any() && told[true].All(row => Up(row, columns)) && told[false].Any() && told[false].All(row => !Up(row, columns));
    }

    /// <summary>Whether a sum adds savings that stand as positive numbers to rows that claim no cost: then all of them point the way that the savings do.</summary>
    public static bool PointsOneWay(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns) =>
        rows.Any(row => row.IsSum) && Enumerable.Range(0, rows.Count).Where(r => rows[r].IsSum).Any(r => RowRoles.Scopes(rows, r).Any(scope =>
            scope.Select(term => rows[term]).ToArray() is var terms && terms.All(row => DirectionOf(row, columns) >= 0 && !Words.SaysCost(row.Label) && row.Block.Kind is null)
            && terms.Any(row => row.Told is LineKind.Saving) && terms.Any(row => row.Told is not LineKind.Saving) && RowRoles.IsSumOf(rows, r, scope, columns)));

    // "Udgift til …" says it alone; "Indkøbsaftaler" only names what the money is for, and may be saved: half of the lines at least, or a third where others point the other way.
    private static bool IsAsInBudgets(RowDraft[] lines, IReadOnlyList<int> columns, RowBlock table)
    {
        var told = lines.Where(row => IsAsInBudgets(row, columns)).ToArray();
        return told.Any(row => IsSaving(row) || Words.IsChangeOfCost(row.Label) || Words.NamesArea(row.Label) || Words.SaysCost(row.Label) || row.Block.Kind == row.Told || table.Kind == row.Told || row.Sort is not null)
            || Words.IsChangeOfCost(table.Text) || (told.Length > 0 && (told.Length * 2 >= lines.Count(row => DirectionOf(row, columns) != 0) || (told.Length * 3 >= lines.Count(row => DirectionOf(row, columns) != 0) && lines.Any(row => DirectionOf(row, columns) < 0))));
    }

    // A cost that is positive or a saving that is negative, by its own words: so the table writes as a budget does.
    private static bool IsAsInBudgets(RowDraft row, IReadOnlyList<int> columns) =>
        DirectionOf(row, columns) is var direction and not 0 && (Words.IsChangeOfCost(row.Label) || Words.IsAreaCost(row.Label) || (row.Told is LineKind.Saving or LineKind.Income ? direction < 0 : (row.Told is not null || Words.NamesArea(row.Label)) && direction > 0));

    // The rows of each sum that adds up as the numbers are printed.
    private static List<RowDraft[]> SumsThatHold(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns) =>
        [.. from r in Enumerable.Range(0, rows.Count) where rows[r].IsSum from scope in RowRoles.Scopes(rows, r) where RowRoles.IsSumOf(rows, r, scope, columns) select scope.Select(term => rows[term]).ToArray()];

    /// <summary>Whether a sum adds up as the numbers are printed, over this row and over more rows that stand as in a budget than not: then the row's sign is what it says.</summary>
    private static bool IsSummedAsInBudgets(RowDraft row, List<RowDraft[]> sums, IReadOnlyList<int> columns) => sums.Any(scope =>
        scope.Contains(row) && scope.Where(other => !ReferenceEquals(other, row) && other.Told is not null && DirectionOf(other, columns) != 0).ToArray() is { Length: > 1 } others
        && others.Count(other => IsAsInBudgets(other, columns)) * 2 > others.Length);

    // Only the heading says that the row is a cost, and the sum takes its negative number from costs that stand as positive: a cost that falls.
    private static bool IsSummedWithCosts(RowDraft row, List<RowDraft[]> sums, IReadOnlyList<int> columns) =>
        !Words.SaysCost(row.Label) && sums.Any(scope => scope.Contains(row) && scope.Any(other => other.Told is LineKind.OperatingCost or LineKind.ImplementationCost && Up(other, columns)));

    // "Grants" in a list of spending whose sum adds them to it are given and not received.
    private static bool IsAddedToCosts(RowDraft row, List<RowDraft[]> sums, IReadOnlyList<int> columns, RowBlock table) => Up(row, columns) && sums.Any(scope =>
        scope.Length > 2 && scope.Contains(row) && scope.All(other => DirectionOf(other, columns) >= 0 && (ReferenceEquals(other, row) || !IsSaving(other)))
        && (Words.IsOfSpending(table.Text) || scope.Any(other => other.Kind is LineKind.OperatingCost or LineKind.ImplementationCost)));

    /// <summary>What covers the need, by its own name or its block's: no cost and no saving.</summary>
    internal static bool IsFinancing(RowDraft row) => (Words.IsFinancing(row.Label) && row.Block.Kind is null) || Words.IsFinancing(row.Block.Text);

    private static bool IsSaving(RowDraft row) => row.Kind is LineKind.Saving or LineKind.Income;

    private static bool Up(RowDraft row, IReadOnlyList<int> columns) => DirectionOf(row, columns) > 0;

    // A negative number among positive ones, under a heading of costs, is a cost that falls.
    private static bool IsAmongCosts(RowDraft row, RowDraft[] lines, IReadOnlyList<int> columns, RowBlock table) =>
        (row.Block.Kind ?? table.Kind) == row.Kind && lines.Where(other => other.Block == row.Block).ToArray() is var block && block.Count(other => Up(other, columns)) * 2 > block.Length;

    /// <summary>Which way the row points as printed: the sign of its sum, or of its first amount where the sum is 0.</summary>
    public static int DirectionOf(RowDraft row, IReadOnlyList<int> columns)
    {
        var sum = columns.Sum(column => row.Values[column] ?? 0m);
        return Math.Sign(sum != 0 ? sum : columns.Select(column => row.Values[column] ?? 0m).FirstOrDefault(value => value != 0));
    }

    private static LineKind? KindOf(RowDraft row, RowBlock table)
    {
        if (IsFinancing(row))
            return null;
        if (row.Sort is { } sort)
            return sort;
        var own = Words.KindIn(row.Label);
        var around = row.Block.Kind ?? (row.Block.Text.Length > 0 && Words.KindIn(row.Block.Text) is not null ? null : table.Kind);
        // What stands in a caption is the proposal's name as often as the rows' kind; what stands in a block's heading is the kind.
        var isOfCaption = row.Block.Kind is null && around is LineKind.ImplementationCost or LineKind.OperatingCost && !Words.IsCostOf(table.Text);
        if (around is null || Words.IsLostIncome(row.Label) || own == LineKind.Income || (own == LineKind.Saving && around is not LineKind.Income) || isOfCaption || Words.BeginsWithCost(row.Label))
            return own ?? around;
        return around == LineKind.OperatingCost && own == LineKind.ImplementationCost ? own : around;
    }

    private static void TurnBlock(RowBlock block, RowDraft[] lines, IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns, RowBlock table, List<SignDoubt> doubts)
    {
        var isHeaded = block.IsOfGains || (block.Kind is null && table.IsOfGains) || IsSummedAsGains(lines, rows);
        // A heading that only mentions savings leaves it open what positive numbers are.
        if (!isHeaded && block.Kind is null && (Words.SaysSaving(block.Text) || Words.SaysSaving(table.Text)) && lines.All(row => DirectionOf(row, columns) >= 0))
            doubts.AddRange(lines.Where(row => !IsSaving(row) && !Words.SaysCost(row.Label)).Select(row => new SignDoubt(row, false, Say.In($"Overskriften nævner en besparelse, og tallet er positivt.", $"The heading mentions a saving, and the number is positive."))));
        var savings = lines.Where(row => IsSaving(row) && DirectionOf(row, columns) != 0).ToArray();
        var up = savings.Where(row => Up(row, columns)).ToArray();
        if (up.Length == 0)
            return;
        // As many up as down: the larger amounts tell.
        var mostlyUp = up.Length * 2 > savings.Length || (up.Length * 2 == savings.Length && savings.Sum(row => columns.Sum(column => row.Values[column] ?? 0m)) > 0);
        if (!mostlyUp && up.Length * 2 < savings.Length && isHeaded)
            return;
        var bySum = mostlyUp && SumsShowTurned(rows, savings, columns);
        if (mostlyUp)
            foreach (var row in savings)
                row.Turn = -1;
        if (mostlyUp && (isHeaded || bySum))
        {
            // A cost among savings that stand as positive numbers may be printed either way.
            doubts.AddRange(lines.Where(row => isHeaded && !bySum && row.Kind is not null && !IsSaving(row) && block.Kind is LineKind.Saving or LineKind.Income)
                .Where(row => !IsSaving(row)).Select(row => new SignDoubt(row, false, Say.In($"En udgift står mellem besparelser, der er skrevet som positive tal.", $"A cost stands among savings that are written as positive numbers."))));
            return;
        }
        var because = Say.In($"Ordene siger besparelse eller indtægt, men tallet er positivt.", $"The words say saving or income, but the number is positive.");
        doubts.AddRange((mostlyUp ? savings : up).Select(row => new SignDoubt(row, mostlyUp, because)));
        // A number without a word among them is turned with them, or not: asked either way.
        if (savings.All(row => row.Kind == LineKind.Income))
            return;
        foreach (var row in lines.Where(row => mostlyUp && row.Kind is null && DirectionOf(row, columns) < 0))
        {
            row.Turn = -1;
            doubts.Add(new(row, true, Say.In($"Andre rækker har besparelser som positive tal, og denne siger ikke, hvad den er.", $"Other rows have savings as positive numbers, and this one does not say what it is.")));
        }
        doubts.AddRange(lines.Where(row => row.Kind is null && DirectionOf(row, columns) > 0).Select(row => new SignDoubt(row, false, Say.In($"Andre rækker har besparelser som positive tal, og denne siger ikke, hvad den er.", $"Other rows have savings as positive numbers, and this one does not say what it is."))));
    }

    // "Besparelser i alt" under rows that say nothing themselves, and stand under no heading of costs: "Nettobesparelse" is what is left of savings and costs.
    private static bool IsSummedAsGains(RowDraft[] lines, IReadOnlyList<RowDraft> rows) =>
        SumOf(lines, rows) is { } sum && Words.IsHeadingOfGains(sum.Label) && lines[0].Block.Kind is not (LineKind.OperatingCost or LineKind.ImplementationCost) && !lines.Any(row => Words.SaysCost(row.Label));

    private static RowDraft? SumOf(RowDraft[] lines, IReadOnlyList<RowDraft> rows) =>
        rows.SkipWhile(row => !ReferenceEquals(row, lines[^1])).Skip(1).FirstOrDefault() is { IsSum: true } sum ? sum : null;

    // Costs that are all negative, with no saving beside them: gains as positive, or savings without the word.
    private static IEnumerable<SignDoubt> OnlyDown(RowDraft[] costs, RowDraft[] claimed, RowDraft[] lines, IReadOnlyList<int> columns) =>
        costs.Length > 0 && lines.All(row => DirectionOf(row, columns) <= 0)
            ? costs.Except(claimed).Select(row => new SignDoubt(row, false, Say.In($"Alle tal er negative, og ordene siger ikke, om det er besparelser.", $"All numbers are negative, and the words do not say whether they are savings.")))
            : [];

    /// <summary>Whether a sum of the table adds up only when the savings are taken away from the costs.</summary>
    private static bool SumsShowTurned(IReadOnlyList<RowDraft> rows, RowDraft[] savings, IReadOnlyList<int> columns)
    {
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].IsSum)
                foreach (var scope in RowRoles.Scopes(rows, r).Where(scope => scope.Any(term => savings.Contains(rows[term])) && scope.Any(term => !savings.Contains(rows[term]))))
                {
                    decimal Turned(int column) => scope.Sum(term => (rows[term].Values[column] ?? 0m) * (savings.Contains(rows[term]) ? -1 : 1));
                    var told = columns.Where(column => rows[r].Values[column] is not null && scope.Any(term => rows[term].Values[column] is not (null or 0))).ToArray();
                    if (told.Length > 0 && (told.All(column => rows[r].Values[column] == Turned(column)) || told.All(column => rows[r].Values[column] == -Turned(column))))
                        return true;
                }
        return false;
    }

    // A sum of rows that were turned stands as it adds up: turned where that fits better.
    private static void TurnSums(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> columns)
    {
        for (var r = 0; r < rows.Count; r++)
        {
            if (!rows[r].IsSum)
                continue;
            var best = (Distance: decimal.MaxValue, Turn: 1);
            foreach (var scope in RowRoles.Scopes(rows, r))
                foreach (var turn in (int[])[1, -1])
                {
                    var distance = columns.Sum(column => Math.Abs((rows[r].Values[column] ?? 0m) * turn - scope.Sum(term => rows[term].Turned(column))));
                    if (distance < best.Distance)
                        best = (distance, turn);
                }
            rows[r].Turn = best.Turn;
        }
    }
}

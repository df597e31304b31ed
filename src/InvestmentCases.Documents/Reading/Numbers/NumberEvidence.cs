using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Numbers;

/// <summary>A sum that the table says holds: the cells of the terms add up to the cell of the total.</summary>
/// <param name="Total">The cell of the total.</param>
/// <param name="Places">The terms: rows of its column, or columns of its row.</param>
/// <param name="AreRows">Whether the places are rows.</param>
internal sealed record SumRule((int Row, int Column) Total, IReadOnlyList<int> Places, bool AreRows)
{
    /// <summary>The total and its terms.</summary>
    public (int Row, int Column)[] Cells => [Total, .. Places.Select(place => AreRows ? (place, Total.Column) : (Total.Row, place))];
}

/// <summary>What a cell was read as. Where it is asked about, <see cref="Value"/> is only the suggestion.</summary>
internal sealed record ChosenNumber(decimal? Value, bool IsAsked = false, IReadOnlyList<decimal>? Readings = null, string Because = "")
{
    public static ChosenNumber Nothing { get; } = new((decimal?)null);
}

/// <summary>What is known of the table beside its numbers.</summary>
/// <param name="Unit">Its unit, or null where it names none.</param>
/// <param name="DecimalSign">What a person has answered, or null.</param>
/// <param name="IsEnglish">Whether its words are English.</param>
internal sealed record NumberContext(AmountUnit? Unit, char? DecimalSign, bool IsEnglish);

/// <summary>
/// Chooses one reading for each number of a table where the table itself speaks for it: how the other numbers are written, the unit, the sums, the
/// size of the neighbours. Where two readings are left, or where two pieces of evidence speak against each other, it is asked.
/// </summary>
internal sealed class NumberEvidence
{
    private const int MostCombinations = 512;
    private const long MostSteps = 5_000_000;
    private const decimal Near = 30m, Far = 100m;

    private readonly NumberCell[,] cells;
    private readonly NumberContext context;
    private readonly IReadOnlyList<SumRule> sums;
    private readonly List<decimal>[,] open;
    private readonly bool[,] isSettledBySum, isForced;
    private readonly Writing? writing;

    // The sizes of a row's and a column's certain numbers in order, found when they are asked for.
    private readonly decimal[]?[] rowSizes, columnSizes;
    private long steps;

    private NumberEvidence(NumberCell[,] cells, NumberContext context, IReadOnlyList<SumRule> sums)
    {
        (this.cells, this.context, this.sums) = (cells, context, sums);
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        (open, isSettledBySum, isForced) = (new List<decimal>[rows, columns], new bool[rows, columns], new bool[rows, columns]);
        (rowSizes, columnSizes) = (new decimal[rows][], new decimal[columns][]);
        writing = WritingOf();
    }

    /// <summary>Chooses for every cell of a table.</summary>
    public static ChosenNumber[,] Choose(NumberCell[,] cells, NumberContext context, IReadOnlyList<SumRule> sums) => new NumberEvidence(cells, context, sums).Choose();

    private ChosenNumber[,] Choose()
    {
        foreach (var at in Places())
            Open(at);
        while (BySums())
        {
        }
        foreach (var at in Undecided().ToArray())
            ByNeighbours(at);
        ByShape();
        var chosen = new ChosenNumber[cells.GetLength(0), cells.GetLength(1)];
        foreach (var at in Places())
            chosen[at.Row, at.Column] = Answer(at);
        return chosen;
    }

    private IEnumerable<(int Row, int Column)> Places() =>
        from row in Enumerable.Range(0, cells.GetLength(0)) from column in Enumerable.Range(0, cells.GetLength(1)) select (row, column);

    private NumberCell Cell((int Row, int Column) at) => cells[at.Row, at.Column];

    private List<decimal> At((int Row, int Column) at) => open[at.Row, at.Column];

    private IEnumerable<(int Row, int Column)> Undecided() => Places().Where(at => At(at).Count > 1);

    /// <summary>How the table writes its numbers, where some of them can be read in one way only; null where none shows it or they disagree.</summary>
    private Writing? WritingOf()
    {
        if (context.DecimalSign is { } sign)
            return sign == ',' ? Writing.Comma : Writing.Point;
        var numbers = Places().Select(Cell).Where(cell => cell.HasNumber).ToArray();
        var comma = numbers.Count(cell => cell.Options.All(option => option.Writing == Writing.Comma));
        var point = numbers.Count(cell => cell.Options.All(option => option.Writing == Writing.Point));
        var mistyped = numbers.Count(cell => cell.Options.Any(option => option.Writing == Writing.Odd));
        // One number with a decimal point among Danish thousands by point is a slip of the pen.
        var thousands = numbers.Count(cell => cell.Options.Count == 2 && cell.Text.Contains('.', StringComparison.Ordinal));
        return (comma, point) switch
        {
            (0, 0) => mistyped >= 3 ? Writing.Point : null,
            (0, 1) when thousands >= 2 && !context.IsEnglish && context.Unit != AmountUnit.Millions => Writing.Comma,
            (_, 0) => Writing.Comma,
            (0, _) => Writing.Point,
            _ => comma >= 3 * point ? Writing.Comma : point >= 3 * comma ? Writing.Point : null,
        };
    }

    private void Open((int Row, int Column) at)
    {
        var cell = Cell(at);
        var options = cell.Options.Where(option => option.Writing != Writing.Odd && (writing is null || (option.Writing & writing) != 0)).ToArray();
        if (cell.HasNumber && options.Length == 0)
            (options, isForced[at.Row, at.Column]) = ([.. cell.Options], true);
        else if (cell.Options.Any(option => option.Writing == Writing.Odd) && writing is null)
            (options, isForced[at.Row, at.Column]) = ([.. cell.Options], true);
        var values = options.Select(option => option.Value).Distinct().ToList();
        if (context.Unit == AmountUnit.Kroner && values.Count > 1 && values.Where(value => decimal.Round(value, 2) == value).ToList() is { Count: > 0 } inOre)
            values = inOre;
        if (cell.MayBeFootnote && !Places().Any(other => Cell(other) is { HasNumber: true, MayBeFootnote: false } number && NumberCell.Plain(number.Text).StartsWith('(')))
            values.Add(0m);
        open[at.Row, at.Column] = cell.HasNumber ? values : [];
    }

    /// <summary>Settles the cells of every sum that holds for one set of readings only. True where something was settled.</summary>
    private bool BySums()
    {
        var settled = false;
        foreach (var rule in sums)
        {
            if (!Afford(rule.Places.Count))
                return false;
            var all = rule.Cells;
            var doubtful = all.Where(at => At(at).Count > 1 || (isForced[at.Row, at.Column] && !isSettledBySum[at.Row, at.Column])).ToArray();
            if (doubtful.Length == 0 || At(rule.Total).Count == 0 || doubtful.Aggregate(1L, (product, at) => Math.Min(MostCombinations + 1, product * At(at).Count)) > MostCombinations)
                continue;
            if (!Afford(doubtful.Aggregate(1L, (product, at) => product * At(at).Count) * all.Length))
                return false;
            var holding = Combinations(all).Where(values => IsOneWriting(values, all) && Holds(values, all)).Take(3).ToArray();
            if (holding.Length == 0)
                continue;
            for (var i = 0; i < all.Length; i++)
                if (doubtful.Contains(all[i]) && holding.All(values => values[i] == holding[0][i]) && holding.Length < 3 && holding[0][i] != 0)
                {
                    Settle(all[i], [holding[0][i]]);
                    settled |= !isSettledBySum[all[i].Row, all[i].Column];
                    isSettledBySum[all[i].Row, all[i].Column] = true;
                }
        }
        return settled;
    }

    // A table made to have more sums than can be tried: what is not settled by then is asked about.
    private bool Afford(long cost) => (steps += cost) <= MostSteps;

    private IEnumerable<decimal[]> Combinations((int Row, int Column)[] all)
    {
        var choices = all.Select(at => At(at).Count == 0 ? [0m] : At(at)).ToArray();
        var chosen = new int[all.Length];
        for (var place = 0; place >= 0;)
        {
            yield return [.. choices.Select((values, i) => values[chosen[i]])];
            for (place = all.Length - 1; place >= 0 && ++chosen[place] == choices[place].Count; place--)
                chosen[place] = 0;
        }
    }

    // A table does not write thousands and decimals with the same mark: a sum that only fits so does not fit.
    private bool IsOneWriting(decimal[] values, (int Row, int Column)[] all) =>
        Enumerable.Range(0, all.Length)
            .Where(i => At(all[i]).Count > 1 && !Cell(all[i]).MayBeFootnote && values[i] != 0)
            .GroupBy(i => Cell(all[i]).Text.Contains('.', StringComparison.Ordinal))
            .All(mark => mark.Select(i => Math.Abs(values[i]) == At(all[i]).Max(Math.Abs)).Distinct().Count() == 1);

    // Only a sum that fits to the finest digit is evidence: a small number is lost in the rounding of large ones.
    private static bool Holds(decimal[] values, (int Row, int Column)[] all)
    {
        var step = values.Where(value => value != 0).Select(Step).DefaultIfEmpty(1m).Min();
        return all.Length > 2 && Math.Abs(values[0] - values.Skip(1).Sum()) <= step * all.Length / 2 && values.Skip(1).Count(value => value != 0) > 1;
    }

    /// <summary>A unit of the last digit as printed: "8,0" is exact to a tenth.</summary>
    internal static decimal Step(decimal value) => new(1, 0, 0, false, Math.Min(value.Scale, (byte)6));

    private void ByNeighbours((int Row, int Column) at)
    {
        if (Cell(at).MayBeFootnote || SizeAround(at) is not { } size)
            return;
        var near = At(at).Where(value => IsWithin(value, size, Near)).ToList();
        // A point before decimals is not how Danish is written, nor a comma how English is: size alone never makes it so.
        var hasThousands = Cell(at).Text.Contains(context.IsEnglish ? ',' : '.', StringComparison.Ordinal);
        var isOdd = hasThousands && near.Count == 1 && near[0] == At(at).MinBy(Math.Abs);
        // Three digits behind that mark are thousands, where the unit leaves room for them: the size need only agree.
        var isPlain = hasThousands && context.Unit is AmountUnit.Thousands or AmountUnit.Kroner && near.Count == 1 && near[0] == At(at).MaxBy(Math.Abs);
        if (near.Count == 1 && !isOdd && (isPlain || At(at).All(value => value == near[0] || !IsWithin(value, size, Far))))
            Settle(at, near);
    }

    /// <summary>The middle size of the certain numbers of the same row, or of the same column where the row has too few; null where neither shows one.</summary>
    private decimal? SizeAround((int Row, int Column) at)
    {
        var row = Without(rowSizes[at.Row] ??= Sizes(Enumerable.Range(0, cells.GetLength(1)).Select(column => (at.Row, column))), at);
        var column = Without(columnSizes[at.Column] ??= Sizes(Enumerable.Range(0, cells.GetLength(0)).Select(other => (other, at.Column))), at);
        var sizes = row.Length >= 2 || (row.Length == 1 && column.Length < 2) ? row : column;
        return sizes.Length >= 1 ? sizes[sizes.Length / 2] : null;
    }

    private decimal[] Sizes(IEnumerable<(int Row, int Column)> places) => [.. places.Where(IsCertain).Select(at => Math.Abs(At(at)[0])).Order()];

    private decimal[] Without(decimal[] sizes, (int Row, int Column) at)
    {
        if (!IsCertain(at))
            return sizes;
        var own = Array.BinarySearch(sizes, Math.Abs(At(at)[0]));
        return [.. sizes[..own], .. sizes[(own + 1)..]];
    }

    private bool IsCertain((int Row, int Column) at) => At(at).Count == 1 && At(at)[0] != 0 && !isForced[at.Row, at.Column];

    private void Settle((int Row, int Column) at, List<decimal> values)
    {
        open[at.Row, at.Column] = values;
        (rowSizes[at.Row], columnSizes[at.Column]) = (null, null);
    }

    private static bool IsWithin(decimal value, decimal size, decimal factor) => value != 0 && Math.Abs(value) <= size * factor && Math.Abs(value) * factor >= size;

    /// <summary>Numbers that all have three digits behind one mark are thousands, in kroner and thousands; in millions a Danish comma parts decimals.</summary>
    private void ByShape()
    {
        var left = Undecided().Where(at => !isForced[at.Row, at.Column] && !Cell(at).MayBeFootnote && At(at).Any(value => value != 0)).ToArray();
        var marks = left.Select(at => Cell(at).Text.Contains('.', StringComparison.Ordinal)).Distinct().ToArray();
        if (left.Length < 2 || marks.Length != 1)
            return;
        var mark = marks[0] ? '.' : ',';
        var thousands = context.Unit is not AmountUnit.Millions && mark == (context.IsEnglish ? ',' : '.');
        var decimals = context.Unit is AmountUnit.Millions && mark == ',' && !context.IsEnglish;
        if (thousands || decimals)
            foreach (var at in left)
                Settle(at, [thousands ? At(at).MaxBy(Math.Abs) : At(at).MinBy(Math.Abs)]);
    }

    private ChosenNumber Answer((int Row, int Column) at)
    {
        var cell = Cell(at);
        if (cell is { Content: CellContent.Doubtful, Options.Count: > 0 })
            return new(cell.Options is [var only] ? only.Value : null, IsAsked: true, [.. cell.Options.Select(option => option.Value)], Say.In($"Ordene ved tallet kan ændre, hvilket beløb der skal regnes med.", $"The words beside the number may change which amount is to be reckoned with."));
        if (cell.Content == CellContent.Doubtful)
            return new(null, IsAsked: true, [], Say.In($"Det kan ikke læses som et tal.", $"It cannot be read as a number."));
        var values = At(at);
        if (values.Count == 0)
            return ChosenNumber.Nothing;
        var readings = cell.Options.Select(option => option.Value).Concat(values).Distinct().ToArray();
        if (values.Count > 1)
            return new(Suggestion(at), IsAsked: true, readings, Say.In($"Tallet kan læses på flere måder, og intet andet i tabellen afgør det.", $"The number can be read in more than one way, and nothing else in the table settles it."));
        if (isSettledBySum[at.Row, at.Column])
            return new(values[0], Because: Say.In($"Summen går kun op, når tallet læses sådan.", $"The sum adds up only when the number is read so."));
        if (isForced[at.Row, at.Column])
            return new(values[0], IsAsked: true, readings, writing is null
                ? Say.In($"Tallet har punktum foran to cifre: det kan være decimaler eller et ciffer, der mangler.", $"The number has a point before two digits: decimals, or a digit is lacking.")
                : Say.In($"Tallet er skrevet anderledes end de andre i tabellen.", $"The number is written differently from the others in the table."));
        // What follows from how the table writes may still be a slip of the pen: a size far from its neighbours, or a sum that only another reading fulfils.
        var others = cell.Options.Select(option => option.Value).Where(value => value != values[0]).ToArray();
        if (others.Length > 0 && SizeAround(at) is { } size && !IsWithin(values[0], size, Near) && others.Any(value => IsWithin(value, size, Near)))
            return new(context.Unit == AmountUnit.Millions ? others.First(value => IsWithin(value, size, Near)) : values[0], IsAsked: true, readings, Say.In($"Tallet er langt fra sine naboer, når det læses som de andre.", $"The number is far from its neighbours when it is read as the others are."));
        if (others.Length > 0 && sums.Any(rule => Contradicts(rule, at, values[0], others)))
            return new(values[0], IsAsked: true, readings, Say.In($"Summen går kun op med den anden læsning.", $"The sum adds up only with the other reading."));
        return new(values[0]);
    }

    private bool Contradicts(SumRule rule, (int Row, int Column) at, decimal value, decimal[] others)
    {
        if (rule.AreRows ? rule.Total.Column != at.Column : rule.Total.Row != at.Row)
            return false;
        // Where there is too much to try, it is asked.
        if (!Afford(rule.Places.Count))
            return true;
        var all = rule.Cells;
        if (!all.Contains(at) || all.Any(other => At(other).Count > 1))
            return false;
        decimal[] With(decimal reading) => [.. all.Select(other => other == at ? reading : At(other).FirstOrDefault())];
        return !Holds(With(value), all) && others.Any(other => Holds(With(other), all));
    }

    private decimal Suggestion((int Row, int Column) at) =>
        isForced[at.Row, at.Column] || context.Unit == AmountUnit.Millions ? At(at).MinBy(Math.Abs) : At(at).MaxBy(Math.Abs);
}

using System.Globalization;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>
/// What a page of a case's amounts knows while a person edits: the chosen cell, the cell that is typed in, and how typing, pasting
/// and filling become a new state. It draws nothing and stores nothing: it is given what is typed so far and hands changes back.
/// </summary>
/// <param name="now">What is typed so far.</param>
/// <param name="change">Takes a change of it and the name of the field that is typed in.</param>
/// <param name="decimals">How many decimals of the unit amounts are shown with; null, or where it gives none, as many as they have.</param>
public sealed partial class EconomyEditor(Func<Typed> now, Action<Func<Typed, Typed>, string?> change, Func<int?>? decimals = null)
{
    /// <summary>The column before the first year: the row's label.</summary>
    public const int LabelColumn = 0;

    private Typing? typing;
    private Guid? ofCase;
    private GridRows? rows;
    private Proposal? rowsOf;

    public Proposal Draft => now().Proposal;

    public AmountUnit Unit => Draft.Unit;

    public YearRange? Years => Draft.Years;

    /// <summary>How many decimals of the unit amounts are shown with; null where it is as many as they have.</summary>
    public int? Decimals => decimals?.Invoke();

    /// <summary>The grid's rows and sums as the draft now has them; null where it has no years.</summary>
    public GridRows? Rows
    {
        get
        {
            var draft = Draft;
            if (!ReferenceEquals(rowsOf, draft))
                (rowsOf, rows) = (draft, draft.Years is { } years ? GridRows.Of(draft, years) : null);
            return rows;
        }
    }

    /// <summary>The cell that has the keyboard, or null.</summary>
    public (string Row, int Year)? Chosen { get; private set; }

    /// <summary>The wrong cells that hold. A cell that is still being typed in is not among them.</summary>
    public IReadOnlyList<WrongCell> WrongCells =>
        now().Unread is { IsEmpty: false } unread ? [.. unread.In(Draft).Where(cell => typing is null || (cell.Row, cell.Year) != (typing.Row, typing.Year))] : [];

    /// <summary>Why the case cannot be saved: every wrong cell, with its path in the case's JSON.</summary>
    public IReadOnlyList<Fault> Faults => now().Unread.Faults(Draft);

    /// <summary>The text that stands in a cell and is no amount, or null.</summary>
    public WrongText? WrongAt(string row, int year) =>
        typing is { } at && (at.Row, at.Year) == (row, year) ? at.Wrong : now().Unread.At(row, year);

    /// <summary>What a cell shows: the amount in the unit, nothing where none stands, or the wrong text as typed. While a cell is typed in, what it showed before: the page's own field holds what is typed.</summary>
    public string TextOf(string row, YearAmounts amounts, int year) =>
        typing is { } at && (at.Row, at.Year) == (row, year) ? at.Shown : Text(row, amounts, year);

    public string NameOf(string row, int year) => AmountRows.NameOf(Draft, row, year);

    /// <summary>Begins with another case.</summary>
    public void Open(Guid caseId)
    {
        if (ofCase != caseId)
            (ofCase, Chosen, Notice, Held, typing) = (caseId, null, null, null, null);
    }

    /// <summary>A cell has got the keyboard; one that was typed in before and never left, since its row is not drawn any more, is left by it.</summary>
    public void Choose(string row, int year)
    {
        Chosen = (row, year);
        if (typing is { } at && (at.Row, at.Year) != (row, year))
            typing = null;
    }

    /// <summary>What is in a cell while it is typed: an amount counts already, any other text waits until the cell is left.</summary>
    public void Type(string row, int year, string text)
    {
        if (AmountRows.Find(Draft, row) is not { } amounts || Years?.Contains(year) != true)
            return;
        if (typing is not { } at || (at.Row, at.Year) != (row, year))
            typing = new(row, year, Text(row, amounts, year), amounts.Has(year) ? amounts[year] : null, now().Unread.At(row, year));
        var reading = AmountText.Parse(text, Unit, CultureInfo.CurrentCulture);
        Change(typed => reading.Amount is { } amount ? typed with { Proposal = With(typed.Proposal, row, year, amount), Unread = typed.Unread.Without(row, year) }
            : text.Length == 0 ? typed with { Unread = typed.Unread.Without(row, year) }
            : typed with { Unread = typed.Unread.With(row, year, new(text, reading.Reason!, reading.Suggestion)) }, FieldOf(row, year));
    }

    /// <summary>What stands in a cell when it is left.</summary>
    /// <returns>What the cell shows now.</returns>
    public string Commit(string row, int year, string text)
    {
        Notice = null;
        typing = null;
        if (AmountRows.Find(Draft, row) is not { } amounts || Years?.Contains(year) != true)
            return "";
        if (text != Text(row, amounts, year))
            Change(typed => Taken(typed, row, [(year, text)], CultureInfo.CurrentCulture), FieldOf(row, year));
        return Text(row, AmountRows.Find(Draft, row)!, year);
    }

    /// <summary>Gives up what was typed in a cell since it was entered; a wrong text that stood there already is given up as well.</summary>
    /// <returns>What the cell shows now.</returns>
    public string Cancel(string row, int year)
    {
        if (AmountRows.Find(Draft, row) is null)
            return "";
        var before = typing is { } at && (at.Row, at.Year) == (row, year) ? typing : null;
        typing = null;
        Change(typed => before is null ? typed with { Unread = typed.Unread.Without(row, year) } : new(
            With(typed.Proposal, row, year, before.Before),
            before.Wrong is { } kept ? typed.Unread.With(row, year, kept) : typed.Unread.Without(row, year)), FieldOf(row, year));
        return Text(row, AmountRows.Find(Draft, row)!, year);
    }

    /// <summary>Copies each row's first cell of the range to the cells to the right of it, as one step; from a single cell, to the last year.</summary>
    public void FillRight(CellRange range)
    {
        if (Years is not { } years)
            return;
        var last = range.FirstYear == range.LastYear ? years.Last : Math.Min(range.LastYear, years.Last);
        var from = Math.Max(range.FirstYear, years.First);
        ChangeRows(range, (typed, row) => Filled(typed, row, Enumerable.Range(from + 1, Math.Max(0, last - from)), AmountRows.Find(typed.Proposal, row)!, _ => from));
    }

    /// <summary>Copies the range's first row to the rows below it, as one step; into a single row, from the row above it.</summary>
    public void FillDown(CellRange range)
    {
        if (Years is not { } years)
            return;
        var table = AmountRows.TableOf(Draft, range.FirstRow);
        var (top, bottom) = range.RowsIn(table);
        var source = top == bottom ? top - 1 : top;
        if (source < 0)
            return;
        var amounts = AmountRows.Find(Draft, table[source])!;
        var some = years.Years.Where(year => year >= range.FirstYear && year <= range.LastYear).ToArray();
        Change(typed =>
        {
            foreach (var row in table.Skip(source + 1).Take(bottom - source))
            {
                typed = Filled(typed, row, some, amounts, year => year);
                if (range.FirstYear == LabelColumn && AmountRows.LabelOf(typed.Proposal, table[source]) is { } label)
                    typed = typed with { Proposal = AmountRows.WithLabel(typed.Proposal, row, label) };
            }
            return typed;
        }, null);
    }

    /// <summary>Empties the cells of a range, as one step.</summary>
    public void Clear(CellRange range) => ChangeRows(range, (typed, row) =>
    {
        typed = Taken(typed, row, [.. range.YearsIn(Years!.Value).Select(year => (year, ""))], CultureInfo.CurrentCulture);
        return range.FirstYear == LabelColumn ? typed with { Proposal = AmountRows.WithLabel(typed.Proposal, row, "") } : typed;
    });

    /// <summary>What the cells of a range show, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TextsOf(CellRange range)
    {
        if (Years is not { } years)
            return [];
        return
        [
            .. RowsOf(range).Select(row => (IReadOnlyList<string>)
            [
                .. range.FirstYear == LabelColumn && AmountRows.LabelOf(Draft, row) is { } label ? [label] : Array.Empty<string>(),
                .. range.YearsIn(years).Select(year => Text(row, AmountRows.Find(Draft, row)!, year)),
            ]),
        ];
    }

    /// <summary>Where Ctrl and an arrow lead: to the last filled cell of the block that begins here, else to the next filled one, else to the table's edge.</summary>
    public (string Row, int Year) EdgeFrom(string row, int year, int down, int right)
    {
        if (Years is not { } years)
            return (row, year);
        var table = AmountRows.TableOf(Draft, row);
        int at = table.ToList().IndexOf(row), y = year;
        bool Inside(int r, int c) => r >= 0 && r < table.Count && years.Contains(c);
        bool Filled(int r, int c) => Inside(r, c) && AmountRows.Find(Draft, table[r])!.Has(c);
        if (at < 0 || !Inside(at + down, y + right))
            return (row, year);
        var filled = Filled(at, y) && Filled(at + down, y + right);
        do
            (at, y) = (at + down, y + right);
        while (Inside(at + down, y + right) && (filled ? Filled(at + down, y + right) : !Filled(at, y)));
        return (table[at], y);
    }

    /// <summary>A change of lines, years or anything else of the proposal, as one step.</summary>
    public void Change(Func<Proposal, Proposal> next, string? field = null) => Change(typed => typed with { Proposal = next(typed.Proposal) }, field);

    private void Change(Func<Typed, Typed> next, string? field) => change(next, field);

    private void ChangeRows(CellRange range, Func<Typed, string, Typed> next)
    {
        typing = null;
        var some = RowsOf(range);
        Change(typed => some.Aggregate(typed, next), null);
    }

    private IReadOnlyList<string> RowsOf(CellRange range)
    {
        var table = AmountRows.TableOf(Draft, range.FirstRow);
        return range.RowsIn(table) is ( >= 0 and var top, var bottom) ? [.. table.Skip(top).Take(bottom - top + 1)] : [];
    }

    /// <summary>Puts texts into cells of a row: amounts as amounts, nothing as nothing, the rest as wrong.</summary>
    private Typed Taken(Typed typed, string row, IReadOnlyList<(int Year, string Text)> cells, CultureInfo culture)
    {
        var before = AmountRows.Find(typed.Proposal, row) ?? YearAmounts.None;
        var amounts = before.ToDictionary(a => a.Key, a => a.Value);
        var unread = typed.Unread;
        foreach (var (year, text) in cells)
        {
            unread = unread.Without(row, year);
            amounts.Remove(year);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var reading = AmountText.Parse(text, Unit, culture);
            if ((reading.Amount ?? WrittenOtherwise(text, year)) is { } amount)
                amounts[year] = amount;
            else
                unread = unread.With(row, year, new(text, reading.Reason!, reading.Suggestion));
        }
        return new(Put(typed.Proposal, row, before, new(amounts)), unread);
    }

    // As documents write amounts: "(1.500)", "1.500-", "1,5 mio. kr.".
    private decimal? WrittenOtherwise(string text, int year) =>
        DocumentReader.AmountIn(text, Unit) is { } amount && YearAmounts.WhyRefused(amount, year) is null ? amount : null;

    private static Typed Filled(Typed typed, string row, IEnumerable<int> years, YearAmounts source, Func<int, int> from)
    {
        var before = AmountRows.Find(typed.Proposal, row)!;
        var amounts = before.ToDictionary(a => a.Key, a => a.Value);
        var unread = typed.Unread;
        foreach (var year in years)
        {
            unread = unread.Without(row, year);
            amounts.Remove(year);
            if (source.Has(from(year)))
                amounts[year] = source[from(year)];
        }
        return new(Put(typed.Proposal, row, before, new(amounts)), unread);
    }

    private static Proposal With(Proposal proposal, string row, int year, decimal? amount)
    {
        var before = AmountRows.Find(proposal, row) ?? YearAmounts.None;
        return Put(proposal, row, before, amount is not { } kroner ? before.Without(year) : before.Has(year) && before[year] == kroner ? before : before.With(year, kroner));
    }

    private static Proposal Put(Proposal proposal, string row, YearAmounts before, YearAmounts after) =>
        after.Equals(before) ? proposal : AmountRows.With(proposal, row, after);

    private string Text(string row, YearAmounts amounts, int year) =>
        amounts.Has(year) ? Shown(amounts[year]) : now().Unread.At(row, year)?.Text ?? "";

    /// <summary>An amount in kroner as it is shown in the unit.</summary>
    public string Shown(decimal kroner) => AmountText.Format(kroner, Unit, CultureInfo.CurrentCulture, Decimals);

    private static string FieldOf(string row, int year) => FormattableString.Invariant($"{row}/{year}");

    /// <summary>A cell that is being typed in: what it showed and held before.</summary>
    private sealed record Typing(string Row, int Year, string Shown, decimal? Before, WrongText? Wrong);
}

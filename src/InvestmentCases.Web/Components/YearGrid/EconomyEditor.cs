using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>What was typed in a cell and is no amount: kept as it was typed until it is mended.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Reason">Why it is no amount, a whole sentence.</param>
/// <param name="Suggestion">A text that looks like what was meant, or null.</param>
public sealed record WrongText(string Text, string Reason, string? Suggestion);

/// <summary>A wrong cell with its place.</summary>
public sealed record WrongCell(string Row, int Year, WrongText Wrong);

/// <summary>
/// What a page of a case's amounts knows while a person edits: texts that are no numbers, the chosen cell, and how typing, pasting
/// and filling become a new proposal. It draws nothing and stores nothing: it is given the proposal and hands changes back.
/// </summary>
/// <param name="draft">The proposal as it stands.</param>
/// <param name="change">Takes a change of the proposal and the name of the field that is typed in.</param>
public sealed class EconomyEditor(Func<Proposal> draft, Action<Func<Proposal, Proposal>, string?> change)
{
    /// <summary>The column before the first year: the row's label.</summary>
    public const int LabelColumn = 0;

    private readonly Dictionary<(string Row, int Year), WrongText> wrong = [];
    private Typing? typing;
    private Guid? ofCase;

    public Proposal Draft => draft();

    public AmountUnit Unit => Draft.Unit;

    public YearRange? Years => Draft.Years;

    /// <summary>The cell that has the keyboard, or null.</summary>
    public (string Row, int Year)? Chosen { get; private set; }

    /// <summary>What the last paste left out or understood in its own way, in words; null where there is nothing to say.</summary>
    public string? Notice { get; private set; }

    /// <summary>Counts every change of what the cells show beside the proposal.</summary>
    public int Revision { get; private set; }

    /// <summary>The wrong cells that still hold, in the order in which they were typed. A cell whose amount has been changed since, by undo or otherwise, is not wrong any more.</summary>
    public IReadOnlyList<WrongCell> WrongCells
    {
        get
        {
            var proposal = Draft;
            foreach (var (row, year) in wrong.Keys.Where(cell => AmountRows.Find(proposal, cell.Row) is not { } amounts || amounts.Has(cell.Year) || proposal.Years?.Contains(cell.Year) != true).ToArray())
                wrong.Remove((row, year));
            return [.. wrong.Select(cell => new WrongCell(cell.Key.Row, cell.Key.Year, cell.Value))];
        }
    }

    /// <summary>Why the case cannot be saved: every wrong cell, with its path in the case's JSON.</summary>
    public IReadOnlyList<Fault> Faults
    {
        get
        {
            var proposal = Draft;
            return [.. WrongCells.Select(cell => new Fault(FormattableString.Invariant($"{AmountRows.PathOf(proposal, cell.Row)}.amounts.{cell.Year}"), $"{NameOf(cell.Row, cell.Year)}: {cell.Wrong.Reason}"))];
        }
    }

    public WrongText? WrongAt(string row, int year) => wrong.GetValueOrDefault((row, year));

    /// <summary>What a cell shows: the amount in the unit, nothing where none stands, or the wrong text as typed. While a cell is typed in, what it showed before: the page's own field holds what is typed.</summary>
    public string TextOf(string row, YearAmounts amounts, int year) =>
        typing is { } now && now.Row == row && now.Year == year ? now.Shown : Text(row, amounts, year);

    /// <summary>The place as a person calls it: "Post 3, 2017".</summary>
    public string NameOf(string row, int year)
    {
        var number = AmountRows.NumberOf(Draft, row);
        return row[0] switch
        {
            'f' when row.Length < 8 => Say.In($"Finansiering {number:0}, {year:0}", $"Financing {number:0}, {year:0}"),
            's' => Say.In($"Scenarie {number:0}, {year:0}", $"Scenario {number:0}, {year:0}"),
            _ => Say.In($"Post {number:0}, {year:0}", $"Line {number:0}, {year:0}"),
        };
    }

    /// <summary>Begins with another case: what was kept of the last one is dropped.</summary>
    public void Open(Guid caseId)
    {
        if (ofCase == caseId)
            return;
        (ofCase, Chosen, Notice, typing) = (caseId, null, null, null);
        wrong.Clear();
        Revision++;
    }

    public void Choose(string row, int year)
    {
        Chosen = (row, year);
        Revision++;
    }

    /// <summary>What is in a cell while it is typed: taken where it is an amount already, else left until the cell is left.</summary>
    public void Type(string row, int year, string text)
    {
        if (AmountRows.Find(Draft, row) is not { } amounts || Years?.Contains(year) != true)
            return;
        if (typing is not { } now || now.Row != row || now.Year != year)
            typing = new(row, year, Text(row, amounts, year), amounts.Has(year) ? amounts[year] : null, wrong.GetValueOrDefault((row, year)));
        if (Read(text, CultureInfo.CurrentCulture).Amount is { } amount && (!amounts.Has(year) || amounts[year] != amount))
            Set(row, amounts.With(year, amount), year);
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
        {
            var next = Taken(row, amounts, year, text, CultureInfo.CurrentCulture);
            if (!next.Equals(amounts))
                Set(row, next, year);
        }
        return Text(row, AmountRows.Find(Draft, row)!, year);
    }

    /// <summary>Gives up what was typed in a cell since it was entered; a wrong text that stood there already is given up as well.</summary>
    /// <returns>What the cell shows now.</returns>
    public string Cancel(string row, int year)
    {
        if (AmountRows.Find(Draft, row) is not { } amounts)
            return "";
        if (typing is { } now && now.Row == row && now.Year == year)
        {
            var before = now.Before is { } amount ? amounts.With(year, amount) : Without(amounts, year);
            typing = null;
            if (!before.Equals(amounts))
                Set(row, before, year);
            if (now.Wrong is { } kept)
                wrong[(row, year)] = kept;
        }
        else
            wrong.Remove((row, year));
        Revision++;
        return Text(row, AmountRows.Find(Draft, row)!, year);
    }

    /// <summary>
    /// Puts a block of text into the rows from <paramref name="row"/> downwards and the years from <paramref name="year"/> on, as one step.
    /// Cells that are no amounts are kept as they are and marked. Rows of a line grid that are missing are added; columns beyond the last year are left out and said.
    /// </summary>
    /// <param name="rows">The keys of the table's rows from top to bottom.</param>
    /// <param name="year">The year, or <see cref="LabelColumn"/> where the first column holds labels.</param>
    public void Paste(IReadOnlyList<string> rows, string row, int year, string text)
    {
        if (Years is not { } years)
            return;
        var block = PastedBlock.Of(text);
        var labels = year == LabelColumn ? 1 : 0;
        var culture = block.CultureOf(Unit, CultureInfo.CurrentCulture, labels);
        var first = year == LabelColumn ? years.First : year;
        var start = Math.Max(0, rows.ToList().IndexOf(row));
        var proposal = Draft;
        for (var r = 0; r < block.Rows.Count; r++)
        {
            var cells = block.Rows[r];
            string key;
            if (start + r < rows.Count)
                key = rows[start + r];
            else if (AmountRows.FindLine(proposal, row) is { } model && proposal.Lines.Count < Proposal.MostLines)
                (proposal, key) = LineEditing.AddLike(proposal, model);
            else
                break;
            if (labels == 1 && cells.Count > 0 && cells[0].Length > 0)
                proposal = AmountRows.WithLine(proposal, key, line => line with { Label = cells[0] });
            var amounts = AmountRows.Find(proposal, key) ?? YearAmounts.None;
            for (var c = labels; c < cells.Count && first + c - labels <= years.Last; c++)
                amounts = Taken(key, amounts, first + c - labels, cells[c], culture);
            proposal = AmountRows.With(proposal, key, amounts);
        }
        Notice = NoticeOf(block, culture, labels, years.Last - first + 1, rows.Count - start);
        Put(proposal);
    }

    /// <summary>Copies each row's first cell of the range to the cells to the right of it, as one step.</summary>
    public void FillRight(IReadOnlyList<string> rows, int firstYear, int lastYear)
    {
        if (Years is not { } years)
            return;
        var proposal = Draft;
        foreach (var row in rows)
            if (AmountRows.Find(proposal, row) is { } amounts)
            {
                for (var year = firstYear + 1; year <= Math.Min(lastYear, years.Last); year++)
                {
                    wrong.Remove((row, year));
                    amounts = amounts.Has(firstYear) ? amounts.With(year, amounts[firstYear]) : Without(amounts, year);
                }
                proposal = AmountRows.With(proposal, row, amounts);
            }
        Put(proposal);
    }

    /// <summary>Empties the cells of a range, as one step.</summary>
    public void Clear(IReadOnlyList<string> rows, int firstYear, int lastYear)
    {
        var proposal = Draft;
        foreach (var row in rows)
            if (AmountRows.Find(proposal, row) is { } amounts)
            {
                for (var year = firstYear; year <= lastYear; year++)
                {
                    wrong.Remove((row, year));
                    amounts = Without(amounts, year);
                }
                proposal = AmountRows.With(proposal, row, amounts);
            }
        Put(proposal);
    }

    /// <summary>A change of lines, years or anything else of the proposal, as one step.</summary>
    public void Change(Func<Proposal, Proposal> next, string? field = null)
    {
        change(next, field);
        Revision++;
    }

    public void RemoveFinancing(int at)
    {
        RemoveRow('f', at);
        Change(proposal => proposal with { Financing = [.. proposal.Financing.Where((_, i) => i != at)] });
    }

    public void RemoveScenario(int at)
    {
        RemoveRow('s', at);
        Change(proposal => proposal with { Scenarios = [.. proposal.Scenarios.Where((_, i) => i != at)] });
    }

    // These rows are known by their place: texts that wait in later rows move up with them.
    private void RemoveRow(char kind, int at)
    {
        foreach (var (cell, text) in wrong.Where(cell => cell.Key.Row.Length < 8 && cell.Key.Row[0] == kind).OrderBy(cell => cell.Key.Row.Length).ThenBy(cell => cell.Key.Row, StringComparer.Ordinal).ToArray())
        {
            var place = int.Parse(cell.Row.AsSpan(1), CultureInfo.InvariantCulture);
            if (place < at)
                continue;
            wrong.Remove(cell);
            if (place > at)
                wrong[(FormattableString.Invariant($"{kind}{place - 1}"), cell.Year)] = text;
        }
    }

    private void Set(string row, YearAmounts amounts, int year) =>
        Change(proposal => AmountRows.With(proposal, row, amounts), FormattableString.Invariant($"{row}/{year}"));

    private void Put(Proposal next) => Change(_ => next);

    private string Text(string row, YearAmounts amounts, int year) =>
        wrong.TryGetValue((row, year), out var text) && !amounts.Has(year) ? text.Text
        : amounts.Has(year) ? AmountText.Format(amounts[year], Unit, CultureInfo.CurrentCulture)
        : "";

    private AmountReading Read(string text, CultureInfo culture) => AmountText.Parse(text, Unit, culture);

    private YearAmounts Taken(string row, YearAmounts amounts, int year, string text, CultureInfo culture)
    {
        wrong.Remove((row, year));
        Revision++;
        if (string.IsNullOrWhiteSpace(text))
            return Without(amounts, year);
        var reading = Read(text, culture);
        if (reading.Amount is { } amount)
            return amounts.With(year, amount);
        wrong[(row, year)] = new(text, reading.Reason!, reading.Suggestion);
        return Without(amounts, year);
    }

    private static YearAmounts Without(YearAmounts amounts, int year) => amounts.Has(year) ? new(amounts.Where(a => a.Key != year)) : amounts;

    private static string? NoticeOf(PastedBlock block, CultureInfo culture, int labels, int roomInYears, int roomInRows)
    {
        var notes = new List<string>();
        if (culture.TwoLetterISOLanguageName != CultureInfo.CurrentCulture.TwoLetterISOLanguageName && block.Width > labels)
            notes.Add(culture.TwoLetterISOLanguageName == "en"
                ? Say.In($"Tallene er læst som engelske: punktum foran decimaler.", $"The numbers were read as English: a point before decimals.")
                : Say.In($"Tallene er læst som danske: komma foran decimaler.", $"The numbers were read as Danish: a comma before decimals."));
        if (block.Width - labels > roomInYears)
            notes.Add(Say.In($"{block.Width - labels - roomInYears} kolonner lå efter casens sidste år og er ikke taget med.", $"{block.Width - labels - roomInYears} columns lay after the case's last year and were left out."));
        if (block.Rows.Count > roomInRows)
            notes.Add(Say.In($"{block.Rows.Count - roomInRows} rækker er tilføjet eller udeladt, fordi tabellen sluttede.", $"{block.Rows.Count - roomInRows} rows were added or left out since the table ended."));
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }

    /// <summary>A cell that is being typed in: what it showed and held before.</summary>
    private sealed record Typing(string Row, int Year, string Shown, decimal? Before, WrongText? Wrong);
}

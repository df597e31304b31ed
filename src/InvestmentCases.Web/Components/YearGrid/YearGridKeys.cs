using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>
/// What the page's script tells of a table of amounts: one call for each thing that a person does. The script knows the keys and
/// the field that is typed in; the <see cref="EconomyEditor"/> knows the amounts.
/// </summary>
public sealed class YearGridKeys(IJSRuntime script, EconomyEditor editor, Action<bool> undo, Action drawn) : IAsyncDisposable
{
    private IJSObjectReference? module;
    private IJSObjectReference? grid;
    private DotNetObjectReference<YearGridKeys>? self;
    private bool isLeft;

    /// <summary>Begins to listen to the table; not where it has gone again before the script is there.</summary>
    public async Task AttachAsync(ElementReference table)
    {
        module = await script.InvokeAsync<IJSObjectReference>("import", "./Components/YearGrid/YearGrid.razor.js");
        if (!isLeft)
            grid = await module.InvokeAsync<IJSObjectReference>("attach", table, self = DotNetObjectReference.Create(this));
        if (isLeft)
            await DetachAsync();
    }

    /// <summary>Moves the keyboard to a cell.</summary>
    public async Task FocusAsync(string row, int year)
    {
        if (grid is not null)
            await grid.InvokeVoidAsync("focusCell", row, year, PlaceOf(row));
    }

    [JSInvokable]
    public void Choose(string row, int year) => Do(() => editor.Choose(row, year));

    [JSInvokable]
    public void Type(string row, int year, string text) => Do(() => editor.Type(row, year, text));

    [JSInvokable]
    public string Commit(string row, int year, string text) => Do(() => editor.Commit(row, year, text));

    /// <summary>A text that was typed while nobody listened. Answers whether it stands now.</summary>
    [JSInvokable]
    public bool Resend(string row, int year, string text) => Do(() =>
    {
        if (AmountRows.Find(editor.Draft, row) is null)
            return false;
        editor.Commit(row, year, text);
        return true;
    });

    [JSInvokable]
    public string Cancel(string row, int year) => Do(() => editor.Cancel(row, year));

    [JSInvokable]
    public void Paste(CellRange range, string text) => Do(() => editor.Paste(range, text));

    [JSInvokable]
    public void FillRight(CellRange range) => Do(() => editor.FillRight(range));

    [JSInvokable]
    public void FillDown(CellRange range) => Do(() => editor.FillDown(range));

    [JSInvokable]
    public void Clear(CellRange range) => Do(() => editor.Clear(range));

    /// <summary>What the cells of a range show, drawn or not.</summary>
    [JSInvokable]
    public IReadOnlyList<IReadOnlyList<string>> Texts(CellRange range) => editor.TextsOf(range);

    /// <summary>Where Ctrl and an arrow lead from a cell.</summary>
    [JSInvokable]
    public Cell Edge(string row, int year, int down, int right)
    {
        var (to, column) = editor.EdgeFrom(row, year, down, right);
        return new(PlaceOf(to), column);
    }

    /// <summary>Takes what was chosen from a list for a line.</summary>
    [JSInvokable]
    public void Pick(string row, string field, string value) => Do(() => editor.Change(proposal => LineEditing.WithChoice(proposal, row, field, value)));

    /// <summary>Does something to the lines of a range: <c>add</c> one after it, or <c>copy</c>, <c>remove</c>, move <c>up</c> or <c>down</c> each.</summary>
    /// <returns>The place of the row that has the keyboard then; -1 where there is none.</returns>
    [JSInvokable]
    public int Lines(string what, CellRange range) => Do(() => PlaceOf(what switch
    {
        "up" or "down" when AmountRows.KeyOfFinancing(PlaceOf(range.FirstRow)) == range.FirstRow =>
            AmountRows.KeyOfFinancing(editor.MoveFinancing(PlaceOf(range.FirstRow), what == "up" ? -1 : 1)),
        "add" => editor.AddAfter(range.LastRow),
        "copy" => editor.ChangeLines(range, LineEditing.Duplicate),
        "remove" => editor.RemoveLines(range),
        _ => editor.ChangeLines(range, (proposal, key) => LineEditing.Move(proposal, key, what == "up"), isUpwards: what == "down"),
    }));

    /// <summary>Adds a year to the case, before its first or after its last.</summary>
    [JSInvokable]
    public void AddYear(bool isFirst) => Do(() => editor.AddYear(isFirst));

    /// <summary>Takes the case's first or last year out.</summary>
    /// <returns>The year that has the keyboard then.</returns>
    [JSInvokable]
    public int RemoveYear(int year) => Do(() => editor.RemoveYear(year));

    /// <summary>A line has been drawn by mouse to the place of another.</summary>
    [JSInvokable]
    public void MoveTo(string row, string to) => Do(() => editor.Change(proposal => LineEditing.MoveTo(proposal, row, to)));

    [JSInvokable]
    public void Undo(bool isRedo) => Do(() => undo(isRedo));

    public async ValueTask DisposeAsync()
    {
        isLeft = true;
        await DetachAsync();
    }

    private async Task DetachAsync()
    {
        self?.Dispose();
        try
        {
            if (grid is not null)
            {
                await grid.InvokeVoidAsync("detach");
                await grid.DisposeAsync();
            }
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and its script with it.
        }
    }

    private int PlaceOf(string row) => AmountRows.TableOf(editor.Draft, row).ToList().IndexOf(row);

    private void Do(Action action)
    {
        action();
        drawn();
    }

    private T Do<T>(Func<T> action)
    {
        var answer = action();
        drawn();
        return answer;
    }

    /// <param name="At">The row's place in the table.</param>
    /// <param name="Year">The column.</param>
    public sealed record Cell(int At, int Year);
}

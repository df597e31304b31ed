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

    /// <summary>Begins to listen to the table.</summary>
    public async Task AttachAsync(ElementReference table)
    {
        self = DotNetObjectReference.Create(this);
        module = await script.InvokeAsync<IJSObjectReference>("import", "./Components/YearGrid/YearGrid.razor.js");
        grid = await module.InvokeAsync<IJSObjectReference>("attach", table, self);
    }

    /// <summary>Moves the keyboard to a cell.</summary>
    public async Task FocusAsync(string row, int year)
    {
        if (grid is not null)
            await grid.InvokeVoidAsync("focusCell", row, year);
    }

    [JSInvokable]
    public void Choose(string row, int year) => Do(() => editor.Choose(row, year));

    [JSInvokable]
    public void Type(string row, int year, string text) => Do(() => editor.Type(row, year, text));

    [JSInvokable]
    public string Commit(string row, int year, string text) => Do(() => editor.Commit(row, year, text));

    [JSInvokable]
    public string Cancel(string row, int year) => Do(() => editor.Cancel(row, year));

    [JSInvokable]
    public void Paste(string[] rows, string row, int year, string text) => Do(() => editor.Paste(rows, row, year, text));

    [JSInvokable]
    public void FillRight(string[] rows, int firstYear, int lastYear) => Do(() => editor.FillRight(rows, firstYear, lastYear));

    [JSInvokable]
    public void Clear(string[] rows, int firstYear, int lastYear) => Do(() => editor.Clear(rows, firstYear, lastYear));

    [JSInvokable]
    public void Undo(bool isRedo) => Do(() => undo(isRedo));

    public async ValueTask DisposeAsync()
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
        catch (JSDisconnectedException)
        {
            // The page is gone, and its script with it.
        }
    }

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
}

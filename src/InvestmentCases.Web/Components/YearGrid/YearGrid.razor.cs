using System.Globalization;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Components.YearGrid;

public sealed partial class YearGrid
{
    /// <summary>The width of a year's column in pixels: room for an amount of ten million in 1.000 kr.</summary>
    internal const int YearColumn = 68;

    /// <summary>Up to so many lines all rows stand in the page from the first HTML on; beyond it only those in sight.</summary>
    private const int MostDrawnWhole = 60;

    private const float RowHeight = 48;

    private ElementReference table;
    private YearGridKeys? keys;

    [Parameter, EditorRequired] public EconomyEditor Editor { get; set; } = default!;

    [Parameter] public bool IsReadOnly { get; set; }

    /// <summary>The payback year, marked in the row of running sums.</summary>
    [Parameter] public int? PaybackYear { get; set; }

    /// <summary>The line whose particulars stand open, by its key.</summary>
    [Parameter] public string? OpenLine { get; set; }

    /// <summary>A line's particulars: kind, area, party and what can be done to it.</summary>
    [Parameter] public RenderFragment<CashFlowLine>? Particulars { get; set; }

    [Parameter] public Func<string, string> NameOfParty { get; set; } = party => party;

    /// <summary>Codes of the units that can bear a line.</summary>
    [Parameter] public IReadOnlyList<string> Parties { get; set; } = [];

    [Parameter] public EventCallback<GridBlock> Added { get; set; }

    [Parameter] public EventCallback<string> Opened { get; set; }

    /// <summary>Undo, or redo where true.</summary>
    [Parameter] public EventCallback<bool> Undone { get; set; }

    /// <summary>A pasted table is to be read as a document, where its questions are answered.</summary>
    [Parameter] public EventCallback<string> Read { get; set; }

    private GridRows Rows => Editor.Rows!;

    private ILookup<string, WrongCell> Wrong { get; set; } = Array.Empty<WrongCell>().ToLookup(cell => cell.Row);

    private int Columns => Rows.Years.Count + 4;

    private string MinWidth => FormattableString.Invariant($"--year:{ColumnFor(Editor, Rows)}px;--total:{Math.Max(YearColumn, Editor.Shown(-Rows.LargestTotal).Length * 9 + 16)}px;--years:{Rows.Years.Count}");

    private const string YearWidth = "width:var(--year)";

    private string UnitAndLevel => AmountText.UnitName(Editor.Unit, CultureInfo.CurrentCulture) + (Editor.Draft.PriceLevel is { } level ? FormattableString.Invariant($", {level} p/l") : "");

    private IReadOnlyList<decimal> Cumulative => CumulativeNet.Of([.. Rows.Net]);

    /// <summary>Moves the keyboard to a cell, when it is drawn.</summary>
    public Task FocusAsync(string row, int year) => keys?.FocusAsync(row, year) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (keys is not null)
            await keys.DisposeAsync();
    }

    protected override void OnParametersSet() => Redraw();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        keys = new(Script, Editor, isRedo => _ = Undone.InvokeAsync(isRedo), Redraw);
        await keys.AttachAsync(table);
    }

    /// <summary>The width that the longest amount needs.</summary>
    internal static int ColumnFor(EconomyEditor editor, GridRows rows) =>
        Math.Max(YearColumn, editor.Shown(-rows.Largest).Length * 8 + 18);

    private string? EndOf(bool first) =>
        first ? Rows.Blocks.SelectMany(block => block.Lines).FirstOrDefault()?.Key : Rows.Blocks.SelectMany(block => block.Lines).LastOrDefault()?.Key;

    private void Redraw()
    {
        Wrong = Editor.WrongCells.ToLookup(cell => cell.Row);
        StateHasChanged();
    }

    private Task ReadHeldAsync() => Read.InvokeAsync(Editor.Held!.Text);

    private void PasteHeld()
    {
        Editor.PasteHeld();
        Redraw();
    }

    private void Label(string key, string label)
    {
        if (AmountRows.FindLine(Editor.Draft, key) is { } line && line.Label != label)
            Editor.Change(proposal => AmountRows.WithLine(proposal, key, found => found with { Label = label.Trim() }), key + "/label");
    }

    private Task Mend(WrongCell cell, string text)
    {
        Editor.Commit(cell.Row, cell.Year, text);
        return keys?.FocusAsync(cell.Row, cell.Year) ?? Task.CompletedTask;
    }

    private string DriverOf(string row, int year) =>
        AmountRows.FindLine(Editor.Draft, row)?.Drivers.TryGetValue(year, out var driver) == true
            ? " · " + Format(YearGridTexts.Driver, AmountText.Number(driver.Quantity, CultureInfo.CurrentCulture), AmountText.Format(driver.UnitPrice, AmountUnit.Kroner, CultureInfo.CurrentCulture))
            : "";

    private static string Heading(GridBlock block) => block switch
    {
        GridBlock.Permanent => YearGridTexts.Permanent,
        GridBlock.Implementation => YearGridTexts.Implementation,
        _ => YearGridTexts.OtherTemporary,
    };

    private static string SumOf(GridBlock block) => block switch
    {
        GridBlock.Permanent => YearGridTexts.PermanentSum,
        GridBlock.Implementation => YearGridTexts.ImplementationSum,
        _ => YearGridTexts.OtherTemporarySum,
    };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

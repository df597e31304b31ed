using System.Globalization;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Economy;

public sealed partial class EconomyDesk
{
    private YearGrid? grid;
    private string? openLine;
    private string? driverLine;
    private (string Row, int Year)? focusNext;
    private bool pastes;

    [Parameter, EditorRequired] public EconomyView View { get; set; } = default!;

    [Parameter] public IReadOnlyList<CatalogueEntry> Prices { get; set; } = [];

    [Parameter] public bool CanUndo { get; set; }

    [Parameter] public bool CanRedo { get; set; }

    [Parameter] public IReadOnlyList<string> Parties { get; set; } = [];

    [Parameter] public Func<string, string> NameOfParty { get; set; } = party => party;

    [Parameter] public string ScenariosAddress { get; set; } = "";

    [Parameter] public EventCallback<bool> Undone { get; set; }

    /// <summary>A pasted table is to be read as a document.</summary>
    [Parameter] public EventCallback<string> Read { get; set; }

    private EconomyEditor Editor => View.Editor;

    /// <summary>What the case comes to as it is shown; null where it cannot be calculated.</summary>
    private CalculationResult? Result => View.Of.Result;

    private bool IsReadOnly => View.IsReadOnly;

    private GridRows? Rows => Editor.Rows;

    private string UnitAndLevel => AmountText.UnitName(Editor.Unit, CultureInfo.CurrentCulture) + (Editor.Draft.PriceLevel is { } level ? FormattableString.Invariant($", {level} p/l") : "");

    private decimal[] Need => [.. Rows!.Net.Select(net => Math.Max(0, net))];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focusNext is not { } next || grid is null)
            return;
        focusNext = null;
        await grid.FocusAsync(next.Row, next.Year);
    }

    private void Add(GridBlock block)
    {
        if (Editor.Add(block) is { } key)
            focusNext = (key, EconomyEditor.LabelColumn);
    }

    private void OpenDriver(string? line)
    {
        if (Editor.Draft.Lines.Count > 0)
            driverLine = line is not null && AmountRows.FindLine(Editor.Draft, line) is not null ? line : AmountRows.KeyOf(Editor.Draft.Lines[0]);
    }

    private void PasteHere(string text)
    {
        if (Rows is not { } rows)
            return;
        if (Editor.Draft.Lines.Count == 0)
            Editor.Add(GridBlock.Permanent);
        var table = AmountRows.TableOf(Editor.Draft, AmountRows.KeyOf(Editor.Draft.Lines[0]));
        Editor.Paste(Editor.Chosen is { } chosen && table.Contains(chosen.Row) ? CellRange.Of(chosen.Row, chosen.Year) : CellRange.Of(table[0], rows.Years.First), text);
        pastes = false;
    }
}

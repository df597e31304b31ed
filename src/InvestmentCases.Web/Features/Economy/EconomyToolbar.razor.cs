using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Economy;

public sealed partial class EconomyToolbar
{
    [Inject] public NavigationManager Navigation { get; set; } = default!;

    [Parameter, EditorRequired] public EconomyView View { get; set; } = default!;

    [Parameter] public bool CanUndo { get; set; }

    [Parameter] public bool CanRedo { get; set; }

    [Parameter] public EventCallback<bool> Undone { get; set; }

    [Parameter] public EventCallback<GridBlock> Added { get; set; }

    [Parameter] public EventCallback DriverAsked { get; set; }

    [Parameter] public EventCallback PasteAsked { get; set; }

    /// <summary>The case's own, whatever is shown.</summary>
    private EconomyEditor Editor => View.Own;

    private string? Message { get; set; }

    private bool IsRefused { get; set; }

    private int? AskedLevel { get; set; }

    private string? WrongLevel { get; set; }

    private string? LevelText => WrongLevel ?? (AskedLevel ?? View.Level ?? Editor.Draft.PriceLevel)?.ToString(CultureInfo.InvariantCulture);

    private void SetUnit(AmountUnit unit)
    {
        if (View.MayEdit)
            Editor.Change(proposal => proposal with { Unit = unit });
        else
            Look("unit", unit == Editor.Unit ? null : unit.ToString());
    }

    private void SetYears(string? text, bool isFirst) => Try(() =>
    {
        var year = EconomyView.YearOf(text);
        Editor.SetYears(Editor.Years is not { } now ? new(year, year) : isFirst ? new(year, Math.Max(year, now.Last)) : new(now.First, year));
    });

    private void SetPriceLevel(string? text)
    {
        AskedLevel = null;
        Try(() =>
        {
            int? level = string.IsNullOrWhiteSpace(text) ? null : EconomyView.YearOf(text);
            if (level is < YearRange.EarliestYear or > YearRange.LatestYear)
                throw new InvalidInputException("priceLevel", Format(EconomyTexts.YearRefused, text));
            if (View.IsReadOnly)
                ShowIn(level == Editor.Draft.PriceLevel ? null : level);
            else if (level is not null && Editor.Draft.PriceLevel is { } own && own != level && Editor.Draft.Lines.Any(line => line.Amounts.Count > 0))
                AskedLevel = level;
            else
                Editor.Change(proposal => proposal with { PriceLevel = level });
        });
        WrongLevel = IsRefused ? text : null;
    }

    private void ShowIn(int? level)
    {
        AskedLevel = null;
        Look("level", level?.ToString(CultureInfo.InvariantCulture));
    }

    private void Look(string name, string? value) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, value));

    private void Convert(int level) => Try(() =>
    {
        var converted = LineEditing.Repriced(Editor.Draft, level, View.Index!);
        Editor.Change(_ => converted);
        AskedLevel = null;
        Message = Format(EconomyTexts.Converted, level);
    });

    private void OnlyTheLabel(int level)
    {
        Editor.Change(proposal => proposal with { PriceLevel = level });
        AskedLevel = null;
    }

    private void Try(Action action)
    {
        (Message, IsRefused) = (null, false);
        try
        {
            action();
        }
        catch (InvalidInputException refused)
        {
            (Message, IsRefused) = (refused.Message, true);
        }
    }

    private static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

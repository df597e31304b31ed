using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Economy;

public sealed partial class EconomyToolbar
{
    [Parameter, EditorRequired] public EconomyEditor Editor { get; set; } = default!;

    [Parameter] public Prices? Prices { get; set; }

    [Parameter] public bool IsReadOnly { get; set; }

    [Parameter] public bool CanUndo { get; set; }

    [Parameter] public bool CanRedo { get; set; }

    [Parameter] public EventCallback<bool> Undone { get; set; }

    [Parameter] public EventCallback<GridBlock> Added { get; set; }

    [Parameter] public EventCallback DriverAsked { get; set; }

    [Parameter] public EventCallback PasteAsked { get; set; }

    private string? Message { get; set; }

    private bool IsRefused { get; set; }

    private int? AskedLevel { get; set; }

    private void SetYears(string? text, bool isFirst) => Try(() =>
    {
        if (!TryYear(text, out var year))
            throw new InvalidInputException(isFirst ? "firstYear" : "lastYear", Format(EconomyTexts.YearRefused, text));
        var years = Editor.Years is not { } now ? new YearRange(year, year)
            : isFirst ? new YearRange(year, Math.Max(year, now.Last)) : new YearRange(now.First, year);
        var outside = LineEditing.Outside(Editor.Draft, years);
        Editor.Change(proposal => LineEditing.WithYears(proposal, years));
        Message = outside.Count == 0 ? null : Format(EconomyTexts.AmountsLeftOut, string.Join(", ", outside));
    });

    private void SetPriceLevel(string? text) => Try(() =>
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Editor.Change(proposal => proposal with { PriceLevel = null });
            return;
        }
        if (!TryYear(text, out var year) || year is < YearRange.EarliestYear or > YearRange.LatestYear)
            throw new InvalidInputException("priceLevel", Format(EconomyTexts.YearRefused, text));
        if (Editor.Draft.PriceLevel is { } now && now != year && Editor.Draft.Lines.Any(line => line.Amounts.Count > 0))
            AskedLevel = year;
        else
            Editor.Change(proposal => proposal with { PriceLevel = year });
    });

    private void Convert(int level) => Try(() =>
    {
        var converted = LineEditing.Repriced(Editor.Draft, level, Prices!.Index!);
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

    private static bool TryYear(string? text, out int year) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out year);

    private static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

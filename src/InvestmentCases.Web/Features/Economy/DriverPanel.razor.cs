using System.Globalization;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Economy;

public sealed partial class DriverPanel
{
    private string key = "";
    private string catalogue = "";
    private string quantity = "";
    private string price = "";
    private int from;
    private int to;
    private bool isSaving;
    private string? refusal;

    [Parameter, EditorRequired] public EconomyEditor Editor { get; set; } = default!;

    [Parameter] public IReadOnlyList<CatalogueEntry> Prices { get; set; } = [];

    /// <summary>The line to begin with, by its key; null for the first.</summary>
    [Parameter] public string? Line { get; set; }

    [Parameter] public EventCallback Closed { get; set; }

    private IReadOnlyList<string> Keys => [.. Editor.Draft.Lines.Select(AmountRows.KeyOf)];

    private IReadOnlyList<string> Codes => ["", .. Prices.Select(entry => entry.Code)];

    private IReadOnlyList<int> Years => [.. Editor.Years?.Years ?? []];

    private CatalogueEntry? Entry => Prices.FirstOrDefault(entry => entry.Code == catalogue);

    private string Preview => Read() is ({ } driver, _)
        ? AmountText.Number(driver.Quantity, CultureInfo.CurrentCulture) + " × " + AmountText.Format(driver.UnitPrice, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " = " + AmountText.Format(driver.Amount, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " kr."
        : "";

    protected override void OnInitialized()
    {
        if (Keys.Count > 0)
            Take(Line is not null && Keys.Contains(Line) ? Line : Keys[0]);
        if (Editor.Years is { } years)
            (from, to) = (years.First, years.Last);
    }

    private void Take(string chosen)
    {
        key = chosen;
        if (AmountRows.FindLine(Editor.Draft, key) is not { } line)
            return;
        isSaving = line.Kind is LineKind.Saving or LineKind.Income;
        if (line.Drivers.Count == 0)
            return;
        var (year, driver) = line.Drivers.First();
        (quantity, price, catalogue) = (AmountText.Number(Math.Abs(driver.Quantity), CultureInfo.CurrentCulture), AmountText.Format(driver.UnitPrice, AmountUnit.Kroner, CultureInfo.CurrentCulture), driver.Catalogue ?? "");
        if (driver.Quantity != 0)
            isSaving = driver.Quantity < 0;
        (from, to) = (year, line.Drivers.TakeWhile(d => d.Value == driver).Last().Key);
    }

    private void TakePrice(string code)
    {
        catalogue = code;
        if (Entry is { } entry)
            price = AmountText.Format(entry.Price, AmountUnit.Kroner, CultureInfo.CurrentCulture);
    }

    private (Driver? Driver, string? Refusal) Read()
    {
        var many = AmountText.ParseNumber(quantity, CultureInfo.CurrentCulture);
        var each = AmountText.Parse(price, AmountUnit.Kroner, CultureInfo.CurrentCulture);
        return many.Amount is not { } number ? (null, EconomyTexts.Quantity + ": " + many.Reason)
            : each.Amount is not { } kroner ? (null, EconomyTexts.UnitPrice + ": " + each.Reason)
            : Math.Abs(number) > YearAmounts.Largest / Math.Max(1, Math.Abs(kroner)) ? (null, YearAmounts.WhyRefused(YearAmounts.Largest + 1, from))
            : (new(isSaving ? -number : number, kroner, Entry is { } entry && entry.Price == kroner ? entry.Code : null), null);
    }

    private Task SetAsync()
    {
        (var driver, refusal) = Read();
        if (driver is null)
            return Task.CompletedTask;
        Editor.Change(proposal => LineEditing.WithDriver(proposal, key, Enumerable.Range(Math.Min(from, to), Math.Abs(to - from) + 1), driver));
        return Closed.InvokeAsync();
    }

    private string NameOf(string line)
    {
        var label = AmountRows.FindLine(Editor.Draft, line)?.Label;
        return Format(EconomyTexts.LineOf, AmountRows.NumberOf(Editor.Draft, line)) + (string.IsNullOrEmpty(label) ? "" : " · " + label);
    }

    private string NameOfPrice(string code) => Prices.FirstOrDefault(entry => entry.Code == code) is { } entry
        ? entry.Name + ", " + AmountText.Format(entry.Price, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " kr."
        : EconomyTexts.OwnPrice;

    private static string YearText(int year) => year.ToString("0", CultureInfo.InvariantCulture);

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

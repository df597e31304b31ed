using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>How an answer names years, lines and figures, in the language of the day.</summary>
internal static class OriginWords
{
    public static string YearText(int year) => year.ToString("0", CultureInfo.InvariantCulture);

    public static string Percent(decimal fraction, int mostDecimals = 2) => AmountText.Percent(fraction, CultureInfo.CurrentCulture, mostDecimals);

    public static string Number(decimal value) => AmountText.Number(value, CultureInfo.CurrentCulture, 4);

    public static string Kroner(decimal kroner) => AmountText.Format(kroner, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " kr.";

    public static string NameOf(Proposal proposal, CashFlowLine line)
    {
        var number = AmountRows.NumberOf(proposal, AmountRows.KeyOf(line));
        return line.Label.Length == 0 ? Say.In($"Post {number:0}", $"Line {number:0}") : Say.In($"Post {number:0} · {line.Label}", $"Line {number:0} · {line.Label}");
    }

    /// <summary>The quantity and price that the year's amount was made of, or null.</summary>
    public static string? DriverText(CashFlowLine line, int year) =>
        line.Drivers.TryGetValue(year, out var driver) ? AmountText.Number(driver.Quantity, CultureInfo.CurrentCulture) + " × " + Kroner(driver.UnitPrice) : null;

    /// <summary>The years with their amounts, and the sum under them.</summary>
    public static IReadOnlyList<OriginRow> YearsAndSum(IEnumerable<OriginRow> years, string sumOf)
    {
        OriginRow[] rows = [.. years];
        return [.. rows, new(sumOf, rows.Sum(row => row.Amount ?? 0), IsResult: true)];
    }
}

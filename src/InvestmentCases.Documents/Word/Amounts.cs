using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Word;

/// <summary>How a document that is read, not calculated in, writes amounts: in millions where they are large, with as many decimals as a reader can use.</summary>
internal static class Amounts
{
    /// <summary>11,4 for 11.400.000 kr.; its unit stands elsewhere.</summary>
    public static string Short(decimal kroner) => AmountText.Format(kroner, UnitOf(kroner), CultureInfo.CurrentCulture, DecimalsOf(kroner));

    /// <summary>11,4 mio. kr.</summary>
    public static string WithUnit(decimal kroner) => $"{Short(kroner)}\u00a0{AmountText.UnitName(UnitOf(kroner), CultureInfo.CurrentCulture)}";

    /// <summary>With a plus where it is above zero.</summary>
    public static string Signed(decimal kroner) => (kroner > 0 ? "+" : "") + WithUnit(kroner);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Span(int first, int last) => first == last ? Year(first) : $"{Year(first)}–{Year(last)}";

    /// <summary>The colour of spending or saving; null at zero.</summary>
    public static string? ColourOf(decimal kroner) => kroner > 0 ? SummaryStyles.Spending : kroner < 0 ? SummaryStyles.Saving : null;

    /// <summary>2017 p/l.</summary>
    public static string PricesOf(int? priceLevel) => priceLevel is { } level ? LegalText.Fill(SummaryTexts.Prices, level) : SummaryTexts.PricesMissing;

    private static AmountUnit UnitOf(decimal kroner) => Math.Abs(kroner) >= 100_000 ? AmountUnit.Millions : AmountUnit.Kroner;

    private static int DecimalsOf(decimal kroner) => Math.Abs(kroner) switch { >= 1_000_000 => 1, >= 100_000 => 2, _ => 0 };
}

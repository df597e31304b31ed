using System.Globalization;
using System.Text;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components;

namespace InvestmentCases.Web.Commands;

/// <summary>A calculation as a table for a person at a terminal: years down, then the key figures. Amounts in kroner.</summary>
internal static class CalculationTable
{
    private const int Column = 20;

    public static string Of(CalculationResult result)
    {
        var culture = Say.English ? Cultures.English : Cultures.Danish;
        var text = new StringBuilder();
        text.AppendLine(Row(CommandTexts.TableYear, CommandTexts.TableNet, CommandTexts.TableCumulative, CommandTexts.TableStartCapital, CommandTexts.TableDiscounted));
        foreach (var year in result.Years)
            text.AppendLine(Row(year.Year.ToString(CultureInfo.InvariantCulture), Kroner(year.Net), Kroner(year.CumulativeNet), Kroner(year.StartCapital), Kroner(year.DiscountedNet)));
        text.AppendLine();
        Line(CommandTexts.TablePaybackService, Payback(result.PaybackService));
        Line(CommandTexts.TablePaybackTotal, Payback(result.PaybackTotal));
        Line(CommandTexts.TablePaybackDiscounted, Payback(result.PaybackDiscounted));
        Line(CommandTexts.TableStartCapital, Kroner(result.StartCapitalTotal));
        Line(CommandTexts.TablePermanent, result.PermanentAnnualEffect is { } effect ? $"{Kroner(effect.Amount)} ({effect.FromYear.ToString(CultureInfo.InvariantCulture)})" : CommandTexts.TableNone);
        Line(CommandTexts.TableNetPresentValue, Kroner(result.NetPresentValue));
        Line(CommandTexts.TableInternalRate, result.InternalRateOfReturn is { } rate ? (rate * 100).ToString("0.0000", culture) + " %" : result.InternalRateOfReturnReason ?? CommandTexts.TableNone);
        return text.ToString();

        string Kroner(decimal kroner) => AmountText.Format(kroner, AmountUnit.Kroner, culture, 2);
        void Line(string label, string value) => text.Append(label.PadRight(Column + 10)).AppendLine(value);
        string Payback(Payback payback) => payback switch
        {
            { Year: { } year, Years: { } years, InterpolatedYears: { } interpolated } => string.Format(culture,
                payback.Status == PaybackStatus.Extrapolated ? CommandTexts.TablePaybackLater : CommandTexts.TablePaybackYears,
                year.ToString(CultureInfo.InvariantCulture), years, interpolated.ToString("0.######", culture)),
            { Status: PaybackStatus.Immediate } => ComponentsTexts.PaybackImmediate,
            { Status: PaybackStatus.Unknown } => ComponentsTexts.PaybackUnknown,
            _ => ComponentsTexts.PaybackNever,
        };
    }

    private static string Row(string year, params ReadOnlySpan<string> cells)
    {
        var row = new StringBuilder(year.PadRight(6));
        foreach (var cell in cells)
            row.Append(cell.PadLeft(Column));
        return row.ToString();
    }
}

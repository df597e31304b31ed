using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>How far a stated figure may lie from the computed one and still be the same, rounded: half a unit of its last stated digit, times the number of terms of a sum.</summary>
internal static partial class Tolerance
{
    /// <summary>Half a unit of the last digit in kroner: of the number in the figure's sentence where the figure is found there, else of its value in the case's unit.</summary>
    public static decimal Of(StatedFigure figure, AmountUnit unit) => (DigitInText(figure) ?? LastDigit(figure.Value, AmountText.Factor(unit))) / 2;

    /// <summary>Half a unit of the last digit in kroner that any amount of the table has, at most half its unit.</summary>
    public static decimal Of(StatedTable table)
    {
        var digit = AmountText.Factor(table.Unit);
        foreach (var row in table.Rows)
            foreach (var (_, amount) in row.Amounts)
                digit = Math.Min(digit, LastDigit(amount, digit));
        return digit / 2;
    }

    /// <summary>Half a unit of the last digit of amounts that are entered in <paramref name="unit"/>.</summary>
    public static decimal Of(IEnumerable<decimal> amounts, AmountUnit unit)
    {
        var digit = AmountText.Factor(unit);
        foreach (var amount in amounts)
            digit = Math.Min(digit, LastDigit(amount, digit));
        return digit / 2;
    }

    /// <summary>Whether a stated figure agrees with a computed one, agrees within <paramref name="tolerance"/>, or differs.</summary>
    public static FindingResult Compare(decimal stated, decimal computed, decimal tolerance) =>
        stated == computed ? FindingResult.Agrees
        : Math.Abs(stated - computed) <= tolerance ? FindingResult.AgreesWithinRounding
        : FindingResult.Differs;

    private static decimal LastDigit(decimal value, decimal largest)
    {
        if (value == 0)
            return largest;
        var digit = largest;
        while (digit > 0.01m && value % digit != 0)
            digit /= 10;
        return digit;
    }

    private static decimal? DigitInText(StatedFigure figure)
    {
        foreach (Match match in NumberWithUnit().Matches(figure.Text))
        {
            var decimals = match.Groups["decimals"].Value;
            var factor = match.Groups["unit"].Value switch { "mia." => 1_000_000_000m, "mio." => 1_000_000m, "" => 0m, "kr" => 1m, _ => 1_000m };
            if (factor == 0 || decimals.Length > 8 || !decimal.TryParse(match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal) + (decimals.Length > 0 ? "." + decimals : ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                continue;
            if (number < 1_000_000_000_000m && number * factor == Math.Abs(figure.Value))
                return decimals.Aggregate(factor, (digit, _) => digit / 10);
        }
        return null;
    }

    [GeneratedRegex(@"(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?\s*(?<unit>mia\.|mio\.|t\.kr|1\.000 kr|kr)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWithUnit();
}

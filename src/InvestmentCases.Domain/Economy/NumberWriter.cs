using System.Globalization;

namespace InvestmentCases.Domain.Economy;

/// <summary>Writes a number in one of the two ways of writing, with a real minus sign.</summary>
internal static class NumberWriter
{
    public static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";

    /// <summary>Rounded half away from zero to <paramref name="most"/> decimals; zeros beyond <paramref name="least"/> are left out.</summary>
    public static string Write(decimal value, CultureInfo culture, int least, int most)
    {
        var rounded = decimal.Round(value, most, MidpointRounding.AwayFromZero);
        var decimals = most;
        while (decimals > least && decimal.Round(rounded, decimals - 1) == rounded)
            decimals--;
        var format = string.Create(CultureInfo.InvariantCulture, $"N{decimals}");
        var digits = Math.Abs(rounded).ToString(format, IsEnglish(culture) ? Cultures.English : Cultures.Danish);
        return rounded < 0m ? "\u2212" + digits : digits;
    }
}

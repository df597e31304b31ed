using System.Globalization;

namespace InvestmentCases.Domain;

/// <summary>Chooses between the two languages of the program. Danish is the main language: whatever is not English is answered in Danish.</summary>
public static class Say
{
    /// <summary>Whether the current UI culture asks for English.</summary>
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The text in the language of the current UI culture; numbers in it are written by that culture's conventions.</summary>
    public static string In(FormattableString danish, FormattableString english) =>
        English ? english.ToString(Cultures.English) : danish.ToString(Cultures.Danish);
}

/// <summary>The two cultures that the program writes in.</summary>
public static class Cultures
{
    /// <summary>da-DK: 1.234,5 and 23.11.2026.</summary>
    public static CultureInfo Danish { get; } = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>English texts with day before month: en-GB, 1,234.5 and 23/11/2026.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");
}

using System.Globalization;

namespace InvestmentCases.Domain.Tests;

/// <summary>Sets the language of messages and numbers for one test, and puts it back.</summary>
public sealed class InLanguage : IDisposable
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo uiCulture = CultureInfo.CurrentUICulture;

    private InLanguage(CultureInfo language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;

    public static InLanguage Danish() => new(Cultures.Danish);

    public static InLanguage English() => new(Cultures.English);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
}

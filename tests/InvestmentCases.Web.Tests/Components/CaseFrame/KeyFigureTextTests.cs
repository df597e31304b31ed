using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

public sealed class KeyFigureTextTests : IDisposable
{
    private readonly (CultureInfo Format, CultureInfo Text) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    private static readonly CalculationInput CloseToTheFamily = new()
    {
        Years = new(2017, 2022),
        Lines =
        [
            new() { Kind = LineKind.Saving, Duration = Duration.Permanent, Amounts = YearAmounts.From(2017, -1_500_000m, -5_100_000m, -11_100_000m, -12_500_000m, -12_500_000m, -12_500_000m) },
            new() { Kind = LineKind.OperatingCost, Duration = Duration.Permanent, Amounts = YearAmounts.From(2017, 1_500_000m, 5_100_000m, 9_000_000m, 9_000_000m, 9_000_000m, 9_000_000m) },
            new() { Kind = LineKind.ImplementationCost, Duration = Duration.Temporary, Amounts = YearAmounts.From(2017, 7_500_000m, 3_900_000m) },
        ],
    };

    public KeyFigureTextTests() => Speak(Cultures.Danish);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;

    [Fact]
    public void The_strip_of_Tæt_på_Familien_reads_as_the_document()
    {
        var figures = Figures();

        Assert.Equal(
            [
                "Behov for startkapital: 11,4 mio. kr. | 7,5 i 2017 · 3,9 i 2018",
                "Tilbagebetalingstid, service: 6\u00a0år 2022 | serviceeffektivisering",
                "Tilbagebetalingstid, total: 6\u00a0år 2022 | totaløkonomi",
                "Varig nettobesparelse: −3,5 mio. kr. pr. år | fra 2020",
                "Nutidsværdi ved 3,5 %: +0,15 mio. kr. | en udgift over seks år",
            ],
            figures.Select(figure => $"{figure.Label}: {figure.Value} {figure.Small} | {figure.Detail}"));
    }

    [Fact]
    public void In_English_too()
    {
        Speak(Cultures.English);

        var figures = Figures();

        Assert.Equal("Need for start capital: 11.4 million kr. | 7.5 in 2017 · 3.9 in 2018", $"{figures[0].Label}: {figures[0].Value} {figures[0].Small} | {figures[0].Detail}");
        Assert.Equal("6\u00a0years", figures[1].Value);
    }

    [Fact]
    public void Gain_signs_turn_the_sign_and_nothing_else()
    {
        var figures = KeyFigureText.For(CalculationService.Calculate(CloseToTheFamily), CloseToTheFamily, showsGainSigns: true, hasFaults: false);

        Assert.Equal(("+3,5", "save"), (figures[3].Value, figures[3].Tone));
        Assert.Equal(("−0,15", "spend"), (figures[4].Value, figures[4].Tone));
    }

    [Fact]
    public void Without_years_every_figure_says_what_it_waits_for()
    {
        var figures = KeyFigureText.For(null, null, showsGainSigns: false, hasFaults: false);

        Assert.All(figures, figure => Assert.Equal(("–", "når casen har år og beløb"), (figure.Value, figure.Detail)));
    }

    private static IReadOnlyList<KeyFigureText> Figures() => KeyFigureText.For(CalculationService.Calculate(CloseToTheFamily), CloseToTheFamily, showsGainSigns: false, hasFaults: false);

    private static void Speak(CultureInfo culture) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
}

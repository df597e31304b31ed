using System.Globalization;
using Bunit;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Features.Portfolio;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Portfolio;

public sealed class PortfolioChartsTests : IDisposable
{
    private const long Million = 100_000_000;
    private readonly Bunit.BunitContext context = new();
    private readonly PortfolioView view = PortfolioPiecesTests.View(PortfolioPiecesTests.Result(
        [new(2026, 10 * Million, 10 * Million, 10 * Million), new(2027, -4 * Million, 6 * Million, 0), new(2028, -9 * Million, -3 * Million, 0)],
        [new("SOF", 2026, ControlArea.Service, 10 * Million), new("SOF", 2027, ControlArea.Service, -4 * Million), new("", 2028, ControlArea.Transfers, -9 * Million)]));

    public PortfolioChartsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    public void Dispose() => context.Dispose();

    [Fact]
    public void Payback_says_its_finding_and_every_column_opens_its_cases()
    {
        var card = context.Render<PaybackCard>(parameters => parameters.Add(c => c.View, view).Add(c => c.Address, new()));

        Assert.Contains("2 af 4 cases er tjent hjem inden for 6 år i totaløkonomi.", card.Find(".say").TextContent, StringComparison.Ordinal);
        Assert.Contains(card.FindAll("svg a"), link => link.GetAttribute("href") == "/portfolio?payback=4#cases" && link.GetAttribute("aria-label") == "1 cases, 4\u00a0år, Totaløkonomi");
        Assert.Equal("Puljens grænse: 6 år", card.FindAll("svg text").Single(text => text.TextContent.StartsWith("Puljens", StringComparison.Ordinal)).TextContent);
        Assert.Equal(["straks", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10+", "aldrig"], card.FindAll("svg text.tx").Select(text => text.TextContent));
        Assert.Equal(["straks", "4\u00a0år", "9\u00a0år", "Tjenes ikke hjem"], card.FindAll("tbody th").Select(head => head.TextContent));
    }

    [Fact]
    public void Net_says_its_finding_and_has_its_figures_as_a_table()
    {
        var card = context.Render<NetCard>(parameters => parameters.Add(c => c.View, view).Add(c => c.Address, new()));

        Assert.Contains("Mest er lagt ud i 2026 (10,0\u00a0mio. kr.). Fra 2028 er casene samlet tjent hjem.", card.Find(".say").TextContent, StringComparison.Ordinal);
        Assert.Equal(["10,0", "10,0", "−4,0", "6,0", "−9,0", "−3,0"], card.FindAll("tbody td").Select(cell => cell.TextContent));
        Assert.Equal(3, card.FindAll("svg rect").Count);
        Assert.Single(card.FindAll("svg .ring"));
        Assert.Equal(["2026", "2027", "2028"], card.FindAll("svg text").Select(text => text.TextContent).Where(text => text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal)));
    }

    [Fact]
    public void Start_capital_and_what_is_permanent_open_their_cases()
    {
        var capital = context.Render<CapitalCard>(parameters => parameters.Add(c => c.View, view).Add(c => c.Address, new()));
        var permanent = context.Render<PermanentCard>(parameters => parameters.Add(c => c.View, view).Add(c => c.Address, new()));

        Assert.Equal("/portfolio?inYear=2026&capital=1#cases", capital.Find("tbody a").GetAttribute("href"));
        Assert.Equal("/portfolio?permanentFrom=2028#cases", permanent.Find("tbody a").GetAttribute("href"));
        Assert.Contains("spares netto 9,0\u00a0mio. kr. om året", permanent.Find(".say").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_party_table_names_lines_without_a_party()
    {
        var card = context.Render<PartyCard>(parameters => parameters.Add(c => c.View, view).Add(c => c.Address, new()).Add(c => c.Table, new(view.Figures, 2026)));

        Assert.Equal(["Uden part", "SOF", "I alt"], card.FindAll("tbody th").Select(head => head.TextContent));
        Assert.Contains(card.FindAll("tbody a"), link => link.GetAttribute("href") == "/portfolio?inYear=2028&party=#cases");
        // A sum over the years that are shown opens those years only.
        Assert.Contains(card.FindAll("tbody a"), link => link.GetAttribute("href") == "/portfolio?fromYear=2026&toYear=2028&party=SOF&area=Service#cases");
        Assert.Equal("/portfolio?fromYear=2026&toYear=2028#cases", card.FindAll("tr.t a")[^1].GetAttribute("href"));
        Assert.Contains("Socialforvaltningen betaler mere, end der spares", card.Find(".say").TextContent, StringComparison.Ordinal);
    }
}

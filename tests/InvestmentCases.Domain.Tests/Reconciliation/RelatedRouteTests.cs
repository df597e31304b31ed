using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class RelatedRouteTests
{
    private static readonly Guid Early = Guid.Parse("0190a000-0000-7000-8000-000000000001");

    private static Proposal Telling(string text) => TheFamily() with { RelatedCases = [new(Early.ToString(), CaseRelation.Overlaps)], Sections = [new(SectionKey.Background, "2. Baggrund", text)] };

    private static Finding[] Find(Proposal proposal)
    {
        var context = Context with
        {
            CommitteeNames = new Dictionary<string, string> { ["SUD"] = "Socialudvalget" },
            Beside = CaseSurroundings.None with { Others = new Dictionary<Guid, OtherCase> { [Early] = new("Tidlig indsats", [new("BUU", new(2016, 4, 27)), new("SUD", new(2016, 5, 18)), new("BR")]) } },
        };
        return [.. Reconciler.Check(proposal, CalculationService.Calculate(CalculationInput.For(proposal, CalculationSettings.Default)!), context).Where(finding => finding.Check == "RelatedRoute")];
    }

    [Theory]
    [InlineData("Den 15. juni behandlede SUD et investeringsforslag.")]
    [InlineData("Socialudvalget havde et andet forslag på dagsordenen den 15. juni 2016.")]
    [InlineData("SUD treated a proposal on 15 June.")]
    [InlineData("On June 15, 2016 SUD treated another proposal.")]
    public void Another_day_than_the_related_cases_own_differs_and_names_both(string text)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Telling(text)));

        Assert.Equal((FindingResult.Differs, "sections.Background", text, Early), (finding.Result, finding.Location, finding.Quote, finding.OtherCase));
        Assert.Equal("Her 15. juni · i »Tidlig indsats« står 18. maj", finding.Arithmetic[0]);
    }

    [Fact]
    public void The_same_day_agrees() =>
        Assert.Equal(FindingResult.Agrees, Assert.Single(Find(Telling("SUD behandlede forslaget den 18. maj."))).Result);

    [Theory]
    [InlineData("SUD holder møde den 15. juni.")]
    [InlineData("Den 15. juni behandlede BR et forslag.")]
    [InlineData("SUD behandler et forslag i juni.")]
    [InlineData("SUD behandler et forslag den 31. juni.")]
    public void Sentences_about_something_else_are_left_alone(string text) => Assert.Empty(Find(Telling(text)));

    [Fact]
    public void A_sentence_about_the_cases_own_way_is_left_alone() =>
        Assert.Empty(Find(Telling("SUD behandler forslaget den 15. juni.") with { Route = [new("SUD", new(2016, 6, 15))] }));
}

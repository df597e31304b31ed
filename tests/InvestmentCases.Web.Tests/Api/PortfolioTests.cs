using System.Net;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class PortfolioTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Address = "/api/v1/portfolio";

    [Fact]
    public async Task All_cases_together_are_the_sums_of_what_she_may_see()
    {
        var client = program.As(Role.Administrator);
        await client.MakeCaseAsync(Samples.Case("Første", saving: -1_000_000));
        await client.MakeCaseAsync(Samples.Case("Anden", "BUF", -3_000_000));
        await client.MakeCaseAsync("""{"title": "Uden tal", "leadUnit": "BUF"}""");

        var all = (await client.GetAsync(Address, HttpStatusCode.OK)).Json;
        var one = (await client.GetAsync($"{Address}?unit=SOF&status=Draft&priceLevel=", HttpStatusCode.OK)).Json;
        var hers = (await program.As(Role.Caseworker).GetAsync(Address, HttpStatusCode.OK)).Json;

        var unknownPrices = await client.GetAsync($"{Address}?priceLevel=2199", HttpStatusCode.BadRequest);

        Assert.Equal(["priceLevel"], unknownPrices.Fields);
        Assert.Equal((3, 1, 1), ((int)all["caseCount"]!, (int)one["caseCount"]!, (int)hers["caseCount"]!));
        Assert.Equal(2_600_000m, (decimal)all["startCapitalTotal"]!);
        Assert.Equal(-2_400_000m, (decimal)all["permanentAnnualEffect"]!);
        Assert.Equal([2027, 2028, 2029, 2030], all["years"]!.AsArray().Select(year => (int)year!["year"]!));
        Assert.Equal([2_400_000m, -1_600_000m, -2_400_000m, -2_400_000m], all["years"]!.AsArray().Select(year => (decimal)year!["plannedNet"]!));
        Assert.Equal(-4_000_000m, (decimal)all["years"]![3]!["cumulativeNet"]!);
        Assert.Null(all["years"]![0]!["actualNet"]);
        Assert.Equal(3, all["payback"]!.AsArray().Sum(group => (int)group!["count"]!));
        Assert.Equal(-4_000_000m, (decimal)Assert.Single(all["byControlArea"]!.AsArray())!["plannedNet"]!);
    }

    [Theory]
    [InlineData("sort=title", "sort")]
    [InlineData("priceLevel=25", "priceLevel")]
    [InlineData("unit=XYZ&colour=red", "colour,unit")]
    public async Task What_cannot_be_asked_is_refused_by_name(string query, string fields)
    {
        var answer = await program.As(Role.Manager).GetAsync($"{Address}?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(fields.Split(','), answer.Fields);
    }
}

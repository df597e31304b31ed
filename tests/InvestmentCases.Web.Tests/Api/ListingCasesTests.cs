using System.Net;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class ListingCasesTests(ApiProgram program) : IClassFixture<ApiProgram>, IAsyncLifetime
{
    private const string Cases = "/api/v1/cases";
    private static readonly SemaphoreSlim making = new(1);

    public async ValueTask InitializeAsync()
    {
        await making.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            var client = program.As(Role.Administrator);
            if ((int)(await client.GetAsync(Cases, HttpStatusCode.OK)).Json["total"]! > 0)
                return;
            await client.MakeCaseAsync(Samples.Case("Ålekroen", saving: -1_000_000));
            await client.MakeCaseAsync(Samples.Case("Zebra", saving: -2_000_000));
            await client.MakeCaseAsync(Samples.Case("Ældrehuset", "BUF", -3_000_000));
            await client.MakeCaseAsync("""{"title": "Tom kladde", "leadUnit": "BBU", "summary": "zebra nævnes her"}""");
            var submitted = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Abe"));
            await program.As(Role.Caseworker).PostAsync($"{Cases}/{submitted}/steps/submit", null, HttpStatusCode.OK);
        }
        finally
        {
            making.Release();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("sort=title", "Abe,Tom kladde,Zebra,Ældrehuset,Ålekroen")]
    [InlineData("sort=-title", "Ålekroen,Ældrehuset,Zebra,Tom kladde,Abe")]
    [InlineData("sort=netPresentValue", "Ældrehuset,Zebra,Ålekroen,Abe,Tom kladde")]
    [InlineData("sort=-netPresentValue", "Abe,Ålekroen,Zebra,Ældrehuset,Tom kladde")]
    [InlineData("q=zebra", "Zebra,Tom kladde")]
    [InlineData("q=ÆLDRE", "Ældrehuset")]
    [InlineData("q=findes ikke", "")]
    [InlineData("status=Submitted", "Abe")]
    [InlineData("status=Draft,Submitted&unit=BUF", "Ældrehuset")]
    [InlineData("status=Draft&status=Submitted&unit=Børneforvaltningen", "Ældrehuset")]
    [InlineData("year=2027&sort=title&fund=INV", "Abe,Zebra,Ældrehuset,Ålekroen")]
    [InlineData("year=2028", "")]
    public async Task Filters_and_orders_find_the_cases(string query, string titles)
    {
        var answer = await program.As(Role.Administrator).GetAsync($"{Cases}?{query}", HttpStatusCode.OK);

        Assert.Equal(titles, string.Join(',', answer.Json["items"]!.AsArray().Select(item => (string)item!["title"]!)));
        Assert.Equal(answer.Json["items"]!.AsArray().Count, (int)answer.Json["total"]!);
        Assert.Null(answer.Json["next"]);
    }

    [Fact]
    public async Task An_item_has_id_title_status_and_key_figures()
    {
        var answer = await program.As(Role.Administrator).GetAsync($"{Cases}?q=zebra", HttpStatusCode.OK);

        var item = answer.Json["items"]![0]!;
        var whole = await program.As(Role.Administrator).GetAsync($"{Cases}/{item["id"]}", HttpStatusCode.OK);
        Assert.Equal(whole.Json["keyFigures"]!.ToJsonString(), item["keyFigures"]!.ToJsonString());
        Assert.Equal("Draft", (string)item["status"]!);
        Assert.Equal(2027, (int)item["firstYear"]!);
    }

    [Fact]
    public async Task Pages_follow_each_other_by_next()
    {
        var titles = new List<string>();
        var address = $"{Cases}?sort=title&pageSize=2";

        while (address is not null)
        {
            var page = await program.As(Role.Administrator).GetAsync(address, HttpStatusCode.OK);
            Assert.Equal(5, (int)page.Json["total"]!);
            titles.AddRange(page.Json["items"]!.AsArray().Select(item => (string)item!["title"]!));
            address = (string?)page.Json["next"];
        }

        Assert.Equal(["Abe", "Tom kladde", "Zebra", "Ældrehuset", "Ålekroen"], titles);
    }

    [Fact]
    public async Task Drafts_are_seen_by_their_unit_only_and_what_is_submitted_by_all()
    {
        var own = await program.As(Role.Caseworker).GetAsync($"{Cases}?sort=title", HttpStatusCode.OK);
        var neighbours = await program.As(ApiProgram.Neighbour).GetAsync($"{Cases}?sort=title", HttpStatusCode.OK);

        Assert.Equal(["Abe", "Tom kladde", "Zebra", "Ålekroen"], own.Json["items"]!.AsArray().Select(item => (string)item!["title"]!));
        Assert.Equal(["Abe", "Ældrehuset"], neighbours.Json["items"]!.AsArray().Select(item => (string)item!["title"]!));
        var hidden = (string)own.Json["items"]![1]!["id"]!;
        foreach (var part in new[] { "", "/calculation", "/reconciliation", "/versions", "/versions/1", "/history" })
            await program.As(ApiProgram.Neighbour).GetAsync($"{Cases}/{hidden}{part}", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("status=draft", "status")]
    [InlineData("unit=XYZ", "unit")]
    [InlineData("fund=XYZ", "fund")]
    [InlineData("year=toogtyve", "year")]
    [InlineData("sort=colour", "sort")]
    [InlineData("page=0", "page")]
    [InlineData("pageSize=201", "pageSize")]
    [InlineData("pagesize=10", "pagesize")]
    [InlineData("colour=red&page=-1", "colour,page")]
    public async Task What_is_not_known_in_the_query_is_refused_by_name(string query, string fields)
    {
        var answer = await program.As(Role.Administrator).GetAsync($"{Cases}?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(fields.Split(','), answer.Fields);
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_empty()
    {
        var answer = await program.As(Role.Administrator).GetAsync($"{Cases}?page=1000000&pageSize=200", HttpStatusCode.OK);

        Assert.Empty(answer.Json["items"]!.AsArray());
        Assert.Null(answer.Json["next"]);
    }
}

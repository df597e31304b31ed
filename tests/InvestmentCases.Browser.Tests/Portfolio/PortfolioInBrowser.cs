using System.IO.Compression;
using System.Text.RegularExpressions;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Portfolio;

public sealed class PortfolioInBrowser(BrowserRun run) : IAsyncLifetime
{
    private readonly Site site = new(run);
    private Guid family;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        var door = site.Program.Services.GetRequiredService<WriteDoor>();
        var statuses = new List<(Guid Id, CaseStatus Status)>();
        family = (await door.CreateAsync(Actor.Operator, DemoContent.DocumentCase("tet-paa-familien").Proposal, Ct)).Id;
        foreach (var one in new GeneratedCases(DemoContent.Templates(), DemoContent.Variations(), seed: 7).Take(40))
            statuses.Add(((await door.CreateAsync(Actor.Operator, one.Proposal, Ct)).Id, one.Status));
        await using var db = await site.Program.Services.GetRequiredService<IDbContextFactory<CasesDb>>().CreateDbContextAsync(Ct);
        foreach (var (id, status) in statuses)
            await db.Cases.Where(row => row.PublicId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, status), Ct);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_filter_stands_in_the_address_and_holds_for_the_whole_page()
    {
        var page = await site.OpenAsync(Role.Manager, "/portfolio");

        await page.GetByText("Status", new() { Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Kladde" }).ClickAsync();
        await page.ComeToAsync("**/portfolio?status=Draft");
        await page.Locator(".chip.on").WaitForAsync();

        var statuses = await page.Locator("#cases tbody .st").AllInnerTextsAsync();
        Assert.All(statuses, status => Assert.Equal("Kladde", status));
        await page.ReloadAsync();
        Assert.Contains("Kladde", await page.Locator(".chip.on").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_opens_its_cases()
    {
        var page = await site.OpenAsync(Role.Manager, "/portfolio");

        await page.Locator("#payback summary").ClickAsync();
        var figure = page.Locator("#payback tbody a").Last;
        var count = await figure.InnerTextAsync();
        await figure.ClickAsync();
        await page.ComeToAsync("**/portfolio?payback=*");

        await Assertions.Expect(page.Locator("#cases header .push")).ToHaveTextAsync(new Regex($@"^\s*{count} cases"));
    }

    [Fact]
    public async Task A_sum_opens_its_cases_which_come_to_the_same_and_each_answers_for_its_own()
    {
        var page = await site.OpenAsync(Role.Manager, "/portfolio");

        var total = page.Locator("#parties tr.t a").Last;
        var amount = await total.InnerTextAsync();
        await total.ClickAsync();
        await page.ComeToAsync("**/portfolio?fromYear=*");
        await Assertions.Expect(page.Locator("#cases tfoot td").Nth(1)).ToHaveTextAsync(amount);
        await Assertions.Expect(page.Locator("#cases .say").GetByRole(AriaRole.Link, new() { Name = "Regel 1" })).ToBeVisibleAsync();

        await page.Locator("#cases tbody a[href$='from=start-capital']").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Hvor kommer tallet fra?" })).ToContainTextAsync("Behov for startkapital");
    }

    [Fact]
    public async Task A_cases_documents_and_the_list_are_downloaded()
    {
        var page = await site.OpenAsync(Role.Secretary, $"/cases/{family}/documents");

        var word = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Hent Word" }).ClickAsync());
        var excel = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Hent Excel" }).ClickAsync());

        Assert.EndsWith("Tæt på Familien Børn 0-12 år.docx", word.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal("word/document.xml", EntryOf(await word.PathAsync(), "word/document.xml"));
        Assert.Equal("xl/workbook.xml", EntryOf(await excel.PathAsync(), "xl/workbook.xml"));
        var list = await page.APIRequest.GetAsync($"{site.Program.Address}/cases/export.csv?status=Draft");
        Assert.StartsWith("\uFEFFNr.;Titel;", await list.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Tæt på Familien", await list.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_downloads_without_signing_in()
    {
        var page = await site.OpenAsync(null, "/account/sign-in", interactive: false);

        var answer = await page.APIRequest.GetAsync($"{site.Program.Address}/cases/{family}/documents/summary.docx");

        Assert.DoesNotContain("officedocument", answer.Headers["content-type"], StringComparison.Ordinal);
    }

    private static string? EntryOf(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.GetEntry(name)?.FullName;
    }
}

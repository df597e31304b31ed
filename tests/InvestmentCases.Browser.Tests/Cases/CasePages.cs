using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Cases;

public class CasePages(CaseSite cases) : IClassFixture<CaseSite>
{
    [Theory]
    [InlineData("tet-paa-familien")]
    [InlineData("tidlig-indsats-0-2")]
    [InlineData("socialraadgivere-i-daginstitutioner")]
    [InlineData("ishoej-model")]
    public async Task Overblik_is_one_printed_page(string document)
    {
        var made = await cases.Site.Program.Services.GetRequiredService<WriteDoor>().CreateAsync(Actor.Operator, DemoContent.DocumentCase(document).Proposal, TestContext.Current.CancellationToken);
        var page = await cases.OpenAsync($"/cases/{made.Id}", role: Role.Administrator);

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "case-print.pdf"), pdf, TestContext.Current.CancellationToken);

        var pages = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");
        Assert.Equal(1, pages);
    }

    [Fact]
    public async Task Overblik_says_the_answer_and_shows_what_is_doubted()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}", role: Role.Controller);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Investeringen er tjent hjem i 2022, det 6. år" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".say").First).ToContainTextAsync("Der lægges 11,4 mio. kr. ud i 2017–2018; fra 2020 spares netto 3,5 mio. kr. om året.");
        await Assertions.Expect(page.Locator(".meta")).ToContainTextAsync("Sagsnr. ikke oplyst");
    }
}

using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Cases;

/// <summary>A killed server, a lost line: what has been typed is there again.</summary>
public class LosingNothing(BrowserRun run)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_killed_between_two_keys_loses_neither_numbers_nor_half_written_ones_nor_texts()
    {
        var (folder, id) = await CaseAsync();
        await using var server = new ServerProcess(folder);
        await server.StartAsync(Ct);
        await using var context = await ContextAsync(server);
        var page = await OpenAsync(context, EconomyCase.Address(id, "economy"));
        await Cell(page, "Post 2, 2017").FocusAsync();
        await page.Keyboard.TypeAsync("8500");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("4O");

        await server.KillAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await server.StartAsync(Ct);

        // The page finds the server again by itself and is loaded anew.
        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("8.500");
        await Expect(Cell(page, "Post 3, 2017")).ToHaveValueAsync("4O");
        await Expect(Cell(page, "Post 3, 2017")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");

        await page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = "Forslag" }).ClickAsync();
        await page.GetByLabel("Målgruppe", new() { Exact = true }).PressSequentiallyAsync("Alle over 80 år");
        await server.KillAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await server.StartAsync(Ct);
        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Målgruppe", new() { Exact = true })).ToHaveValueAsync("Alle over 80 år");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");
    }

    private async Task<(string Folder, Guid Case)> CaseAsync()
    {
        var folder = await run.CopyAsync();
        await using var program = await RunningProgram.StartAsync(folder);
        var id = await EconomyCase.CreateAsync(program);
        SqliteConnection.ClearAllPools();
        return (folder, id);
    }

    private async Task<IBrowserContext> ContextAsync(ServerProcess server) => await run.Browser.NewContextAsync(new()
    {
        BaseURL = server.Address,
        Locale = "da-DK",
        TimezoneId = "Europe/Copenhagen",
        ViewportSize = new() { Width = 1280, Height = 900 },
        StorageState = await run.SignedInAsync(Role.Caseworker),
    });

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.WaitForGridAsync();
        return page;
    }

    private static ILocator Cell(IPage page, string name) => page.GetByLabel(name, new() { Exact = true });
}

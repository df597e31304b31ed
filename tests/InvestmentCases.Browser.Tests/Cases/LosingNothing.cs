using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
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
        await using var context = await ContextAsync(server.Address);
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

    [Fact]
    public async Task A_server_killed_while_a_document_is_read_knows_the_document_and_what_was_answered()
    {
        var (folder, _) = await CaseAsync();
        await using var server = new ServerProcess(folder);
        await server.StartAsync(Ct);
        await using var context = await ContextAsync(server.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/cases/imports");
        await Expect(page.Locator(".dropdoc")).ToHaveAttributeAsync("data-ready", "");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Skema.csv", MimeType = "text/csv", Buffer = "Titel;Natdagpleje\n;;\n;2027;2028\nLøn;1,5;1,5\nBesparelse;-2,5;-2,5\n"u8.ToArray() });
        await page.WaitForURLAsync("**/cases/imports/*-*");
        await page.WaitForInteractiveAsync();
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Natdagpleje i Nordby");
        await page.Keyboard.PressAsync("Tab");
        var other = await page.Locator("fieldset input[type=radio]:not(:checked)").First.GetAttributeAsync("value");
        await page.Locator($"fieldset input[value='{other}']").First.CheckAsync();
        // The server has heard the last of them, and with it those before.
        await Expect(page.Locator($".opt.on input[value='{other}']")).ToHaveCountAsync(1);
        var chosen = await page.Locator("fieldset input:checked").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
        await Expect(page.Locator("[data-kept=true]")).ToHaveTextAsync("Dine svar er gemt; intet er i registret endnu");

        await server.KillAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await server.StartAsync(Ct);
        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();

        await Expect(page.GetByLabel("Titel", new() { Exact = true })).ToHaveValueAsync("Natdagpleje i Nordby");
        Assert.Equal(chosen, await page.Locator("fieldset input:checked").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
        await page.WaitForInteractiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Opret case" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Natdagpleje i Nordby");
    }

    [Fact]
    public async Task A_line_lost_for_longer_than_the_page_is_kept_loses_nothing_and_the_page_comes_back_by_itself()
    {
        var givenUp = new TaskCompletionSource();
        await using var program = await RunningProgram.StartAsync(await run.CopyAsync(), services => services
            .Configure<CircuitOptions>(options => options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromSeconds(1))
            .AddScoped<CircuitHandler>(_ => new TellsWhenGivenUp(givenUp)));
        var id = await EconomyCase.CreateAsync(program);
        await using var line = new Line(program.Address);
        await using var context = await ContextAsync(line.Address);
        await context.Clock.InstallAsync();
        var page = await OpenAsync(context, EconomyCase.Address(id, "economy"));
        await Cell(page, "Post 2, 2017").FocusAsync();
        await page.Keyboard.TypeAsync("8500");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tr[data-sum=net] a").First).ToHaveTextAsync("7.000");

        line.FallSilent();
        await page.Keyboard.TypeAsync("4O");
        await page.Keyboard.PressAsync("Enter");
        line.Lose();
        // The page tries for six minutes, and has then given up as the server has.
        while (!await page.Locator(".components-reconnect-failed").IsVisibleAsync())
            await page.Clock.FastForwardAsync(30_000);
        await givenUp.Task.WaitAsync(Ct);
        line.ComeBack();
        await page.Clock.FastForwardAsync(30_000);

        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("8.500");
        await Expect(Cell(page, "Post 3, 2017")).ToHaveValueAsync("4O");
        await Expect(Cell(page, "Post 3, 2017")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");
        // And one goes on as if nothing had happened.
        await Cell(page, "Post 3, 2017").FillAsync("400");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tr[data-sum=net] a").First).ToHaveTextAsync("7.400");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.Locator("[data-save]")).ToHaveCountAsync(0);
    }

    private sealed class TellsWhenGivenUp(TaskCompletionSource givenUp) : CircuitHandler
    {
        public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
        {
            givenUp.TrySetResult();
            return Task.CompletedTask;
        }
    }

    private async Task<(string Folder, Guid Case)> CaseAsync()
    {
        var folder = await run.CopyAsync();
        await using var program = await RunningProgram.StartAsync(folder);
        var id = await EconomyCase.CreateAsync(program);
        SqliteConnection.ClearAllPools();
        return (folder, id);
    }

    private async Task<IBrowserContext> ContextAsync(string address) => await run.Browser.NewContextAsync(new()
    {
        BaseURL = address,
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

using System.Globalization;
using System.Text;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InvestmentCases.Browser.Tests.Economy;

/// <summary>What docs/performance.md says of the year grid, measured in a browser against the built program in a process of its own: tests/Benchmarks/measure-grid.sh.</summary>
public class GridSpeed(BrowserRun run, ITestOutputHelper output)
{
    // From the key to the frame that shows the new total: it is drawn after the figure has changed, and what is posted while it begins comes when it is done.
    private const string Watch =
        """
        () => {
          window.took = [];
          const total = document.querySelector('tr[data-sum=net] [data-c=total]');
          let began = 0;
          document.addEventListener('keydown', event => { if (/^[0-9]$/.test(event.key)) began = event.timeStamp; }, true);
          document.addEventListener('paste', event => { began = event.timeStamp; }, true);
          new MutationObserver(() => {
            const from = began;
            began = 0;
            if (!from) return;
            const drawn = new MessageChannel();
            drawn.port1.onmessage = () => window.took.push(performance.now() - from);
            requestAnimationFrame(() => drawn.port2.postMessage(null));
          }).observe(total, { childList: true, characterData: true, subtree: true });
        }
        """;

    [Theory(Explicit = true)]
    [InlineData(15, 10, 50, 100), InlineData(500, 50, 1000, 2000)]
    public async Task From_key_and_paste_to_the_total_on_the_screen(int lines, int years, int mostForAKey, int mostForAPaste)
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = await run.CopyAsync();
        Guid id;
        await using (var program = await RunningProgram.StartAsync(folder))
            id = (await program.Services.GetRequiredService<WriteDoor>().CreateAsync(Actor.Operator, Case(lines, years), ct)).Id;
        SqliteConnection.ClearAllPools();
        await using var server = new ServerProcess(folder);
        await server.StartAsync(ct);
        await using var context = await run.Browser.NewContextAsync(new() { BaseURL = server.Address, Locale = "da-DK", ViewportSize = new() { Width = 1280, Height = 900 }, StorageState = await run.SignedInAsync(Role.Caseworker) });
        var page = await context.NewPageAsync();
        await page.GotoAsync(EconomyCase.Address(id, "economy"));
        await page.WaitForGridAsync();
        await page.EvaluateAsync(Watch);

        for (var key = 0; key < 160; key++)
        {
            await page.Locator($"#lines-{key % 3} [data-c='{2027 + key % years}']").FocusAsync();
            await page.Keyboard.PressAsync((key % 8 + 1).ToString(CultureInfo.InvariantCulture));
            await page.WaitForFunctionAsync("count => window.took.length > count", key);
        }
        // The first sixty warm the program up: one that is in use has run its code before.
        var keys = (await page.EvaluateAsync<double[]>("() => window.took.slice(60)")).Order().ToArray();
        for (var paste = 0; paste < 20; paste++)
        {
            await page.EvaluateAsync("() => { window.took = []; }");
            await page.Locator("#lines-0 [data-c='2027']").FocusAsync();
            await page.EvaluateAsync(
                """
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, Block(15, 10, paste));
            await page.WaitForFunctionAsync("() => window.took.length > 0");
            pasted.Add(await page.EvaluateAsync<double>("() => window.took[0]"));
        }
        pasted.Sort();
        var elements = await page.EvaluateAsync<int>("() => document.querySelectorAll('*').length");

        var said = string.Create(CultureInfo.InvariantCulture,
            $"{lines} × {years}: key to total median {keys[keys.Length / 2]:0} ms, p95 {keys[keys.Length * 95 / 100]:0} ms, longest {keys[^1]:0} ms over {keys.Length} keys; paste of 150 cells median {pasted[10]:0} ms, longest {pasted[^1]:0} ms; {elements} elements in the page");
        output.WriteLine(said);
        Console.WriteLine(said);
        Assert.True(keys[keys.Length * 95 / 100] <= mostForAKey, said);
        Assert.True(pasted[10] <= mostForAPaste, said);
    }

    private readonly List<double> pasted = [];

    private static Proposal Case(int lines, int years) => new()
    {
        Title = string.Create(CultureInfo.InvariantCulture, $"{lines} × {years}"),
        LeadUnit = "SOF",
        PriceLevel = 2027,
        Years = new(2027, 2026 + years),
        Lines =
        [
            .. Enumerable.Range(0, lines).Select(line => new CashFlowLine
            {
                Label = string.Create(CultureInfo.InvariantCulture, $"Post {line + 1}"),
                Kind = line % 3 == 0 ? LineKind.OperatingCost : LineKind.Saving,
                Amounts = new(Enumerable.Range(0, years).Select(year => KeyValuePair.Create(2027 + year, line % 3 == 0 ? 900_000m : -150_000m * year))),
            }),
        ],
    };

    private static string Block(int rows, int columns, int seed)
    {
        var text = new StringBuilder();
        for (var row = 0; row < rows; row++)
            text.AppendJoin('\t', Enumerable.Range(0, columns).Select(column => (seed * 7 + row * 31 + column).ToString(CultureInfo.InvariantCulture))).Append("\r\n");
        return text.ToString();
    }
}

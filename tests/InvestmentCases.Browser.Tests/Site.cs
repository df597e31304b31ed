using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests;

/// <summary>A class's own program over its own copy of the database, and pages in it.</summary>
public sealed class Site(BrowserRun run) : IAsyncLifetime
{
    private readonly ConcurrentBag<IBrowserContext> contexts = [];

    public RunningProgram Program { get; private set; } = default!;

    public async ValueTask InitializeAsync() => Program = await run.StartCopyAsync();

    /// <summary>A page in a browser context of its own; signed in where there is a role.</summary>
    public async Task<IPage> OpenAsync(Role? role, string address, View? view = null, bool interactive = true)
    {
        view ??= new();
        var context = await run.Browser.NewContextAsync(new()
        {
            BaseURL = Program.Address,
            Locale = view.Language == "en" ? "en-GB" : "da-DK",
            TimezoneId = "Europe/Copenhagen",
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            StorageState = role is { } signedIn ? await run.SignedInAsync(signedIn) : null,
        });
        contexts.Add(context);
        if (view.Language == "en")
            await context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = "c%3Den-GB%7Cuic%3Den-GB", Url = Program.Address }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        if (role is not null && interactive)
            await page.WaitForInteractiveAsync();
        return page;
    }

    /// <summary>All that axe finds, with its weight, one on each line; empty where it finds nothing. In the whole page, or in a part of it.</summary>
    public static async Task<string> FaultsAsync(IPage page, string? part = null)
    {
        // The page's name comes with its first drawing; between two pages there is none for a moment.
        await page.WaitForFunctionAsync("() => document.title.length > 0");
        AxeRunOptions options = new() { ResultTypes = [ResultType.Violations] };
        var result = part is null ? await page.RunAxe(options) : await page.Locator(part).RunAxe(options);
        return string.Join("\n", result.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id} ({fault.Impact}): {node.Html}")));
    }

    /// <summary>What makes the page scroll sideways, by tag, id and class; empty where it does not. What has a scroll of its own may be wider.</summary>
    public static Task<string> WiderThanTheScreenAsync(IPage page) => page.EvaluateAsync<string>("""
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' : [...document.querySelectorAll('body *')]
            .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth && one.checkVisibility() && !one.closest('.tscroll, .tabs, .markdown table'))
            .slice(0, 5).map(one => one.outerHTML.slice(0, 160)).join('\n') || 'nothing that is seen'
        """);

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
            await context.CloseAsync();
        await Program.DisposeAsync();
    }
}

/// <summary>How a page is looked at.</summary>
public sealed record View(int Width = 1280, int Height = 900, bool IsDark = false, string Language = "da");

using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Reconciliation;

/// <summary>Kontrol: what is doubted is mended or answered where it stands.</summary>
public class FindingsInBrowser(Site site) : IClassFixture<Site>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Typed in 1.000 kr. what the text tells in mio. kr.; a sum as a line; an answer that its figure can lose.</summary>
    private static Proposal Doubted => new()
    {
        Title = "Socialrådgivere i daginstitutioner",
        LeadUnit = "SOF",
        Unit = AmountUnit.Thousands,
        PriceLevel = 2017,
        Years = new(2017, 2018),
        Sections = [new(SectionKey.Background, "2. Baggrund", "Tidligere hjælp."), new(SectionKey.Content, "3. Indhold", "Flere ansatte."), new(SectionKey.Economy, "4. Økonomi", "Ordningen koster 8 mio. kr. i 2017 og 10 mio. kr. i 2018.")],
        Lines = [new() { Label = "Medarbejdere", Kind = LineKind.OperatingCost, Amounts = YearAmounts.From(2017, 8_000, 10_000) }],
        Criteria = [new() { Criterion = "Færre underretninger" }],
        StatedFigures = [new() { Measure = StatedMeasure.PaybackYears, Value = 5, Unit = "Years", Text = "Pengene er hjemme på 5 år" }],
    };

    private async Task<Guid> CreateAsync(Proposal proposal) => (await site.Program.Services.GetRequiredService<WriteDoor>().CreateAsync(Actor.Operator, proposal, Ct)).Id;

    private Task<IPage> OpenAsync(Guid id, Role role = Role.Caseworker, View? view = null, string query = "") => site.OpenAsync(role, $"/cases/{id}/findings{query}", view);

    private static ILocator Row(IPage page, string title) => page.Locator(".find-row", new() { HasText = title });

    [Fact]
    public async Task A_mend_is_made_undone_and_made_again_by_keyboard_and_saved_with_history()
    {
        var id = await CreateAsync(Doubted);
        var page = await OpenAsync(id);
        var mend = page.GetByRole(AriaRole.Button, new() { Name = "Sæt enheden til mio. kr." });
        await Expect(Row(page, "Posternes enhed")).ToContainTextAsync("8 i 1.000 kr. = 8.000 kr.; i mio. kr. = 8.000.000 kr.");

        await mend.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-mended]")).ToContainTextAsync("Gjort: Sæt enheden til mio. kr.");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Fortryd", Exact = true }).First).ToBeFocusedAsync();
        await Expect(page.Locator("[data-figure=startCapital] .v")).ToContainTextAsync("18");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-undone]")).ToBeFocusedAsync();
        await Expect(Row(page, "Posternes enhed")).ToHaveCountAsync(1);
        await mend.ClickAsync();
        await Expect(Row(page, "Posternes enhed")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.Locator(".savebar")).ToContainTextAsync("Alt er gemt");

        var reader = site.Program.Services.GetRequiredService<CaseReader>();
        var stored = (await reader.LoadAsync(Actor.Operator, id, Ct)).Proposal;
        Assert.Equal((AmountUnit.Millions, YearAmounts.From(2017, 8_000_000, 10_000_000)), (stored.Unit, stored.Lines[0].Amounts));
        Assert.Contains(await reader.HistoryAsync(Actor.Operator, id, Ct), entry => entry is { Field: "unit", Before: "Thousands", After: "Millions" } && entry.By == People.NameOf(Role.Caseworker));
    }

    [Fact]
    public async Task A_report_is_held_against_its_case_and_the_finding_leads_to_it()
    {
        var id = await CreateAsync(DemoContent.DocumentCase("tidlig-indsats-0-2").Proposal);
        var report = DemoContent.StatusReport();
        await site.Program.Services.GetRequiredService<WriteDoor>().WriteAsync(Actor.Operator, Operation.Operate, null, async (db, token) =>
        {
            var row = new StatusReportRow { PublicId = Guid.NewGuid(), CaseId = await db.Cases.Where(one => one.PublicId == id).Select(one => one.Id).SingleAsync(token), Date = report.Date, Title = report.Title };
            row.Sections.AddRange(report.Sections.Select((section, position) => new StatusReportSectionRow { Position = position, Heading = section.Heading, Markdown = section.Markdown }));
            return db.Add(row).Entity.PublicId;
        }, Ct);
        var page = await OpenAsync(id);
        var row = Row(page, "Antal elementer i statusnotatet af 22.03.2017");

        await Expect(row).ToContainTextAsync("Notatet: fire elementer · casen: tre elementer");
        await Expect(row.Locator(".place")).ToContainTextAsync("Statusnotat, 22.03.2017");
        await page.PictureAsync("findings-report");
        await row.GetByRole(AriaRole.Link, new() { Name = "Gå til notatet" }).ClickAsync();

        await page.ComeToAsync("**/follow-up#statusReports-2017-03-22");
        await Expect(page.Locator("#statusReports-2017-03-22 h2")).ToContainTextAsync("Status på samarbejdet");
    }

    [Fact]
    public async Task Who_may_not_edit_the_case_sees_no_mends_but_answers()
    {
        var id = await CreateAsync(Doubted);

        var controller = await OpenAsync(id, Role.Controller);

        await Expect(Row(controller, "Posternes enhed").GetByRole(AriaRole.Button, new() { Name = "Svar…" })).ToBeVisibleAsync();
        await Expect(controller.Locator("[data-mend]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_answer_is_given_by_keyboard_stands_with_name_role_and_date_and_falls_away_when_the_figure_changes()
    {
        var id = await CreateAsync(Doubted);
        var page = await OpenAsync(id, Role.Controller);
        var row = Row(page, "Tilbagebetalingstid 5 år");
        var open = int.Parse(await page.Locator(".tabs .n").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);

        await row.GetByRole(AriaRole.Button, new() { Name = "Svar…" }).PressAsync("Enter");
        await row.GetByLabel("Begrundelse").FillAsync("Forvaltningen retter notatet.");
        await row.GetByLabel("Bliver rettet").CheckAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Gem svaret" }).PressAsync("Enter");

        await Expect(row.Locator(".answer")).ToContainTextAsync("Bliver rettet: Forvaltningen retter notatet. · Bo Åkjær, controller, ");
        await Expect(page.Locator(".tabs .n")).ToHaveTextAsync($"{open - 1}");
        await Expect(page.Locator("[data-figure=findings] div.d")).ToContainTextAsync("1 besvaret");
        await page.GotoAsync($"/cases/{id}");
        await Expect(page.Locator("[data-answered]")).ToContainTextAsync("Bliver rettet: Forvaltningen retter notatet. · Bo Åkjær, controller, ");
        await page.PictureAsync("overview-answered");
        Assert.Equal("", await Site.FaultsAsync(page));
        await page.GotoAsync($"/cases/{id}/history");
        await Expect(page.Locator("[data-changes]")).ToContainTextAsync("Forvaltningen retter notatet.");
        await Expect(page.Locator("[data-changes]")).ToContainTextAsync("Tilbagebetalingstid 5 år");

        var writer = await OpenAsync(id);
        await writer.Locator("[data-mend]", new() { HasText = "mio. kr." }).ClickAsync();
        await writer.Keyboard.PressAsync("Control+s");
        await Expect(writer.Locator(".savebar")).ToContainTextAsync("Alt er gemt");
        await Expect(Row(writer, "Tilbagebetalingstid 5 år").Locator(".answer")).ToHaveCountAsync(0);
        await Expect(writer.Locator("[data-figure=findings] div.d")).Not.ToContainTextAsync("besvaret");
    }

    [Fact]
    public async Task What_waits_and_what_is_answered_is_said_at_every_step_to_a_decision()
    {
        var id = await CreateAsync(Doubted);

        foreach (var (role, step) in ((Role, string)[])[(Role.Caseworker, "submit"), (Role.Controller, "review"), (Role.Manager, "approve"), (Role.Secretary, "send-to-committee"), (Role.Secretary, "adopt")])
        {
            var page = await OpenAsync(id, role);
            await page.Locator($"[data-step={step}]").First.ClickAsync();
            await Expect(page.Locator("[data-step-findings]")).ToContainTextAsync("uden svar");
            await Expect(page.Locator("[data-step-findings] li").First).ToBeVisibleAsync();
            await page.PictureAsync($"step-{step}", isWhole: false);
            Assert.Equal("", await Site.FaultsAsync(page, "[role=dialog]"));
            await page.Locator("[data-take]").ClickAsync();
            await Expect(page.Locator("[data-step-findings]")).ToHaveCountAsync(0);
        }

        Assert.Equal(CaseStatus.Adopted, (await site.Program.Services.GetRequiredService<CaseReader>().LoadAsync(Actor.Operator, id, Ct)).Status);
    }

    [Fact]
    public async Task A_counter_shows_its_outcome_alone_and_lets_the_others_back()
    {
        var id = await CreateAsync(Doubted);
        var page = await OpenAsync(id);
        var counter = page.Locator(".sumbar a", new() { HasText = "Kan ikke efterprøves" });

        await counter.PressAsync("Enter");
        await page.ComeToAsync("**/findings?result=CannotBeChecked");
        await Expect(page.Locator(".find-row .res:not(.u)")).ToHaveCountAsync(0);
        await counter.PressAsync("Enter");

        await page.ComeToAsync("**/findings");
        await Expect(Row(page, "Posternes enhed")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task On_paper_all_that_agrees_is_there_and_no_buttons()
    {
        var id = await CreateAsync(DemoContent.DocumentCase("tidlig-indsats-0-2").Proposal);
        var page = await OpenAsync(id);
        var more = page.GetByRole(AriaRole.Button, new() { Name = "til, der stemmer" });
        var hidden = page.Locator("#agreeing .find-row");
        await Expect(hidden.First).ToBeHiddenAsync();

        await more.PressAsync("Enter");
        await Expect(hidden.First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis færre" }).PressAsync("Enter");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(hidden.First).ToBeVisibleAsync();
        await Expect(page.Locator(".find-row .acts").First).ToBeHiddenAsync();
        await page.PictureAsync("findings-print");
    }

    [Theory]
    [InlineData(1280, false, "da"), InlineData(1280, true, "en"), InlineData(768, false, "da"), InlineData(360, true, "da"), InlineData(320, false, "en")]
    public async Task Nothing_is_hard_to_see_or_cut_off(int width, bool isDark, string language)
    {
        var id = await CreateAsync(DemoContent.DocumentCase("tidlig-indsats-0-2").Proposal);
        var page = await OpenAsync(id, view: new(Width: width, IsDark: isDark, Language: language));
        await page.Locator("[data-answer]").First.ClickAsync();
        await page.Locator(".answer-form textarea").FillAsync(new string('x', 60));
        await page.Locator(".answer-form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".answer")).ToHaveCountAsync(1);
        await page.Locator("[data-answer]").First.ClickAsync();
        await Expect(page.Locator(".answer-form")).ToHaveCountAsync(1);

        await page.PictureAsync($"findings-{width}-{language}");

        Assert.Equal("", await Site.FaultsAsync(page));
        Assert.Equal("", await Site.WiderThanTheScreenAsync(page));
    }
}

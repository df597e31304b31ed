using System.Globalization;
using System.Text;
using InvestmentCases.Browser.Tests.Cases;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Tests.Reading;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Imports;

/// <summary>A document goes in, and a case that adds up comes out: chosen, dropped and pasted.</summary>
public class FromMemoToCase(CaseSite cases) : IClassFixture<CaseSite>
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task A_business_case_in_Word_becomes_a_case_whose_net_effect_and_payback_agree_with_it()
    {
        var word = WordMaker.Make(Source(SourceDocuments.Family));
        var page = await OpenCasesAsync();
        var begun = TimeProvider.System.GetTimestamp();

        await page.SetInputFilesAsync("#read-document", new FilePayload { Name = "Tæt på familien.docx", MimeType = WordType, Buffer = word });

        await page.ComeToAsync("**/cases/imports/*");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Læst: Tæt på familien.docx");
        await Expect(page.Locator("tr.net td")).ToHaveTextAsync(["7.500", "3.900", "−2.100", "−3.500", "−3.500", "−3.500"]);
        await Expect(page.Locator(".one").Filter(new() { HasText = "Tilbagebetalingstid 6 år (serviceeffektivisering)" })).ToContainTextAsync("Stemmer");
        await Expect(page.Locator(".paper td.taken").First).ToContainTextAsync("-1.500");
        await page.PictureAsync("import-word");
        Assert.Equal("", await Site.FaultsAsync(page));
        await Button(page, "Opret case").ClickAsync();

        await Expect(page.Locator(".strip")).ToContainTextAsync("11,4");
        Took("a business case in Word", begun);
        await Expect(page.Locator(".strip")).ToContainTextAsync("6 år 2022");
        var made = await MadeAsync(page);
        Assert.Equal((CaseKind.BusinessCase, "SOF", 2017, 2), (made.Kind, made.LeadUnit, made.PriceLevel, made.Lines.Count));
        Assert.Equal([-1_500_000, -5_100_000, -11_100_000, -12_500_000, -12_500_000, -12_500_000], made.Lines[0].Amounts.Select(amount => amount.Value));
        Assert.Equal([7_500_000, 3_900_000, 0, 0], Assert.Single(made.Financing).Amounts.Select(amount => amount.Value));
        Assert.Equal(2, made.Criteria.Count);
        await page.GotoAsync($"{page.Url}/documents");
        await Expect(page.Locator(".file")).ToContainTextAsync("Tæt på familien.docx");
    }

    [Fact]
    public async Task An_application_in_PDF_that_is_dropped_asks_which_year_is_the_first_and_takes_the_answer()
    {
        var pdf = PdfMaker.Make(Source(SourceDocuments.Ishoej));
        var page = await OpenCasesAsync();
        var begun = TimeProvider.System.GetTimestamp();

        await DropAsync(page, "Ishøj.pdf", "application/pdf", pdf);

        var question = page.GetByRole(AriaRole.Group, new() { Name = "Hvilket år er »1. år«?" });
        await Expect(question.GetByLabel("2018")).ToBeCheckedAsync();
        await question.GetByLabel("Et andet årstal").FillAsync("2019");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("table thead").First).ToContainTextAsync("2019");
        // What is answered is there after a reload.
        await page.ReloadAsync();
        await page.WaitForInteractiveAsync();
        await Expect(page.GetByLabel("Et andet årstal")).ToHaveValueAsync("2019");
        await page.GetByLabel("2018").CheckAsync();
        await Expect(page.Locator("table thead").First).ToContainTextAsync("2018");
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Ishøj-model");
        await page.GetByLabel("Fremstillende forvaltning").SelectOptionAsync("Socialforvaltningen");
        await page.PictureAsync("import-pdf");
        await Button(page, "Opret case").ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Ishøj-model");
        Took("an application in PDF", begun);
        var made = await MadeAsync(page);
        Assert.Equal(1_567_305m, made.Lines.Sum(line => line.Amounts.Sum(amount => amount.Value)));
        Assert.Equal([0.10m, 0.06m], made.Scenarios.Select(scenario => scenario.SuccessRate));
        Assert.Equal(2_175_391m, made.Scenarios[0].NetByYear![2018]);
    }

    [Fact]
    public async Task A_budget_note_that_is_pasted_asks_about_its_unit_and_the_suggested_one_gives_the_amounts_of_its_text()
    {
        var page = await OpenCasesAsync();
        var begun = TimeProvider.System.GetTimestamp();

        await PasteAsync(page, "text/plain", SourceDocuments.Text(SourceDocuments.SocialWorkers));

        var question = page.GetByRole(AriaRole.Group, new() { Name = "Hvilken enhed er tabellens beløb i?" });
        await Expect(question.GetByLabel("mio. kr.")).ToBeCheckedAsync();
        await Expect(page.Locator("tr.net td")).ToHaveTextAsync(["8", "8", "10", "10"]);
        await question.GetByLabel("1.000 kr.").CheckAsync();
        await Expect(page.Locator(".dl")).ToContainTextAsync("1.000 kr.");
        await question.GetByLabel("mio. kr.").CheckAsync();
        await Expect(page.Locator(".dl")).ToContainTextAsync("mio. kr.");
        await Button(page, "Opret case").ClickAsync();

        await Expect(page.Locator(".strip")).ToContainTextAsync("36,0");
        Took("a pasted budget note", begun);
        var made = await MadeAsync(page);
        Assert.Equal([8_000_000, 8_000_000, 10_000_000, 10_000_000], Assert.Single(made.Lines).Amounts.Select(amount => amount.Value));
        Assert.Equal(2013, made.PriceLevel);
    }

    [Fact]
    public async Task A_pasted_table_is_read_one_of_its_tables_is_left_and_it_is_added_to_a_case_with_what_changes_said()
    {
        const string html = """
            <table><tr><td>Udgifter, 1.000 kr., 2027 p/l</td><td>2027</td><td>2028</td></tr><tr><td>Løn til konsulenter</td><td>1.100</td><td>1.100</td></tr><tr><td>Lokaler</td><td>100</td><td>100</td></tr><tr><td>I alt</td><td>1.200</td><td>1.200</td></tr></table>
            <p>Gevinster</p>
            <table><tr><td>Besparelser, 1.000 kr., 2027 p/l</td><td>2027</td><td>2028</td></tr><tr><td>Færre anbringelser</td><td>300</td><td>2.400</td></tr></table>
            """;
        var page = await OpenCasesAsync();
        await PasteAsync(page, "text/html", html);
        await Expect(page.Locator("tr.net td")).ToHaveTextAsync(["900", "−1.200"]);

        await page.Locator(".tables input").Nth(1).UncheckAsync();
        await Expect(page.Locator("tr.net td")).ToHaveTextAsync(["1.200", "1.200"]);
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Konsulenter");
        await Button(page, "Opret case").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Konsulenter");
        var address = page.Url;

        await page.ScriptAsync("DropDocument");
        await PasteAsync(page, "text/plain", "1.000 kr., 2027 p/l\t2027\t2028\nLokaler\t150\t150\nFærre anbringelser, besparelse\t-300\t-2.400");
        var changes = page.Locator("section").Filter(new() { HasText = "Det sker der med casen" });
        await Expect(changes).ToContainTextAsync("Erstattes af dokumentets");
        await Expect(changes).ToContainTextAsync("Budgetpost: Lokaler");
        await Expect(changes).ToContainTextAsync("Budgetpost: Færre anbringelser, besparelse");
        Assert.Equal("", await Site.FaultsAsync(page));
        await Button(page, "Føj til casen").ClickAsync();

        await page.ComeToAsync(address);
        var made = await MadeAsync(page);
        Assert.Equal(["Løn til konsulenter", "Lokaler", "Færre anbringelser, besparelse"], made.Lines.Select(line => line.Label));
        Assert.Equal([150_000, 150_000], made.Lines[1].Amounts.Select(amount => amount.Value));
        Assert.Equal(LineKind.Saving, made.Lines[2].Kind);
    }

    [Fact]
    public async Task What_she_has_typed_in_a_case_and_not_saved_is_never_lost_to_a_document()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/proposal");
        await page.GetByLabel("Målgruppe", new() { Exact = true }).FillAsync("Børn fra 0 til 12 år");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.ScriptAsync("DropDocument");

        await PasteAsync(page, "text/plain", "1.000 kr., 2017 p/l\t2017\t2018\nLokaler\t150\t150");
        await Button(page, "Føj til casen").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Du har ændringer i casen, som ikke er gemt." })).ToBeVisibleAsync();
        Assert.DoesNotContain((await cases.StoredAsync(cases.FamilyId)).Proposal.Lines, line => line.Label == "Lokaler");
        await page.GotoAsync($"/cases/{cases.FamilyId}/proposal");
        await Expect(page.GetByLabel("Målgruppe", new() { Exact = true })).ToHaveValueAsync("Børn fra 0 til 12 år");
    }

    [Fact]
    public async Task A_table_pasted_into_the_year_grid_that_asks_something_is_read_as_a_document_of_the_case()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/economy", role: Role.Administrator);
        await page.WaitForGridAsync();
        await Button(page, "Indsæt fra Excel").ClickAsync();
        await page.GetByLabel("Indsæt de kopierede celler her").FillAsync("1.000 kr., 2017 p/l\t2018\t2018\nLokaler, udgift\t100\t120\n");
        await Button(page, "Læg ind i tabellen").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tabellen er ikke sat ind endnu.");
        await page.PictureAsync("economy-held-table");
        Assert.Equal("", await Site.FaultsAsync(page));
        await Button(page, "Læs den ind og svar").ClickAsync();

        await Expect(page.Locator(".import")).ToBeVisibleAsync();
        await Expect(page.Locator("fieldset.question")).ToHaveCountAsync(1);
        await Expect(page.Locator(".msg.info")).ToContainTextAsync("Tæt på Familien");
    }

    [Fact]
    public async Task Many_files_are_a_list_with_what_came_of_each()
    {
        var page = await cases.OpenAsync("/cases/imports", role: Role.Controller);
        await Expect(page.Locator("main")).ToContainTextAsync("Du kan ikke oprette cases");

        page = await cases.OpenAsync("/cases/imports");
        await page.ScriptAsync("DropDocument");
        await page.SetInputFilesAsync("#read-document",
        [
            new FilePayload { Name = "Første.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("1.000 kr.\t2027\t2028\nLøn\t100\t100\n") },
            new FilePayload { Name = "Anden.docx", MimeType = WordType, Buffer = "ikke en Word-fil"u8.ToArray() },
        ]);

        await Expect(page.Locator(".outcome").Filter(new() { HasText = "Anden.docx" })).ToContainTextAsync("Indholdet af »Anden.docx« er ikke det, navnet siger.");
        await Expect(page.Locator(".outcome").Filter(new() { HasText = "Første.txt" })).ToContainTextAsync("Budgetposter: 1");
        await page.PictureAsync("import-many");
        await page.GetByRole(AriaRole.Link, new() { Name = "Første.txt" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Læst: Første.txt");
        // Another person does not see it.
        var other = await cases.OpenAsync(new Uri(page.Url).AbsolutePath, role: Role.Administrator);
        await Expect(other.Locator("main")).ToContainTextAsync("Dokumentet er her ikke længere.");
        await Button(page, "Fortryd").ClickAsync();
        await page.ComeToAsync("**/cases");
    }

    [Fact]
    public async Task A_mark_leads_to_what_became_of_it_and_back_by_keyboard()
    {
        var page = await cases.OpenAsync($"/cases/imports/{cases.ImportId}", role: Role.Administrator);
        var mark = page.Locator(".paper .marklink").Filter(new() { HasText = "A" });

        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.ComeToAsync("**#is-question-0");
        await Expect(page.Locator("#is-question-0")).ToBeInViewportAsync();
        await page.Locator("#is-question-0 .marklink").ClickAsync();
        await page.ComeToAsync("**#from-question-0");
        await Expect(page.Locator("#from-question-0")).ToBeInViewportAsync();
    }

    // Written with the test's output, for whoever wants to know; a limit would be a matter of the machine.
    private static void Took(string what, long begun) =>
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0.0} s from the document to its case"));

    private static SourceDocument Source(string name) => DocumentReader.Open(SourceDocuments.Bytes(name), name);

    private async Task<IPage> OpenCasesAsync()
    {
        var page = await cases.OpenAsync("/cases");
        await page.ScriptAsync("DropDocument");
        await Expect(page.Locator(".dropdoc")).ToHaveAttributeAsync("data-ready", "");
        return page;
    }

    private async Task<Proposal> MadeAsync(IPage page)
    {
        await page.ComeToAsync("**/cases/*");
        return (await cases.StoredAsync(Guid.Parse(new Uri(page.Url).Segments[^1]))).Proposal;
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task PasteAsync(IPage page, string type, string text)
    {
        await Expect(page.Locator(".dropdoc")).ToHaveAttributeAsync("data-ready", "");
        await page.EvaluateAsync("""
            ([type, text]) => {
              const data = new DataTransfer();
              data.setData(type, text);
              document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """, new[] { type, text });
        await Expect(page.Locator(".import")).ToBeVisibleAsync();
    }

    private static async Task DropAsync(IPage page, string name, string type, byte[] file)
    {
        await page.EvaluateAsync("""
            ([name, type, file]) => {
              const data = new DataTransfer();
              data.items.add(new File([Uint8Array.from(atob(file), c => c.charCodeAt(0))], name, { type }));
              for (const event of ['dragover', 'drop'])
                document.querySelector('main').dispatchEvent(new DragEvent(event, { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """, new[] { name, type, Convert.ToBase64String(file) });
        await Expect(page.Locator(".import")).ToBeVisibleAsync();
    }
}

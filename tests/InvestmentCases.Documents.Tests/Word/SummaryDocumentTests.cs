using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Word;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Documents.Tests.Word;

public sealed partial class SummaryDocumentTests
{
    public SummaryDocumentTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("tet-paa-familien"), InlineData("ishoej-model"), InlineData("tidlig-indsats-0-2"), InlineData("socialraadgivere-i-daginstitutioner")]
    public void The_document_is_valid_for_Word(string name)
    {
        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.Summary(Samples.Demo(name))));

        OfficeFile.AssertValid(word);
    }

    [Fact]
    public void It_answers_first_and_then_shows()
    {
        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.CloseToTheFamily()));

        var styled = Paragraphs(word).Select(p => (Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, Text: p.InnerText)).ToArray();
        Assert.Contains(("Title", "Tæt på Familien Børn 0-12 år"), styled);
        Assert.Contains(("Heading1", "Investeringen er tjent hjem i 2022, det 6. år"), styled);
        Assert.Contains(("Normal", "Der lægges 11,4\u00a0mio. kr. ud i 2017–2018; fra 2020 spares netto 3,5\u00a0mio. kr. om året."), styled);
        Assert.Contains(("KeyValue", "+0,15\u00a0mio. kr."), styled);
        Assert.Contains(("Caption", "Økonomi pr. år, 1.000 kr., 2017 p/l"), styled);
    }

    [Theory]
    [InlineData("da-DK", "Besvarede kontrolpunkter", "Dokumentet er forkert: Tastefejl i notatet · Ida Holm, controller, 20.11.2026")]
    [InlineData("en-GB", "Answered findings", "The document is wrong: Tastefejl i notatet · Ida Holm, controller, 20/11/2026")]
    public void Answered_findings_stand_apart_from_the_open_ones_with_answer_reason_name_role_and_date(string language, string heading, string answer)
    {
        Samples.Speak(CultureInfo.GetCultureInfo(language));

        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.WithAnswer(Samples.CloseToTheFamily())));

        var texts = Paragraphs(word).Select(paragraph => paragraph.InnerText).ToArray();
        var at = Array.IndexOf(texts, heading);
        Assert.Equal($"Startkapital i 2017: 2,1 mio. kr. {answer}", texts[at + 1]);
        Assert.Contains(language == "da-DK" ? "1 besvaret · 7 stemmer" : "1 answered · 7 agree", texts);
        Assert.True(Array.FindIndex(texts, text => text.StartsWith("Tabel 1 siger", StringComparison.Ordinal)) is > 0 and var open && open < at);
        OfficeFile.AssertValid(word);
    }

    [Fact]
    public void Without_answers_nothing_is_said_of_them()
    {
        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.CloseToTheFamily()));

        Assert.DoesNotContain(Paragraphs(word), paragraph => paragraph.InnerText == "Besvarede kontrolpunkter");
    }

    [Fact]
    public void The_year_table_has_real_minus_signs_right_aligned_under_a_head_that_repeats()
    {
        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.CloseToTheFamily()));

        var table = Body(word).Elements<Table>().Single(t => t.InnerText.Contains("Akkumuleret", StringComparison.Ordinal) && t.InnerText.StartsWith("År", StringComparison.Ordinal));
        var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(c => c.InnerText).ToArray()).ToArray();
        Assert.Equal(["År", "2017", "2018", "2019", "2020", "2021", "2022"], rows[0]);
        Assert.Equal(["Nettoeffekt", "7.500", "3.900", "−2.100", "−3.500", "−3.500", "−3.500"], rows[3]);
        Assert.Equal(["Akkumuleret", "7.500", "11.400", "9.300", "5.800", "2.300", "−1.200"], rows[4]);
        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal("CellNumber", table.Elements<TableRow>().ElementAt(3).Elements<TableCell>().ElementAt(1).GetFirstChild<Paragraph>()!.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void Many_years_stand_below_one_another_under_a_head_that_repeats()
    {
        var proposal = Samples.Demo("tet-paa-familien") with { Years = new(2017, 2046) };

        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.Summary(proposal)));

        var table = Body(word).Elements<Table>().Single(t => t.InnerText.StartsWith("ÅrUdgifter", StringComparison.Ordinal));
        Assert.Equal(31, table.Elements<TableRow>().Count());
        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
    }

    [Fact]
    public void The_picture_is_drawn_in_lines_and_says_what_it_shows()
    {
        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.CloseToTheFamily()));

        var xml = word.MainDocumentPart!.Document!.OuterXml;
        var description = Regex.Match(xml, "descr=\"([^\"]*)\"").Groups[1].Value;
        Assert.Contains("Investeringen er tjent hjem i 2022, det 6. år.", description, StringComparison.Ordinal);
        Assert.Contains("2022: nettoeffekt −3.500, akkumuleret −1.200.", description, StringComparison.Ordinal);
        Assert.Contains("<wpg:wgp", xml, StringComparison.Ordinal);
        Assert.Empty(word.MainDocumentPart.ImageParts);
    }

    [Theory]
    [InlineData("da-DK", "Socialforvaltningen"), InlineData("en-GB", "The investment is repaid in 2022, its 6th year")]
    public void It_is_in_the_readers_language_and_says_so(string language, string text)
    {
        Samples.Speak(CultureInfo.GetCultureInfo(language));

        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.CloseToTheFamily()));

        Assert.Equal(language, word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        Assert.Equal("Tæt på Familien Børn 0-12 år", word.PackageProperties.Title);
        Assert.Equal("Marie Lindgaard", word.PackageProperties.Creator);
        Assert.Contains(text, Body(word).InnerText, StringComparison.Ordinal);
        OfficeFile.AssertValid(word);
    }

    [Fact]
    public void What_is_not_known_is_said_and_never_guessed()
    {
        using var word = OfficeFile.Word(SummaryDocument.Write(Samples.Summary(new Proposal { Title = "Ny idé\u0002" }) with { OpenFindings = [] }));

        var text = Body(word).InnerText;
        Assert.Contains("Sagsnr. ikke oplyst", text, StringComparison.Ordinal);
        Assert.Contains("Økonomien kan ikke regnes endnu", text, StringComparison.Ordinal);
        Assert.Contains("Der er endnu ingen succeskriterier.", text, StringComparison.Ordinal);
        OfficeFile.AssertValid(word);
    }

    [Fact]
    public async Task Close_to_the_family_fills_one_page_in_both_languages()
    {
        LibreOffice.SkipWhereMissing();
        var files = new Dictionary<string, byte[]>();
        foreach (var culture in new[] { Cultures.Danish, Cultures.English })
        {
            Samples.Speak(culture);
            files[culture.Name] = SummaryDocument.Write(Samples.CloseToTheFamily());
        }

        var pages = await LibreOffice.ConvertAsync(files, "docx", "pdf");

        Assert.All(pages.Values, pdf => Assert.Single(PageObject().Matches(System.Text.Encoding.Latin1.GetString(pdf))));
    }

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument word) => Body(word).Descendants<Paragraph>();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}

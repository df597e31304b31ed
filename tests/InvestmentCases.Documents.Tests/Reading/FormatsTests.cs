using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>The five real documents and a page of the corpus as Word, Excel and PDF, made when the test runs: what is understood is the same as of the text.</summary>
public sealed class FormatsTests
{
    public static TheoryData<string> Documents => [.. SourceDocuments.All];

    public FormatsTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_Word_file_is_read_as_its_text_is(string name)
    {
        var source = PlainText.Read(SourceDocuments.Text(name));
        var text = DocumentReader.Read(source);

        var word = DocumentReader.ReadFile(WordMaker.Make(source), "notat.docx");

        Assert.Equal(Told(text), Told(word));
        Assert.Equal((text.Head.Title, text.Head.Kind, text.Head.Date, text.Head.CaseNumber, text.Head.DocumentNumber, text.Head.Caseworker, text.Head.LeadUnit, text.Head.Programme), (word.Head.Title, word.Head.Kind, word.Head.Date, word.Head.CaseNumber, word.Head.DocumentNumber, word.Head.Caseworker, word.Head.LeadUnit, word.Head.Programme));
        Assert.Equal(text.Sections.Select(section => (section.Key, section.Heading)), word.Sections.Select(section => (section.Key, section.Heading)));
        Assert.Equal(text.StatedFigures.Select(figure => (figure.Measure, figure.Value, figure.Year)), word.StatedFigures.Select(figure => (figure.Measure, figure.Value, figure.Year)));
        Assert.Equal(text.Criteria.Select(criterion => (criterion.Criterion, criterion.Measures.Count, criterion.FollowUp)), word.Criteria.Select(criterion => (criterion.Criterion, criterion.Measures.Count, criterion.FollowUp)));
        Assert.Equal(text.Questions.Select(question => (question.Code, question.Table)), word.Questions.Select(question => (question.Code, question.Table)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_text_that_was_put_into_Word_as_it_was_is_read_as_the_text(string name)
    {
        var text = DocumentReader.Read(PlainText.Read(SourceDocuments.Text(name)));

        var word = DocumentReader.ReadFile(WordMaker.Pasted(SourceDocuments.Text(name)), "notat.docx");

        Assert.Equal(Told(text), Told(word));
        Assert.Equal((text.Head.Title, text.Head.Kind), (word.Head.Title, word.Head.Kind));
        Assert.Equal(text.Sections, word.Sections);
        Assert.Equal(text.Questions.Select(question => (question.Code, question.Location)), word.Questions.Select(question => (question.Code, question.Location)));
    }

    [Fact]
    public void Rows_that_Word_s_tabs_set_are_a_table_and_two_words_parted_by_a_tab_are_none()
    {
        var reading = DocumentReader.ReadFile(WordMaker.Pasted("Sagsbehandler\tSigne Holm\nOplæg om natdagpleje\nBeløb i 1.000 kr.\nPost\t2027\t2028\nLøn til to medarbejdere\t900\t900\nBesparelse på vikarer\t-400\t-1.500\nSå vidt tallene."), "notat.docx");

        var table = Assert.Single(reading.Tables);
        Assert.Equal([900_000m, -1_500_000m], table.Rows.Select(row => row.Amounts[2028]));
        Assert.Equal("Signe Holm", reading.Head.Caseworker);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_workbook_s_tables_are_read_as_the_text_s_are(string name)
    {
        var source = PlainText.Read(SourceDocuments.Text(name));

        var sheet = DocumentReader.ReadFile(SheetMaker.Make(source), "tal.xlsx");

        Assert.Equal(Told(DocumentReader.Read(source)), Told(sheet));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_PDF_s_tables_are_read_as_the_text_s_are(string name)
    {
        var source = PlainText.Read(SourceDocuments.Text(name));

        var pdf = DocumentReader.ReadFile(PdfMaker.Make(source), "bilag.pdf");

        Assert.Equal(Told(DocumentReader.Read(source)), Told(pdf));
    }

    [Fact]
    public void Cells_that_Word_merged_downwards_name_the_block_of_each_row_and_never_lose_an_amount()
    {
        var reading = DocumentReader.ReadFile(WordMaker.Table(
            [["1.000 kr.", "", "2026", "2027"], ["Udgifter", "Løn", "900", "900"], [WordMaker.FromAbove, "Lokaler", "120", "120"], ["Besparelser", "Vikarer", "-400", "-1.500"], [WordMaker.FromAbove, "Overarbejde", WordMaker.FromAbove, "-90"]]), "tabel.docx");

        var table = Assert.Single(reading.Tables);
        Assert.Equal([(LineKind.OperatingCost, 900_000m), (LineKind.OperatingCost, 120_000m), (LineKind.Saving, -1_500_000m), (LineKind.Saving, -90_000m)], table.Rows.Select(row => (row.Kind!.Value, row.Amounts[2027])));
        var question = Assert.Single(reading.Questions);
        Assert.Equal((QuestionCode.AmbiguousNumber, 3, 2026), (question.Code, question.Row!.Value, question.Year!.Value));
    }

    [Fact]
    public void A_line_of_a_PDF_in_larger_letters_is_a_heading_though_nothing_sets_it_apart()
    {
        var source = DocumentReader.Open(PdfMaker.Sized(("Fælles nattevagter i", 14), ("plejehjemmene", 14), ("Forslaget samler vagterne om natten i to hold, som kører mellem husene i hele", 9), ("kommunen.", 9), ("Økonomi", 11), ("Der søges 1,2 mio. kr. i 2027.", 9)), "bilag.pdf");

        Assert.Equal(["Fælles nattevagter i plejehjemmene", "Økonomi"], source.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Equal(["Forslaget samler vagterne om natten i to hold, som kører mellem husene i hele kommunen.", "Der søges 1,2 mio. kr. i 2027."], source.Blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_document_without_a_title_has_its_file_s_name_and_what_was_pasted_none()
    {
        const string table = "1.000 kr.\t2026\t2027\nUdgift til løn\t900\t900\n";

        Assert.Equal("Flere cykler", DocumentReader.ReadFile(System.Text.Encoding.UTF8.GetBytes(table), "C:\\sager\\Flere cykler.txt").Proposal!.Title);
        Assert.Equal("Uden titel", DocumentReader.ReadText(table).Proposal!.Title);
        Assert.Equal("Bedre stier i parken", DocumentReader.ReadFile(System.Text.Encoding.UTF8.GetBytes($"Bedre stier i parken\n\n{table}"), "notat.txt").Proposal!.Title);
    }

    [Fact]
    public void Numbers_on_the_line_under_their_name_are_its_own_and_a_row_that_goes_on_there_is_asked_about()
    {
        const string text = """
            1.000 kr.                              2026      2027      2028
            Udgift til løn                          900       900       900
            Midlertidig finansiering af løn
                                                    700       300         0
            Besparelse på vikarer                  -400    -1.500
                                                 -1.500
            """;

        var reading = DocumentReader.ReadText(text);

        Assert.Equal([700_000m, 300_000m, 0m], Assert.Single(reading.Tables).Rows[1].Amounts.Values);
        Assert.Equal([2026, 2027, 2028], reading.Questions.Where(question => question is { Code: QuestionCode.AmbiguousNumber, Row: 2 }).Select(question => question.Year!.Value));
        Assert.Empty(reading.Tables[0].Rows[2].Amounts);
    }

    [Fact]
    public void A_row_that_goes_on_over_the_line_is_asked_about_though_some_of_its_numbers_stand_too_near_each_other()
    {
        const string text = """
            1.000 kr.                              2026      2027      2028     I alt
            Udgift til løn                          900       900       900     2.700
            Midlertidig finansiering                                              700
                                                 300 0        100               1.100
            """;

        var reading = DocumentReader.ReadText(text);

        Assert.Empty(Assert.Single(reading.Tables).Rows[1].Amounts);
        Assert.Equal([2026, 2027, 2028], reading.Questions.Where(question => question is { Code: QuestionCode.AmbiguousNumber, Row: 1, Year: not null }).Select(question => question.Year!.Value));
    }

    public static TheoryData<string, PdfMaker.Side> MergedAmounts => new MatrixTheoryData<string, PdfMaker.Side>(["4|", "2|2", "1|3", "3|1", "1|2|1", "2|1|1", "1|1|2"], Enum.GetValues<PdfMaker.Side>());

    [Theory]
    [MemberData(nameof(MergedAmounts))]
    public void An_amount_over_several_columns_of_a_PDF_is_asked_about_in_each(string widths, PdfMaker.Side side)
    {
        var spans = widths.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        var source = HtmlText.Read($"<table><tr><th>1.000 kr.</th><th>2026</th><th>2027</th><th>2028</th><th>2029</th></tr><tr><td>Udgift til løn</td><td>1.900</td><td>700</td><td>80</td><td>700</td></tr><tr><td>Udgift til lokaler</td><td>90</td><td>120</td><td>1.120</td><td>0</td></tr><tr><td>Udgift til drift</td>{string.Concat(spans.Select(span => $"<td colspan={span}>450</td>"))}</tr></table>");

        var reading = DocumentReader.ReadFile(PdfMaker.Make(source, side), "bilag.pdf");

        int[] covered = [.. spans.Index().Where(span => span.Item > 1).SelectMany(span => Enumerable.Range(2026 + spans.Take(span.Index).Sum(), span.Item))];
        Assert.Equal(covered, reading.Questions.Where(question => question.Row == 2).Select(question => question.Year!.Value).Order());
        Assert.Equal(450_000m * spans.Count(span => span == 1), Enumerable.Range(2026, 4).Except(covered).Sum(year => reading.Tables[0].Rows[2].Amounts[year]));
    }

    private static IEnumerable<string> Told(DocumentReading reading) =>
    [
        .. reading.Tables.SelectMany(table => table.Rows.Where(row => row.Role is not (RowRole.BlockHeading or RowRole.Note)).Select(row => FormattableString.Invariant($"{table.Unit} {table.PriceLevel} {row.Role} {row.Kind} {row.Label}: {string.Join(" ", row.Amounts.Select(amount => FormattableString.Invariant($"{amount.Key}={amount.Value:0.##}")))}"))),
        .. reading.Scenarios.Select(scenario => FormattableString.Invariant($"{scenario.Name} {string.Join(" ", scenario.NetByYear.Select(net => FormattableString.Invariant($"{net.Key}={net.Value:0.##}")))}")),
    ];
}

using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Tables of a PDF that are read from the lines drawn between their cells, and lines that make no table.</summary>
public sealed class RuledTablesTests
{
    private const int Left = 50, Right = 350, Top = 700;

    private static readonly int[] Columns = [Left, 150, 250, Right];

    public RuledTablesTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void A_name_over_three_lines_is_one_and_paragraphs_of_a_cell_stay_apart()
    {
        var rows = Table([("Udgift til fælles", 54, 690), ("visitation, hjemme", 54, 678), ("overnatning", 54, 666), ("300", 154, 690), ("Kort", 254, 690), ("ord", 254, 678), ("Udgift", 54, 640), ("400", 154, 640), ("500", 254, 640)], [.. Frame(Top, 650, 620), .. Uprights(Top, 620)]);

        Assert.Equal(["Udgift til fælles visitation, hjemme overnatning", "300", "Kort\nord"], rows[0]);
        Assert.Equal(["Udgift", "400", "500"], rows[1]);
    }

    [Fact]
    public void A_word_that_its_cell_parts_is_one_and_numbers_under_each_other_are_two()
    {
        var rows = Table([("Specialskolepladserne", 53, 690), ("s", 53, 678), ("100", 154, 690), ("200", 154, 678), ("Til", 54, 640), ("1", 154, 640), ("2", 254, 640)], [.. Frame(Top, 650, 620), .. Uprights(Top, 620)]);

        Assert.Equal(["Specialskolepladsernes", "100\n200", ""], rows[0]);
    }

    [Fact]
    public void Where_a_line_is_lacking_cells_are_merged()
    {
        // The head reaches over two columns; the last row's name over two rows.
        var blocks = Blocks(
            [("1.000 kr.", 54, 690), ("Budget", 190, 690), ("2026", 154, 660), ("2027", 254, 660), ("Løn", 54, 640), ("10", 154, 640), ("20", 254, 640)],
            [.. Frame(Top, 680, 650, 620), (Left, Top, Left, 620), (150, Top, 150, 620), (250, 680, 250, 620), (Right, Top, Right, 620)]);

        var table = Assert.IsType<TableBlock>(Assert.Single(blocks));
        Assert.Equal(("Budget", 2), (table.Rows[0][1].Text, table.Rows[0][1].Columns));
        Assert.Equal(["Løn", "10", "20"], table.Rows[2].Select(cell => cell.Text));
    }

    [Theory]
    [InlineData(true, 645)]
    [InlineData(true, 660)]
    [InlineData(false, 660)]
    [InlineData(false, 630)]
    public void A_number_that_two_rows_share_is_asked_about(bool hasUprights, int height)
    {
        var reading = Read((
            [("1.000 kr.", 54, 690), ("2026", 154, 690), ("2027", 254, 690), ("Udgift til løn", 54, 660), ("900", 154, height), ("120", 254, 660), ("Udgift til lokaler", 54, 630), ("120", 254, 630), ("Udgift til drift", 54, 610), ("1", 154, 610), ("2", 254, 610)],
            [.. Frame(Top, 680, 625, 600), (Left, 650, 150, 650), (250, 650, Right, 650), .. hasUprights ? Uprights(Top, 600) : []]));

        Assert.Equal(hasUprights ? [(QuestionCode.AmbiguousNumber, 1, 2026)] : [(QuestionCode.AmbiguousNumber, 0, 2026), (QuestionCode.AmbiguousNumber, 1, 2026)], reading.Questions.Select(question => (question.Code, question.Row!.Value, question.Year!.Value)));
    }

    [Fact]
    public void A_table_that_goes_on_over_the_page_is_one_and_its_head_stands_once()
    {
        (string, int, int)[] head = [("1.000 kr.", 54, 690), ("2026", 154, 690), ("2027", 254, 690)];
        (int, int, int, int)[] lines = [.. Frame(Top, 680, 650), .. Uprights(Top, 650)];

        var blocks = Blocks(([.. head, ("Udgift til løn", 54, 660), ("900", 154, 660), ("950", 254, 660), ("Side 1 af 2", 280, 30)], lines), ([("Bilag 1", 50, 800), .. head, ("Udgift til husleje", 54, 660), ("90", 154, 660), ("95", 254, 660), ("Side 2 af 2", 280, 30)], lines));

        // The head of the second page does not stand on the first: it may name another table.
        Assert.Equal(2, blocks.OfType<TableBlock>().Count());

        blocks = Blocks(([.. head, ("Udgift til løn", 54, 660), ("900", 154, 660), ("950", 254, 660), ("Side 1 af 2", 280, 30)], lines), ([.. head, ("Udgift til husleje", 54, 660), ("90", 154, 660), ("95", 254, 660), ("Side 2 af 2", 280, 30)], lines));

        Assert.Equal(["1.000 kr.", "Udgift til løn", "Udgift til husleje"], blocks.OfType<TableBlock>().Single().Rows.Select(row => row[0].Text));
    }

    [Fact]
    public void A_long_table_is_read_over_its_pages_as_the_text_is()
    {
        var text = "1.000 kr.\t2026\t2027\n" + string.Concat(Enumerable.Range(0, 120).Select(n => FormattableString.Invariant($"Udgift til afdeling {(char)('A' + n % 26)}{(char)('a' + n / 26)}\t{n * 7 + 100}\t{n * 3 + 100}\n")));

        var reading = DocumentReader.ReadFile(PdfMaker.Make(PlainText.Read(text), PdfMaker.Side.Right, PdfMaker.Rules.All), "lang.pdf");

        Assert.Equal(DocumentReader.ReadText(text).Tables[0].Rows.Select(row => (row.Label, row.Amounts[2026], row.Amounts[2027])), Assert.Single(reading.Tables).Rows.Select(row => (row.Label, row.Amounts[2026], row.Amounts[2027])));
    }

    [Fact]
    public void Boxes_and_underlines_and_the_lines_of_a_chart_are_no_tables()
    {
        // A box around text.
        Assert.DoesNotContain(Blocks([("Kommunen søger om midler.", 54, 690), ("De skal bruges i 2026.", 54, 670)], [.. Frame(Top, 650), (Left, Top, Left, 650), (Right, Top, Right, 650)]), block => block is TableBlock);
        // Words with lines under them, and a line for a name.
        Assert.DoesNotContain(Blocks([("Resumé", 54, 690), ("Forslaget er godt.", 54, 670), ("Økonomi", 54, 640), ("Det koster 5 mio. kr.", 54, 620), ("Underskrift", 54, 580)], [(54, 688, 90, 688), (54, 638, 90, 638), (54, 590, 200, 590)]), block => block is TableBlock);
        // A chart: squares with a word in two of them.
        Assert.DoesNotContain(Blocks([("Løn", 54, 690), ("Andet", 290, 400), ("Figur 1", 54, 300)], [.. Frame([.. Enumerable.Range(0, 10).Select(n => Top - n * 40)]), .. Enumerable.Range(0, 7).Select(n => (Left + n * 50, Top, Left + n * 50, Top - 360))]), block => block is TableBlock);
    }

    [Fact]
    public void Numbers_beside_each_other_in_one_cell_are_never_one_number()
    {
        // The lines between the years are lacking, in all rows but the head.
        var reading = Read((
            [("1.000 kr.", 54, 690), ("2026", 154, 690), ("2027", 254, 690), ("Udgift til løn", 54, 660), ("900", 154, 660), ("950", 254, 660)],
            [.. Frame(Top, 680, 650), (Left, Top, Left, 650), (150, Top, 150, 650), (250, Top, 250, 680), (Right, Top, Right, 650)]));

        Assert.Equal([900_000m, 950_000m], Assert.Single(Assert.Single(reading.Tables).Rows).Amounts.Values);
    }

    [Fact]
    public void What_stands_between_two_level_lines_is_one_row()
    {
        var reading = Read((
            [("1.000 kr.", 54, 690), ("2026", 154, 690), ("2027", 254, 690), ("Udgift til løn", 54, 660), ("Og til mødre", 54, 648), ("900", 154, 660), ("950", 254, 660), ("Udgift til leje", 54, 620), ("90", 154, 620), ("95", 254, 620)],
            Frame(Top, 680, 640, 610)));

        Assert.Equal([("Udgift til løn Og til mødre", 950_000m), ("Udgift til leje", 95_000m)], Assert.Single(reading.Tables).Rows.Select(row => (row.Label, row.Amounts[2027])));
    }

    private static (int, int, int, int)[] Frame(params int[] heights) => [.. heights.Select(height => (Left, height, Right, height))];

    private static (int, int, int, int)[] Uprights(int top, int bottom) => [.. Columns.Select(column => (column, top, column, bottom))];

    private static string[][] Table((string, int, int)[] words, (int, int, int, int)[] lines) =>
        [.. Assert.IsType<TableBlock>(Assert.Single(Blocks(words, lines))).Rows.Select(row => row.Select(cell => cell.Text).ToArray())];

    private static IReadOnlyList<Block> Blocks((string, int, int)[] words, (int, int, int, int)[] lines) => Blocks((words, lines));

    private static IReadOnlyList<Block> Blocks(params ((string, int, int)[] Words, (int, int, int, int)[] Lines)[] pages) => DocumentReader.Open(PdfMaker.Drawn(pages), "bilag.pdf").Blocks;

    private static DocumentReading Read(params ((string, int, int)[] Words, (int, int, int, int)[] Lines)[] pages) => DocumentReader.ReadFile(PdfMaker.Drawn(pages), "bilag.pdf");
}

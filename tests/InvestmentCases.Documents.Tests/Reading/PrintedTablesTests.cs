using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Tables as word processors and browsers print them: cells that nearly touch, names over several lines, numbers that are broken, lines that are boxes.</summary>
public sealed class PrintedTablesTests
{
    private static readonly (string, int, int)[] Head = [("1.000 kr.", 54, 700), ("2026", 154, 700), ("2027", 204, 700)];

    public PrintedTablesTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void Words_without_a_space_between_are_of_two_cells_however_near_they_stand()
    {
        // "Udgift til løn" ends at 101, and so near to the first number that a space would be as wide.
        var reading = Read([("1.000 kr.", 54, 700), ("2026", 104, 700), ("2027", 126, 700), ("Udgift til løn", 54, 680), ("900", 104, 680), ("1.950", 126, 680), ("Udgift til bil", 54, 660), ("1.100", 104, 660), ("95", 130, 660)]);

        Assert.Equal([("Udgift til løn", 900_000m, 1_950_000m), ("Udgift til bil", 1_100_000m, 95_000m)], Rows(reading));
    }

    [Fact]
    public void A_name_over_lines_that_stand_nearer_than_rows_is_one_and_its_numbers_stand_at_its_middle()
    {
        var reading = Read([.. Head, ("Besparelse på", 54, 682), ("900", 154, 677), ("950", 204, 677), ("Vikarer og Rejser", 54, 672), ("Overarbejde", 54, 654), ("90", 154, 654), ("95", 204, 654), ("Øvrige", 54, 636), ("1", 154, 636), ("2", 204, 636)]);

        Assert.Equal(["Besparelse på Vikarer og Rejser", "Overarbejde", "Øvrige"], Assert.Single(reading.Tables).Rows.Select(row => row.Label));
    }

    [Fact]
    public void A_line_that_ends_with_a_space_goes_on_and_one_that_does_not_ends_within_a_word_or_its_text()
    {
        var reading = Read([.. Head, ("Udgift til ", 54, 688), ("900", 154, 688), ("950", 204, 688), ("Vikarer", 54, 676), ("Investeringsudgift", 54, 664), ("90", 154, 664), ("95", 204, 664), ("er i Alt", 54, 652), ("Andet", 54, 640), ("Udgift til leje", 54, 628), ("1", 154, 628), ("2", 204, 628)]);

        Assert.Equal(["Udgift til Vikarer", "Investeringsudgifter i Alt", "Andet", "Udgift til leje"], Assert.Single(reading.Tables).Rows.Select(row => row.Label));
    }

    [Fact]
    public void A_number_that_its_cell_breaks_is_asked_about()
    {
        var reading = Read([.. Head, ("Udgift til løn", 54, 677), ("1 234", 154, 682), ("1 950", 204, 682), ("567", 154, 672), ("000", 204, 672), ("Udgift til leje", 54, 654), ("90", 154, 654), ("95", 204, 654), ("Øvrig udgift", 54, 636), ("1", 154, 636), ("2", 204, 636)]);

        Assert.Equal([(0, 2026), (0, 2027)], reading.Questions.Where(question => question.Code == QuestionCode.AmbiguousNumber).Select(question => (question.Row!.Value, question.Year!.Value)));
        Assert.Empty(reading.Tables[0].Rows[0].Amounts);
    }

    [Fact]
    public void Two_lines_of_numbers_between_level_lines_that_stand_nearer_than_rows_are_asked_about()
    {
        var reading = Read(
            [.. Head, ("Ny skole", 54, 682), ("3", 154, 682), ("41", 204, 682), ("Birk", 54, 672), ("500", 154, 672), ("000", 204, 672), ("Udgift til leje", 54, 656), ("90", 154, 656), ("95", 204, 656), ("Øvrig udgift", 54, 640), ("1", 154, 640), ("2", 204, 640)],
            Levels(250, 712, 694, 667, 651, 635));

        Assert.Equal([(0, 2026), (0, 2027)], reading.Questions.Where(question => question.Code == QuestionCode.AmbiguousNumber).Select(question => (question.Row!.Value, question.Year!.Value)));
    }

    [Fact]
    public void A_head_over_the_first_line_and_a_row_under_the_last_are_of_the_table()
    {
        var reading = Read(
            [.. Head, ("Udgift til løn", 54, 682), ("900", 154, 682), ("950", 204, 682), ("Udgift til leje", 54, 664), ("90", 154, 664), ("95", 204, 664), ("Øvrig udgift", 54, 646), ("1", 154, 646), ("2", 204, 646)],
            Levels(250, 694, 676, 658));

        Assert.Equal([("Udgift til løn", 900_000m, 950_000m), ("Udgift til leje", 90_000m, 95_000m), ("Øvrig udgift", 1_000m, 2_000m)], Rows(reading));
    }

    [Theory]
    [InlineData(154, 204)]
    [InlineData(159, 209)]
    public void An_amount_that_stands_alone_where_all_are_set_may_cover_all_years_and_is_asked_about(int first, int second)
    {
        // Set to the left, the amount in the first column may reach to the right; set to the right, the one in the last to the left.
        var isLeft = first == 154;
        var reading = Read([("1.000 kr.", 54, 700), ("2026", 154, 700), ("2027", 204, 700), ("Udgift til løn", 54, 680), ("1900", 154, 680), ("950", second, 680), ("Udgift til leje", 54, 660), ("900", first, 660), ("1950", 204, 660), ("Udgift til drift", 54, 640), ("450", isLeft ? first : second, 640)]);

        Assert.Equal([(2, 2026), (2, 2027)], reading.Questions.Where(question => question.Code == QuestionCode.AmbiguousNumber).Select(question => (question.Row!.Value, question.Year!.Value)));
    }

    [Fact]
    public void A_number_behind_a_name_and_under_no_year_leaves_the_row_in_doubt()
    {
        var reading = Read([("1.000 kr.", 54, 700), ("2026", 254, 700), ("2027", 304, 700), ("Udgift til løn", 54, 680), ("900", 254, 680), ("950", 304, 680), ("Udgift til kursus", 54, 660), ("120 (2 hold)", 154, 660), ("95", 304, 660)]);

        Assert.Equal("Udgift til kursus", reading.Tables[0].Rows[1].Label);
        Assert.Equal([2026, 2027], reading.Questions.Where(question => question is { Code: QuestionCode.AmbiguousNumber, Row: 1 }).Select(question => question.Year!.Value));
    }

    [Fact]
    public void A_number_that_a_line_goes_through_is_asked_about()
    {
        var reading = Read([.. Head, ("Udgift til løn", 54, 686), ("900", 154, 686), ("950", 204, 686), ("Udgift til leje", 54, 672), ("90", 154, 672), ("95", 204, 672)], (206, 689, 212, 689));

        Assert.Equal([(0, 2027)], reading.Questions.Where(question => question.Code == QuestionCode.AmbiguousNumber).Select(question => (question.Row!.Value, question.Year!.Value)));
    }

    [Fact]
    public void A_unit_that_its_cell_parts_is_one()
    {
        var reading = Read([("1.000", 54, 712), ("Budget", 154, 712), ("Overslag", 204, 712), ("kr.", 54, 700), ("2026", 154, 700), ("2027", 204, 700), ("Udgift til løn", 54, 688), ("900", 154, 688), ("950", 204, 688)]);

        Assert.Equal([("Udgift til løn", 900_000m, 950_000m)], Rows(reading));
    }

    [Fact]
    public void Thin_filled_boxes_are_lines_as_strokes_are()
    {
        (string, int, int)[] words = [("Udgift til fælles", 54, 690), ("visitation", 54, 678), ("300", 154, 690), ("Kort", 254, 690), ("Udgift", 54, 640), ("400", 154, 640), ("500", 254, 640)];
        (int, int, int, int)[] lines = [.. Levels(350, 700, 650, 620), (50, 700, 50, 620), (150, 700, 150, 620), (250, 700, 250, 620), (350, 700, 350, 620)];

        var table = Assert.IsType<TableBlock>(Assert.Single(DocumentReader.Open(PdfMaker.Boxed((words, lines)), "bilag.pdf").Blocks));

        Assert.Equal([["Udgift til fælles visitation", "300", "Kort"], ["Udgift", "400", "500"]], table.Rows.Select(row => row.Select(cell => cell.Text)));
    }

    [Fact]
    public void Bold_lines_are_headings_and_a_short_line_or_an_indent_parts_paragraphs()
    {
        var source = DocumentReader.Open(PdfMaker.Sized(("**Fælles nattevagter", 9), ("Forslaget samler vagterne om natten i to hold, som kører mellem husene i hele", 9), ("kommunen.", 9), ("De to hold kører fra hver sin ende af kommunen og mødes ved midnat i byens", 9), ("midte for at bytte plads med hinanden og spise.", 9), ("  Siden kører de hjem igen, og de kommer tilbage næste nat, når solen er gået", 9), ("ned.", 9), ("**Økonomi", 9), ("Der søges 1,2 mio. kr. i 2027.", 9)), "bilag.pdf");

        Assert.Equal(["Fælles nattevagter", "Økonomi"], source.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Equal(["Forslaget", "De", "Siden", "Der"], source.Blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text.Split(' ')[0]));
    }

    [Fact]
    public void What_stands_at_the_head_and_foot_of_pages_is_no_text_but_a_table_s_unit_is()
    {
        (string, int, int)[] margins = [("Nordby Kommune", 50, 810), ("Beløb i 1.000 kr.", 50, 790)];

        var source = DocumentReader.Open(PdfMaker.Drawn(([.. margins, ("Forslaget er godt for alle i byen.", 50, 700), ("Side 1 af 2", 280, 30)], []), ([.. margins, ("Det koster 900 kroner i alt.", 50, 700), ("2", 280, 30)], [])), "bilag.pdf");

        var text = string.Join('\n', source.Blocks.Select(block => block switch { ParagraphBlock paragraph => paragraph.Text, HeadingBlock heading => heading.Text, _ => "" }));
        Assert.Equal(2, text.Split("Beløb i 1.000 kr.").Length - 1);
        Assert.DoesNotContain("Nordby", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Side 1", text, StringComparison.Ordinal);
        Assert.EndsWith("i alt.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_were_set_as_one_are_two()
    {
        Assert.Equal("Overflytning", Assert.IsType<ParagraphBlock>(Assert.Single(PlainText.Read("Over\ufb02ytning").Blocks)).Text);
    }

    private static (int, int, int, int)[] Levels(int right, params int[] heights) => [.. heights.Select(height => (50, height, right, height))];

    private static IEnumerable<(string, decimal, decimal)> Rows(DocumentReading reading) => Assert.Single(reading.Tables).Rows.Select(row => (row.Label, row.Amounts[2026], row.Amounts[2027]));

    private static DocumentReading Read((string, int, int)[] words, params (int, int, int, int)[] lines) => DocumentReader.ReadFile(PdfMaker.Drawn((words, lines)), "bilag.pdf");
}

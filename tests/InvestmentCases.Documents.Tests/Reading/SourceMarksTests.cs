using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

public class SourceMarksTests
{
    private const string Memo = """
        # Tidlig indsats

        Socialforvaltningen foreslår en indsats.

        Fremstillende forvaltning: Socialforvaltningen

        ## Økonomi

        Investeringen er *tjent hjem* på 4 år.

        | 1.000 kr. | 2027 | 2028 |
        |---|---|---|
        | Udgifter | | |
        | Løn | 1.200 | 46.21 |
        | Færre anbringelser, besparelse | -300 | -2.400 |
        """;

    private readonly SourceDocument source = DocumentReader.Open(System.Text.Encoding.UTF8.GetBytes(Memo), "memo.md");

    [Fact]
    public void Each_amount_is_marked_in_its_cell_and_headings_of_blocks_are_not()
    {
        var reading = DocumentReader.Read(source);
        var table = source.Blocks.ToList().FindIndex(block => block is TableBlock);

        var cells = SourceMarks.Of(source, reading).Where(mark => mark.Block == table && mark.Thing == MarkedThing.Table).Select(mark => mark.Cell!.Value);

        Assert.Equal([new(2, 1), new(3, 1), new(3, 2)], cells);
    }

    [Fact]
    public void A_question_is_marked_where_it_stands()
    {
        var reading = DocumentReader.Read(source);

        var question = Assert.Single(reading.Questions);
        var mark = Assert.Single(SourceMarks.Of(source, reading), mark => mark.Thing == MarkedThing.Question);
        Assert.Equal(("46.21", (CellPlace?)new CellPlace(2, 2)), (question.Text, mark.Cell));
    }

    [Fact]
    public void A_field_of_the_head_is_marked_as_a_field_before_it_is_marked_in_a_sentence()
    {
        var marks = SourceMarks.Of(source, DocumentReader.Read(source)).Where(mark => mark.Thing == MarkedThing.Head);

        Assert.Contains(marks, mark => source.Blocks[mark.Block] is ParagraphBlock { Text: "Fremstillende forvaltning: Socialforvaltningen" } && mark.From == 27);
        Assert.DoesNotContain(marks, mark => source.Blocks[mark.Block] is ParagraphBlock { Text: "Socialforvaltningen foreslår en indsats." });
    }

    [Fact]
    public void The_sentence_of_a_figure_is_marked_as_it_is_shown_without_emphasis()
    {
        var mark = Assert.Single(SourceMarks.Of(source, DocumentReader.Read(source)), mark => mark.Thing == MarkedThing.Figure);

        var text = SourceMarks.Shown(((ParagraphBlock)source.Blocks[mark.Block]).Text);
        Assert.Equal("Investeringen er tjent hjem på 4 år.", text.Substring(mark.From, mark.Length));
    }

    [Fact]
    public void A_table_that_is_left_out_is_read_and_marked_all_the_same_but_gives_no_line()
    {
        var reading = DocumentReader.Read(source, new() { LeftTables = [0] });

        Assert.Single(reading.Tables);
        Assert.Empty(reading.Proposal!.Lines);
        Assert.Empty(reading.Proposal.StatedTables);
        Assert.Contains(SourceMarks.Of(source, reading), mark => mark.Thing == MarkedThing.Table);
    }

    [Fact]
    public void A_table_alone_gives_lines_and_no_text()
    {
        var reading = DocumentReader.ReadText("1.000 kr.\t2027\t2028\nLøn\t100\t200\n");

        Assert.Empty(reading.Sections);
        Assert.Equal(LineKind.OperatingCost, Assert.Single(reading.Proposal!.Lines).Kind);
    }
}

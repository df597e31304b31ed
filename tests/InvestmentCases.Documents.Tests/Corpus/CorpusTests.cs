using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Corpus;

/// <summary>The tables beside this file, each with the reading that a person wrote: none may be read otherwise, and none wrongly without a question.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string> Tables => [.. CorpusTable.All.Select(table => (table.File, table.Title))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_read_as_a_person_reads_it(string file, string title)
    {
        Samples.Speak(Cultures.Danish);

        var score = CorpusScore.Of(CorpusTable.All.Single(table => table.File == file && table.Title == title));

        Assert.True(score.Differences.Count == 0, string.Join('\n', score.Differences));
    }

    [Fact]
    public void No_cell_is_read_wrongly_without_a_question_and_most_need_none()
    {
        Samples.Speak(Cultures.Danish);

        var scores = CorpusTable.All.Select(CorpusScore.Of).ToArray();

        var (right, asked, missing, wrong) = (scores.Sum(score => score.Right), scores.Sum(score => score.Asked), scores.Sum(score => score.Missing), scores.Sum(score => score.Wrong));
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{scores.Length} tables, {scores.Sum(score => score.Cells)} cells: {right} right, {asked} asked, {missing} missing, {wrong} read wrongly without a question"));
        Assert.True(scores.Length >= 200, $"The corpus has {scores.Length} tables.");
        Assert.Equal(0, wrong);
        Assert.Equal(0, missing);
        Assert.True(right >= 0.8 * scores.Sum(score => score.Cells), $"{right} of {scores.Sum(score => score.Cells)} cells are read without a question.");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_question_stands_in_a_place_of_its_own_and_one_answer_ends_it(string file, string title)
    {
        Samples.Speak(Cultures.Danish);
        var table = CorpusTable.All.Single(table => table.File == file && table.Title == title);
        var answers = new List<QuestionAnswer>();

        // An answer may open another question, a row that is a line after all what kind it is; never the same again.
        for (var asked = table.Read().Questions; asked.Count > 0; asked = table.Read(new() { Answers = answers }).Questions)
        {
            Assert.Equal(asked.Count, asked.DistinctBy(question => (question.Code, question.Location)).Count());
            Assert.DoesNotContain(asked, question => answers.Exists(answer => answer.Code == question.Code && answer.Location == question.Location));
            answers.AddRange(asked.Select(question => new QuestionAnswer(question.Code, question.Location, question.Suggestion ?? (question.Readings.Count > 0 ? question.Readings[0] : question.Code == QuestionCode.FirstYear ? "2026" : "0"))));
        }

        Assert.True(answers.Count < 100);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("pdf, højre")]
    [InlineData("pdf, midt")]
    [InlineData("pdf, streger")]
    [InlineData("pdf, vandrette streger")]
    public void The_same_tables_in_another_format_are_read_as_well(string format)
    {
        Samples.Speak(Cultures.Danish);

        var scores = CorpusTable.All.Select(table => (table.Title, Score: CorpusScore.Of(table, table.ReadAs(format)))).ToArray();

        var (right, asked, missing) = (scores.Sum(one => one.Score.Right), scores.Sum(one => one.Score.Asked), scores.Sum(one => one.Score.Missing));
        var cut = scores.Sum(one => one.Score.Cut);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{format}: {right} right, {cut} right under another name, {asked} asked, {missing} missing"));
        var wrong = scores.Where(one => one.Score.Wrong > 0).Select(one => $"{one.Title}: {string.Join("; ", one.Score.Differences)}").ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        Assert.True(cut == 0 || (format.StartsWith("pdf", StringComparison.Ordinal) && cut * 100 <= right), $"{cut} cells stand under another name.");
        Assert.True(right >= 0.8 * (right + cut + asked + missing));
    }
}

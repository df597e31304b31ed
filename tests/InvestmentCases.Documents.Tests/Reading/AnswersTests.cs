using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>What a person answers is taken, and the question is gone; what she is asked names table, row and year.</summary>
public sealed class AnswersTests
{
    private const string Doubtful = "mio. kr.\t2025\t2026\nUdgift til renovering\t46.210\t-\n";

    public AnswersTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void A_question_names_table_row_and_year_and_both_readings()
    {
        var reading = DocumentReader.ReadText(Doubtful);

        var question = Assert.Single(reading.Questions);
        Assert.Equal(QuestionCode.AmbiguousNumber, question.Code);
        Assert.Equal("tabel 1, række 1 »Udgift til renovering«, 2025", question.Location);
        Assert.Equal("46.210", question.Text);
        Assert.Equal(["46210", "46.21"], question.Readings);
        Assert.Equal((0, 0, 2025), (question.Table, question.Row, question.Year));
        Assert.NotEmpty(question.Because);
    }

    [Fact]
    public void An_answered_number_is_taken()
    {
        var question = Assert.Single(DocumentReader.ReadText(Doubtful).Questions);

        var reading = DocumentReader.ReadText(Doubtful, new() { Answers = [new(question.Code, question.Location, "46210")] });

        Assert.Empty(reading.Questions);
        Assert.Equal(46_210_000_000m, reading.Tables[0].Rows[0].Amounts[2025]);
    }

    [Fact]
    public void An_answered_decimal_sign_holds_for_every_number()
    {
        var reading = DocumentReader.ReadText(Doubtful, new() { DecimalSign = '.' });

        Assert.Empty(reading.Questions);
        Assert.Equal(46_210_000m, reading.Tables[0].Rows[0].Amounts[2025]);
    }

    [Fact]
    public void An_answered_unit_goes_before_the_one_printed()
    {
        var reading = DocumentReader.ReadText("1.000 kr.\t2025\t2026\nUdgift til team\t8,0\t8,0\n", new() { Unit = AmountUnit.Millions });

        Assert.Equal(8_000_000m, reading.Tables[0].Rows[0].Amounts[2025]);
    }

    [Fact]
    public void An_answered_basis_makes_levels_of_changes()
    {
        var reading = DocumentReader.ReadText("1.000 kr.\t2025\t2026\t2027\nUdgift til team\t500\t100\t-50\n", new() { Basis = TableBasis.Change });

        Assert.Equal([500_000m, 600_000m, 550_000m], reading.Tables[0].Rows[0].Amounts.Values);
        Assert.Empty(reading.Questions);
    }

    [Fact]
    public void An_answered_sign_is_taken()
    {
        const string text = "1.000 kr.\t2024\t2025\nBesparelse på plejefamilier\t400\t1.200\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(QuestionCode.Sign, question.Location, nameof(LineKind.OperatingCost))] });

        Assert.Empty(reading.Questions);
        Assert.Equal((LineKind.OperatingCost, 400_000m), (reading.Tables[0].Rows[0].Kind, reading.Tables[0].Rows[0].Amounts[2024]));
    }

    [Fact]
    public void An_answered_first_year_makes_calendar_years_of_ordinals()
    {
        const string text = "1.000 kr.\t1. år\t2. år\nUdgift til team\t400\t500\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(question.Code, question.Location, "2027")] });

        Assert.Empty(reading.Questions);
        Assert.Equal([2027, 2028], reading.Tables[0].Years);
    }

    [Fact]
    public void A_column_that_is_not_taken_is_named_with_the_reason()
    {
        var reading = DocumentReader.ReadText("1.000 kr.\t2025\t2026\tÆndring 2025-2026\nUdgift til musikskole\t900\t950\t50\n");

        var left = Assert.Single(reading.NotTaken);
        Assert.Equal("Ændring 2025-2026", left.Text);
        Assert.NotEmpty(left.Why);
    }

    [Fact]
    public void A_table_of_amounts_without_years_is_named_with_the_reason()
    {
        var reading = DocumentReader.ReadText("Forslag\tInvestering\tBesparelse\nLED-lys\t5.100\t900\nSolceller\t8.240\t650\n");

        Assert.Empty(reading.Tables);
        Assert.Contains("Forslag", Assert.Single(reading.NotTaken).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_and_one_rows_are_refused_by_the_table_s_name()
    {
        var text = "Tabel 1. Lang, 1.000 kr.\n\n\t2025\t2026\n" + string.Concat(Enumerable.Range(1, 501).Select(n => FormattableString.Invariant($"Udgift {n}x\t1\t1\n")));

        var refused = Assert.Throws<RefusedDocumentException>(() => DocumentReader.ReadText(text));

        Assert.Equal(RefusalFault.TooMuch, refused.Fault);
        Assert.Contains("Tabel 1. Lang", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_understood_in_both_languages()
    {
        var danish = DocumentReader.ReadText(Doubtful);
        Samples.Speak(Cultures.English);

        var english = DocumentReader.ReadText(Doubtful);

        Assert.Equal(danish.Questions.Select(question => (question.Code, question.Table, question.Row, question.Year)), english.Questions.Select(question => (question.Code, question.Table, question.Row, question.Year)));
        Assert.All(danish.Questions.Zip(english.Questions), pair => Assert.NotEqual(pair.First.Because, pair.Second.Because));
    }
}

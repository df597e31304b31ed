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

    [Theory]
    [InlineData("DKK", 250_000)]
    [InlineData("7.46", 1_865_000)]
    public void An_answered_currency_changes_the_amounts(string answer, decimal amount)
    {
        const string text = "EUR thousand\t2026\t2027\nCost of pilot\t250\t125\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(question.Code, question.Location, answer)] });

        Assert.Empty(reading.Questions);
        Assert.Equal(amount, reading.Tables[0].Rows[0].Amounts[2026]);
    }

    [Fact]
    public void A_table_that_stays_in_another_currency_is_left_out_with_the_reason()
    {
        const string text = "EUR thousand\t2026\t2027\nCost of pilot\t250\t125\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(question.Code, question.Location, "EUR")] });

        Assert.Empty(reading.Tables);
        Assert.Contains("EUR", Assert.Single(reading.NotTaken).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vedtaget budget", 900_000)]
    [InlineData("Korrigeret budget", 750_000)]
    public void An_answered_plan_version_is_the_one_that_the_case_uses(string answer, decimal amount)
    {
        const string text = "1.000 kr.\tVedtaget budget 2026\tVedtaget budget 2027\tKorrigeret budget 2026\tKorrigeret budget 2027\nUdgift til drift\t900\t900\t750\t800\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);
        Assert.Equal(["Vedtaget budget", "Korrigeret budget"], question.Readings);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(question.Code, question.Location, answer)] });

        Assert.Empty(reading.Questions);
        Assert.Equal(amount, Assert.Single(reading.Tables).Rows[0].Amounts[2026]);
        Assert.Equal(amount, Assert.Single(reading.Proposal!.Lines).Amounts[2026]);
        Assert.Single(reading.NotTaken);
    }

    [Fact]
    public void An_answered_year_is_the_one_that_a_column_without_a_year_is_read_in()
    {
        const string text = "Udgifter til drift i 2026 (kr.)\n\nPost\tBeløb\nUdgift til lokaler\t45.000\nUdgift til strøm\t12.000\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(question.Code, question.Location, "2027")] });

        Assert.Empty(reading.Questions);
        Assert.Equal(45_000m, reading.Tables[0].Rows[0].Amounts[2027]);
    }

    [Fact]
    public void Tables_with_the_same_heading_have_places_of_their_own()
    {
        const string table = "Økonomi\n\n\t2026\t2027\nUdgift til bus\t46.210\t-\n\n";

        var questions = DocumentReader.ReadText(table + table).Questions;

        Assert.Equal(2, questions.Where(question => question.Code == QuestionCode.Unit).DistinctBy(question => question.Location).Count());
        Assert.Equal(questions.Count, questions.DistinctBy(question => (question.Code, question.Location)).Count());
    }

    [Fact]
    public void An_answer_that_positive_numbers_are_savings_turns_them_all()
    {
        const string text = "1.000 kr.\t2026\t2027\nBotilbud\t600\t2.100\nNyt boligteam\t-1.400\t-1.400\n";
        var question = Assert.Single(DocumentReader.ReadText(text).Questions);

        var reading = DocumentReader.ReadText(text, new() { Answers = [new(question.Code, question.Location, nameof(LineKind.Saving))] });

        Assert.Empty(reading.Questions);
        Assert.Equal([(LineKind.Saving, -600_000m), (LineKind.OperatingCost, 1_400_000m)], reading.Tables[0].Rows.Select(row => (row.Kind!.Value, row.Amounts[2026])));
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

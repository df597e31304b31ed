using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class TemplateQuestionsTests
{
    [Theory]
    [InlineData("- [Hvor mange er det?]\n- [Hvad får de i dag? ]", 2, false)]
    [InlineData("Der er 40 børn.\n\n[Hvor mange bliver det?]", 1, true)]
    [InlineData("Se [hvad blev der af dem?](https://demo.example/) og noten[^1].\n\n[^1]: [Kilde]", 0, true)]
    [InlineData("Teksten [sic] og tallet [3].", 0, true)]
    [InlineData("", 0, false)]
    [InlineData(null, 0, false)]
    public void Only_questions_in_brackets_wait_for_an_answer(string? text, int questions, bool isAnswered) =>
        Assert.Equal((questions, isAnswered), (TemplateQuestions.In(text).Count, TemplateQuestions.IsAnswered(text)));

    [Fact]
    public void A_question_stands_without_its_brackets() => Assert.Equal(["Hvor mange er det?"], TemplateQuestions.In("- [Hvor mange er det?]"));

    [Fact]
    public void A_section_of_questions_alone_is_missing_when_the_case_is_sent()
    {
        var lacks = Submission.WhatIsMissing(new() { Title = "En case", Sections = [new(SectionKey.Background, "", "[Hvorfor nu?]"), new(SectionKey.Content, "", "Vi ansætter to.\n[Hvornår?]")] });

        Assert.Contains(lacks, lack => lack.Field == "sections.Background");
        Assert.DoesNotContain(lacks, lack => lack.Field == "sections.Content");
    }
}

using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class QuestionsLeftTests
{
    [Fact]
    public void Questions_that_still_stand_are_one_finding_that_names_their_sections()
    {
        var findings = Find(TheFamily() with
        {
            Sections = [new(SectionKey.Economy, "4. Økonomi", "Se tabellen."), new(SectionKey.Effect, "7. Forslagets effekt", "Børnene trives.\n\n- [Hvordan ses det?]\n- [Hvornår?]"), new(null, "Bilag", "[Hvilke?]")],
        }, "QuestionsLeft");

        var finding = Assert.Single(findings);
        Assert.Equal((FindingResult.CannotBeChecked, "sections.Effect"), (finding.Result, finding.Location));
        Assert.Equal(["7. Forslagets effekt: 2 spørgsmål", "Bilag: Hvilke?"], finding.Arithmetic);
    }

    [Fact]
    public void A_section_of_the_cases_own_is_found_at_its_place() =>
        Assert.Equal("sections[0]", Assert.Single(Find(TheFamily() with { Sections = [new(null, "Bilag", "[Hvilke?]")] }, "QuestionsLeft")).Location);

    [Fact]
    public void An_answer_to_it_falls_away_when_a_question_does()
    {
        string Print(string text) => Find(TheFamily() with { Sections = [new(SectionKey.Effect, "7. Forslagets effekt", text)] }, "QuestionsLeft")[0].Fingerprint;

        Assert.NotEqual(Print("[Hvordan?] [Hvornår?]"), Print("[Hvordan?]"));
        Assert.Equal(Print("[Hvordan?]"), Print("Det ses. [Hvordan?]"));
    }

    [Fact]
    public void A_case_without_questions_is_left_alone() => Assert.Empty(Find(TheFamily() with { Sections = [new(SectionKey.Effect, "7. Forslagets effekt", "Børnene trives [1].")] }, "QuestionsLeft"));
}

using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Sections in which a template's questions still stand: whoever reads the case would read them as its text.</summary>
internal static class QuestionsLeft
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var left = subject.Proposal.Sections.Select((section, i) => (Section: section, At: i, Questions: TemplateQuestions.In(section.Markdown))).Where(one => one.Questions.Count > 0).ToArray();
        if (left.Length > 0)
            yield return CheckedCase.Find(nameof(QuestionsLeft), FindingResult.CannotBeChecked, left[0].Section.Key is { } key ? $"sections.{key}" : FormattableString.Invariant($"sections[{left[0].At}]"),
                string.Join('|', left.SelectMany(one => one.Questions)),
                Say.In($"Skabelonens spørgsmål", $"The template's questions"),
                Say.In($"Kan ikke efterprøves: spørgsmål fra skabelonen er ikke besvaret. Skriv svaret, og slet spørgsmålet.", $"Cannot be checked: questions of the template are not answered. Write the answer and delete the question.")) with
            {
                Arithmetic = [.. left.Select(one => $"{one.Section.Heading}: {(one.Questions.Count == 1 ? one.Questions[0] : Say.In($"{one.Questions.Count} spørgsmål", $"{one.Questions.Count} questions"))}")],
            };
    }
}

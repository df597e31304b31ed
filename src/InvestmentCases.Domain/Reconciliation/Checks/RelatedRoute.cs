using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A day on which, as a sentence tells, a committee treats a proposal, against the route of the case that this one is related to: a meeting may have been moved in the one document and not in the other.</summary>
internal static partial class RelatedRoute
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var related in subject.Proposal.RelatedCases)
            if (Guid.TryParse(related.Case, out var id) && subject.Context.Beside.Others.GetValueOrDefault(id) is { } other)
                foreach (var step in other.Route.Where(step => step.Date is not null))
                    foreach (var sentence in subject.Sentences.Where(sentence => TellsOf(subject, sentence.Text, step.Committee)))
                        yield return Hold(subject, sentence, id, other, step);
    }

    // A sentence about the case's own way names a day of its own route.
    private static bool TellsOf(CheckedCase subject, string text, string committee) =>
        Proposal().IsMatch(text)
        && (Names(text, committee) || (subject.Context.CommitteeNames.GetValueOrDefault(committee) is { } name && text.Contains(name, StringComparison.OrdinalIgnoreCase)))
        && NamedDates.DaysIn(text).ToArray() is [_, ..] days
        && !subject.Proposal.Route.Any(own => own.Committee == committee && own.Date is { } date && days.Any(day => IsSame(day, date)));

    private static Finding Hold(CheckedCase subject, Sentence sentence, Guid id, OtherCase other, RouteStep step)
    {
        var (date, told) = (step.Date!.Value, NamedDates.DaysIn(sentence.Text).ToArray());
        var outcome = told.Any(day => IsSame(day, date)) ? FindingResult.Agrees : FindingResult.Differs;
        var committee = subject.Context.CommitteeNames.GetValueOrDefault(step.Committee) ?? step.Committee;
        return CheckedCase.Find(nameof(RelatedRoute), outcome, sentence.Location, $"{id}|{step.Committee}|{sentence.Text}",
            Say.In($"Datoen for {committee}", $"The date of {committee}"),
            outcome == FindingResult.Agrees
                ? Say.In($"Sætningen og ruten i {CheckedCase.Quoted(other.Title)} har samme dato.", $"The sentence and the route of {CheckedCase.Quoted(other.Title)} have the same date.")
                : Say.In($"Sætningen og ruten i {CheckedCase.Quoted(other.Title)} har hver sin dato. Spørg, om mødet er flyttet.", $"The sentence and the route of {CheckedCase.Quoted(other.Title)} have different dates. Ask whether the meeting was moved."),
            date.DayNumber) with
        {
            Quote = sentence.Text,
            OtherCase = id,
            Arithmetic = [Say.In($"Her {InWords(told[0])} · i {CheckedCase.Quoted(other.Title)} står {date:d. MMMM}", $"Here {InWords(told[0])} · {CheckedCase.Quoted(other.Title)} has {date:d MMMM}")],
        };
    }

    private static string InWords(NamedDay day) => new DateOnly(day.Year ?? CaseText.LeapYear, day.Month, day.Day).ToString(Say.English ? "d MMMM" : "d. MMMM", CheckedCase.Culture);

    private static bool IsSame(NamedDay day, DateOnly date) => day.Day == date.Day && day.Month == date.Month && (day.Year is null || day.Year == date.Year);

    private static bool Names(string text, string code) => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(code)}(?!\w)", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"forslag|\bcase|\bsagen\b|\boplæg|\bproposal", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Proposal();
}

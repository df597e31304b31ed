using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>What a report tells of the case's adoption, by which committee, in which month and with effect from which year, against the case's route and years.</summary>
internal static partial class ReportDecision
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var report in subject.Context.Beside.Reports)
            foreach (var sentence in ReportText.About(report, subject.Proposal).Where(sentence => Adopted().IsMatch(sentence.Text)))
                if (CommitteeIn(subject, sentence.Text) is { } committee && NamedDates.MonthsIn(sentence.Text).ToArray() is [var month, ..])
                    yield return Hold(subject, report, sentence, committee, month);
    }

    private static string? CommitteeIn(CheckedCase subject, string text) =>
        subject.Context.CommitteeNames.FirstOrDefault(committee => text.Contains(committee.Value, StringComparison.OrdinalIgnoreCase)).Key;

    private static Finding Hold(CheckedCase subject, ReportOnCase report, Sentence sentence, string committee, DateOnly month)
    {
        var (route, name) = (subject.Proposal.Route, subject.Context.CommitteeNames[committee]);
        var step = route.FirstOrDefault(step => step.Committee == committee);
        var later = route.TakeWhile(one => one.Committee != committee).FirstOrDefault(one => one.Date > month);
        var effect = Effect().Match(sentence.Text) is { Success: true } from ? int.Parse(from.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        var faults = new List<string>();
        if (step is null)
            faults.Add(Say.In($"Udvalget er ikke på casens rute.", $"The committee is not on the case's route."));
        else if (step.Outcome != DecisionOutcome.Adopted)
            faults.Add(Say.In($"På casens rute er trinnet ikke vedtaget.", $"On the case's route the step is not adopted."));
        if (step?.Date is { } day && (day.Year, day.Month) != (month.Year, month.Month))
            faults.Add(Say.In($"På casens rute står {day:d}.", $"The case's route has {day:d}."));
        if (later is not null)
            faults.Add(Say.In($"Et trin før det er først den {later.Date:d}.", $"A step before it is on {later.Date:d} only."));
        if (effect is { } year && subject.Proposal.Years is { } years && years.First != year)
            faults.Add(Say.In($"Casens første år er {years.First:0}, ikke {year:0}.", $"The case's first year is {years.First:0}, not {year:0}."));
        return CheckedCase.Find(nameof(ReportDecision), faults.Count == 0 ? FindingResult.Agrees : FindingResult.Differs, ReportText.LocationOf(report), $"{report.Date:yyyy-MM-dd}|{committee}|{sentence.Text}|{step?.Outcome}",
            Say.In($"Vedtagelsen i {ReportText.NameOf(report)}", $"The adoption in {ReportText.NameOf(report)}"),
            faults.Count > 0 ? string.Join(' ', faults) : Say.In($"Notatet og casens rute fortæller det samme.", $"The report and the case's route tell the same."),
            month.DayNumber, step?.Date?.DayNumber ?? 0, effect ?? 0, subject.Proposal.Years?.First ?? 0) with
        {
            Quote = sentence.Text,
            Arithmetic =
            [
                Say.In($"Notatet: {name}, {month:MMMM yyyy} · ruten: {InWords(step)}", $"The report: {name}, {month:MMMM yyyy} · the route: {InWords(step)}"),
                .. effect is { } since && subject.Proposal.Years is { } own ? [Say.In($"Notatet: virkning fra {since:0} · casens første år: {own.First:0}", $"The report: effect from {since:0} · the case's first year: {own.First:0}")] : Array.Empty<string>(),
            ],
        };
    }

    private static string InWords(RouteStep? step) => step switch
    {
        null => Say.In($"ikke på ruten", $"not on the route"),
        { Outcome: not DecisionOutcome.Adopted } => Say.In($"ikke vedtaget", $"not adopted"),
        { Date: { } date } => Say.In($"vedtaget {date:d}", $"adopted {date:d}"),
        _ => Say.In($"vedtaget, dagen ikke oplyst", $"adopted, the day not stated"),
    };

    [GeneratedRegex(@"\bvedt(?:aget|og|ages)\b|\bsagde\b.*\bja til\b|\btiltrådt\b|\badopted\b|\bapproved\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\b(?:virkning fra|gælder fra|gældende fra|effect from|effective from)(?: og med)? (?<year>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Effect();
}

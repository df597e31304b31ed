using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// The posts that a report tells of, against those that the case's costs are reckoned with: as they stand, or so many in each of the case's areas.
/// "3 sundhedsplejersker i de tre områder" may be either: only a report that says <em>hvert</em> agrees in the second way, else it is asked.
/// </summary>
internal static partial class ReportPosts
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var lines = subject.Proposal.Lines.Where(line => line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost && line.Drivers.Count > 0 && IsOfPosts(line)).ToArray();
        if (lines.Length == 0)
            yield break;
        foreach (var report in subject.Context.Beside.Reports)
            foreach (var sentence in ReportText.About(report, subject.Proposal))
                if (Posts().Matches(sentence.Text) is { Count: > 0 } told)
                    yield return Hold(subject, report, sentence, [.. told.Select(match => (Number: NumberWords.Of(match.Groups["n"].Value), Words: match.Value))], lines);
    }

    private static bool IsOfPosts(CashFlowLine line) => Posts().IsMatch(line.Label) || PostNoun().IsMatch(line.Label);

    private static Finding Hold(CheckedCase subject, ReportOnCase report, Sentence sentence, (decimal Number, string Words)[] told, CashFlowLine[] lines)
    {
        var places = subject.Proposal.Areas.Count > 1 ? subject.Proposal.Areas.Count : ReportCount.PlacesOf(subject) ?? 1;
        var whole = told.Select(one => (one.Number, one.Words, Line: lines.FirstOrDefault(line => Quantity(line) == one.Number))).ToArray();
        var each = told.Select(one => (one.Number, one.Words, Line: lines.FirstOrDefault(line => Quantity(line) == one.Number * places))).ToArray();
        var agreesAsWhole = whole.All(one => one.Line is not null);
        var agreesInEach = places > 1 && each.All(one => one.Line is not null);
        var outcome = agreesAsWhole || (agreesInEach && Each().IsMatch(sentence.Text)) ? FindingResult.Agrees : FindingResult.CannotBeChecked;
        return CheckedCase.Find(nameof(ReportPosts), outcome, ReportText.LocationOf(report), $"{report.Date:yyyy-MM-dd}|{sentence.Text}",
            Say.In($"Stillingerne i {ReportText.NameOf(report)}", $"The posts in {ReportText.NameOf(report)}"),
            outcome == FindingResult.Agrees ? Say.In($"Notatets stillinger er dem, casen regner med.", $"The report's posts are those that the case reckons with.")
            : agreesInEach ? Say.In($"Kan ikke efterprøves, fordi notatet ikke siger, om tallene gælder hvert område eller dem alle. Gælder de hvert af de {CheckedCase.Number(places)} områder, er det casens stillinger.", $"Cannot be checked, because the report does not say whether the numbers are of each area or of all. If they are of each of the {CheckedCase.Number(places)} areas, they are the case's posts.")
            : Say.In($"Kan ikke efterprøves: casen regner ikke med de samme antal.", $"Cannot be checked: the case does not reckon with the same numbers."),
            [places, .. told.Select(one => one.Number), .. lines.Select(Quantity)]) with
        {
            Quote = sentence.Text,
            Arithmetic = agreesAsWhole ? [.. whole.Select(one => $"{one.Words} · {subject.NameOf(one.Line!)}")]
                : agreesInEach ? [.. each.Select(one => $"{one.Words}: {CheckedCase.Number(places)} × {CheckedCase.Number(one.Number)} = {CheckedCase.Number(places * one.Number)} · {subject.NameOf(one.Line!)}")]
                : [Say.In($"Notatet: {string.Join(", ", told.Select(one => one.Words))} · casen: {string.Join(", ", lines.Select(line => subject.NameOf(line)))}", $"The report: {string.Join(", ", told.Select(one => one.Words))} · the case: {string.Join(", ", lines.Select(line => subject.NameOf(line)))}")],
        };
    }

    private static decimal Quantity(CashFlowLine line) => line.Drivers.First().Value.Quantity;

    private const string Noun = @"\p{Ll}*(?:årsværk|stillinger|stilling|rådgivere|rådgiver|plejersker|plejerske|pædagoger|pædagog|terapeuter|terapeut|konsulenter|konsulent|behandlere|behandler|medarbejdere|mentorer|psykologer|lærere|full-time posts|posts|advisers|nurses|therapists|caseworkers|teachers)\b";

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?<n>" + NumberWords.Counting + @")\s+" + Noun, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Posts();

    [GeneratedRegex(@"\b" + Noun, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PostNoun();

    [GeneratedRegex(@"\bhver(?:t|e)?\b|\bper area\b|\beach\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Each();
}

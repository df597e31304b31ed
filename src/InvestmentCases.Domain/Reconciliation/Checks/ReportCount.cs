using System.Text.RegularExpressions;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>How many elements, areas or schools a report counts, against how many the case counts: "fire elementer" in the report, "tre elementer" in the case. Where either counts the same thing in two ways it is left alone.</summary>
internal static partial class ReportCount
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var own = Counts(subject.Sentences);
        foreach (var report in subject.Context.Beside.Reports)
            foreach (var told in Counts(ReportText.About(report, subject.Proposal)))
                if (own.FirstOrDefault(one => one.Noun == told.Noun) is { } counted)
                    yield return Hold(report, told, counted);
    }

    /// <summary>How many places of a kind the case counts: "tre pilotområder" is 3; null where it counts none, or in two ways.</summary>
    public static decimal? PlacesOf(CheckedCase subject) => Counts(subject.Sentences).FirstOrDefault(one => one.Noun is "områder" or "bydele" or "distrikter" or "areas" or "districts")?.Number;

    private sealed record Count(string Noun, decimal Number, string Words, Sentence Sentence);

    private static Count[] Counts(IEnumerable<Sentence> sentences) =>
    [
        .. from sentence in sentences
           from match in CountedNoun().Matches(sentence.Text)
           let count = new Count(match.Groups["noun"].Value.ToLowerInvariant(), NumberWords.Of(match.Groups["n"].Value), match.Value, sentence)
           group count by count.Noun into same
           where same.Select(count => count.Number).Distinct().Count() == 1
           select same.First(),
    ];

    private static Finding Hold(ReportOnCase report, Count told, Count counted)
    {
        var outcome = told.Number == counted.Number ? FindingResult.Agrees : FindingResult.Differs;
        return CheckedCase.Find(nameof(ReportCount), outcome, ReportText.LocationOf(report), $"{report.Date:yyyy-MM-dd}|{told.Noun}",
            Say.In($"Antal {told.Noun} i {ReportText.NameOf(report)}", $"The number of {told.Noun} in {ReportText.NameOf(report)}"),
            outcome == FindingResult.Agrees
                ? Say.In($"Notatet og casen nævner lige mange.", $"The report and the case name as many.")
                : Say.In($"Notatet nævner {told.Words}, casen {counted.Words}. Er der kommet noget til, eller er det talt på en anden måde?", $"The report names {told.Words}, the case {counted.Words}. Has something been added, or is it counted in another way?"),
            told.Number, counted.Number) with
        {
            Quote = told.Sentence.Text,
            Difference = told.Number - counted.Number,
            DifferenceIn = DifferenceUnit.Count,
            Arithmetic = [Say.In($"Notatet: {told.Words} · casen: {counted.Words}", $"The report: {told.Words} · the case: {counted.Words}")],
        };
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?<n>" + NumberWords.Pattern + @")\s+(?:\p{Ll}+\s+)?\p{Ll}*(?<noun>elementer|spor|faser|områder|bydele|distrikter|skoler|elements|phases|areas|districts|schools)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountedNoun();
}

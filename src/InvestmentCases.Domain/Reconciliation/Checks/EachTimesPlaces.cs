using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>So many in each of so many places, with the whole in brackets: "2 årsværk i hvert af de tre områder (6 årsværk)".</summary>
internal static partial class EachTimesPlaces
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var sentence in ReportText.TextsOf(subject).SelectMany(text => text))
            foreach (Match match in Told().Matches(sentence.Text))
                yield return Hold(sentence, match, NumberWords.Of(match.Groups["each"].Value), NumberWords.Of(match.Groups["places"].Value), NumberWords.Of(match.Groups["whole"].Value));
    }

    /// <summary>Whether a stated quantity is one of the three in its sentence.</summary>
    public static bool IsHeld(StatedFigure figure) =>
        Told().Matches(figure.Text).Any(match => ((string[])["each", "places", "whole"]).Any(part => NumberWords.Of(match.Groups[part].Value) == figure.Value));

    private static Finding Hold(Sentence sentence, Match match, decimal each, decimal places, decimal whole)
    {
        var outcome = each * places == whole ? FindingResult.Agrees : FindingResult.Differs;
        return CheckedCase.Find(nameof(EachTimesPlaces), outcome, sentence.Location, sentence.Text,
            Say.In($"Antal i hvert sted: {match.Groups["what"].Value}", $"The number in each place: {match.Groups["what"].Value}"),
            outcome == FindingResult.Agrees
                ? Say.In($"Antallet i hvert gange antallet af steder giver det antal, der står.", $"The number in each times the number of places makes the number that is given.")
                : Say.In($"Antallet i hvert gange antallet af steder giver {CheckedCase.Number(each * places)}; der står {CheckedCase.Number(whole)}.", $"The number in each times the number of places makes {CheckedCase.Number(each * places)}; {CheckedCase.Number(whole)} is given."),
            each, places, whole) with
        {
            Quote = sentence.Text,
            Difference = whole - each * places,
            DifferenceIn = DifferenceUnit.Count,
            Arithmetic = [$"{CheckedCase.Number(places)} × {CheckedCase.Number(each)} = {CheckedCase.Number(places * each)}"],
        };
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?<each>" + NumberWords.Pattern + @")\s+(?<what>\p{Ll}+)\s+(?:i|på|til|in|at)\s+(?:hvert?|each)\s+(?:(?:af|of)\s+)?(?:(?:de|the)\s+)?(?<places>" + NumberWords.Pattern + @")\s+\p{Ll}+\s*\((?:i alt )?(?<whole>" + NumberWords.Pattern + @")\s+\k<what>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Told();
}

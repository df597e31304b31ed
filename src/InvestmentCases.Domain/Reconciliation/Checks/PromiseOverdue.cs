using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A sentence that still awaits something in a month that lies before the day of the document: the text is older than the document, and what was awaited may be known.</summary>
internal static partial class PromiseOverdue
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.DocumentDate is not { } written)
            yield break;
        foreach (var sentence in subject.Sentences.Where(sentence => Awaits().IsMatch(sentence.Text)))
            foreach (var month in NamedDates.MonthsIn(sentence.Text).Where(month => month < written).Take(1))
                yield return CheckedCase.Find(nameof(PromiseOverdue), FindingResult.Differs, sentence.Location, sentence.Text,
                    Say.In($"Ventes i en måned, der er gået", $"Awaited in a month that has passed"),
                    Say.In($"Sætningen venter noget i {month:MMMM yyyy}, men dokumentet er fra {written:d}. Er det kommet, så skriv, hvad det viste.", $"The sentence awaits something in {month:MMMM yyyy}, but the document is of {written:d}. If it has come, write what it showed."),
                    month.DayNumber, written.DayNumber) with
                { Quote = sentence.Text };
    }

    [GeneratedRegex(@"\b(foreligger|ventes|forventes|vil|bliver|skal|afsluttes|expected|will|due|awaited)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Awaits();
}

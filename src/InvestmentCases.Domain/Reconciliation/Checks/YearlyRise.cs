using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A sentence that says that the saving rises year by year, against the permanent lines: they must rise at least twice before they settle, and never fall.</summary>
internal static partial class YearlyRise
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Years is not { Count: > 1 } years)
            yield break;
        var gains = subject.NetOf(subject.Proposal.Lines.Where(line => line.Duration == Duration.Permanent)).Select(net => -net).ToArray();
        foreach (var sentence in subject.Sentences.Where(sentence => SaysRise().IsMatch(sentence.Text) && Gain().IsMatch(sentence.Text)))
        {
            var from = CaseText.YearsIn(sentence.Text).Where(years.Contains).DefaultIfEmpty(years.First).First();
            var course = gains[(from - years.First)..];
            var steps = course.Zip(course.Skip(1), (before, after) => after - before).ToArray();
            if (steps.Length == 0)
                continue;
            var rises = steps.TakeWhile(step => step > 0).Count();
            var outcome = steps.Any(step => step < 0) || steps.Skip(rises).Any(step => step != 0) || rises < Math.Min(2, steps.Length) ? FindingResult.Differs : FindingResult.Agrees;
            yield return CheckedCase.Find(nameof(YearlyRise), outcome, sentence.Location, sentence.Text,
                Say.In($"En besparelse, der stiger år for år", $"A saving that rises year by year"), Meaning(subject, outcome, course, from, rises), course) with
            {
                Quote = sentence.Text,
                Arithmetic = [Say.In($"Varige poster netto {from:0}–{years.Last:0}, {subject.Unit}: {subject.Series(course.Select(gain => -gain))}", $"Permanent lines net {from:0}–{years.Last:0}, {subject.Unit}: {subject.Series(course.Select(gain => -gain))}")],
            };
        }
    }

    private static string Meaning(CheckedCase subject, FindingResult outcome, decimal[] course, int from, int rises) =>
        outcome == FindingResult.Agrees ? Say.In($"De varige poster vokser, som sætningen siger.", $"The permanent lines grow as the sentence says.")
        : rises == 0 ? Say.In($"De varige poster giver ikke mere i {from + 1:0} end i {from:0}.", $"The permanent lines give no more in {from + 1:0} than in {from:0}.")
        : course[rises..].All(gain => gain == course[rises]) ? Say.In($"Besparelsen stiger til og med {from + rises:0} og er derefter den samme, {subject.MoneyWithUnit(course[rises])} om året.", $"The saving rises up to {from + rises:0} and is the same after that, {subject.MoneyWithUnit(course[rises])} a year.")
        : Say.In($"Besparelsen stiger til og med {from + rises:0} og falder derefter i mindst ét år.", $"The saving rises up to {from + rises:0} and falls in at least one year after that.");

    [GeneratedRegex(@"(stig|voks)\w*\s+(?:\w+\s+){0,2}?(år for år|årligt|hvert år|hvert eneste år)|(årligt|år for år)\s+(stigende|voksende)|\b(?:rises?|rising|grows?|growing|increases?|increasing)\s+(?:\w+\s+){0,2}?(?:every year|each year|year by year|annually|yearly)|\b(?:yearly|annually)\s+(?:rising|growing|increasing)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysRise();

    [GeneratedRegex(@"provenu|besparelse|gevinst|effektivisering|saving|gain|efficienc", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Gain();
}

using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// A share of all that there are of something ("ca. 1/3 af alle institutioner"), where the text counts groups and says how many a group has on average: what is reached is worked out, and how many there would have
/// to be. It cannot be held against anything, for how many there are is not stated. Other shares are figures as any other.
/// </summary>
internal static partial class ShareOfAll
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var (sentence, match, reached) in Shares(subject))
            yield return Find(sentence, match, reached);
    }

    /// <summary>Whether a stated share is asked about here.</summary>
    public static bool IsAsked(CheckedCase subject, StatedFigure figure) =>
        figure.Unit == "Percent" && Shares(subject).Any(share => Math.Abs(Fraction(share.Match) - (figure.Value > 1 ? figure.Value / 100 : figure.Value)) < 0.001m);

    private static IEnumerable<(Sentence Sentence, Match Match, (decimal Groups, decimal Average) Reached)> Shares(CheckedCase subject) =>
        from sentence in subject.Sentences
        let match = Share().Match(sentence.Text)
        where match.Success && Fraction(match) is > 0 and < 1
        let reached = Reached(subject, sentence, match.Groups["noun"].Value)
        where reached is not null
        select (sentence, match, reached.Value);

    private static decimal Fraction(Match match) =>
        match.Groups["a"].Success ? NumberWords.Of(match.Groups["a"].Value) / Math.Max(1, NumberWords.Of(match.Groups["b"].Value)) : NumberWords.Of(match.Groups["percent"].Value) / 100;

    private static Finding Find(Sentence sentence, Match match, (decimal Groups, decimal Average) reached)
    {
        var (share, noun, said) = (Fraction(match), match.Groups["noun"].Value, match.Groups["share"].Value);
        var product = reached.Groups * reached.Average;
        var all = CheckedCase.Number(decimal.Round(product / share, 0));
        return CheckedCase.Find(nameof(ShareOfAll), FindingResult.CannotBeChecked, sentence.Location, sentence.Text,
            Say.In($"{said} af alle {noun}", $"{said} of all {noun}"),
            Say.In($"Kan ikke efterprøves, fordi det ikke er oplyst, hvor mange {noun} der er. Passer andelen, er der omkring {all}.", $"Cannot be checked, because it is not stated how many {noun} there are. If the share is right, there are about {all}."),
            share, product) with
        {
            Quote = sentence.Text,
            Arithmetic = [$"{CheckedCase.Number(reached.Groups)} × {CheckedCase.Number(reached.Average)} = {CheckedCase.Number(product)} {noun}", $"{CheckedCase.Number(product)} : {said} = {all}"],
        };
    }

    private static (decimal Groups, decimal Average)? Reached(CheckedCase subject, Sentence share, string noun)
    {
        foreach (var sentence in subject.Sentences.Where(sentence => OnAverage().IsMatch(sentence.Text)))
            if (CountOf(sentence.Text, noun) is { } average)
                foreach (Match counted in CountedGroup().Matches(share.Text))
                    if (Words().Matches(sentence.Text[..average.At]).Any(word => counted.Groups["group"].Value.Contains(word.Value, StringComparison.OrdinalIgnoreCase)))
                        return (NumberWords.Of(counted.Groups["n"].Value), average.Number);
        return null;
    }

    private static (int At, decimal Number)? CountOf(string text, string noun) =>
        CountedGroup().Matches(text).FirstOrDefault(match => match.Groups["group"].Value.Equals(noun, StringComparison.OrdinalIgnoreCase)) is { } match ? (match.Index, NumberWords.Of(match.Groups["n"].Value)) : null;

    [GeneratedRegex(@"(?<![\d.,/-])(?<share>(?<a>[1-9])/(?<b>[2-9])|(?<percent>\d{1,2}(?:,\d)?) ?(?:%|pct\.|procent)) (?:af|of) (?:alle|samtlige|kommunens|byens|landets|all)(?: the)? (?:[\d-]+\p{L}* )?(?<noun>\p{L}{4,})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"gennemsnit|\bon average\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnAverage();

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?<n>\d{1,4}(?:,\d)?)\s+(?:\p{L}+\s+){0,5}?(?<group>\p{L}{5,}(?:r|s))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountedGroup();

    [GeneratedRegex(@"\p{L}{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

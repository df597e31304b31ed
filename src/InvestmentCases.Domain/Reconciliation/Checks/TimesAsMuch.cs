using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A per cent that a sentence calls twice or half as high as another ("12,8 %, næsten dobbelt så højt"), against the per cents that stand before it in the same text.</summary>
internal static partial class TimesAsMuch
{
    private const decimal About = 0.075m, Almost = 0.85m, Good = 1.15m;

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var text in ReportText.TextsOf(subject))
        {
            var before = new List<decimal>();
            foreach (var sentence in text)
            {
                var own = Percents(sentence.Text);
                if (own.Length > 0 && Times().Match(sentence.Text) is { Success: true } times && Percent().IsMatch(sentence.Text[..times.Index]) && before.Concat(own[..^1]).Distinct().ToArray() is { Length: > 0 } others)
                    yield return Hold(sentence, own[^1], others, times);
                before.AddRange(own);
            }
        }
    }

    private static decimal[] Percents(string text) =>
        [.. Percent().Matches(text).Select(match => decimal.Parse(match.Groups["p"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).Where(percent => percent > 0)];

    private static Finding Hold(Sentence sentence, decimal percent, decimal[] others, Match times)
    {
        var factor = times.Groups["half"].Success ? 0.5m : times.Groups["three"].Success ? 3m : 2m;
        var said = times.Groups["said"].Value.ToLowerInvariant();
        var fitting = others.Where(other => Fits(percent / other / factor, said)).ToArray();
        var outcome = fitting.Length > 0 ? FindingResult.Agrees : others.Length == 1 ? FindingResult.Differs : FindingResult.CannotBeChecked;
        return CheckedCase.Find(nameof(TimesAsMuch), outcome, sentence.Location, sentence.Text,
            Say.In($"»{times.Value.Trim()}«: {CheckedCase.Number(percent)} %", $"\"{times.Value.Trim()}\": {CheckedCase.Number(percent)} %"),
            outcome switch
            {
                FindingResult.Agrees => Say.In($"Forholdet er, som sætningen siger.", $"The ratio is as the sentence says."),
                FindingResult.Differs => Say.In($"Forholdet er et andet, end sætningen siger.", $"The ratio is another than the sentence says."),
                _ => Say.In($"Kan ikke efterprøves, fordi sætningen ikke siger, hvilket tal der er ment, og ingen af dem giver det.", $"Cannot be checked, because the sentence does not say which figure is meant, and none of them gives it."),
            },
            [percent, .. others]) with
        {
            Quote = sentence.Text,
            Arithmetic = [.. (fitting.Length > 0 ? fitting[..1] : others).Select(other => $"{CheckedCase.Number(percent)} : {CheckedCase.Number(other)} = {CheckedCase.Number(decimal.Round(percent / other, 2, MidpointRounding.AwayFromZero))}")],
        };
    }

    private static bool Fits(decimal ratio, string said) => said switch
    {
        "næsten" or "knap" or "almost" or "nearly" => ratio is >= Almost and < 1,
        "godt" or "mere end" or "over" or "more than" => ratio is > 1 and <= Good,
        _ => Math.Abs(ratio - 1) <= About,
    };

    // Said of the per cent itself: "12,8 %, hvilket er næsten dobbelt så højt", and not "er gevinsten dobbelt så stor".
    [GeneratedRegex(@"(?<=[,–]\s*(?:(?:hvilket er|altså|det vil sige|det er|which is|that is)\s+)?)(?:\b(?<said>næsten|knap|godt|mere end|over|ca\.|cirka|omtrent|almost|nearly|more than|about)\s+)?(?:\b(?:dobbelt så \p{L}+|det dobbelte|twice as \p{L}+|double)|(?<half>\bhalvt så \p{L}+|\bhalvdelen|\bhalf as \p{L}+|\bhalf)|(?<three>\btre gange så \p{L}+|\bdet tredobbelte|\bthree times as \p{L}+))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<![\d.,])(?<p>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|pct\.|procent\b|per cent)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}

using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Shares that a text gives both in per cent and in a number for each ("6,9 %, 13,8 fraværsdage pr. elev"): two of them of the same thing must be shares of the same whole.</summary>
internal static partial class ShareBasis
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var text in ReportText.TextsOf(subject))
            foreach (var same in SharesIn(text).GroupBy(share => (share.Noun, share.Each)).Where(same => same.Count() > 1))
                yield return Hold([.. same]);
    }

    private sealed record Share(decimal Percent, decimal PercentDigit, decimal Number, decimal NumberDigit, string Noun, string Each, Sentence Sentence)
    {
        public decimal Whole => Number * 100 / Percent;

        // Both are rounded as they are written: the whole lies between.
        public decimal Least => (Number - NumberDigit / 2) * 100 / (Percent + PercentDigit / 2);

        public decimal Most => Percent > PercentDigit / 2 ? (Number + NumberDigit / 2) * 100 / (Percent - PercentDigit / 2) : decimal.MaxValue;
    }

    private static IEnumerable<Share> SharesIn(IEnumerable<Sentence> text) =>
        from sentence in text
        from match in PercentAndNumber().Matches(sentence.Text)
        let percent = Number(match.Groups["p"].Value)
        where percent.Value > 0
        let number = Number(match.Groups["n"].Value)
        select new Share(percent.Value, percent.Digit, number.Value, number.Digit, match.Groups["noun"].Value.ToLowerInvariant(), match.Groups["each"].Value.ToLowerInvariant(), sentence);

    private static (decimal Value, decimal Digit) Number(string text)
    {
        var value = decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return (value, Enumerable.Range(0, value.Scale).Aggregate(1m, (digit, _) => digit / 10));
    }

    private static Finding Hold(Share[] shares)
    {
        var outcome = shares.All(share => share.Whole == shares[0].Whole) ? FindingResult.Agrees
            : shares.Max(share => share.Least) <= shares.Min(share => share.Most) ? FindingResult.AgreesWithinRounding
            : FindingResult.Differs;
        return CheckedCase.Find(nameof(ShareBasis), outcome, shares[0].Sentence.Location, string.Join('|', shares.Select(share => share.Sentence.Text).Distinct()),
            Say.In($"Procent mod {shares[0].Noun} pr. {shares[0].Each}", $"Per cent against {shares[0].Noun} per {shares[0].Each}"),
            outcome == FindingResult.Differs
                ? Say.In($"Procenterne og tallene er ikke andele af det samme hele.", $"The percentages and the numbers are not shares of the same whole.")
                : Say.In($"Procenterne og tallene er andele af det samme hele.", $"The percentages and the numbers are shares of the same whole."),
            [.. shares.SelectMany(share => new[] { share.Percent, share.Number })]) with
        {
            Quote = string.Join(" · ", shares.Select(share => share.Sentence.Text).Distinct()),
            Arithmetic = [.. shares.Select(share => $"{CheckedCase.Number(share.Number)} : {CheckedCase.Number(share.Percent)} % = {AmountText.Number(decimal.Round(share.Whole, 1, MidpointRounding.AwayFromZero), CheckedCase.Culture)}")],
        };
    }

    [GeneratedRegex(@"(?<![\d.,])(?<p>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%|pct\.|procent|per cent)[^%\d]{0,80}?(?<n>\d{1,3}(?:[.,]\d{1,2})?)\s+(?<noun>\p{Ll}{3,})\s+(?:pr\.|for hver|per)\s+(?<each>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PercentAndNumber();
}

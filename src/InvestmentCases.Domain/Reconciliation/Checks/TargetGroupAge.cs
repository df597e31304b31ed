using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Success criteria that speak of young people where the target group is children: mostly text that is left from another case.</summary>
internal static partial class TargetGroupAge
{
    private const int OldestChild = 14;

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var proposal = subject.Proposal;
        if ($"{proposal.TargetGroup} {proposal.Title}" is var group && (Ages().Match(group) is not { Success: true } ages || int.Parse(ages.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) > OldestChild))
            yield break;
        var wrong = proposal.Criteria.SelectMany((criterion, c) => criterion.Measures.Prepend(criterion.Criterion).Select(text => (Text: text, Location: FormattableString.Invariant($"criteria[{c}]"))))
            .Where(one => Young().IsMatch(one.Text)).ToArray();
        if (wrong.Length > 0)
            yield return CheckedCase.Find(nameof(TargetGroupAge), FindingResult.Differs, wrong[0].Location, string.Join('|', wrong.Select(one => one.Text)),
                Say.In($"Succeskriterier om unge, målgruppe på {Ages().Match(group).Value}", $"Success criteria about the young, target group of {Ages().Match(group).Value}"),
                Say.In($"Målgruppen er børn, men kriterierne taler om unge. Er teksten taget fra en anden case?", $"The target group is children, but the criteria speak of the young. Is the text taken from another case?")) with
            {
                Quote = string.Join(" · ", wrong.Select(one => one.Text)),
            };
    }

    [GeneratedRegex(@"\d{1,2}\s?[-–]\s?(?<to>\d{1,2})([ -]?årige|\sår|\syears\b|[ -]year-olds?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ages();

    [GeneratedRegex(@"(?<!(?:børn (?:og|eller)|children (?:and|or)) )\b(unge?|unges|young (?:people|persons?)|youths?|adolescents?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Young();
}

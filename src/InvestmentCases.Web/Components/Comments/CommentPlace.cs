using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.Comments;

/// <summary>
/// Where in a case a comment belongs. Pages name the fifth budget line by its place, <c>lines[4]</c>, which changes when lines are moved; a comment is kept
/// by the line's own id, <c>lines/3f…</c>. A list of plain texts is commented as a whole.
/// </summary>
public static partial class CommentPlace
{
    /// <summary>How a comment on the field at <paramref name="path"/> is kept; null where it can only be made on the list.</summary>
    public static string? Kept(Proposal proposal, string path)
    {
        if (Indexed().Match(path) is not { Success: true } indexed)
            return path;
        var at = int.Parse(indexed.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return IdsOf(proposal, indexed.Groups[1].Value)?.ElementAtOrDefault(at) is { } id && id != Guid.Empty ? $"{indexed.Groups[1].Value}/{id}{indexed.Groups[3].Value}" : null;
    }

    /// <summary>The path of the field now; null where what was commented is no longer in the case.</summary>
    public static string? Now(Proposal proposal, string kept)
    {
        if (Named().Match(kept) is not { Success: true } named)
            return kept;
        var at = IdsOf(proposal, named.Groups[1].Value)?.ToList().IndexOf(Guid.Parse(named.Groups[2].ValueSpan)) ?? -1;
        return at < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{named.Groups[1].Value}[{at}]{named.Groups[3].Value}");
    }

    private static IEnumerable<Guid>? IdsOf(Proposal proposal, string list) => list switch
    {
        "lines" => proposal.Lines.Select(line => line.Id),
        "criteria" => proposal.Criteria.Select(criterion => criterion.Id),
        "financing" => proposal.Financing.Select(line => line.Id),
        "scenarios" => proposal.Scenarios.Select(scenario => scenario.Id),
        "risks" => proposal.Risks.Select(risk => risk.Id),
        "route" => proposal.Route.Select(step => step.Id),
        "relatedCases" => proposal.RelatedCases.Select(related => related.Id),
        "statedFigures" => proposal.StatedFigures.Select(figure => figure.Id),
        _ => null,
    };

    [GeneratedRegex(@"^(\w+)\[(\d+)\](.*)$")]
    private static partial Regex Indexed();

    [GeneratedRegex(@"^(\w+)/([0-9a-f-]{36})(.*)$")]
    private static partial Regex Named();
}

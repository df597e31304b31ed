using System.Text.Json.Nodes;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>
/// Brings two people's changes of one proposal together, part by part over the canonical JSON. A part is a field of the proposal, or one line or
/// criterion, which are known by their ids. Where only one of them changed a part, that change holds; where both did, a person chooses.
/// </summary>
public static class ProposalMerge
{
    private const string Id = "id";

    public static bool AreSame(Proposal one, Proposal other) => JsonNode.DeepEquals(CaseJson.Write(one), CaseJson.Write(other));

    /// <summary>The parts that differ and that both may have changed, by name: <c>title</c>, <c>lines/…id…</c>.</summary>
    /// <param name="common">What both began from; null where it is not known, and then everything that differs is to be chosen.</param>
    public static IReadOnlyList<string> ToChoose(JsonObject? common, JsonObject mine, JsonObject theirs)
    {
        var found = new List<string>();
        Merge(common, mine, theirs, part =>
        {
            found.Add(part);
            return false;
        });
        return found;
    }

    /// <summary>The two together.</summary>
    /// <param name="keepsMine">Asked for each part of <see cref="ToChoose"/>: whether mine holds rather than theirs.</param>
    public static JsonObject Merge(JsonObject? common, JsonObject mine, JsonObject theirs, Func<string, bool> keepsMine)
    {
        var merged = new JsonObject();
        foreach (var (field, theirValue) in theirs)
        {
            var (before, mineValue) = (common?[field], mine[field]);
            merged[field] = HasIds(mineValue) && HasIds(theirValue) && (common is null || HasIds(before))
                ? MergeById(field, before?.AsArray(), mineValue!.AsArray(), theirValue!.AsArray(), keepsMine)
                : Choose(common is not null, field, before, mineValue, theirValue, keepsMine)?.DeepClone();
        }
        return merged;
    }

    /// <summary>The part of <paramref name="proposal"/> that <paramref name="part"/> names, alone in an object of its own, to be compared with another's.</summary>
    public static JsonObject Only(JsonObject proposal, string part)
    {
        var at = part.Split('/');
        var value = proposal[at[0]];
        if (at.Length > 1)
            value = new JsonArray(value!.AsArray().Where(item => IdOf(item) == at[1]).Select(item => item!.DeepClone()).ToArray());
        return new() { [at[0]] = value?.DeepClone() };
    }

    private static JsonArray MergeById(string field, JsonArray? before, JsonArray mine, JsonArray theirs, Func<string, bool> keepsMine)
    {
        var merged = new List<JsonNode>();
        void Take(string id)
        {
            if (Choose(before is not null, $"{field}/{id}", Find(before, id), Find(mine, id), Find(theirs, id), keepsMine) is { } kept)
                merged.Add(kept.DeepClone());
        }
        foreach (var item in theirs)
            Take(IdOf(item)!);
        foreach (var (item, at) in mine.Select((item, at) => (item, at)).Where(one => Find(theirs, IdOf(one.item)!) is null))
        {
            var count = merged.Count;
            Take(IdOf(item)!);
            if (merged.Count > count)
                MoveAfterNeighbour(merged, at == 0 ? null : IdOf(mine[at - 1]));
        }
        return new([.. merged]);
    }

    private static void MoveAfterNeighbour(List<JsonNode> merged, string? neighbour)
    {
        var added = merged[^1];
        merged.RemoveAt(merged.Count - 1);
        merged.Insert(merged.FindIndex(item => IdOf(item) == neighbour) + 1, added);
    }

    private static JsonNode? Choose(bool commonIsKnown, string part, JsonNode? before, JsonNode? mine, JsonNode? theirs, Func<string, bool> keepsMine) =>
        JsonNode.DeepEquals(mine, theirs) || (commonIsKnown && JsonNode.DeepEquals(mine, before)) ? theirs
        : commonIsKnown && JsonNode.DeepEquals(theirs, before) ? mine
        : keepsMine(part) ? mine : theirs;

    private static bool HasIds(JsonNode? value) => value is JsonArray items && items.All(item => IdOf(item) is not null);

    private static JsonNode? Find(JsonArray? items, string id) => items?.FirstOrDefault(item => IdOf(item) == id);

    private static string? IdOf(JsonNode? item) => (item as JsonObject)?[Id]?.GetValue<string>();
}

using System.Text.Json.Nodes;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>A field that two people have changed, each in her own way.</summary>
/// <param name="Path">Its path, with parts by their ids: <c>title</c>, <c>lines/…id….amounts.2019</c>, <c>lines/…id…</c> where one of them took the whole line out.</param>
/// <param name="Theirs">What the other has; null where nothing.</param>
/// <param name="Mine">What the person has; null where nothing.</param>
public sealed record MergeChoice(string Path, JsonNode? Theirs, JsonNode? Mine);

/// <summary>
/// Brings two people's changes of one proposal together over the canonical JSON, down to the single field: an amount of a year, a text. Lines, criteria and
/// sections are known by their ids, other parts by their place where there are as many of them. Where only one of the two changed a field, that change holds;
/// where both did, a person chooses.
/// </summary>
public sealed class ProposalMerge
{
    private readonly bool commonIsKnown;
    private readonly Func<MergeChoice, bool> keepsMine;

    private ProposalMerge(bool commonIsKnown, Func<MergeChoice, bool> keepsMine) => (this.commonIsKnown, this.keepsMine) = (commonIsKnown, keepsMine);

    public static bool AreSame(Proposal one, Proposal other) => JsonNode.DeepEquals(CaseJson.Write(one), CaseJson.Write(other));

    /// <summary>The fields that differ and that both may have changed.</summary>
    /// <param name="common">What both began from; null where it is not known, and then everything that differs is to be chosen.</param>
    public static IReadOnlyList<MergeChoice> ToChoose(JsonObject? common, JsonObject mine, JsonObject theirs)
    {
        var found = new List<MergeChoice>();
        Merge(common, mine, theirs, choice =>
        {
            found.Add(choice);
            return false;
        });
        return found;
    }

    /// <summary>The two together.</summary>
    /// <param name="keepsMine">Asked for each of <see cref="ToChoose"/>: whether mine holds rather than theirs.</param>
    public static JsonObject Merge(JsonObject? common, JsonObject mine, JsonObject theirs, Func<MergeChoice, bool> keepsMine) =>
        new ProposalMerge(common is not null, keepsMine).Objects("", common, mine, theirs);

    private JsonObject Objects(string path, JsonObject? before, JsonObject mine, JsonObject theirs)
    {
        var merged = new JsonObject();
        foreach (var name in theirs.Select(field => field.Key).Union(mine.Select(field => field.Key)))
        {
            var value = Values(path.Length == 0 ? name : $"{path}.{name}", before?[name], mine[name], theirs[name]);
            if (value is not null || (mine.ContainsKey(name) && theirs.ContainsKey(name)))
                merged[name] = value;
        }
        if (merged["amounts"] is JsonObject amounts && merged["drivers"] is JsonObject drivers)
            DropStale(drivers, amounts);
        return merged;
    }

    private JsonNode? Values(string path, JsonNode? before, JsonNode? mine, JsonNode? theirs)
    {
        if (JsonNode.DeepEquals(mine, theirs) || (commonIsKnown && JsonNode.DeepEquals(mine, before)))
            return theirs?.DeepClone();
        if (commonIsKnown && JsonNode.DeepEquals(theirs, before))
            return mine?.DeepClone();
        return (mine, theirs) switch
        {
            (JsonObject m, JsonObject t) => Objects(path, before as JsonObject, m, t),
            (JsonArray m, JsonArray t) when HaveKeys(m) && HaveKeys(t) => ByKey(path, before as JsonArray, m, t),
            (JsonArray m, JsonArray t) when HaveSamePlaces(before as JsonArray, m, t) =>
                new JsonArray([.. m.Select((part, at) => Values(FormattableString.Invariant($"{path}[{at}]"), (before as JsonArray)?[at], part, t[at]))]),
            _ => (keepsMine(new(path, theirs, mine)) ? mine : theirs)?.DeepClone(),
        };
    }

    /// <summary>Parts by their keys, in the order of whoever changed the order, else in theirs; a part that only the other has stands after its neighbour.</summary>
    private JsonArray ByKey(string path, JsonArray? before, JsonArray mine, JsonArray theirs)
    {
        var kept = Keys(before ?? []).ToHashSet();
        var (first, second) = commonIsKnown && Keys(theirs).Where(kept.Contains).SequenceEqual(Keys(before ?? []).Where(Keys(theirs).Contains)) ? (mine, theirs) : (theirs, mine);
        var merged = new List<(string Key, JsonNode Part)>();
        void Take(string key, int at)
        {
            if (Values($"{path}/{key}", Find(before, key), Find(mine, key), Find(theirs, key)) is { } part)
                merged.Insert(at, (key, part));
        }
        foreach (var key in Keys(first))
            Take(key, merged.Count);
        var others = Keys(second).ToList();
        foreach (var (key, at) in others.Select((key, at) => (key, at)).Where(one => Find(first, one.key) is null))
            Take(key, merged.FindIndex(part => part.Key == (at == 0 ? null : others[at - 1])) + 1);
        return new([.. merged.Select(part => part.Part)]);
    }

    // An amount and its quantity × price are one thing: where another amount was chosen the driver goes.
    private static void DropStale(JsonObject drivers, JsonObject amounts)
    {
        foreach (var year in drivers.Select(driver => driver.Key).ToArray())
            if (drivers[year] is JsonObject driver && driver["quantity"]!.GetValue<decimal>() * driver["unitPrice"]!.GetValue<decimal>() != (amounts[year]?.GetValue<decimal>() ?? 0))
                drivers.Remove(year);
    }

    private static bool HaveSamePlaces(JsonArray? before, JsonArray mine, JsonArray theirs) =>
        mine.Count == theirs.Count && (before is null || before.Count == mine.Count) && mine.Concat(theirs).All(part => part is JsonObject);

    private static bool HaveKeys(JsonArray parts) => parts.Count > 0 && parts.All(part => KeyOf(part) is not null) && Keys(parts).Distinct().Count() == parts.Count;

    private static IEnumerable<string> Keys(JsonArray parts) => parts.Select(part => KeyOf(part)!);

    private static JsonNode? Find(JsonArray? parts, string key) => parts?.FirstOrDefault(part => KeyOf(part) == key);

    private static string? KeyOf(JsonNode? part) => part is JsonObject fields ? (fields["id"] ?? fields["key"] ?? fields["heading"])?.GetValue<string>() : null;
}

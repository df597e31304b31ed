using System.Text.Json;
using System.Text.Json.Nodes;

namespace InvestmentCases.Domain.Cases;

/// <summary>One field that differs between two versions of a case.</summary>
/// <param name="Field">Its path in the newer case's JSON: <c>lines[3].amounts.2019</c>; of a part that was taken out, its path in the older.</param>
/// <param name="Before">What stood there, or null where nothing did. Numbers and dates as in the JSON; a whole part as its fields one after another.</param>
/// <param name="After">What stands there now, or null where nothing does.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>
/// What differs between two cases in their canonical JSON. Parts with ids are the same part wherever they stand, so an inserted line is one
/// change; other parts are compared by position, between those at the beginning and the end that are alike.
/// </summary>
public static class CaseDiff
{
    private static readonly string[] NameMembers = ["label", "criterion", "name", "description", "committee", "case", "text", "id"];

    /// <summary>Every difference, in the order of the fields; none where the two are the same.</summary>
    public static IReadOnlyList<FieldChange> Between(JsonObject before, JsonObject after)
    {
        var changes = new List<FieldChange>();
        Objects("", before, after, changes);
        return changes;
    }

    private static void Objects(string path, JsonObject before, JsonObject after, List<FieldChange> changes)
    {
        foreach (var (name, now) in after.Where(member => member.Key != "id"))
            Values(Member(path, name), before[name], now, changes);
        foreach (var (name, then) in before)
            if (name != "id" && !after.ContainsKey(name))
                Values(Member(path, name), then, null, changes);
    }

    private static void Values(string path, JsonNode? before, JsonNode? after, List<FieldChange> changes)
    {
        if (JsonNode.DeepEquals(before, after))
            return;
        if ((before ?? after) is JsonObject && (before is null or JsonObject) && (after is null or JsonObject))
        {
            var sofar = changes.Count;
            Objects(path, before as JsonObject ?? [], after as JsonObject ?? [], changes);
            if (changes.Count == sofar)
                changes.Add(new(path, Shown(before), Shown(after)));
        }
        else if (before is JsonArray then && after is JsonArray now && then.Concat(now).All(part => part is JsonObject))
            Parts(path, [.. then.Cast<JsonObject>()], [.. now.Cast<JsonObject>()], changes);
        else
            changes.Add(new(path, Shown(before), Shown(after)));
    }

    private static void Parts(string path, JsonObject[] before, JsonObject[] after, List<FieldChange> changes)
    {
        if (before.Concat(after).All(part => IdOf(part) is not null))
            PartsWithIds(path, before, after, changes);
        else
            PartsByPosition(path, before, after, changes);
    }

    private static void PartsWithIds(string path, JsonObject[] before, JsonObject[] after, List<FieldChange> changes)
    {
        var old = before.ToDictionary(part => IdOf(part)!);
        var kept = after.Select(part => IdOf(part)!).Where(old.ContainsKey).ToArray();
        for (var i = 0; i < after.Length; i++)
        {
            if (old.TryGetValue(IdOf(after[i])!, out var then))
                Objects(At(path, i), then, after[i], changes);
            else
                changes.Add(new(At(path, i), null, Shown(after[i])));
        }
        for (var i = 0; i < before.Length; i++)
            if (!kept.Contains(IdOf(before[i])))
                changes.Add(new(At(path, i), Shown(before[i]), null));
        var order = before.Select(part => IdOf(part)!).Where(kept.Contains).ToArray();
        if (!order.SequenceEqual(kept))
            changes.Add(new(path, Names(before.Where(part => kept.Contains(IdOf(part)))), Names(after.Where(part => kept.Contains(IdOf(part))))));
    }

    private static void PartsByPosition(string path, JsonObject[] before, JsonObject[] after, List<FieldChange> changes)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && JsonNode.DeepEquals(before[start], after[start]))
            start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && JsonNode.DeepEquals(before[^(end + 1)], after[^(end + 1)]))
            end++;
        for (var i = start; i < Math.Max(before.Length, after.Length) - end; i++)
        {
            var then = i < before.Length - end ? before[i] : null;
            var now = i < after.Length - end ? after[i] : null;
            if (then is not null && now is not null)
                Objects(At(path, i), then, now, changes);
            else
                changes.Add(new(At(path, i), Shown(then), Shown(now)));
        }
    }

    private static string? IdOf(JsonObject part) => part["id"]?.GetValue<string>();

    private static string Names(IEnumerable<JsonObject> parts) =>
        string.Join(" · ", parts.Select(part => Shown(NameMembers.Select(name => part[name]).FirstOrDefault(name => name is not null))));

    private static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    private static string? Shown(JsonNode? node) => node switch
    {
        null => null,
        JsonObject part => string.Join(" · ", Leaves("", part)),
        JsonArray items => string.Join(" · ", items.Select(Shown)),
        _ => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString(),
    };

    private static IEnumerable<string> Leaves(string path, JsonObject part)
    {
        foreach (var (name, value) in part)
        {
            if (value is JsonObject inner)
                foreach (var leaf in Leaves(Member(path, name), inner))
                    yield return leaf;
            else if (name != "id" && Shown(value) is { Length: > 0 } shown)
                yield return $"{Member(path, name)}: {shown}";
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Tests.Api;

/// <summary>Holds JSON against a schema of the interface's contract: as much of JSON Schema as the contract uses. A keyword that it does not know fails, so that nothing is passed over.</summary>
internal static class Schema
{
    private static readonly HashSet<string> read =
    [
        "type", "enum", "properties", "required", "additionalProperties", "propertyNames", "items", "anyOf", "$ref", "minimum", "maximum", "exclusiveMinimum", "minLength", "maxItems", "pattern",
        "description", "examples", "format", "default",
    ];

    public static JsonNode Contract { get; } = JsonNode.Parse(ApiDescription.Document)!;

    public static JsonNode Named(string name) => Contract["components"]!["schemas"]![name] ?? throw new InvalidOperationException($"The contract has no schema {name}.");

    /// <summary>What does not fit, by path; empty where all fits.</summary>
    public static IReadOnlyList<string> Faults(JsonNode? json, JsonNode schema) => [.. Check(json, schema, "$")];

    private static IEnumerable<string> Check(JsonNode? json, JsonNode schema, string path)
    {
        if (schema.AsObject().Select(keyword => keyword.Key).FirstOrDefault(keyword => !read.Contains(keyword)) is { } unknown)
            return [$"{path}: the keyword {unknown} is not known here"];
        if ((string?)schema["$ref"] is { } reference)
            return Check(json, Named(reference.Split('/')[^1]), path);
        if (schema["anyOf"] is JsonArray choices)
            return choices.Select(choice => Check(json, choice!, path).ToList()).MinBy(faults => faults.Count)!;
        var faults = new List<string>();
        var kind = json?.GetValueKind() ?? JsonValueKind.Null;
        if (schema["type"] is { } type && !(type is JsonArray types ? types.Select(one => (string)one!) : [(string)type!]).Any(name => Fits(name, kind, json)))
            return [$"{path}: {json?.ToJsonString() ?? "null"} is not {type.ToJsonString()}"];
        if (schema["enum"] is JsonArray values && !values.Any(value => (string)value! == (string?)json))
            faults.Add($"{path}: {json?.ToJsonString()} is none of {values.ToJsonString()}");
        if (json is JsonArray items && schema["items"] is { } item)
            faults.AddRange(items.SelectMany((one, i) => Check(one, item, $"{path}[{i}]")));
        if (json is JsonObject members)
            faults.AddRange(CheckMembers(members, schema, path));
        return faults;
    }

    private static IEnumerable<string> CheckMembers(JsonObject json, JsonNode schema, string path)
    {
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !json.ContainsKey(name)))
            yield return $"{path}.{name} is missing";
        foreach (var (name, value) in json)
            if (schema["properties"]?[name] is { } property)
                foreach (var fault in Check(value, property, $"{path}.{name}"))
                    yield return fault;
            else if (schema["additionalProperties"] is JsonObject rest)
                foreach (var fault in Check(value, rest, $"{path}.{name}"))
                    yield return fault;
            else if (schema["additionalProperties"] is JsonValue)
                yield return $"{path}.{name} is not in the contract";
    }

    private static bool Fits(string type, JsonValueKind kind, JsonNode? json) => type switch
    {
        "null" => kind == JsonValueKind.Null,
        "string" => kind == JsonValueKind.String,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "number" => kind == JsonValueKind.Number,
        "integer" => kind == JsonValueKind.Number && decimal.IsInteger(json!.GetValue<decimal>()),
        "object" => kind == JsonValueKind.Object,
        "array" => kind == JsonValueKind.Array,
        _ => false,
    };
}

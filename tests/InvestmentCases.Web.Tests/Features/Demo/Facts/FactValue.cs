using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>Holds what stands at a place against what a page says must stand there.</summary>
internal static partial class FactValue
{
    private const string About = "ca. ";

    /// <summary>What is wrong, or null where it holds.</summary>
    /// <exception cref="FormatException">The value is written in no form that is known.</exception>
    public static string? Complaint(string expected, JsonNode? actual)
    {
        var holds = expected switch
        {
            "ikke oplyst" => IsEmpty(actual),
            "udfyldt" => !IsEmpty(actual),
            "ja" or "nej" => actual is JsonValue flag && flag.TryGetValue<bool>(out var yes) && yes == (expected == "ja"),
            _ when Code().Match(expected) is { Success: true } code => TextOf(actual) == code.Groups[1].Value,
            _ when Quoted().Match(expected) is { Success: true } text => TextOf(actual) == text.Groups[1].Value,
            _ when Containing().Match(expected) is { Success: true } pieces => pieces.Groups[1].Captures.All(piece => TextsOf(actual).Any(text => text.Contains(piece.Value, StringComparison.Ordinal))),
            _ when Count().Match(expected) is { Success: true } count => SizeOf(actual) == int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture),
            _ when Day().IsMatch(expected) => TextOf(actual) == expected,
            _ when expected.StartsWith(About, StringComparison.Ordinal) => NumberOf(actual) is { } number && Danish(expected[About.Length..]) is var rounded && decimal.Round(number, rounded.Scale, MidpointRounding.AwayFromZero) == rounded,
            _ when expected.Contains(": ", StringComparison.Ordinal) => actual is JsonObject years && YearsOf(expected).SequenceEqual(years.Select(year => (year.Key, NumberOf(year.Value)))),
            _ => NumberOf(actual) == Danish(expected),
        };
        return holds ? null : $"der skal stå {expected}, der står {actual?.ToString() ?? "intet"}";
    }

    private static IEnumerable<(string Year, decimal? Amount)> YearsOf(string expected) =>
        expected.Split(" · ").Select(part => Year().Match(part) is { Success: true } year ? (year.Groups[1].Value, (decimal?)Danish(year.Groups[2].Value)) : throw Unknown(expected));

    private static decimal Danish(string text) => AmountText.ParseNumber(text, Cultures.Danish) is { Amount: { } number } ? number : throw Unknown(text);

    private static FormatException Unknown(string text) => new($"ukendt værdi »{text}«");

    private static decimal? NumberOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : null;

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text.Replace('\u00a0', ' ') : null;

    private static IEnumerable<string> TextsOf(JsonNode? node) => (node is JsonArray several ? several.Select(TextOf) : [TextOf(node)]).OfType<string>();

    private static int SizeOf(JsonNode? node) => node is JsonArray several ? several.Count : -1;

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray several => several.Count == 0,
        JsonObject members => members.All(member => IsEmpty(member.Value)),
        _ => TextOf(node) is { } text && string.IsNullOrWhiteSpace(text),
    };

    [GeneratedRegex("^`([^`]+)`$")]
    private static partial Regex Code();

    [GeneratedRegex("^»([^»]+)«$")]
    private static partial Regex Quoted();

    [GeneratedRegex("^indeholder (?:»(.+?)«(?:, (?=»)|$))+$")]
    private static partial Regex Containing();

    [GeneratedRegex(@"^antal (\d+)$")]
    private static partial Regex Count();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(\d{4}): (\S+)$")]
    private static partial Regex Year();
}

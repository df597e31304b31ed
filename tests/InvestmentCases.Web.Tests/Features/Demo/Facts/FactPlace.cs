using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>
/// Finds what a place names: <c>lines[1].amounts.2017</c>; <c>route[committee=BR].outcome</c> and <c>statedFigures[text~2 årsværk].value</c> for the
/// one member that has, or whose text has, the value; <c>000/areas[0]</c> in another document; two places with <c>/</c>, <c>×</c>, <c>+</c> or <c>−</c> between them for what they come to.
/// </summary>
internal static partial class FactPlace
{
    /// <exception cref="FormatException">There is no such place, or more than one.</exception>
    public static JsonNode? Find(string document, string place)
    {
        var terms = Operators().Split(place).ToList();
        if (terms.Count == 1)
            return One(document, place);
        var value = Number(document, terms[0]);
        for (var i = 1; i < terms.Count; i += 2)
        {
            var next = Number(document, terms[i + 1]);
            value = terms[i] switch { "/" => value / next, "×" => value * next, "+" => value + next, _ => value - next };
        }
        return JsonValue.Create(value);
    }

    private static decimal Number(string document, string place) =>
        One(document, place) is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : throw new FormatException($"»{place}« er ikke et tal");

    private static JsonNode? One(string document, string place)
    {
        var other = OtherDocument().Match(place);
        var found = DemoDocuments.Find(other.Success ? other.Groups[1].Value : document) ?? throw new FormatException("dokumentet findes ikke");
        var parts = Part().Matches(place, other.Length);
        if (parts.Count == 0 || other.Length + parts.Sum(part => part.Length) != place.Length)
            throw new FormatException("stedet kan ikke læses");
        JsonNode? node = found;
        foreach (Match part in parts)
        {
            if (part.Groups["member"].Success)
                node = node is JsonObject owner && owner.TryGetPropertyValue(part.Groups["member"].Value, out var member)
                    ? member : throw new FormatException($"»{part.Groups["member"].Value}« findes ikke");
            else
                node = Chosen(node as JsonArray ?? throw new FormatException($"der er ingen række ved »{part.Value}«"), part.Groups["choice"].Value);
        }
        return node;
    }

    private static JsonNode? Chosen(JsonArray among, string choice)
    {
        if (int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return index < among.Count ? among[index] : throw new FormatException($"der er kun {among.Count} ved »[{choice}]«");
        var conditions = choice.Split("; ").Select(condition => Condition().Match(condition)).ToList();
        if (!conditions.All(condition => condition.Success))
            throw new FormatException($"»[{choice}]« kan ikke læses");
        var found = among.Where(node => conditions.All(condition => Holds(node, condition))).ToList();
        return found.Count == 1 ? found[0] : throw new FormatException($"der er {found.Count} ved »[{choice}]«");
    }

    private static bool Holds(JsonNode? node, Match condition)
    {
        if (node is not JsonObject owner || !owner.TryGetPropertyValue(condition.Groups["member"].Value, out var member))
            return false;
        var wanted = condition.Groups["value"].Value;
        var texts = member is JsonArray several ? several.Select(Text) : [Text(member)];
        return condition.Groups["how"].Value == "~" ? texts.Any(text => text.Contains(wanted, StringComparison.Ordinal)) : texts.SequenceEqual([wanted]);
    }

    private static string Text(JsonNode? node) => (node?.ToString() ?? "").Replace('\u00a0', ' ');

    // Not the signs of arithmetic that a choice in brackets looks for.
    [GeneratedRegex(@" ([/×+−]) (?=(?:[^\[\]]|\[(?:[^\[\]]|\[\d+\])*\])*$)")]
    private static partial Regex Operators();

    [GeneratedRegex(@"^(\d{3})/")]
    private static partial Regex OtherDocument();

    [GeneratedRegex(@"\G\.?(?<member>[\w]+)|\G\[(?<choice>(?:[^\[\]]|\[\d+\])+)\]")]
    private static partial Regex Part();

    [GeneratedRegex("^(?<member>[a-zA-Z]+)(?<how>[=~])(?<value>.*)$")]
    private static partial Regex Condition();
}

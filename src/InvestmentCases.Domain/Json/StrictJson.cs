using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InvestmentCases.Domain.Json;

/// <summary>Text to JSON and back, without leniency: a member that stands twice, broken text or anything after the end is refused by name.</summary>
public static class StrictJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value that the UTF-8 text holds; null for the JSON value <c>null</c>.</summary>
    /// <exception cref="InvalidInputException">The text is no JSON, or members stand twice: each is named with its path.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            if (Repeated(utf8) is { Count: > 0 } faults)
                throw new InvalidInputException(faults);
            return JsonNode.Parse(utf8);
        }
        catch (JsonException e)
        {
            var (line, at) = ((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
            throw new InvalidInputException("", Say.In($"Teksten er ikke gyldig JSON: fejl ved linje {line:0}, tegn {at:0}.", $"The text is not valid JSON: fault at line {line:0}, character {at:0}."));
        }
    }

    /// <summary>The value that the rest of the stream holds.</summary>
    /// <exception cref="InvalidInputException">As for <see cref="Parse(ReadOnlySpan{byte})"/>.</exception>
    public static async Task<JsonNode?> ParseAsync(Stream utf8, CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        await utf8.CopyToAsync(text, cancellationToken).ConfigureAwait(false);
        return Parse(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    /// <summary>A number without needless zeros: 1,50 and 1,5 are one number and shall be the same bytes. Null stays null.</summary>
    public static JsonNode? Number(decimal? number) =>
        // Dividing by one with 28 decimals drops the zeros that a decimal carries.
        number is { } value ? JsonValue.Create(value == 0 ? 0m : value / 1.0000000000000000000000000000m) : null;

    /// <summary>Compact UTF-8 text in which letters such as æ stand as themselves.</summary>
    public static byte[] ToBytes(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Compact);

    private static List<Fault> Repeated(ReadOnlySpan<byte> utf8)
    {
        var faults = new List<Fault>();
        var open = new Stack<(HashSet<string>? Members, string Path, int Index)>();
        var here = "";
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var (members, path, _) = open.Peek();
                var name = TextOf(ref reader, path, faults);
                here = path.Length == 0 ? name : $"{path}.{name}";
                if (!members!.Add(name))
                    faults.Add(new(here, Say.In($"Feltet »{name}« står to gange.", $"The field \"{name}\" stands twice.")));
                continue;
            }
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }
            if (open.TryPeek(out var list) && list.Members is null)
            {
                open.Pop();
                open.Push(list with { Index = list.Index + 1 });
                here = FormattableString.Invariant($"{list.Path}[{list.Index}]");
            }
            if (reader.TokenType == JsonTokenType.StartObject)
                open.Push((new(StringComparer.Ordinal), here, 0));
            else if (reader.TokenType == JsonTokenType.StartArray)
                open.Push((null, here, 0));
            else if (reader.TokenType == JsonTokenType.String)
                TextOf(ref reader, here, faults);
        }
        return faults;
    }

    private static string TextOf(ref Utf8JsonReader reader, string path, List<Fault> faults)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text that could be stored or shown.
            faults.Add(new(path, Say.In($"Teksten indeholder tegn, der ikke findes.", $"The text holds characters that do not exist.")));
            return "";
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Data.Storage;

/// <summary>
/// The JSON of columns that are never asked for by themselves, and of edit drafts. Unlike the case's canonical JSON it takes
/// whatever a person has typed so far, and nobody outside the database sees it.
/// </summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new YearAmountsConverter(), new YearRangeConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, options) ?? throw new JsonException("The stored JSON is null.");

    private sealed class YearAmountsConverter : JsonConverter<YearAmounts>
    {
        public override YearAmounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<Dictionary<int, decimal>>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, YearAmounts value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (year, kroner) in value)
                writer.WriteNumber(FormattableString.Invariant($"{year}"), kroner);
            writer.WriteEndObject();
        }
    }

    private sealed class YearRangeConverter : JsonConverter<YearRange>
    {
        public override YearRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return ends is [var first, var last] ? new(first, last) : throw new JsonException("A range of years has two ends.");
        }

        public override void Write(Utf8JsonWriter writer, YearRange value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new[] { value.First, value.Last }, options);
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Json;

/// <summary>What the rows of a list are called in messages, and which of their members names them.</summary>
/// <param name="Danish">Post.</param>
/// <param name="English">Line.</param>
/// <param name="LabelMember">The member whose text stands in the message, or null.</param>
public sealed record RowWords(string Danish, string English, string? LabelMember);

/// <summary>
/// Reads one JSON object strictly, member by member, and goes on after a fault, so that all of them are told at once. Every answer is null
/// where the member is missing, null or wrong; what is wrong is kept as a <see cref="Fault"/> with its JSON path, the row's name and the year.
/// Members that were never asked for are refused by name.
/// </summary>
public sealed class JsonObjectReader
{
    // Leaves room to reckon with a number (as per cent, times a price) before it is judged.
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    private readonly JsonObject json;
    private readonly string path;
    private readonly string row;
    private readonly List<Fault> faults;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private JsonObjectReader(JsonObject json, string path, string row, List<Fault> faults) =>
        (this.json, this.path, this.row, this.faults) = (json, path, row, faults);

    /// <summary>What <paramref name="read"/> makes of the object.</summary>
    /// <exception cref="InvalidInputException">It is no object, or anything in it was refused; every fault is named.</exception>
    public static T Read<T>(JsonNode? node, Func<JsonObjectReader, T> read)
    {
        if (node is not JsonObject json)
            throw new InvalidInputException("", Say.In($"Der ventes et JSON-objekt: {{ … }}.", $"A JSON object is expected: {{ … }}."));
        var reader = new JsonObjectReader(json, "", "", []);
        var value = read(reader);
        reader.RefuseUnknown();
        return reader.faults.Count == 0 ? value : throw new InvalidInputException(reader.faults);
    }

    /// <summary>The names of the members that stand in the object.</summary>
    public IEnumerable<string> Members => json.Select(member => member.Key);

    /// <summary>Whether the member stands in the object with a value that is not null.</summary>
    public bool Has(string member) => json[member] is not null;

    /// <summary>Takes members that may stand there but are not read.</summary>
    public void Ignore(params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
            known.Add(member);
    }

    /// <summary>Refuses a member with a message in the user's language; the row's name is put before it.</summary>
    public void Refuse(string member, string message) => Add(PathOf(member), message);

    /// <summary>What <paramref name="make"/> gives, or <paramref name="otherwise"/> where it refuses; its faults are kept.</summary>
    public T Try<T>(Func<T> make, T otherwise)
    {
        try
        {
            return make();
        }
        catch (InvalidInputException refused)
        {
            foreach (var fault in refused.Faults)
                Add(PathOf(fault.Field), fault.Message);
            return otherwise;
        }
    }

    /// <summary>A text as it stands, empty included.</summary>
    public string? Text(string member) =>
        Value(member, JsonValueKind.String, Say.In($"en tekst", $"a text"))?.GetValue<string>();

    /// <summary>An exact number.</summary>
    public decimal? Number(string member) =>
        Value(member, JsonValueKind.Number, NumberWords) is { } node ? Exact(node, PathOf(member), member) : null;

    /// <summary>A number from <paramref name="lowest"/> to <paramref name="highest"/>, both included unless the lowest is said to be excluded.</summary>
    public decimal? NumberWithin(string member, decimal lowest, decimal highest, bool excludesLowest = false)
    {
        if (Number(member) is not { } number)
            return null;
        if (number <= highest && (excludesLowest ? number > lowest : number >= lowest))
            return number;
        Refuse(member, excludesLowest
            ? Say.In($"»{member}« er {number:0.############}; det skal være over {lowest:0.##} og højst {highest:0.##}.", $"\"{member}\" is {number:0.############}; it must be above {lowest:0.##} and at most {highest:0.##}.")
            : Say.In($"»{member}« er {number:0.############}; det skal ligge mellem {lowest:0.##} og {highest:0.##}.", $"\"{member}\" is {number:0.############}; it must lie between {lowest:0.##} and {highest:0.##}."));
        return null;
    }

    /// <summary>A whole number from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    public int? WholeNumber(string member, int lowest, int highest)
    {
        if (NumberWithin(member, lowest, highest) is not { } number)
            return null;
        if (decimal.Truncate(number) == number)
            return (int)number;
        Refuse(member, Say.In($"»{member}« skal være et helt tal.", $"\"{member}\" must be a whole number."));
        return null;
    }

    /// <summary>An amount in kroner: whole øre, at most ±9.999.999.999.999,99.</summary>
    public decimal? Amount(string member)
    {
        if (Number(member) is not { } kroner)
            return null;
        if (Math.Abs(kroner) <= YearAmounts.Largest && decimal.Round(kroner, 2) == kroner)
            return kroner;
        Refuse(member, Say.In($"»{member}« skal være et beløb i hele øre, højst {YearAmounts.Largest:N2} kr.", $"\"{member}\" must be an amount in whole øre, at most {YearAmounts.Largest:N2} kr."));
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(string member)
    {
        var node = Value(member);
        if (node is null)
            return null;
        if (node.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
            return node.GetValueKind() == JsonValueKind.True;
        RefuseKind(member, Say.In($"true eller false", $"true or false"));
        return null;
    }

    /// <summary>One of the names of an enumeration, letter for letter.</summary>
    public T? Choice<T>(string member) where T : struct, Enum
    {
        if (Text(member) is not { } name)
            return null;
        if (Enum.GetNames<T>().Contains(name, StringComparer.Ordinal))
            return Enum.Parse<T>(name);
        Refuse(member, Say.In($"»{name}« findes ikke i »{member}«: vælg {string.Join(", ", Enum.GetNames<T>())}.", $"\"{name}\" is unknown in \"{member}\": choose {string.Join(", ", Enum.GetNames<T>())}."));
        return null;
    }

    /// <summary>A day as 2017-01-31.</summary>
    public DateOnly? Date(string member)
    {
        if (Text(member) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Refuse(member, Say.In($"»{text}« i »{member}« er ingen dato: skriv år-måned-dag som 2017-01-31.", $"\"{text}\" in \"{member}\" is no date: write year-month-day as 2017-01-31."));
        return null;
    }

    /// <summary>The id of a part: the one that stands there, or null where none does or it is refused.</summary>
    public Guid? Id(string member)
    {
        if (Text(member) is not { Length: > 0 } text)
            return null;
        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty)
            return id;
        Refuse(member, Say.In($"»{text}« er ikke et id.", $"\"{text}\" is not an id."));
        return null;
    }

    /// <summary>A list of texts; empty where there is none.</summary>
    public IReadOnlyList<string> Texts(string member) => [.. Items(member)
        .Where(item => Is(item.Node, item.Path, JsonValueKind.String, member, Say.In($"tekster", $"texts")))
        .Select(item => item.Node!.GetValue<string>())];

    /// <summary>The object that the member holds, read by <paramref name="read"/>; null where there is none.</summary>
    public T? Part<T>(string member, Func<JsonObjectReader, T> read) where T : class =>
        Value(member) is { } node ? ReadPart(node, PathOf(member), row, member, read) : null;

    /// <summary>The objects of a list, each read by <paramref name="read"/>; empty where there are none.</summary>
    public IReadOnlyList<T> Parts<T>(string member, RowWords words, Func<JsonObjectReader, T?> read) where T : class
    {
        var parts = new List<T>();
        var number = 0;
        foreach (var (node, at) in Items(member))
            if (ReadPart(node, at, NameOfRow(words, ++number, node), member, read) is { } part)
                parts.Add(part);
        return parts;
    }

    /// <summary>Amounts in kroner with years as keys; a year whose amount is null is left out.</summary>
    /// <param name="member">The member.</param>
    /// <param name="within">The years that may stand there, or null for 1970 to 2200.</param>
    public YearAmounts Amounts(string member, YearRange? within)
    {
        var amounts = new List<KeyValuePair<int, decimal>>();
        foreach (var (year, node, at) in ByYear(member, within))
            if (Is(node, at, JsonValueKind.Number, FormattableString.Invariant($"{year}"), NumberWords) && Exact(node, at, FormattableString.Invariant($"{year}")) is { } kroner)
            {
                if (YearAmounts.WhyRefused(kroner, year) is { } why)
                    Add(at, why);
                else
                    amounts.Add(new(year, kroner));
            }
        return new(amounts);
    }

    /// <summary>Objects with years as keys, in order of year.</summary>
    /// <param name="member">The member.</param>
    /// <param name="within">The years that may stand there, or null for 1970 to 2200.</param>
    /// <param name="read">Reads one year's object.</param>
    public SortedDictionary<int, T> PartsByYear<T>(string member, YearRange? within, Func<JsonObjectReader, int, T?> read) where T : class
    {
        var parts = new SortedDictionary<int, T>();
        foreach (var (year, node, at) in ByYear(member, within))
            if (ReadPart(node, at, row, FormattableString.Invariant($"{year}"), part => read(part, year)) is { } part)
                parts[year] = part;
        return parts;
    }

    private static string NumberWords => Say.In($"et tal uden anførselstegn", $"a number without quotes");

    private IEnumerable<(int Year, JsonNode Node, string Path)> ByYear(string member, YearRange? within)
    {
        if (Value(member) is not { } node)
            yield break;
        if (node is not JsonObject years)
        {
            RefuseKind(member, Say.In($"et objekt med år som felter", $"an object with years as members"));
            yield break;
        }
        foreach (var (key, value) in years)
        {
            var at = $"{PathOf(member)}.{key}";
            if (key.Length != 4 || !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < YearRange.EarliestYear or > YearRange.LatestYear)
                Add(at, Say.In($"»{key}« er ikke et årstal mellem {YearRange.EarliestYear:0} og {YearRange.LatestYear:0}.", $"\"{key}\" is not a year between {YearRange.EarliestYear:0} and {YearRange.LatestYear:0}."));
            else if (within is { } range && !range.Contains(year))
                Add(at, Say.In($"{year:0} ligger uden for årene {range.First:0}–{range.Last:0}.", $"{year:0} lies outside the years {range.First:0}–{range.Last:0}."));
            else if (value is not null)
                yield return (year, value, at);
        }
    }

    private IEnumerable<(JsonNode? Node, string Path)> Items(string member)
    {
        var node = Value(member);
        if (node is JsonArray items)
            return items.Select((item, i) => (item, FormattableString.Invariant($"{PathOf(member)}[{i}]")));
        if (node is not null)
            RefuseKind(member, Say.In($"en liste", $"a list"));
        return [];
    }

    private T? ReadPart<T>(JsonNode? node, string at, string rowName, string member, Func<JsonObjectReader, T?> read) where T : class
    {
        if (!Is(node, at, JsonValueKind.Object, member, Say.In($"et objekt", $"an object")))
            return null;
        var part = new JsonObjectReader((JsonObject)node!, at, rowName, faults);
        var value = read(part);
        part.RefuseUnknown();
        return value;
    }

    private string NameOfRow(RowWords words, int number, JsonNode? node)
    {
        var label = words.LabelMember is { } member && node is JsonObject part && part[member] is { } text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : "";
        var shown = label.Length > 60 ? string.Concat(label.AsSpan(0, 57), "…") : label;
        var outer = row.Length == 0 ? "" : $"{row}, ";
        return outer + (shown.Length == 0 ? Say.In($"{words.Danish} {number:0}", $"{words.English} {number:0}") : Say.In($"{words.Danish} {number:0} »{shown}«", $"{words.English} {number:0} \"{shown}\""));
    }

    private JsonNode? Value(string member)
    {
        known.Add(member);
        return json[member];
    }

    private JsonNode? Value(string member, JsonValueKind kind, string words)
    {
        var node = Value(member);
        return node is not null && Is(node, PathOf(member), kind, member, words) ? node : null;
    }

    private bool Is(JsonNode? node, string at, JsonValueKind kind, string member, string words)
    {
        if (node?.GetValueKind() == kind)
            return true;
        Add(at, Say.In($"»{member}« skal være {words}.", $"\"{member}\" must be {words}."));
        return false;
    }

    private decimal? Exact(JsonNode node, string at, string member)
    {
        var text = node.ToJsonString();
        var isZero = !text.AsSpan(0, text.IndexOfAny(['e', 'E']) is var e and >= 0 ? e : text.Length).ContainsAnyInRange('1', '9');
        if (text.Count(char.IsAsciiDigit) <= 28 && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && isZero == (number == 0) && Math.Abs(number) <= LargestNumber)
            return number;
        Add(at, Say.In($"Tallet i »{member}« er for stort eller har for mange cifre.", $"The number in \"{member}\" is too large or has too many digits."));
        return null;
    }

    private void RefuseKind(string member, string words) => Refuse(member, Say.In($"»{member}« skal være {words}.", $"\"{member}\" must be {words}."));

    private void RefuseUnknown()
    {
        foreach (var (member, _) in json)
            if (!known.Contains(member))
                Refuse(member, Say.In($"Feltet »{member}« findes ikke.", $"There is no field \"{member}\"."));
    }

    private string PathOf(string member) => path.Length == 0 ? member : member.Length == 0 ? path : member[0] == '[' ? path + member : $"{path}.{member}";

    private void Add(string at, string message) => faults.Add(new(at, row.Length == 0 ? message : $"{row}: {message}"));
}

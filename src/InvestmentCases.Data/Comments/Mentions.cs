using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Data;

/// <summary>Finds whom a comment names: an @ followed by a person's whole name.</summary>
public static class Mentions
{
    /// <summary>The accounts of those of <paramref name="people"/> whom <paramref name="text"/> names, each once; where one name begins another, the longer is meant.</summary>
    public static IReadOnlyList<long> In(string text, IEnumerable<Actor> people)
    {
        var byName = people.ToLookup(person => person.Name, StringComparer.OrdinalIgnoreCase);
        var names = byName.Select(group => group.Key).Where(name => name.Length > 0).OrderByDescending(name => name.Length).ToList();
        var found = new List<long>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var rest = text[(at + 1)..];
            if (names.FirstOrDefault(name => rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !(rest.Length > name.Length && char.IsLetter(rest[name.Length]))) is { } named)
                found.AddRange(byName[named].Select(person => person.AccountId));
        }
        return [.. found.Distinct()];
    }
}

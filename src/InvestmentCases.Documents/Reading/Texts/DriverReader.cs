using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>
/// Quantity × price as a sentence tells it: "6 årsværk, svarende til 3 mio. kr." is 6 × 500.000 kr. Only where the words tie the one quantity to the one amount: what two
/// sorts of things cost together is not shared out between them.
/// </summary>
internal static partial class DriverReader
{
    /// <summary>The quantity and the price of each, without a sign; null where the sentence does not tell them, or the price is no whole number of øre.</summary>
    public static Driver? In(string sentence)
    {
        if (FigureReader.MoneyIn(sentence) is not [var amount])
            return null;
        var kroner = FigureReader.In(sentence, null).FirstOrDefault(figure => figure.Unit == "Kroner")?.Value ?? 0m;
        var quantity = Listed(sentence, amount) ?? Tied(sentence, amount);
        return quantity is > 0 and var count && kroner != 0 && decimal.Round(Math.Abs(kroner) / count, 2) / 1.0000000000000000000000000000m is var price && price * count == Math.Abs(kroner) ? new(count, price) : null;
    }

    // "Drift: kr. 1.337.305,- (2 rådgivere; leder, ½ stilling)": posts only, each part with its own, else the rest of the amount is for something else.
    private static decimal? Listed(string sentence, Match amount)
    {
        if (Parenthesis().Match(sentence, amount.Index + amount.Length) is not { Success: true } list)
            return null;
        var parts = list.Groups["list"].Value.Split(';').Select(FigureReader.QuantitiesIn).ToArray();
        return parts.All(part => part is [{ Value: not null, Unit: "FullTimePosts" }]) ? parts.Sum(part => part[0].Value) : null;
    }

    private static decimal? Tied(string sentence, Match amount)
    {
        // "2 årsværk i hvert af de tre områder (6 årsværk)": what stands for each is not the whole.
        var whole = FigureReader.QuantitiesIn(sentence).Where(quantity => !ForEach().IsMatch(sentence[quantity.End..]) && !OfEach().IsMatch(sentence[..quantity.At])).ToArray();
        if (whole is not [{ Value: { } value } only])
            return null;
        return only.End <= amount.Index ? Before().IsMatch(sentence[only.End..amount.Index]) ? value : null
            : only.At >= amount.Index + amount.Length && After().IsMatch(sentence[(amount.Index + amount.Length)..only.At]) ? value : null;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\G\s*\((?<list>[^()]+)\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^\s*(?:i hver|til hver|på hver|for hver|pr\.|per\b)", Loose)]
    private static partial Regex ForEach();

    [GeneratedRegex(@"(?:\bhver(?:t|)(?: af)?(?: de)?|\bpr\.|\bfordelt på)\s*$", Loose)]
    private static partial Regex OfEach();

    // From the quantity to the amount: "(6 årsværk), svarende til 3 mio. kr."
    [GeneratedRegex(@"^\)?,?\s*(?:,?\s*svarende til|på|for|til)(?: en (?:udgift|besparelse) på)?(?: i alt| ca\.)?\s*$", Loose)]
    private static partial Regex Before();

    // From the amount to the quantity: "0,5 mio. kr. årligt svarende til forebyggelse af fem …"
    [GeneratedRegex(@"^\s*(?:årligt|om året|pr\. år)?,?\s*(?:svarende til|til)(?: \p{L}+ af)?(?: i alt| ca\.)?\s*$", Loose)]
    private static partial Regex After();
}

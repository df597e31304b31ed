using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain;

namespace InvestmentCases.Data.Storage;

/// <summary>Danish order, and words to search by, for a database that knows neither æøå in ORDER BY nor in LIKE.</summary>
public static class DanishText
{
    /// <summary>How many bytes of a sort key are kept: about 40 letters decide the order.</summary>
    public const int SortKeyLength = 200;

    /// <summary>How many letters of a word are kept to search by.</summary>
    public const int LongestWord = 100;

    /// <summary>What to order by: bytes that compare as the words do in Danish.</summary>
    public static byte[] SortKey(string text)
    {
        var key = Cultures.Danish.CompareInfo.GetSortKey(text, CompareOptions.IgnoreCase).KeyData;
        return key.Length <= SortKeyLength ? key : key[..SortKeyLength];
    }

    /// <summary>The words of a text: letters and digits, composed, in lower case, without what stands between them, each once.</summary>
    public static IEnumerable<string> Words(string text) =>
        Regex.Matches(text.Normalize().ToLower(Cultures.Danish), @"[\p{L}\p{Mn}\p{N}]+").Select(word => word.Length <= LongestWord ? word.Value : word.Value[..LongestWord]).Distinct();
}

using System.Globalization;
using InvestmentCases.Domain;

namespace InvestmentCases.Data.Storage;

/// <summary>Danish order and case-blind search for a database that knows neither æøå in ORDER BY nor in LIKE.</summary>
public static class DanishText
{
    /// <summary>How many bytes of a sort key are kept: about 40 letters decide the order.</summary>
    public const int SortKeyLength = 200;

    /// <summary>What to order by: bytes that compare as the words do in Danish.</summary>
    public static byte[] SortKey(string text)
    {
        var key = Cultures.Danish.CompareInfo.GetSortKey(text, CompareOptions.IgnoreCase).KeyData;
        return key.Length <= SortKeyLength ? key : key[..SortKeyLength];
    }

    /// <summary>What to search in and for: composed letters in lower case, with single spaces.</summary>
    public static string ForSearch(string text) =>
        string.Join(' ', text.Normalize().ToLower(Cultures.Danish).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A pattern for LIKE that finds <paramref name="text"/> anywhere; use it with the escape character <c>\</c>.</summary>
    public static string LikeAnywhere(string text) =>
        "%" + ForSearch(text).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal) + "%";
}

using System.Globalization;

namespace InvestmentCases.Web.Features.Exports;

/// <summary>What downloaded files are called: as a person would call them, and as every system can store them.</summary>
public static class FileName
{
    private const int LongestTitle = 80;

    /// <summary>"Case 12 Tæt på Familien.docx".</summary>
    public static string Of(int number, string title, string ending)
    {
        var kept = string.Concat(title.Select(c => char.IsLetterOrDigit(c) || c is '-' or '–' or '(' or ')' or ',' or '.' ? c : ' '));
        var words = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return string.Format(CultureInfo.InvariantCulture, ExportsTexts.CaseFile, number, words.Length > LongestTitle ? words[..LongestTitle].TrimEnd() : words.TrimEnd('.')) + "." + ending;
    }

    public static string OfList(string ending) => $"{ExportsTexts.ListFile}.{ending}";
}

using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>How a workbook's styles show their numbers: as per cent, as dates, as thousands of what is stored.</summary>
internal sealed partial class XlsxFormats
{
    private readonly string[] codes;
    private readonly bool[] isPercent, isDate;

    public XlsxFormats(Stylesheet? styles)
    {
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(format => format.NumberFormatId?.Value is not null).GroupBy(format => format.NumberFormatId!.Value).ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "");
        var ids = (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => format.NumberFormatId?.Value ?? 0).ToArray();
        codes = [.. ids.Select(id => Words().Replace(own.GetValueOrDefault(id, ""), ""))];
        isPercent = [.. ids.Select((id, f) => id is 9 or 10 || codes[f].Contains('%', StringComparison.Ordinal))];
        isDate = [.. ids.Select((id, f) => id is >= 14 and <= 22 or >= 45 and <= 47 || LooksLikeDate(codes[f]))];
    }

    /// <summary>Whether it shows hundredths as per cent.</summary>
    public bool IsPercent(uint? style) => style is { } at && at < isPercent.Length && isPercent[at];

    /// <summary>Whether it shows a day or a time.</summary>
    public bool IsDate(uint? style) => style is { } at && at < isDate.Length && isDate[at];

    /// <summary>Whether it shows of a day its year only.</summary>
    public bool IsYear(uint? style) => style is { } at && at < codes.Length && OnlyYear().IsMatch(codes[at]);

    /// <summary>What a number is divided by before it is shown: 1, 1,000 for each comma behind its digits.</summary>
    public decimal ShownIn(uint? style)
    {
        if (style is not { } at || at >= codes.Length || Scale().Match(codes[at].Split(';')[0]) is not { Success: true } scale)
            return 1m;
        return scale.Groups["commas"].Length switch { 1 => 1_000m, 2 => 1_000_000m, _ => 1_000_000_000m };
    }

    private static bool LooksLikeDate(string code) => !code.Contains('0', StringComparison.Ordinal) && !code.Contains('#', StringComparison.Ordinal) && (code.Contains("yy", StringComparison.OrdinalIgnoreCase) || code.Contains("dd", StringComparison.OrdinalIgnoreCase) || code.Contains("åå", StringComparison.OrdinalIgnoreCase));

    // Colours, languages and words in quotation marks: "[Red]", "[$-406]", "\"t.kr.\"".
    [GeneratedRegex(@"\[[^\]]*\]|""[^""]*""|\\.|_.")]
    private static partial Regex Words();

    [GeneratedRegex(@"^\s*(?:yyyy|yy|åååå|åå)\s*(?:;@)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"[0#?](?<commas>,{1,3})\s*(?:\)|$|[^0#?,.])")]
    private static partial Regex Scale();
}

using System.Globalization;
using CsvHelper;
using InvestmentCases.Documents.CaseLists;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Csv;

/// <summary>
/// The register's list as text that a spreadsheet opens: UTF-8 with a byte order mark; in Danish with semicolons and decimal commas, in English
/// with commas and points, as each country's Excel expects. A text that begins as a formula does is written with an apostrophe before it.
/// </summary>
public static class CaseListCsv
{
    /// <summary>The .csv file.</summary>
    /// <param name="cases">The cases in the order in which they are to stand.</param>
    public static byte[] Write(IEnumerable<CaseListEntry> cases)
    {
        var columns = CaseListColumn.All;
        using var stream = new MemoryStream();
        var options = CsvWriterOptions.Default with { Separator = Say.English ? ',' : ';', NewLine = "\r\n", WriteByteOrderMark = true };
        using (var csv = CsvWriter.Create(stream, options, leaveOpen: true))
        {
            foreach (var column in columns)
                csv.WriteField(column.Head);
            csv.EndRecord();
            foreach (var entry in cases)
            {
                foreach (var column in columns)
                    csv.WriteField(TextOf(column.Value(entry)));
                csv.EndRecord();
            }
        }
        return stream.ToArray();
    }

    // Only texts are guarded: a negative amount begins with a minus and must stay a number.
    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal kroner => kroner.ToString("0.00", Say.English ? CultureInfo.InvariantCulture : DanishNumbers),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "There is no way to write this in a list."),
    };

    private static readonly NumberFormatInfo DanishNumbers = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };
}

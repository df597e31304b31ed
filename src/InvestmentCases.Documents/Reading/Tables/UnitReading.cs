using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Which unit a table's amounts are in, by the nearest words that say it.</summary>
internal static class UnitReading
{
    /// <summary>The unit that the table's own head names, else its caption, the text around it, its section, the document; null where none does.</summary>
    public static AmountUnit? In(string head, TableContext context) =>
        UnitWords.In(head) ?? UnitWords.In(context.Caption) ?? context.Around.Select(UnitWords.InText).FirstOrDefault(unit => unit is not null) ?? UnitWords.InText(context.Section) ?? UnitWords.InText(context.Document);

    /// <summary>The unit that the rows name themselves: the first line's where each line has one, else a sum's; null where they do not.</summary>
    public static AmountUnit? OfRows(IReadOnlyList<RowDraft> rows)
    {
        var lines = rows.Where(row => row.Role == RowRole.Line && row.HasAmounts).ToArray();
        return lines.Length > 0 && lines.All(row => row.Unit is not null) ? lines[0].Unit : rows.FirstOrDefault(row => row.IsSum && row.Unit is not null)?.Unit;
    }

    /// <summary>What the size of the numbers speaks for, only ever to suggest.</summary>
    public static AmountUnit? BySize(IReadOnlyList<RowDraft> rows)
    {
        var sizes = rows.Where(row => row.Role == RowRole.Line).SelectMany(row => row.Cells).Where(cell => cell.HasNumber).Select(cell => cell.Options.Max(option => Math.Abs(option.Value))).Where(size => size != 0).Order().ToArray();
        // Whole numbers in the hundreds are no millions.
        return sizes.Length == 0 ? null : sizes[sizes.Length / 2] switch { < 100m when sizes[^1] < 100m || sizes.Any(size => decimal.Truncate(size) != size) => AmountUnit.Millions, < 50_000m => AmountUnit.Thousands, _ => AmountUnit.Kroner };
    }
}

using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>What the heading of a block of rows says of the rows under it.</summary>
/// <param name="Text">The heading as printed; empty before the first one.</param>
/// <param name="Kind">What sort of amount, where it says one and only one.</param>
/// <param name="Area">The control area, where it names one.</param>
/// <param name="Duration">Permanent or temporary, where it says one of them.</param>
internal sealed record RowBlock(string Text, LineKind? Kind, ControlArea? Area, Duration? Duration)
{
    public static RowBlock None { get; } = new("", null, null, null);

    /// <summary>The block that a heading opens within another: what only names an area keeps what the one around it says.</summary>
    public static RowBlock Under(RowBlock outer, string heading)
    {
        var inner = Of(heading);
        // What speaks of savings, costs or financing itself takes nothing over, even where it says two things.
        if (Words.SaysSaving(heading) || Words.SaysCost(heading) || Words.IsFinancing(heading))
            return inner;
        return inner.Kind is null && inner.Duration is null
            ? inner with { Text = outer.Kind is null ? inner.Text : outer.Text, Kind = outer.Kind, Duration = outer.Duration, Area = inner.Area ?? outer.Area }
            : inner with { Duration = inner.Duration ?? (inner.Kind == LineKind.ImplementationCost ? null : outer.Duration) };
    }

    /// <summary>Whether positive numbers under the heading are gains.</summary>
    public bool IsOfGains => Kind is LineKind.Saving or LineKind.Income && Words.IsHeadingOfGains(Text);

    // A heading that says both, or that only names a saving in passing, says nothing of the rows' kind.
    private static LineKind? KindOf(string heading) =>
        ((Words.SaysSaving(heading) || Words.KindIn(heading) is LineKind.Income) && Words.SaysCost(heading) && !Words.IsLessCost(heading)) || (Words.KindIn(heading) is LineKind.Saving && !Words.IsHeadingOfGains(heading)) ? null : Words.KindIn(heading);

    /// <summary>What several headings of one table say together: the kind of the one that says it, none where they say different ones.</summary>
    public static RowBlock OfAll(IReadOnlyList<string> headings)
    {
        var together = Of(string.Join(' ', headings));
        var told = headings.Select(Of).Where(block => block.Kind is not null).DistinctBy(block => block.Kind).ToArray();
        return told.Length == 1 ? together with { Text = told[0].Text, Kind = told[0].Kind } : told.Length > 1 ? together with { Kind = null } : together;
    }

    public static RowBlock Of(string heading) => new(
        heading,
        KindOf(heading),
        Words.AreaIn(heading),
        DurationIn(heading));

    /// <summary>Permanent or temporary, where the text says one of them.</summary>
    public static Duration? DurationIn(string text) =>
        Words.SaysPermanent(text) == Words.SaysTemporary(text) ? null : Words.SaysPermanent(text) ? Domain.Economy.Duration.Permanent : Domain.Economy.Duration.Temporary;
}

/// <summary>A row while it is being read: what is printed, and what is concluded step by step.</summary>
internal sealed class RowDraft(string label, NumberCell[] cells, RowBlock block)
{
    /// <summary>The label as printed, without the mark of a list.</summary>
    public string Label { get; } = label;

    /// <summary>The cells of the columns of amounts, in their order.</summary>
    public NumberCell[] Cells { get; } = cells;

    public RowBlock Block { get; } = block;

    public ControlArea? Area { get; init; }

    public string? Party { get; init; }

    /// <summary>What a column of sorts says that the amount is: "Reduktion". Null where there is no such column, or it says nothing.</summary>
    public LineKind? Sort { get; init; }

    /// <summary>Permanent or temporary, as a column of its own says.</summary>
    public Duration? Duration { get; init; }

    /// <summary>The unit that the row's own label or a column of units names; null where neither does.</summary>
    public AmountUnit? Unit { get; init; }

    /// <summary>Whether a column of units says that the row is no money.</summary>
    public bool IsCount { get; init; }

    public RowRole Role { get; set; }

    public LineKind? Kind { get; set; }

    /// <summary>The kind that words say, of the label, the block or the table; null where none does.</summary>
    public LineKind? Told { get; set; }

    /// <summary>The numbers as printed, in the table's unit, in the order of the columns; null where nothing stands.</summary>
    public decimal?[] Values { get; set; } = new decimal?[cells.Length];

    /// <summary>1, or −1 where the numbers are turned to the case's signs.</summary>
    public int Turn { get; set; } = 1;

    public bool HasAmounts => Cells.Any(cell => cell.IsMoney) || Cells.Any(cell => cell.Content == CellContent.Empty && cell.Text.Trim().Length > 0);

    public bool IsSum => Role is RowRole.Subtotal or RowRole.Total;

    /// <summary>The printed numbers with the case's signs, 0 where nothing stands.</summary>
    public decimal Turned(int column) => (Values[column] ?? 0m) * Turn;
}

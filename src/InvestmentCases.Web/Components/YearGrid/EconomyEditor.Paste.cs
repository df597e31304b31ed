using System.Globalization;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>A pasted table that cannot be put to the case before somebody has answered something.</summary>
/// <param name="Range">Where it was pasted.</param>
/// <param name="Text">What was pasted.</param>
/// <param name="Why">What is in the way, whole sentences.</param>
public sealed record HeldTable(CellRange Range, string Text, string Why);

/// <summary>How what is pasted becomes amounts.</summary>
public sealed partial class EconomyEditor
{
    /// <summary>What the last paste left out or understood in its own way, in words; null where there is nothing to say.</summary>
    public string? Notice { get; private set; }

    /// <summary>A table that was pasted and is held until the person says what is to become of it; null where there is none.</summary>
    public HeldTable? Held { get; private set; }

    /// <summary>
    /// Puts a block of text into a range, as one step: a table with years in its head is read as in a document, by its labels and years, and held where that asks something; any other from its first cell on, or into all of it where it is as large as the block a
    /// whole number of times. Cells that are no amounts are kept as they are and marked. Rows of a line grid that are missing are added; columns beyond the last year are left out and said.
    /// </summary>
    public void Paste(CellRange range, string text)
    {
        (Notice, Held) = (null, null);
        if (PastedYearTable.Read(text, Draft) is not { } read)
        {
            PasteCells(range, text);
            return;
        }
        typing = null;
        if (read.Proposal is not { } proposal)
        {
            Held = new(range, text, read.Notice);
            return;
        }
        Change(typed => typed with { Proposal = proposal }, null);
        Notice = read.Notice;
    }

    /// <summary>Puts the table that is held cell by cell where it was pasted, as if it had no years.</summary>
    public void PasteHeld()
    {
        if (Held is not { } held)
            return;
        Held = null;
        PasteCells(held.Range, held.Text);
    }

    /// <summary>Lets the table that is held go.</summary>
    public void DropHeld() => Held = null;

    private void PasteCells(CellRange range, string text)
    {
        if (Years is not { } years || PastedBlock.Of(text) is not { Rows.Count: > 0 } block)
            return;
        typing = null;
        var table = AmountRows.TableOf(Draft, range.FirstRow);
        var (top, bottom) = range.RowsIn(table);
        if (top < 0)
            return;
        var labels = range.FirstYear == LabelColumn ? 1 : 0;
        var first = labels == 1 ? years.First : range.FirstYear;
        block = block.Repeated(bottom - top + 1, range.YearsIn(years).Count() + labels);
        var culture = block.CultureOf(Unit, CultureInfo.CurrentCulture, labels);
        Change(typed => Pasted(typed, block, table.Skip(top).ToArray(), range.FirstRow, first, labels, culture), null);
        Notice = PasteNotice.Of(block, culture, labels, years.Last - first + 1, table.Count - top);
    }

    private Typed Pasted(Typed typed, PastedBlock block, IReadOnlyList<string> rows, string like, int first, int labels, CultureInfo culture)
    {
        for (var r = 0; r < block.Rows.Count; r++)
        {
            var cells = block.Rows[r];
            string key;
            if (r < rows.Count)
                key = rows[r];
            else if (AmountRows.FindLine(typed.Proposal, like) is { } model && typed.Proposal.Lines.Count < Proposal.MostLines)
            {
                (var proposal, key) = LineEditing.AddLike(typed.Proposal, model);
                typed = typed with { Proposal = proposal };
            }
            else
                break;
            if (labels == 1 && cells.Count > 0 && cells[0].Length > 0)
                typed = typed with { Proposal = AmountRows.WithLabel(typed.Proposal, key, cells[0]) };
            typed = Taken(typed, key, [.. cells.Skip(labels).Select((text, c) => (first + c, text)).TakeWhile(cell => cell.Item1 <= Years!.Value.Last)], culture);
        }
        return typed;
    }
}

using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The rows of a table with their labels, blocks, control areas and parties, before any number is read.</summary>
internal static partial class RowLabels
{
    /// <summary>Reads the rows.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="head">Its head.</param>
    /// <param name="columns">The columns of amounts.</param>
    /// <param name="outermost">The block that rows outside of any other stand in.</param>
    public static List<RowDraft> Read(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, IReadOnlyList<AmountColumn> columns, RowBlock outermost)
    {
        var labels = LabelColumns.Of(grid, head);
        var drafts = new List<RowDraft>();
        var block = outermost;
        var (carriedArea, sideBlock) = ((ControlArea?)null, "");
        var rows = head.Labels.Count > 0 ? LabelLines.Joined([.. grid.Skip(head.FirstRow)], labels.Main) : WithLabelsAbove(grid.Skip(head.FirstRow));
        foreach (var row in rows)
        {
            var cells = columns.Select(column => CellOf(row, column, columns)).ToArray();
            var label = Label(head.Labels.Count > 0 ? row[labels.Main].Text : row[^1].Text);
            // A column left of the labels names the block of the rows beside it, once for all of them.
            var side = head.Labels.Where(c => c < labels.Main && !labels.IsOfOneWord(c)).Select(c => Label(row[c].Text)).LastOrDefault(text => text.Length > 0 && !NumberCell.Of(text).HasNumber) ?? "";
            if (label.Length == 0)
                (label, side) = (side.Length > 0 ? side : head.Labels.Where(c => c != labels.Unit).Select(c => Label(row[c].Text)).FirstOrDefault(text => text.Length > 0) ?? "", side.Length > 0 ? "" : side);
            if (side.Length > 0 && side != sideBlock)
                (sideBlock, block) = (side, RowBlock.Under(outermost, side));
            if (label.Length == 0 && !cells.Any(cell => cell.IsMoney))
                continue;
            string In(int? column) => column is { } c ? row[c].Text.Trim() : "";
            var ownArea = Words.AreaIn(In(labels.Area));
            var draft = new RowDraft(label, cells, block)
            {
                Area = ownArea ?? (labels.Area is not null && In(labels.Area).Length == 0 && !RowWords.IsSum(label) ? carriedArea : null),
                Party = In(labels.Party) is { Length: > 0 } party ? party : null,
                Unit = UnitOf(label, In(labels.Unit)),
                IsCount = In(labels.Unit).Length > 0 && UnitWords.In(In(labels.Unit)) is null,
                Sort = RowWords.IsSum(label) ? null : Words.KindIn(In(labels.Kind)),
                Duration = RowBlock.DurationIn(In(labels.Duration)),
            };
            carriedArea = In(labels.Area).Length > 0 ? ownArea : carriedArea;
            if (!draft.HasAmounts && !draft.Cells.Any(cell => cell.Content is CellContent.Text or CellContent.Percent) && !RowWords.IsNote(label) && label.Length is > 0 and <= 150)
                block = RowBlock.Under(block.Text.Length > 0 ? block : outermost, label);
            else if (RowWords.IsSum(label) && block.Text.Length > 0)
                block = block.Kind is not null && Words.KindIn(label) is { } kind && kind != block.Kind ? block : outermost;
            drafts.Add(draft);
        }
        return drafts;
    }

    // A table without a column of labels has each on the line above its numbers: it is put behind them.
    private static IEnumerable<IReadOnlyList<Cell>> WithLabelsAbove(IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var (waiting, width) = ((string?)null, 0);
        foreach (var row in rows)
        {
            width = row.Count;
            if (NumberCell.Of(row[0]).Content == CellContent.Text && row.Skip(1).All(cell => cell.Text.Length == 0))
            {
                if (waiting is not null)
                    yield return [.. row.Select(_ => Cell.Empty), new Cell(waiting)];
                waiting = row[0].Text;
            }
            else
            {
                yield return [.. row, new Cell(waiting ?? "")];
                waiting = null;
            }
        }
        if (waiting is not null)
            yield return [.. Enumerable.Repeat(Cell.Empty, width), new Cell(waiting)];
    }

    // A number or a word that covers several years: of each, or of all together?
    private static NumberCell CellOf(IReadOnlyList<Cell> row, AmountColumn column, IReadOnlyList<AmountColumn> columns)
    {
        var over = columns.LastOrDefault(other => other.At <= column.At && row[other.At].Columns > column.At - other.At && row[other.At].Text.Length > 0);
        var covers = over is not null && columns.Count(other => other.At >= over.At && other.At < over.At + row[over.At].Columns) > 1;
        return covers && NumberCell.Of(row[over!.At]).Content != CellContent.Empty ? new(row[over.At].Text) { Content = CellContent.Doubtful } : NumberCell.Of(row[column.At]);
    }

    // "Løn (1.000 kr.)", "Løn, t.kr."
    private static AmountUnit? UnitOf(string label, string unit) =>
        UnitWords.In(unit) ?? (UnitBehind().Match(label) is { Success: true } behind && behind.Groups["unit"].Value is { Length: <= 25 } named ? UnitWords.In(named) : null);

    [GeneratedRegex(@"\((?<unit>[^()]+)\)[.:]?$|, (?:i )?(?<unit>[^,()]+)$")]
    private static partial Regex UnitBehind();

    [GeneratedRegex(@"^\s*\*{1,3}\s?[^*\s][^*]*$")]
    private static partial Regex StarredNote();

    // "Løn¹"; not "m²".
    [GeneratedRegex(@"(?<=\p{L}{3}|[\s).\d])\s*[¹²³⁰⁴-⁹]+\)?$")]
    private static partial Regex FootnoteBehind();

    // A star before words is a footnote's and stays; around them it is emphasis.
    private static string Label(string text) => StarredNote().IsMatch(text) ? text.Trim() : FootnoteBehind().Replace(NumberCell.Plain(text), "").TrimStart('-', '–', '•', '·', ' ').Trim() is { Length: > 0 } plain ? plain : "";
}

using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The rows of a table with their labels, blocks, control areas and parties, before any number is read.</summary>
internal static partial class RowLabels
{
    public static List<RowDraft> Read(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, IReadOnlyList<AmountColumn> columns)
    {
        var area = head.Labels.Cast<int?>().FirstOrDefault(c => IsAreaColumn(grid, head, c!.Value));
        var unit = head.Labels.Where(c => c != area).Cast<int?>().FirstOrDefault(c => IsUnitColumn(grid, head, c!.Value));
        var party = head.Labels.Where(c => c != area && c != unit).Cast<int?>().FirstOrDefault(c => IsPartyColumn(grid, head, c!.Value));
        var main = MainColumn(grid, head, area, party, unit);
        var drafts = new List<RowDraft>();
        var block = RowBlock.None;
        var (carriedArea, sideBlock) = ((ControlArea?)null, "");
        var rows = head.Labels.Count > 0 ? grid.Skip(head.FirstRow) : WithLabelsAbove(grid.Skip(head.FirstRow));
        foreach (var row in rows)
        {
            var cells = columns.Select(column => CellOf(row, column, columns)).ToArray();
            var label = Label(head.Labels.Count > 0 ? row[main].Text : row[^1].Text);
            // A column left of the labels names the block of the rows beside it, once for all of them.
            var side = head.Labels.Where(c => c < main && c != area && c != party && c != unit).Select(c => Label(row[c].Text)).LastOrDefault(text => text.Length > 0 && !NumberCell.Of(text).HasNumber) ?? "";
            if (label.Length == 0)
                (label, side) = (side.Length > 0 ? side : head.Labels.Where(c => c != unit).Select(c => Label(row[c].Text)).FirstOrDefault(text => text.Length > 0) ?? "", side.Length > 0 ? "" : side);
            if (side.Length > 0 && side != sideBlock)
                (sideBlock, block) = (side, RowBlock.Under(RowBlock.None, side));
            if (label.Length == 0 && !cells.Any(cell => cell.IsMoney))
                continue;
            var ownArea = area is { } a && row[a].Text.Length > 0 ? Words.AreaIn(row[a].Text) : null;
            var draft = new RowDraft(label, cells, block) { Area = ownArea ?? (area is not null && row[area.Value].Text.Length == 0 && !Words.IsSum(label) ? carriedArea : null), Party = party is { } p && row[p].Text.Length > 0 ? row[p].Text.Trim() : null, Unit = UnitOf(label, unit is { } u ? row[u].Text : ""), IsCount = unit is { } count && row[count].Text.Length > 0 && UnitWords.In(row[count].Text) is null };
            carriedArea = area is { } merged && row[merged].Text.Length > 0 ? ownArea : carriedArea;
            if (!draft.HasAmounts && !draft.Cells.Any(cell => cell.Content is CellContent.Text or CellContent.Percent) && !Words.IsNote(label) && label.Length is > 0 and <= 150)
                block = RowBlock.Under(block.Text.Length > 0 ? block : RowBlock.None, label);
            else if (Words.IsSum(label) && block.Text.Length > 0)
                block = block.Kind is not null && Words.KindIn(label) is { } kind && kind != block.Kind ? block : RowBlock.None;
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

    /// <summary>The column of the lines' names: of those left of the years the one with the most text.</summary>
    private static int MainColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int? area, int? party, int? unit)
    {
        var labels = head.Labels.Where(c => c != area && c != party && c != unit).ToArray();
        var first = head.Amounts.Count == 0 ? int.MaxValue : head.Amounts.Min(column => column.At);
        if (labels.Any(c => c < first))
            labels = [.. labels.Where(c => c < first)];
        return labels.Length == 0 ? head.Labels.Count > 0 ? head.Labels[0] : 0 : labels.MaxBy(c => grid.Skip(head.FirstRow).Sum(row => NumberCell.Of(row[c]).HasNumber ? 0 : row[c].Text.Length));
    }

    private static bool IsAreaColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column)
    {
        var texts = grid.Skip(head.FirstRow).Select(row => row[column].Text).Where(text => text.Length > 0).ToArray();
        return texts.Length > 0 && texts.All(text => text.Length <= 30) && texts.Any(text => Words.AreaIn(text) is not null)
            && (Enumerable.Range(0, head.FirstRow).Any(r => grid[r][column].Text.Contains("styring", StringComparison.OrdinalIgnoreCase)) || (head.Labels.Count > 1 && texts.Count(text => Words.AreaIn(text) is not null) * 2 > texts.Length));
    }

    private static bool IsPartyColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) =>
        head.Labels.Count > 1 && Enumerable.Range(0, head.FirstRow).Any(r => PartyHeads.Contains(NumberCell.Plain(grid[r][column].Text).ToLowerInvariant()));

    /// <summary>A column whose cells name each row's unit: "t.kr.", "antal".</summary>
    private static bool IsUnitColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column)
    {
        var texts = grid.Skip(head.FirstRow).Select(row => row[column].Text.Trim()).Where(text => text.Length > 0).ToArray();
        return head.Labels.Count > 1 && texts.Any(text => UnitWords.In(text) is not null) && texts.All(text => text.Length <= 15 && (UnitWords.In(text) is not null || Counts().IsMatch(text)));
    }

    // "Løn (1.000 kr.)", "Løn, t.kr."
    private static AmountUnit? UnitOf(string label, string unit) =>
        UnitWords.In(unit) ?? (UnitBehind().Match(label) is { Success: true } behind && behind.Groups["unit"].Value is { Length: <= 25 } named ? UnitWords.In(named) : null);

    [GeneratedRegex(@"\((?<unit>[^()]+)\)[.:]?$|, (?:i )?(?<unit>[^,()]+)$")]
    private static partial Regex UnitBehind();

    [GeneratedRegex(@"^(?:antall?|stk\.?|årsværk|årsverk|årsarbetare|pct\.?|%|procent|prosent|timer|personer|pladser|borgere|elever|børn|ftes?|number|hours|m2|m²|kwh|mwh|km)$", RegexOptions.IgnoreCase)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^\s*\*{1,3}\s?[^*\s][^*]*$")]
    private static partial Regex StarredNote();

    private static readonly HashSet<string> PartyHeads = ["part", "forvaltning", "enhed", "center", "kommune", "afdeling", "udvalg", "administration", "unit", "party", "område", "ansvarlig"];

    // A star before words is a footnote's and stays; around them it is emphasis.
    private static string Label(string text) => StarredNote().IsMatch(text) ? text.Trim() : NumberCell.Plain(text).TrimStart('-', '–', '•', '·', ' ').Trim() is { Length: > 0 } plain ? plain : "";
}

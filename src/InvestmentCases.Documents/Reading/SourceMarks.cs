using InvestmentCases.Documents.Reading.Texts;

namespace InvestmentCases.Documents.Reading;

/// <summary>What a mark in the original leads to.</summary>
public enum MarkedThing
{
    /// <summary>A field of the head; there is one head.</summary>
    Head,
    /// <summary>A cell of <see cref="DocumentReading.Tables"/>.</summary>
    Table,
    /// <summary>A sentence or cell of <see cref="DocumentReading.StatedFigures"/>; where a sentence states several, the first of them.</summary>
    Figure,
    /// <summary>A row of <see cref="DocumentReading.Criteria"/>.</summary>
    Criterion,
    /// <summary>What a question of <see cref="DocumentReading.Questions"/> is about.</summary>
    Question,
}

/// <summary>A place in the original from which something was taken, or about which something is asked.</summary>
/// <param name="Block">The block, by its place in <see cref="SourceDocument.Blocks"/>.</param>
/// <param name="Cell">The cell of a table, which is marked whole; null in running text.</param>
/// <param name="Item">The item of a list, from 0; 0 in other text.</param>
/// <param name="From">Where the mark begins in the text as <see cref="SourceMarks.Shown"/> has it.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Thing">What it leads to.</param>
/// <param name="Index">Which one of them, by its place in the reading's list.</param>
public sealed record SourceMark(int Block, CellPlace? Cell, int Item, int From, int Length, MarkedThing Thing, int Index);

/// <summary>Finds in the original where each thing of a reading stands, so that a person can hold the two against each other.</summary>
public sealed class SourceMarks
{
    private readonly IReadOnlyList<Block> blocks;
    private readonly IReadOnlyList<string>[] texts;
    private readonly List<SourceMark> marks = [];
    private readonly HashSet<(int Block, CellPlace Cell)> markedCells = [];

    private SourceMarks(SourceDocument source, DocumentReading reading)
    {
        blocks = source.Blocks;
        texts = [.. blocks.Select(block => block switch
        {
            TableBlock => [],
            ListBlock list => [.. list.Items.Select(Shown)],
            _ => (IReadOnlyList<string>)[Shown(HeadReader.TextOf(block))],
        })];
        for (var q = 0; q < reading.Questions.Count; q++)
            MarkQuestion(reading, reading.Questions[q], q);
        for (var t = 0; t < reading.Tables.Count; t++)
            foreach (var place in reading.Tables[t].Rows.Where(row => row.Role is not (RowRole.BlockHeading or RowRole.Note)).SelectMany(row => row.Places.Values))
                MarkCell(reading.Tables[t].Block, place, MarkedThing.Table, t);
        for (var c = 0; c < reading.Criteria.Count; c++)
            MarkText(reading.Criteria[c].Criterion, MarkedThing.Criterion, c, blocks.Count);
        MarkHead(reading.Head);
        for (var f = 0; f < reading.StatedFigures.Count; f++)
            if (f == 0 || reading.StatedFigures[f].Text != reading.StatedFigures[f - 1].Text)
                MarkFigure(reading.StatedFigures[f].Text, f);
    }

    /// <summary>The marks of a reading, in the order of the document. No two cover the same text.</summary>
    public static IReadOnlyList<SourceMark> Of(SourceDocument source, DocumentReading reading) =>
        [.. new SourceMarks(source, reading).marks.OrderBy(mark => mark.Block).ThenBy(mark => mark.Cell?.Row).ThenBy(mark => mark.Cell?.Column).ThenBy(mark => mark.Item).ThenBy(mark => mark.From)];

    /// <summary>A text of a block as it is shown beside its marks: without the marks of emphasis.</summary>
    public static string Shown(string text) => text.Replace("*", "", StringComparison.Ordinal);

    private void MarkQuestion(DocumentReading reading, Question question, int index)
    {
        if (question.Table is not { } t)
        {
            MarkText(question.Text, MarkedThing.Question, index, blocks.Count);
            return;
        }
        var table = reading.Tables[t];
        if (question.Row is { } r && table.Rows[r].Places is { Count: > 0 } places)
            MarkCell(table.Block, question.Year is { } year && places.TryGetValue(year, out var cell) ? cell : FirstText(table.Block, places.First().Value.Row), MarkedThing.Question, index);
        else
            MarkCell(table.Block, FirstText(table.Block, 0), MarkedThing.Question, index);
    }

    private void MarkHead(DocumentHead head)
    {
        string?[] values = [head.Title, head.Programme, head.ProposalNumber, head.CaseNumber, head.DocumentNumber, head.Caseworker, head.LeadUnit, head.Fund, head.Summary];
        foreach (var value in values.Concat(head.AffectedUnits).Concat(head.Goals))
            _ = MarkText(value, MarkedThing.Head, 0, blocks.Count, isField: true) || MarkText(value, MarkedThing.Head, 0, blocks.Count);
        if (head.Date is { } date && blocks.Take(40).Select((block, at) => (at, text: HeadReader.TextOf(block))).FirstOrDefault(one => HeadDates.In(one.text.Split('\n')[0]) == date) is { text.Length: > 0 } dated)
            MarkText(dated.text.Split('\n')[0], MarkedThing.Head, 0, dated.at + 1);
    }

    // "Tilbagebetalingstid …: 6 år" stands in two cells of one row.
    private void MarkFigure(string text, int index)
    {
        if (MarkText(text, MarkedThing.Figure, index, blocks.Count) || text.LastIndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon))
            return;
        var (label, value) = (text[..colon], text[(colon + 2)..]);
        for (var b = 0; b < blocks.Count; b++)
            if (blocks[b] is TableBlock table)
                for (var r = 0; r < table.Rows.Count; r++)
                    if (table.Rows[r].Any(cell => Same(cell.Text, label)) && Enumerable.Range(0, table.Rows[r].Count).Reverse().FirstOrDefault(c => Shown(table.Rows[r][c].Text).Contains(value, StringComparison.Ordinal), -1) is >= 0 and var at)
                    {
                        MarkCell(b, new(r, at), MarkedThing.Figure, index);
                        return;
                    }
    }

    private CellPlace FirstText(int block, int row) =>
        blocks[block] is TableBlock table ? new(row, Math.Max(0, table.Rows[row].ToList().FindIndex(cell => cell.Text.Trim().Length > 0))) : new(row, 0);

    private void MarkCell(int block, CellPlace place, MarkedThing thing, int index)
    {
        if (markedCells.Add((block, place)))
            marks.Add(new(block, place, 0, 0, 0, thing, index));
    }

    /// <summary>Marks the first place before a block where a text stands; as a field's value it is all that the line holds, or all after a colon.</summary>
    private bool MarkText(string? text, MarkedThing thing, int index, int before, bool isField = false)
    {
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var wanted = OneLine(text);
        for (var b = 0; b < before; b++)
        {
            if (blocks[b] is TableBlock table)
            {
                for (var r = 0; r < table.Rows.Count; r++)
                    for (var c = 0; c < table.Rows[r].Count; c++)
                        if (Same(table.Rows[r][c].Text, wanted))
                        {
                            MarkCell(b, new(r, c), thing, index);
                            return true;
                        }
                continue;
            }
            for (var i = 0; i < texts[b].Count; i++)
                if (OneLine(texts[b][i]).IndexOf(wanted, StringComparison.Ordinal) is >= 0 and var at && (!isField || IsValue(texts[b][i], at, wanted.Length)))
                {
                    if (!marks.Exists(mark => mark.Block == b && mark.Item == i && mark.From < at + wanted.Length && at < mark.From + mark.Length))
                        marks.Add(new(b, null, i, at, wanted.Length, thing, index));
                    return true;
                }
        }
        return false;
    }

    private static bool IsValue(string text, int at, int length) =>
        (at + length == text.Length || text[at + length] == '\n') && (at == 0 || text[at - 1] == '\n' || text[..at].TrimEnd().EndsWith(':'));

    private static bool Same(string cell, string text) => OneLine(cell).Trim() == OneLine(text).Trim();

    private static string OneLine(string text) => Shown(text).Replace('\n', ' ');
}

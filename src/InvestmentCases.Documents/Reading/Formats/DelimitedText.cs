using System.Text;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Rows of cells parted by one mark: .csv files, and what a spreadsheet copies as text. A quoted cell may hold the mark and line breaks.</summary>
internal static class DelimitedText
{
    /// <summary>A .csv file: one table, with whatever lines stand above it.</summary>
    public static SourceDocument Read(string text)
    {
        var rows = Rows(text, Mark(text));
        return new([new TableBlock("", Grid(rows))]);
    }

    public static IReadOnlyList<IReadOnlyList<Cell>> Grid(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return [.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(text => text.Length == 0 ? Cell.Empty : new Cell(text)), .. Enumerable.Repeat(Cell.Empty, width - row.Count)])];
    }

    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text, char mark)
    {
        var rows = new List<IReadOnlyList<string>>();
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    isQuoted = false;
            }
            // A quotation mark opens a cell only where the cell is closed by one: „den "gode" model" is a label.
            else if (c == '"' && cell.ToString().Trim().Length == 0 && Closes(text, i + 1, mark))
                isQuoted = true;
            else if (c == mark)
                EndCell();
            else if (c == '\n')
                EndRow();
            else
                cell.Append(c);
        }
        if (cell.Length > 0 || row.Count > 0)
            EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString().Trim(' ', '\r', '\u00a0'));
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(row);
            row = [];
        }
    }

    private static bool Closes(string text, int from, char mark)
    {
        for (var i = from; i < text.Length; i++)
            if (text[i] == '"')
            {
                if (i + 1 < text.Length && text[i + 1] == '"')
                    i++;
                else
                    return i + 1 >= text.Length || text[i + 1] == mark || text[i + 1] is '\n' or '\r';
            }
        return false;
    }

    private const string Marks = ";\t|,";

    /// <summary>The mark that parts the cells: the one that stands as often in most lines.</summary>
    private static char Mark(string text)
    {
        var lines = text.Split('\n').Where(line => line.Trim().Length > 0).Take(50).ToArray();
        return Marks.MaxBy(mark => lines.Select(line => line.Count(c => c == mark)).Where(count => count > 0).GroupBy(count => count).Select(group => group.Count()).DefaultIfEmpty(0).Max());
    }
}

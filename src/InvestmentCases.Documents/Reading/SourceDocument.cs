namespace InvestmentCases.Documents.Reading;

/// <summary>
/// What every format is read into, and the only thing that the rules of reading look at: blocks in the order of the document. So a format is a
/// small file, and a rule of reading stands once. Tick boxes stand in texts as ☐ and ☒, emphasis and links as Markdown.
/// </summary>
/// <param name="Blocks">The blocks in the order of the document.</param>
public sealed record SourceDocument(IReadOnlyList<Block> Blocks)
{
    /// <summary>The file's name without its ending, which names a document that has no title of its own; null where nothing was a file.</summary>
    public string? Name { get; init; }

    /// <summary>A box that is not ticked, as it stands in texts.</summary>
    public const char OpenBox = '☐';

    /// <summary>A ticked box, as it stands in texts.</summary>
    public const char TickedBox = '☒';
}

/// <summary>A piece of a document.</summary>
/// <param name="Place">Where it stands in the original, as a reader would say it: "linje 12", "Ark1!A3", "side 2".</param>
public abstract record Block(string Place);

/// <summary>A heading.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Level">1 for the outermost; the document's own levels, as far as it tells them.</param>
/// <param name="Text">The heading without marks of format.</param>
public sealed record HeadingBlock(string Place, int Level, string Text) : Block(Place);

/// <summary>A paragraph of running text, with emphasis, links and footnote marks as Markdown.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text; may hold line breaks.</param>
public sealed record ParagraphBlock(string Place, string Text) : Block(Place);

/// <summary>A list.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="IsNumbered">Whether its items are numbered.</param>
/// <param name="Items">The items, as Markdown without their marks.</param>
public sealed record ListBlock(string Place, bool IsNumbered, IReadOnlyList<string> Items) : Block(Place);

/// <summary>A table, laid out as a grid: every row has the same number of cells, and a merged cell stands at its upper left place.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Rows">The rows from above.</param>
public sealed record TableBlock(string Place, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block(Place);

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it shows; empty where it shows nothing.</param>
public sealed record Cell(string Text)
{
    /// <summary>A cell that shows nothing.</summary>
    public static Cell Empty { get; } = new("");

    /// <summary>Where it stands in its block, while the block is read; null before.</summary>
    internal CellPlace? At { get; init; }

    /// <summary>How many columns it covers, 1 or more; the covered places hold <see cref="Empty"/>.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The number itself, where the file holds it apart from what is shown, as a workbook does; null where there is only the text.</summary>
    public decimal? Value { get; init; }
}

/// <summary>A cell's place in its table.</summary>
/// <param name="Row">The row in <see cref="TableBlock.Rows"/>, from 0.</param>
/// <param name="Column">The column, from 0.</param>
public readonly record struct CellPlace(int Row, int Column);

namespace InvestmentCases.Web.Components.Markdown;

/// <summary>The drawings of the editor's buttons, 20 × 20, drawn with a line.</summary>
internal static class MarkdownGlyphs
{
    public const string Bold = """<path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z" stroke-width="2"/>""";
    public const string Bullets = """<path d="M8 5h9M8 10h9M8 15h9M3.500 5h.01M3.500 10h.01M3.500 15h.01"/>""";
    public const string Footnote = """<path d="M3 6h7M3 10h11M3 14h11M14 3.500l1.500-1v5"/>""";
    public const string Heading = """<path d="M5 4v12M14 4v12M5 10h9" stroke-width="2"/>""";
    public const string Italic = """<path d="M9 4h6M5 16h6M12 4L8 16"/>""";
    public const string Link = """<path d="M8.500 11.500a3 3 0 0 0 4.300 0l2.700-2.700a3 3 0 0 0-4.300-4.300L10 5.700M11.500 8.500a3 3 0 0 0-4.300 0l-2.700 2.700a3 3 0 0 0 4.300 4.300L10 14.300"/>""";
    public const string Numbers = """<path d="M9 5h8M9 10h8M9 15h8M3 4l1.500-1v4.500M3 10.500c0-2 3-2 3 0 0 1.500-3 2-3 4h3"/>""";
    public const string Table = """<path d="M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12"/>""";
}

namespace InvestmentCases.Web.Components.Comments;

/// <summary>The drawing of a comment, 20 × 20, drawn with a line.</summary>
internal static class CommentGlyphs
{
    public const string Speech = """<path d="M4 4h12v9h-6l-4 3.500V13H4z"/>""";
}

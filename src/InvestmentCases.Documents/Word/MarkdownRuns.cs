using DocumentFormat.OpenXml.Wordprocessing;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentCases.Documents.Word;

/// <summary>A short Markdown text as the runs of one paragraph: bold and italics stay, blocks are put after one another.</summary>
internal static class MarkdownRuns
{
    public static Run[] Of(string markdown)
    {
        var runs = new List<Run>();
        foreach (var block in Markdown.Parse(markdown).Descendants<LeafBlock>())
        {
            if (runs.Count > 0)
                runs.Add(Blocks.Run(" "));
            if (block.Inline is { } inlines)
                Add(runs, inlines, bold: false, italic: false);
        }
        return [.. runs];
    }

    private static void Add(List<Run> runs, ContainerInline container, bool bold, bool italic)
    {
        foreach (var inline in container)
            switch (inline)
            {
                case EmphasisInline emphasis:
                    Add(runs, emphasis, bold || emphasis.DelimiterCount == 2, italic || emphasis.DelimiterCount == 1);
                    break;
                case ContainerInline other:
                    Add(runs, other, bold, italic);
                    break;
                case LiteralInline literal:
                    runs.Add(Blocks.Run(literal.Content.ToString(), bold, italic: italic));
                    break;
                case CodeInline code:
                    runs.Add(Blocks.Run(code.Content, bold, italic: italic));
                    break;
                case HtmlEntityInline entity:
                    runs.Add(Blocks.Run(entity.Transcoded.ToString(), bold, italic: italic));
                    break;
                case HtmlInline html:
                    runs.Add(Blocks.Run(html.Tag, bold, italic: italic));
                    break;
                case LineBreakInline:
                    runs.Add(Blocks.Run(" "));
                    break;
                case AutolinkInline link:
                    runs.Add(Blocks.Run(link.Url, bold, italic: italic));
                    break;
            }
    }
}

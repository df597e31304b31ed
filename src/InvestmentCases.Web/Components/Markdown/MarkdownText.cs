using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace InvestmentCases.Web.Components.Markdown;

/// <summary>Markdown as people write it in cases, as HTML that cannot do harm.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseAutoLinks().UseListExtras().UseEmphasisExtras().DisableHtml().Build();

    private static readonly HtmlSanitizer Sanitizer = CreateSanitizer();

    /// <param name="markdown">The text as it is written.</param>
    /// <param name="prefix">Set before the ids of footnotes, so that two texts on one page do not share them.</param>
    /// <param name="headingsUnder">The level of the page's heading that the text stands under: its own headings follow.</param>
    public static string ToHtml(string? markdown, string prefix, int headingsUnder = 3)
    {
        var document = Markdig.Markdown.Parse(markdown ?? "", Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + headingsUnder, 6);
        var html = document.ToHtml(Pipeline)
            .Replace("id=\"fn", $"id=\"{prefix}-fn", StringComparison.Ordinal)
            .Replace("href=\"#fn", $"href=\"#{prefix}-fn", StringComparison.Ordinal);
        // A table scrolls by itself where it is wider than the page: by keyboard only if it can be gone to. A head without words heads nothing.
        return Sanitizer.Sanitize(html).Replace("<table>", "<table tabindex=\"0\">", StringComparison.Ordinal).Replace("<th></th>", "<td></td>", StringComparison.Ordinal);
    }

    /// <summary>The words alone.</summary>
    public static string Plain(string? markdown) => Markdig.Markdown.ToPlainText(markdown ?? "", Pipeline).Trim();

    /// <summary>How many words a reader meets in the text.</summary>
    public static int Words(string? markdown) => Plain(markdown).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>
            {
                "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "del", "sub", "sup", "mark", "ins", "a", "ul", "ol", "li",
                "blockquote", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "div",
            },
            AllowedAttributes = new HashSet<string> { "href", "id", "class", "start", "type", "style", "title" },
            AllowedCssProperties = new HashSet<string> { "text-align" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto" },
            UriAttributes = new HashSet<string> { "href" },
        });
        sanitizer.AllowedClasses.UnionWith(["footnotes", "footnote-ref", "footnote-back-ref"]);
        return sanitizer;
    }
}

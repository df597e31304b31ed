using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>HTML, as a page or as the clipboard holds it from Word, Excel, an e-mail or a browser. Nothing is fetched, no script is run.</summary>
internal sealed partial class HtmlText
{
    private readonly List<Block> blocks = [];

    /// <exception cref="RefusedDocumentException">It nests too deep or becomes too many elements.</exception>
    public static SourceDocument Read(string html, string? name = null)
    {
        HtmlBounds.Check(html, name ?? Domain.Say.In($"det indsatte", $"what was pasted"));
        var reader = new HtmlText();
        using var document = new HtmlParser().ParseDocument(WithoutClipboardHead(html));
        if (document.Body is { } body)
            reader.Walk(body, 0);
        return new(reader.blocks);
    }

    // The clipboard of Windows puts lines such as "StartHTML:0000000105" before the page.
    private static string WithoutClipboardHead(string html) =>
        html.StartsWith("Version:", StringComparison.Ordinal) && html.IndexOf('<', StringComparison.Ordinal) is var at and > 0 ? html[at..] : html;

    private void Walk(IElement element, int depth)
    {
        if (depth > 200)
            return;
        var text = new StringBuilder();
        foreach (var node in element.ChildNodes)
            if (node is IElement child && (IsBlock(child) || HoldsBlocks(child)))
            {
                Flush(text);
                ReadBlock(child, depth + 1);
            }
            else
                text.Append(Inline(node, 0));
        Flush(text);
    }

    private void Flush(StringBuilder text)
    {
        if (Tidy(text.ToString()) is { Length: > 0 } paragraph)
            blocks.Add(new ParagraphBlock(Place, paragraph));
        text.Clear();
    }

    private string Place => Domain.Say.In($"afsnit {(blocks.Count + 1).ToString(CultureInfo.InvariantCulture)}", $"block {(blocks.Count + 1).ToString(CultureInfo.InvariantCulture)}");

    private void ReadBlock(IElement element, int depth)
    {
        if (IsHidden(element))
            return;
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                if (Tidy(Inline(element, 0)) is { Length: > 0 } heading)
                    blocks.Add(new HeadingBlock(Place, element.LocalName[1] - '0', heading.Replace("*", "", StringComparison.Ordinal)));
                break;
            case "ul" or "ol":
                var items = element.Children.Where(child => child.LocalName == "li").Select(child => Tidy(Inline(child, 0))).Where(item => item.Length > 0).ToArray();
                if (items.Length > 0)
                    blocks.Add(new ListBlock(Place, element.LocalName == "ol", items));
                break;
            case "table":
                if (element.QuerySelector("table") is null)
                    ReadTable((IHtmlTableElement)element);
                else
                    ReadLayout((IHtmlTableElement)element, depth);
                break;
            case "script" or "style" or "head" or "template":
                break;
            default:
                Walk(element, depth);
                break;
        }
    }

    // An e-mail is laid out in a table of its own: what stands in its cells is read as a page is.
    private void ReadLayout(IHtmlTableElement table, int depth)
    {
        foreach (var cell in table.Rows.Where(row => !IsHidden(row)).SelectMany(row => row.Cells))
            if (!IsHidden(cell))
                Walk(cell, depth + 1);
    }

    private void ReadTable(IHtmlTableElement table)
    {
        if (table.Caption is { } caption && Tidy(Inline(caption, 0)) is { Length: > 0 } text)
            blocks.Add(new ParagraphBlock(Place, text));
        var grid = new MergedGrid();
        foreach (var row in table.Rows.Where(row => !IsHidden(row)))
        {
            grid.NextRow();
            foreach (var cell in row.Cells.Where(cell => !IsHidden(cell)))
                grid.Add(new(Tidy(Inline(cell, 0))), cell.ColumnSpan, cell.RowSpan);
        }
        if (grid.Rows.Count > 0)
            blocks.Add(new TableBlock(Place, grid.Rows));
    }

    // A menu is of the page and not of the document. What the page does not show, or shows as struck out, is not in the document.
    private static bool IsHidden(IElement element) =>
        element.LocalName is "del" or "s" or "strike" or "nav" || element.GetAttribute("role") == "navigation" || element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Hiding().IsMatch(style));

    private static bool IsBlock(IElement element) => element.LocalName is "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "table" or "section" or "article" or "main" or "header" or "footer" or "blockquote" or "body" or "form" or "center" or "style" or "script" or "head" or "template" or "figure";

    // The clipboard of some programs puts the whole page into one <b>.
    private static bool HoldsBlocks(IElement element, int depth = 0) => depth < 4 && element.Children.Any(child => IsBlock(child) || HoldsBlocks(child, depth + 1));

    private static string Inline(INode node, int depth)
    {
        if (node is IText text)
            return text.Data.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        if (node is not IElement element || depth > 100 || element.LocalName is "script" or "style" or "template" || IsHidden(element))
            return "";
        if (element.LocalName == "br")
            return "\n";
        if (element is IHtmlInputElement { Type: "checkbox" } box)
            return $"{(box.IsDefaultChecked ? SourceDocument.TickedBox : SourceDocument.OpenBox)} ";
        var inner = string.Concat(element.ChildNodes.Select(child => Inline(child, depth + 1)));
        return element.LocalName switch
        {
            "b" or "strong" => Emphasis(inner, "**"),
            "i" or "em" => Emphasis(inner, "*"),
            "sup" => Footmarks.Raised(inner) ?? inner,
            "a" when element.GetAttribute("href") is { Length: > 0 } href && (href.StartsWith("http", StringComparison.OrdinalIgnoreCase) || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) && inner.Trim().Length > 0 => $"[{inner.Trim()}]({href})",
            "li" => $"\n• {inner.Trim()}",
            "p" or "div" or "tr" => $"{inner}\n",
            "td" or "th" when depth > 0 => $"{inner} ",
            _ => inner,
        };
    }

    private static string Emphasis(string inner, string mark) =>
        inner.Trim() is { Length: > 0 } text && !text.Contains('\n') ? $"{(inner[0] == ' ' ? " " : "")}{mark}{text}{mark}{(inner[^1] == ' ' ? " " : "")}" : inner;

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|text-decoration[^;]*:\s*[^;]*line-through", RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();

    private static string Tidy(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using InvestmentCases.Domain;

namespace InvestmentCases.Web.Components.Markdown;

/// <summary>
/// What is copied in Word, Outlook, Excel or a browser, as Markdown with its structure: headings, lists (Word's are paragraphs that only look
/// like lists), bold and italics, links, tables, footnotes. What has no place in a case's text, such as pictures and colours, is left out.
/// </summary>
public sealed partial class PastedHtml
{
    private const int Deepest = 400;
    private const string Lists = "ul, ol";
    private const string Blocks = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, hr, section, article, header, footer, main, dl, dd, dt";

    private readonly List<(string Text, bool IsListItem)> blocks = [];
    private readonly int[] numbers = new int[10];
    private readonly PastedFootnotes footnotes;
    private readonly PastedInlines inlines;

    private PastedHtml(int footnotesBefore)
    {
        footnotes = new(footnotesBefore);
        inlines = new(footnotes);
    }

    /// <param name="html">The clipboard's HTML, whole or in part.</param>
    /// <param name="footnotesBefore">The highest number of a footnote in the text that it goes into: the pasted ones follow.</param>
    /// <exception cref="InvalidInputException">It is nested deeper than any document is.</exception>
    public static string ToMarkdown(string html, int footnotesBefore = 0)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        RefuseTooDeep(body);
        var pasted = new PastedHtml(footnotesBefore);
        pasted.TakeFootnotes(body);
        pasted.Walk(body);
        pasted.blocks.AddRange(pasted.footnotes.Definitions().Select(text => (text, false)));
        return pasted.Joined();
    }

    private static void RefuseTooDeep(INode body)
    {
        var waiting = new Stack<(INode Node, int Depth)>([(body, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Deepest)
                throw new InvalidInputException("html", Say.In($"Det indsatte kan ikke læses.", $"What was pasted cannot be read."));
            foreach (var child in next.Node.ChildNodes)
                waiting.Push((child, next.Depth + 1));
        }
    }

    private string Joined()
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
            text.Append(i == 0 ? "" : blocks[i].IsListItem && blocks[i - 1].IsListItem ? "\n" : "\n\n").Append(blocks[i].Text);
        return text.ToString();
    }

    /// <summary>Word's footnotes stand after the text: they are read first and taken out.</summary>
    private void TakeFootnotes(IElement body)
    {
        foreach (var note in body.QuerySelectorAll("[id^=ftn], [id^=edn]").Where(note => note.QuerySelector("p") is not null || note.LocalName == "p").ToList())
        {
            footnotes.Define(note.Id!, string.Join(" ", ParagraphsOf(note).Select(paragraph => inlines.Of(paragraph))).Trim());
            note.Remove();
        }
        foreach (var list in body.QuerySelectorAll("[style*=footnote-list], [style*=endnote-list]").ToList())
            list.Remove();
    }

    private static IEnumerable<IEnumerable<INode>> ParagraphsOf(IElement note) => note.LocalName == "p" ? [note.ChildNodes] : note.QuerySelectorAll("p").Select(p => p.ChildNodes);

    private void Walk(INode parent)
    {
        var line = new List<INode>();
        foreach (var child in parent.ChildNodes.ToList())
        {
            if (child is not IElement element || !IsBlock(element))
            {
                line.Add(child);
                continue;
            }
            Paragraph(line);
            line.Clear();
            Block(element);
        }
        Paragraph(line);
    }

    private static bool IsBlock(IElement element) => element.Matches(Blocks) || element.QuerySelector(Blocks) is not null;

    private void Block(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Heading(element, element.LocalName[1] - '0');
                break;
            case "p" when element.ClassList.Contains("MsoTitle"):
                Heading(element, 1);
                break;
            case "p" or "div" when WordListLevel(element) is { } level:
                WordListItem(element, level);
                break;
            case "ul" or "ol":
                List(element, 0);
                break;
            case "table":
                Table(element);
                break;
            case "hr":
                Put("---");
                break;
            case "blockquote":
                Quote(element);
                break;
            default:
                Walk(element);
                break;
        }
    }

    private void Paragraph(IEnumerable<INode> nodes) => Put(inlines.Of(nodes));

    private void Heading(IElement element, int level)
    {
        var text = inlines.Of(element.ChildNodes, isPlain: true).Replace("\n", " ", StringComparison.Ordinal);
        if (text.Length > 0)
            Put(new string('#', level) + " " + text);
    }

    private void Quote(IElement element)
    {
        var from = blocks.Count;
        Walk(element);
        for (var i = from; i < blocks.Count; i++)
            blocks[i] = ("> " + blocks[i].Text.Replace("\n", "\n> ", StringComparison.Ordinal), blocks[i].IsListItem);
    }

    private void Table(IElement table)
    {
        if (PastedTable.ToMarkdown(table, cell => inlines.Of(cell.ChildNodes, isInTable: true)) is { } text)
            Put(text);
        else
            foreach (var cell in table.QuerySelectorAll("td, th").Where(cell => cell.Closest("table") == table))
                Walk(cell);
    }

    private void List(IElement list, int depth)
    {
        numbers[depth] = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start - 1 : 0;
        foreach (var child in list.Children)
        {
            if (child.Matches(Lists))
                List(child, Math.Min(depth + 1, numbers.Length - 1));
            else
            {
                Item(inlines.Of(child.ChildNodes.Where(node => node is not IElement inner || !inner.Matches(Lists))), list.LocalName == "ol" ? ++numbers[depth] : null, depth);
                foreach (var inner in child.Children.Where(inner => inner.Matches(Lists)))
                    List(inner, Math.Min(depth + 1, numbers.Length - 1));
            }
        }
    }

    /// <summary>The level of a paragraph that Word draws as a list, from 1; null where it is none.</summary>
    private static int? WordListLevel(IElement paragraph)
    {
        var level = ListLevel().Match(paragraph.GetAttribute("style") ?? "");
        return level.Success ? int.Parse(level.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private void WordListItem(IElement paragraph, int level)
    {
        var marks = paragraph.QuerySelectorAll("[style]").Where(mark => IgnoredMark().IsMatch(mark.GetAttribute("style")!)).ToList();
        var mark = string.Concat(marks.Select(one => one.TextContent)).Trim();
        foreach (var one in marks)
            one.Remove();
        var depth = Math.Clamp(level - 1, 0, numbers.Length - 1);
        if (blocks is not [.., (_, true)])
            Array.Clear(numbers);
        Array.Clear(numbers, depth + 1, numbers.Length - depth - 1);
        if (NumberedMark().Match(mark) is { Success: true } numbered)
            numbers[depth] = int.TryParse(numbered.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : numbers[depth] + 1;
        else
            numbers[depth] = 0;
        Item(inlines.Of(paragraph.ChildNodes), numbers[depth] == 0 ? null : numbers[depth], depth);
    }

    private void Item(string text, int? number, int depth)
    {
        var mark = number is { } counted ? counted.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        if (text.Length > 0)
            blocks.Add((new string(' ', depth * 4) + mark + text.Replace("\n", " ", StringComparison.Ordinal), true));
    }

    private void Put(string text)
    {
        if (text.Length > 0)
            blocks.Add((text, false));
    }

    [GeneratedRegex(@"mso-list:\s*\S+\s+level(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex ListLevel();

    [GeneratedRegex(@"mso-list:\s*ignore", RegexOptions.IgnoreCase)]
    private static partial Regex IgnoredMark();

    [GeneratedRegex(@"^\(?(\d+|[A-Za-z]|[ivxIVX]+)[.)]")]
    private static partial Regex NumberedMark();
}

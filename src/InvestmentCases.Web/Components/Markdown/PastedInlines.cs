using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace InvestmentCases.Web.Components.Markdown;

/// <summary>The running text of a pasted paragraph as Markdown: what is bold, italic, raised, a link or a footnote's mark; all else as it reads.</summary>
internal sealed partial class PastedInlines(PastedFootnotes footnotes)
{
    private const string Skipped = "style, script, head, title, meta, link, xml, svg, img, input, button, select, textarea";

    private sealed record Run(string Text, bool IsBold, bool IsItalic, string? Address, bool IsMarkdown);

    /// <param name="nodes">The paragraph's contents.</param>
    /// <param name="isPlain">Whether bold and italics are left out, as in headings.</param>
    /// <param name="isInTable">Whether it must stay on one line and hold no bar.</param>
    public string Of(IEnumerable<INode> nodes, bool isPlain = false, bool isInTable = false)
    {
        var runs = new List<Run>();
        foreach (var node in nodes)
            Take(node, new("", false, false, null, false), runs);
        var text = string.Concat(Merged(runs).Select(run => Written(run, isPlain)));
        text = AroundBreaks().Replace(Spaces().Replace(text, " "), "\n").Trim();
        return isInTable
            ? text.Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
            : NumberAtStart().Replace(MarkAtStart().Replace(text, "\\$1"), "$1\\$2").Replace("\n", "  \n", StringComparison.Ordinal);
    }

    private void Take(INode node, Run style, List<Run> runs)
    {
        switch (node)
        {
            case IText text:
                runs.Add(style with { Text = AnySpace().Replace(text.Data, " ") });
                break;
            case IElement { LocalName: "br" }:
                runs.Add(style with { Text = "\n", IsMarkdown = true });
                break;
            case IElement { LocalName: "a" } link when link.GetAttribute("href") is { } address && footnotes.MarkOf(address) is { } mark:
                runs.Add(style with { Text = mark, IsMarkdown = true });
                break;
            case IElement { LocalName: "sup" or "sub" } small when Word().IsMatch(small.TextContent) && small.QuerySelector("a") is null:
                runs.Add(style with { Text = small.LocalName == "sup" ? $"^{small.TextContent.Trim()}^" : $"~{small.TextContent.Trim()}~", IsMarkdown = true });
                break;
            case IElement element when !element.Matches(Skipped):
                var inner = StyleOf(element, style);
                if (element.LocalName is "p" or "div" or "li" && runs.Count > 0)
                    runs.Add(style with { Text = " " });
                foreach (var child in element.ChildNodes)
                    Take(child, inner, runs);
                break;
        }
    }

    private static Run StyleOf(IElement element, Run outer)
    {
        var css = element.GetAttribute("style") ?? "";
        var weight = Weight().Match(css) is { Success: true } said ? said.Groups[1].Value is "bold" or "bolder" or "600" or "700" or "800" or "900" : (bool?)null;
        var slant = Slant().Match(css) is { Success: true } slanted ? slanted.Groups[1].Value != "normal" : (bool?)null;
        return outer with
        {
            IsBold = weight ?? (element.LocalName is "b" or "strong" || outer.IsBold),
            IsItalic = slant ?? (element.LocalName is "i" or "em" || outer.IsItalic),
            Address = element.LocalName == "a" && element.GetAttribute("href") is { } address && IsGood(address) ? address : outer.Address,
        };
    }

    private static bool IsGood(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    /// <summary>Word cuts a sentence into many spans: those that look alike are one. A space between two looks like the first.</summary>
    private static List<Run> Merged(List<Run> runs)
    {
        var merged = new List<Run>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (merged is [.., { IsMarkdown: false } last] && !run.IsMarkdown && last.Address == run.Address
                && ((last.IsBold, last.IsItalic) == (run.IsBold, run.IsItalic) || string.IsNullOrWhiteSpace(run.Text)))
                merged[^1] = last with { Text = last.Text + run.Text };
            else
                merged.Add(run);
        }
        return merged;
    }

    private static string Written(Run run, bool isPlain)
    {
        if (run.IsMarkdown)
            return run.Text;
        var text = Special().Replace(run.Text, "\\$0");
        var core = text.Trim();
        if (core.Length == 0)
            return text;
        var marks = run.Address is not null || isPlain ? "" : (run.IsBold ? "**" : "") + (run.IsItalic ? "*" : "");
        var (before, after) = (text[..(text.Length - text.TrimStart().Length)], text[text.TrimEnd().Length..]);
        var marked = run.Address is { } address ? $"[{core}]({address.Replace(" ", "%20", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})" : marks + core + Turned(marks);
        return before + marked + after;
    }

    private static string Turned(string marks) => new([.. marks.Reverse()]);

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex AnySpace();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" *\n[ \n]*")]
    private static partial Regex AroundBreaks();

    [GeneratedRegex(@"[\\*_`\[\]~^]")]
    private static partial Regex Special();

    [GeneratedRegex(@"^(#{1,6}|[-+>])(?= )", RegexOptions.Multiline)]
    private static partial Regex MarkAtStart();

    [GeneratedRegex(@"^(\d{1,3})([.)])(?= )", RegexOptions.Multiline)]
    private static partial Regex NumberAtStart();

    [GeneratedRegex(@"^\s*\S+\s*$")]
    private static partial Regex Word();

    [GeneratedRegex(@"font-weight:\s*(\w+)")]
    private static partial Regex Weight();

    [GeneratedRegex(@"font-style:\s*(\w+)")]
    private static partial Regex Slant();
}

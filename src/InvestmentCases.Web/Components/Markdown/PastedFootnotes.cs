using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Web.Components.Markdown;

/// <summary>The footnotes of a pasted text, numbered in the order in which the text names them.</summary>
internal sealed partial class PastedFootnotes(int before)
{
    private readonly Dictionary<string, string> texts = [];
    private readonly List<string> named = [];

    /// <summary>Says what a footnote says.</summary>
    /// <param name="id">Word's id of it: <c>ftn3</c>.</param>
    /// <param name="text">What it says.</param>
    public void Define(string id, string text) => texts[id] = text;

    /// <summary>The mark in the text where a link leads to a footnote; empty where it leads back from one; null where it is another link.</summary>
    public string? MarkOf(string address)
    {
        if (BackFromNote().IsMatch(address))
            return "";
        if (ToNote().Match(address) is not { Success: true } found)
            return null;
        var id = found.Groups[1].Value;
        if (!named.Contains(id))
            named.Add(id);
        return $"[^{NumberOf(id)}]";
    }

    /// <summary>Each footnote that the text names; one whose text did not come along says so.</summary>
    public IEnumerable<string> Definitions() => named.Select(id => $"[^{NumberOf(id)}]: {texts.GetValueOrDefault(id, MarkdownTexts.FootnoteMissing)}");

    private string NumberOf(string id) => (before + named.IndexOf(id) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"#_?((ftn|edn)\d+)$")]
    private static partial Regex ToNote();

    [GeneratedRegex(@"#_?(ftn|edn)ref")]
    private static partial Regex BackFromNote();
}

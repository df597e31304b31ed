using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>The text of a Word paragraph as Markdown: emphasis, links, tick boxes in Word's several ways, marks of footnotes.</summary>
internal static class DocxRuns
{
    public static string Text(Paragraph paragraph, MainDocumentPart main)
    {
        var text = new StringBuilder();
        Append(text, paragraph, main, 0);
        // Runs that follow each other with the same emphasis are one.
        return text.ToString().Replace("****", "", StringComparison.Ordinal).Replace("\u00ad", "", StringComparison.Ordinal);
    }

    /// <summary>Whether anything in the paragraph is bold or italic.</summary>
    public static bool IsEmphasised(Paragraph paragraph) => paragraph.Descendants<Run>().Any(run => IsOn(run.RunProperties?.Bold) || IsOn(run.RunProperties?.Italic));

    /// <summary>The text boxes that hang on a paragraph, each once.</summary>
    public static IEnumerable<TextBoxContent> Boxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph);

    private static void Append(StringBuilder text, OpenXmlElement parent, MainDocumentPart main, int depth)
    {
        foreach (var element in parent.ChildElements)
            switch (element)
            {
                case Run run:
                    AppendRun(text, run);
                    break;
                case Hyperlink link:
                    var inner = new StringBuilder();
                    Append(inner, link, main, depth + 1);
                    text.Append(AddressOf(link, main) is { } address && inner.ToString().Trim() is { Length: > 0 } shown ? $"[{shown}]({address})" : inner.ToString());
                    break;
                case InsertedRun or MoveToRun or SdtRun or SdtContentRun or SimpleField or CustomXmlRun or BidirectionalEmbedding or BidirectionalOverride when depth < 50:
                    Append(text, element, main, depth + 1);
                    break;
                // Older versions of Word marked places and measures: "<smartTag>10 km</smartTag>".
                case OpenXmlUnknownElement { LocalName: "smartTag" }:
                    text.Append(element.InnerText);
                    break;
            }
    }

    private static void AppendRun(StringBuilder text, Run run)
    {
        // What Word does not show, or shows as struck out, is not in the document.
        if (IsOn(run.RunProperties?.Vanish) || IsOn(run.RunProperties?.Strike) || IsOn(run.RunProperties?.DoubleStrike))
            return;
        var inner = new StringBuilder();
        foreach (var element in run.ChildElements)
            inner.Append(element switch
            {
                Text letters => letters.Text,
                TabChar => "\t",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                SymbolChar symbol => Symbol(symbol),
                FieldChar { FormFieldData: { } field } when field.GetFirstChild<CheckBox>() is { } box => IsTicked(box) ? $"{SourceDocument.TickedBox} " : $"{SourceDocument.OpenBox} ",
                FootnoteReference { Id.Value: { } id } => Footmarks.Superscript(id.ToString(CultureInfo.InvariantCulture)),
                _ => "",
            });
        var words = inner.ToString();
        var properties = run.RunProperties;
        if (properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript && Footmarks.Raised(words) is { } mark)
            words = mark;
        var emphasis = (IsOn(properties?.Bold) ? "**" : "") + (IsOn(properties?.Italic) ? "*" : "");
        text.Append(emphasis.Length == 0 || words.Trim().Length == 0 || words.Contains('\n') ? words : $"{words[..^words.TrimStart().Length]}{emphasis}{words.Trim()}{string.Concat(emphasis.Reverse())}{words[words.TrimEnd().Length..]}");
    }

    private static bool IsOn(OnOffType? toggle) => toggle is not null && toggle.Val?.Value != false;

    private static bool IsTicked(CheckBox box) => box.GetFirstChild<Checked>() is { } ticked ? ticked.Val?.Value != false : box.GetFirstChild<DefaultCheckBoxFormFieldState>() is { } state && state.Val?.Value != false;

    // Wingdings writes its boxes by number.
    private static string Symbol(SymbolChar symbol) => symbol.Char?.Value?.ToUpperInvariant() switch
    {
        "F0FE" or "F0FD" or "F078" or "F053" => $"{SourceDocument.TickedBox}",
        "F0A8" or "F06F" or "F071" or "F0A3" => $"{SourceDocument.OpenBox}",
        "F0B7" or "F0A7" => "•",
        _ => "",
    };

    private static string? AddressOf(Hyperlink link, MainDocumentPart main) =>
        link.Id?.Value is { } id && main.HyperlinkRelationships.FirstOrDefault(found => found.Id == id)?.Uri.OriginalString is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? uri : null;
}

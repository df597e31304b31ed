using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>What a Word file's styles and numbering make of its paragraphs.</summary>
internal sealed class DocxStyles(MainDocumentPart main)
{
    private readonly Dictionary<string, Style> styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!);

    /// <summary>The level of a heading, 1 for the outermost, or null where the paragraph is none.</summary>
    public int? HeadingLevelOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own and < 9)
            return own + 1;
        foreach (var style in Chain(paragraph))
        {
            var name = style.StyleName?.Val?.Value ?? "";
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[^1] is >= '1' and <= '9')
                return name[^1] - '0';
            if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
                return 1;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and < 9)
                return level + 1;
        }
        return null;
    }

    /// <summary>Whether the paragraph is an item of a numbered list (true) or a list of points (false); null where it is none, or a numbered heading.</summary>
    public bool? ListOf(Paragraph paragraph)
    {
        if (HeadingLevelOf(paragraph) is not null)
            return null;
        var numbering = paragraph.ParagraphProperties?.NumberingProperties ?? Chain(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(found => found is not null);
        if (numbering?.NumberingId?.Val?.Value is not { } id || id == 0)
            return null;
        var level = numbering.NumberingLevelReference?.Val?.Value ?? 0;
        var instance = main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>().FirstOrDefault(found => found.NumberID?.Value == id);
        var format = main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>().FirstOrDefault(found => found.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value)?.Elements<Level>().FirstOrDefault(found => found.LevelIndex?.Value == level)?.NumberingFormat?.Val;
        return format is not null && format.Value != NumberFormatValues.Bullet;
    }

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; depth < 20 && id is not null && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}

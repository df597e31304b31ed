using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Word;

/// <summary>A case's summary as a Word document that can be edited: made to fill one A4 page, with real styles, headings and tables.</summary>
public static class SummaryDocument
{
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int SideMargin = 794;

    /// <summary>The width between the margins in twentieths of a point.</summary>
    internal const int TextWidth = PageWidth - 2 * SideMargin;

    /// <summary>The .docx file.</summary>
    public static byte[] Write(CaseSummary summary)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = LegalText.Of(summary.Proposal.Title);
            file.PackageProperties.Creator = LegalText.Of(summary.PrintedBy);
            file.PackageProperties.Created = summary.PrintedAt;
            file.PackageProperties.Modified = summary.PrintedAt;
            file.PackageProperties.Language = CultureInfo.CurrentUICulture.Name;
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = SummaryStyles.Build(Say.English ? Cultures.English.Name : Cultures.Danish.Name);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Bullets();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = FooterOf(summary);
            main.Document = new Document(BodyOf(summary, main.GetIdOfPart(footer)));
        }
        return stream.ToArray();
    }

    private static Body BodyOf(CaseSummary summary, string footer)
    {
        var body = new Body();
        body.Append(SummaryParts.Head(summary));
        if (summary.Input is { } input && summary.Result is { } result)
            body.Append(SummaryParts.Economy(summary, input, result));
        else
            body.Append(Blocks.Paragraph(SummaryStyles.Normal, SummaryTexts.NoYears));
        body.Append(SummaryParts.Criteria(summary));
        EndSection(body, columns: 1, footer);
        body.Append(SummaryParts.FindingsAndRoute(summary));
        EndSection(body, columns: 2, footer);
        body.Append(SummaryParts.About(summary));
        body.Append(SummaryParts.Answered(summary));
        body.Append(Section(columns: 1, footer));
        return body;
    }

    // A section ends in a paragraph; one of the smallest height takes no room of its own.
    private static void EndSection(Body body, short columns, string footer)
    {
        if (body.LastChild is Paragraph { ParagraphProperties: { } layout })
            layout.Append(Section(columns, footer));
        else
            body.Append(new Paragraph(new ParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = "200", Line = "20", LineRule = LineSpacingRuleValues.Exact },
                Section(columns, footer))));
    }

    private static SectionProperties Section(short columns, string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new SectionType { Val = SectionMarkValues.Continuous },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = 680, Bottom = 850, Left = SideMargin, Right = SideMargin, Header = 340, Footer = 397, Gutter = 0 },
        new Columns { ColumnCount = columns, Space = "400" });

    private static Footer FooterOf(CaseSummary summary)
    {
        var paragraph = Blocks.Paragraph(SummaryStyles.Footer,
            Blocks.Run(LegalText.Fill(SummaryTexts.Footer, summary.Proposal.Title, summary.PrintedAt.ToString("d", CultureInfo.CurrentCulture))),
            new Run(new TabChar()));
        var parts = SummaryTexts.Page.Split("{0}", "{1}");
        paragraph.Append(Blocks.Run(parts[0]));
        paragraph.Append(Blocks.Field("PAGE", "1"));
        paragraph.Append(Blocks.Run(parts[1]));
        paragraph.Append(Blocks.Field("NUMPAGES", "1"));
        return new Footer(paragraph);
    }

    private static string[] Split(this string text, string first, string second)
    {
        var (at, then) = (text.IndexOf(first, StringComparison.Ordinal), text.IndexOf(second, StringComparison.Ordinal));
        return [text[..at], text[(at + first.Length)..then]];
    }

    private static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "227", Hanging = "227" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    private static Settings Settings()
    {
        var language = Say.English ? Cultures.English.Name : Cultures.Danish.Name;
        return new(
            new DefaultTabStop { Val = 720 },
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = language });
    }
}

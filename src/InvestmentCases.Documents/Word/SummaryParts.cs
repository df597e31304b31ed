using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using static InvestmentCases.Documents.Word.SummaryTexts;
using Picture = InvestmentCases.Documents.Pictures.Picture;

namespace InvestmentCases.Documents.Word;

/// <summary>The parts of the summary in the order in which they are read.</summary>
internal static class SummaryParts
{
    private const int MostFindings = 4;

    public static IEnumerable<OpenXmlElement> Head(CaseSummary summary)
    {
        var proposal = summary.Proposal;
        yield return Blocks.Paragraph(SummaryStyles.Title, proposal.Title);
        var facts = new List<string?>
        {
            DomainWords.Of(summary.Status),
            proposal.LeadUnit is { } unit ? summary.NameOfUnit(unit) : null,
            DomainWords.Of(proposal.Kind),
            proposal.Years is { } years ? $"{Amounts.Span(years.First, years.Last)}, {Amounts.PricesOf(proposal.PriceLevel)}" : null,
            LegalText.Fill(RiskOf, proposal.RiskLevel is { } risk ? DomainWords.Of(risk).ToLower(CultureInfo.CurrentCulture) : DomainWordsTexts.NotStated),
            proposal.ProposalNumber is { } number ? LegalText.Fill(ProposalNumber, number) : null,
            LegalText.Fill(CaseNumber, proposal.CaseNumber ?? DomainWordsTexts.NotStated),
            proposal.Fund is { } fund ? LegalText.Fill(Fund, summary.NameOfFund(fund)) : null,
        };
        yield return Blocks.Paragraph(SummaryStyles.Subtitle, string.Join("  ·  ", facts.OfType<string>()));
    }

    public static IEnumerable<OpenXmlElement> Economy(CaseSummary summary, CalculationInput input, CalculationResult result)
    {
        var unit = summary.Proposal.Unit;
        var unitName = AmountText.UnitName(unit, CultureInfo.CurrentCulture);
        var figures = CaseFigures.Of(result, input.Lines);
        yield return KeyFigureTable.Of(summary, input, result);
        if (!string.IsNullOrWhiteSpace(summary.Proposal.Summary))
            yield return Blocks.Paragraph(SummaryStyles.Normal, MarkdownRuns.Of(summary.Proposal.Summary)).With(p => p.ParagraphProperties!.SpacingBetweenLines = new() { Before = "120", After = "40" });
        yield return Blocks.Paragraph(SummaryStyles.Heading1, Sentences.Heading(result.PaybackTotal));
        if (SentenceOf(result) is { } sentence)
            yield return Blocks.Paragraph(SummaryStyles.Normal, sentence);
        var layout = Word.YearTable.FitsAcross(figures, unit) ? PictureLayout.OnPaper : PictureLayout.OnPaper with { Height = 190 };
        var picture = CasePicture.Draw(figures, layout, kroner => AmountText.Format(kroner, unit, CultureInfo.CurrentCulture), unitName);
        yield return Blocks.Paragraph(SummaryStyles.Picture, PictureDrawing.Draw(picture, PictureOf, DescriptionOf(picture, figures, unit), SummaryDocument.TextWidth));
        var caption = LegalText.Fill(SummaryTexts.YearTable, unitName, Amounts.PricesOf(summary.Proposal.PriceLevel));
        yield return Blocks.Paragraph(SummaryStyles.Caption, caption);
        yield return Word.YearTable.Of(figures, unit, caption);
    }

    /// <summary>The answer and what it costs and gives, in one sentence; null where nothing is laid out and nothing is permanent.</summary>
    internal static string? SentenceOf(CalculationResult result)
    {
        var outlay = result.Years.Where(y => y.StartCapital > 0).Select(y => y.Year).ToArray();
        var permanent = result.PermanentAnnualEffect is { Amount: not 0 } effect ? effect : null;
        if (outlay.Length == 0)
            return permanent is { Amount: < 0 } ? LegalText.Fill(SavedOnly, Amounts.Year(permanent.FromYear), Amounts.WithUnit(-permanent.Amount)) : null;
        var laidOut = Amounts.WithUnit(result.StartCapitalTotal);
        var years = Amounts.Span(outlay[0], outlay[^1]);
        return permanent is null
            ? LegalText.Fill(OutOnly, laidOut, years)
            : LegalText.Fill(permanent.Amount < 0 ? OutAndSaved : OutAndSpent, laidOut, years, Amounts.Year(permanent.FromYear), Amounts.WithUnit(Math.Abs(permanent.Amount)));
    }

    /// <summary>What the picture shows, and its figures, for those who do not see it.</summary>
    private static string DescriptionOf(Picture picture, CaseFigures figures, AmountUnit unit) =>
        $"{picture.Sentence}. " + string.Join("; ", figures.Years.Select(y =>
            $"{Amounts.Year(y.Year)}: {Net.ToLower(CultureInfo.CurrentCulture)} {AmountText.Format(y.Net, unit, CultureInfo.CurrentCulture)}, {Cumulative.ToLower(CultureInfo.CurrentCulture)} {AmountText.Format(y.Cumulative, unit, CultureInfo.CurrentCulture)}")) + ".";

    public static IEnumerable<OpenXmlElement> Criteria(CaseSummary summary)
    {
        yield return Blocks.Paragraph(SummaryStyles.Heading1, SummaryTexts.Criteria);
        var criteria = summary.Proposal.Criteria;
        if (criteria.Count == 0)
        {
            yield return Blocks.Paragraph(SummaryStyles.Normal, CriteriaMissing);
            yield break;
        }
        int[] widths = [3000, 3720, 1600, SummaryDocument.TextWidth - 8320];
        var table = Blocks.Table(SummaryStyles.YearTable, SummaryTexts.Criteria, widths);
        table.Append(Blocks.Row(true, Cells([Criterion, Measures, Responsible, FollowUp], strong: true)));
        foreach (var criterion in criteria)
            table.Append(Blocks.Row(false, Cells(
            [
                criterion.Criterion,
                criterion.Measures.Count > 0 ? string.Join(" · ", criterion.Measures.Select(m => m.Trim().TrimEnd('.'))) : DomainWordsTexts.NotStated,
                criterion.Responsible ?? DomainWordsTexts.NotStated,
                criterion.FollowUpText ?? (criterion.FollowUp is { } rhythm ? DomainWords.Of(rhythm) : DomainWordsTexts.NotStated),
            ], strong: false)));
        yield return table;

        IEnumerable<TableCell> Cells(string[] texts, bool strong) =>
            texts.Select((text, i) => Blocks.Cell(widths[i], null, Blocks.Paragraph(SummaryStyles.CellText, Blocks.Run(text, strong))));
    }

    public static IEnumerable<OpenXmlElement> FindingsAndRoute(CaseSummary summary)
    {
        yield return AtTop(Blocks.Paragraph(SummaryStyles.Heading2, FindingsUnanswered));
        if (summary.OpenFindings.Count == 0)
            yield return Blocks.Paragraph(SummaryStyles.Normal, FindingsNone);
        foreach (var finding in summary.OpenFindings.Take(MostFindings))
            yield return Blocks.Paragraph(SummaryStyles.ListItem, finding.Title);
        if (summary.OpenFindings.Count > MostFindings)
            yield return Blocks.Paragraph(SummaryStyles.KeyNote, LegalText.Fill(MoreFindings, summary.OpenFindings.Count - MostFindings));
        yield return AtTop(Blocks.Paragraph(SummaryStyles.Heading2, new Run(new Break { Type = BreakValues.Column }), Blocks.Run(Route)));
        yield return Blocks.Paragraph(SummaryStyles.ListItem, Blocks.Run(LegalText.Fill(Now, DomainWords.Of(summary.Status)), bold: true));
        if (summary.Proposal.Route.Count == 0)
            yield return Blocks.Paragraph(SummaryStyles.Normal, RouteMissing);
        foreach (var step in summary.Proposal.Route)
            yield return Blocks.Paragraph(SummaryStyles.ListItem, string.Join(" · ", StepFacts(summary, step)));
    }

    /// <summary>What a person has answered, with what it rests on, who she is and when; nothing where there is none.</summary>
    public static IEnumerable<OpenXmlElement> Answered(CaseSummary summary)
    {
        if (summary.AnsweredFindings.Count > 0)
            yield return Blocks.Paragraph(SummaryStyles.Heading2, FindingsAnswered);
        foreach (var one in summary.AnsweredFindings)
            yield return Blocks.Paragraph(SummaryStyles.ListItem, Blocks.Run($"{one.Finding.Title.TrimEnd('.')}. ", bold: true), Blocks.Run(LegalText.Fill(AnsweredBy, AnswerWords.Of(one.Answer), one.Reason.TrimEnd('.'), AnswerWords.Who(one.By, one.ByRole, one.On))));
    }

    private static IEnumerable<string> StepFacts(CaseSummary summary, RouteStep step)
    {
        yield return summary.NameOfCommittee(step.Committee);
        yield return step.Date is { } date ? date.ToString("d", CultureInfo.CurrentCulture) : DateMissing;
        if (step.ItemNumber is { } item)
            yield return LegalText.Fill(Item, item);
        if (step.Outcome is { } outcome)
            yield return DomainWords.Of(outcome);
    }

    public static IEnumerable<OpenXmlElement> About(CaseSummary summary)
    {
        yield return Blocks.Paragraph(SummaryStyles.Heading2, SummaryTexts.About);
        yield return Blocks.Paragraph(SummaryStyles.KeyNote, LegalText.Fill(AboutText, DomainWords.Of(summary.Status), summary.Version, summary.PrintedAt.ToString("g", CultureInfo.CurrentCulture), summary.PrintedBy));
    }

    // Programs differ in whether the space above is kept at the top of a column.
    private static Paragraph AtTop(Paragraph heading) => heading.With(p => p.ParagraphProperties!.SpacingBetweenLines = new() { Before = "0" });

    private static Paragraph With(this Paragraph paragraph, Action<Paragraph> change)
    {
        change(paragraph);
        return paragraph;
    }
}

namespace InvestmentCases.Domain.Cases;

/// <summary>What a case needs before it can be submitted; a section with nothing but a template's questions is not yet written. Findings never block.</summary>
public static class Submission
{
    /// <summary>Every lack, with the field that it concerns; empty where the case can be submitted.</summary>
    public static IReadOnlyList<Fault> WhatIsMissing(Proposal proposal)
    {
        var lacks = new List<Fault>();
        void Need(bool given, string field, string danish, string english)
        {
            if (!given)
                lacks.Add(new(field, Say.In($"{danish}", $"{english}")));
        }
        Need(!string.IsNullOrWhiteSpace(proposal.Title), "title", "Titel mangler.", "The title is missing.");
        Need(proposal.LeadUnit is not null, "leadUnit", "Fremstillende forvaltning mangler.", "The lead unit is missing.");
        Need(proposal.Years is not null, "firstYear", "Første og sidste år mangler.", "First and last year are missing.");
        Need(proposal.PriceLevel is not null, "priceLevel", "Prisniveau (p/l) mangler.", "The price level is missing.");
        Need(proposal.Lines.Count > 0, "lines", "Der mangler mindst én budgetpost.", "At least one budget line is missing.");
        Need(proposal.Criteria.Any(c => !string.IsNullOrWhiteSpace(c.Criterion)), "criteria", "Der mangler mindst ét succeskriterium.", "At least one success criterion is missing.");
        Need(HasText(SectionKey.Background), "sections.Background", "Afsnittet Baggrund og formål mangler.", "The section Background is missing.");
        Need(HasText(SectionKey.Content), "sections.Content", "Afsnittet Forslagets indhold mangler.", "The section Content is missing.");
        return lacks;

        bool HasText(SectionKey key) => proposal.Sections.Any(s => s.Key == key && TemplateQuestions.IsAnswered(s.Markdown));
    }
}

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>Whom a caseworker asks for what her case still lacks, by the field; null where only she can know.</summary>
public static class WhoGives
{
    public static string? Of(string field) => field.Split('.', '[')[0] switch
    {
        "lines" => CaseFrameTexts.AskEconomyForLines,
        "firstYear" or "priceLevel" => CaseFrameTexts.AskEconomyForYears,
        "criteria" => CaseFrameTexts.AskTheField,
        "leadUnit" => CaseFrameTexts.AskTheManager,
        "sections" => CaseFrameTexts.SeeTheGuidance,
        _ => null,
    };
}

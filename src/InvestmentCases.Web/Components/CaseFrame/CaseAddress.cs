namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>The pages of a case, in the order of its tabs.</summary>
public enum CaseTab
{
    Overview,
    Proposal,
    Economy,
    Scenarios,
    Criteria,
    Risks,
    Findings,
    Decisions,
    FollowUp,
    Documents,
    History,
}

/// <summary>Where a case's pages are, and where on them a field stands.</summary>
public static class CaseAddress
{
    public static string Of(Guid id, CaseTab tab) => tab switch
    {
        CaseTab.Overview => $"/cases/{id}",
        CaseTab.FollowUp => $"/cases/{id}/follow-up",
        _ => $"/cases/{id}/{tab.ToString().ToLowerInvariant()}",
    };

    /// <summary>The page and place of a field, named by its path in the case's JSON.</summary>
    public static string OfField(Guid id, string field) => $"{Of(id, TabOf(field))}#{AnchorOf(field)}";

    /// <summary>The id in the page of the place where a field is typed: <c>sections-Background</c>.</summary>
    public static string AnchorOf(string field) => field.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    public static CaseTab TabOf(string field) => field.Split('.', '[', '/')[0] switch
    {
        "lines" or "financing" or "statedTables" => CaseTab.Economy,
        "scenarios" or "baseSuccessRate" => CaseTab.Scenarios,
        "criteria" => CaseTab.Criteria,
        "risks" or "riskLevel" => CaseTab.Risks,
        "route" => CaseTab.Decisions,
        "statusReports" => CaseTab.FollowUp,
        _ => CaseTab.Proposal,
    };
}

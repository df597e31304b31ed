using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Naming;

/// <summary>The field's words for the domain's choices, in the language of the current UI culture: what documents, lists and pages call them.</summary>
public static class Terms
{
    /// <summary>Kladde, Indsendt, …</summary>
    public static string Of(CaseStatus status) => Find("Status", status);

    /// <summary>Business case, Budgetnotat, …</summary>
    public static string Of(CaseKind kind) => Find("CaseKind", kind);

    /// <summary>Driftsbesparelse, Driftsomkostning, …</summary>
    public static string Of(LineKind kind) => Find("LineKind", kind);

    /// <summary>Service, Overførsler mv., Anlæg, Finansposter.</summary>
    public static string Of(ControlArea area) => Find("ControlArea", area);

    /// <summary>Varig, Midlertidig.</summary>
    public static string Of(Duration duration) => Find("Duration", duration);

    /// <summary>lav, middel, høj.</summary>
    public static string Of(RiskLevel level) => Find("RiskLevel", level);

    /// <summary>Straks, Tjent hjem, …</summary>
    public static string Of(PaybackStatus status) => Find("Payback", status);

    /// <summary>Godkendt, Udsat, …</summary>
    public static string Of(DecisionOutcome outcome) => Find("Outcome", outcome);

    /// <summary>Én gang, Hvert år, …</summary>
    public static string Of(Rhythm rhythm) => Find("Rhythm", rhythm);

    /// <summary>What stands where nothing is given: ikke oplyst.</summary>
    public static string NotStated => TermsTexts.NotStated;

    private static string Find<T>(string family, T value) where T : struct, Enum =>
        TermsTexts.ResourceManager.GetString($"{family}_{value}", TermsTexts.Culture)
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, "There is no word for it in TermsTexts.resx.");
}

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>What a person has made of a finding.</summary>
public enum FindingAnswer
{
    /// <summary>Dokumentet er forkert.</summary>
    DocumentIsWrong,
    /// <summary>Bliver rettet.</summary>
    WillBeCorrected,
    /// <summary>Forklaret.</summary>
    Explained,
}

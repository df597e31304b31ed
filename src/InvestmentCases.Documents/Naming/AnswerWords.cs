using System.Globalization;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Documents.Naming;

/// <summary>What a person's answer to a finding is called, and how she is named with it: the same on pages and in documents.</summary>
public static class AnswerWords
{
    /// <summary>"Forklaret".</summary>
    public static string Of(FindingAnswer answer) => answer switch
    {
        FindingAnswer.DocumentIsWrong => DomainWordsTexts.AnswerDocumentIsWrong,
        FindingAnswer.WillBeCorrected => DomainWordsTexts.AnswerWillBeCorrected,
        _ => DomainWordsTexts.AnswerExplained,
    };

    /// <summary>"Marie Lindgaard, controller, 24.11.2026".</summary>
    /// <param name="by">Her name.</param>
    /// <param name="role">The role that she had; null for the operator.</param>
    /// <param name="on">The day in Denmark.</param>
    public static string Who(string by, Role? role, DateOnly on) =>
        string.Join(", ", new[] { by, role is { } known ? DomainWords.Of(known).ToLower(CultureInfo.CurrentCulture) : null, on.ToString("d", CultureInfo.CurrentCulture) }.OfType<string>());
}

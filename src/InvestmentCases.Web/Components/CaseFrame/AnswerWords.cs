using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>What an answer to a finding is called.</summary>
public static class AnswerWords
{
    public static string Of(FindingAnswer answer) => answer switch
    {
        FindingAnswer.DocumentIsWrong => CaseFrameTexts.AnswerDocumentIsWrong,
        FindingAnswer.WillBeCorrected => CaseFrameTexts.AnswerWillBeCorrected,
        _ => CaseFrameTexts.AnswerExplained,
    };
}

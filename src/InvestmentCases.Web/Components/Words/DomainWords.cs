using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Components.Words;

/// <summary>The domain's words in the person's language, by the glossary. A step's word is what its button says.</summary>
public static class DomainWords
{
    public static string Of(CaseKind caseKind) => caseKind switch
    {
        CaseKind.BusinessCase => WordsTexts.KindBusinessCase,
        CaseKind.JointProposal => WordsTexts.KindJointProposal,
        CaseKind.StartCapitalApplication => WordsTexts.KindStartCapitalApplication,
        CaseKind.BudgetNote => WordsTexts.KindBudgetNote,
        _ => throw new ArgumentOutOfRangeException(nameof(caseKind), caseKind, null),
    };

    public static string Of(CaseStatus caseStatus) => caseStatus switch
    {
        CaseStatus.Draft => WordsTexts.StatusDraft,
        CaseStatus.Submitted => WordsTexts.StatusSubmitted,
        CaseStatus.UnderReview => WordsTexts.StatusUnderReview,
        CaseStatus.Returned => WordsTexts.StatusReturned,
        CaseStatus.Approved => WordsTexts.StatusApproved,
        CaseStatus.InCommittee => WordsTexts.StatusInCommittee,
        CaseStatus.Adopted => WordsTexts.StatusAdopted,
        CaseStatus.Rejected => WordsTexts.StatusRejected,
        CaseStatus.InFollowUp => WordsTexts.StatusInFollowUp,
        CaseStatus.Closed => WordsTexts.StatusClosed,
        CaseStatus.Withdrawn => WordsTexts.StatusWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(caseStatus), caseStatus, null),
    };

    public static string Of(CaseStep caseStep) => caseStep switch
    {
        CaseStep.Submit => WordsTexts.StepSubmit,
        CaseStep.Review => WordsTexts.StepReview,
        CaseStep.Return => WordsTexts.StepReturn,
        CaseStep.Approve => WordsTexts.StepApprove,
        CaseStep.SendToCommittee => WordsTexts.StepSendToCommittee,
        CaseStep.Adopt => WordsTexts.StepAdopt,
        CaseStep.Reject => WordsTexts.StepReject,
        CaseStep.StartFollowUp => WordsTexts.StepStartFollowUp,
        CaseStep.Close => WordsTexts.StepClose,
        CaseStep.Withdraw => WordsTexts.StepWithdraw,
        CaseStep.Reopen => WordsTexts.StepReopen,
        _ => throw new ArgumentOutOfRangeException(nameof(caseStep), caseStep, null),
    };

    public static string Of(SectionKey sectionKey) => sectionKey switch
    {
        SectionKey.Background => WordsTexts.SectionBackground,
        SectionKey.Content => WordsTexts.SectionContent,
        SectionKey.Economy => WordsTexts.SectionEconomy,
        SectionKey.Implementation => WordsTexts.SectionImplementation,
        SectionKey.Involvement => WordsTexts.SectionInvolvement,
        SectionKey.Effect => WordsTexts.SectionEffect,
        SectionKey.FollowUp => WordsTexts.SectionFollowUp,
        SectionKey.RiskAssessment => WordsTexts.SectionRiskAssessment,
        SectionKey.NextSteps => WordsTexts.SectionNextSteps,
        _ => throw new ArgumentOutOfRangeException(nameof(sectionKey), sectionKey, null),
    };

    public static string Of(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Once => WordsTexts.RhythmOnce,
        Rhythm.Yearly => WordsTexts.RhythmYearly,
        Rhythm.HalfYearly => WordsTexts.RhythmHalfYearly,
        Rhythm.Quarterly => WordsTexts.RhythmQuarterly,
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, null),
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Up => WordsTexts.DirectionUp,
        Direction.Down => WordsTexts.DirectionDown,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };

    public static string Of(RiskLevel riskLevel) => riskLevel switch
    {
        RiskLevel.Low => WordsTexts.RiskLow,
        RiskLevel.Medium => WordsTexts.RiskMedium,
        RiskLevel.High => WordsTexts.RiskHigh,
        _ => throw new ArgumentOutOfRangeException(nameof(riskLevel), riskLevel, null),
    };

    public static string Of(DecisionOutcome decisionOutcome) => decisionOutcome switch
    {
        DecisionOutcome.Adopted => WordsTexts.OutcomeAdopted,
        DecisionOutcome.AdoptedWithChanges => WordsTexts.OutcomeAdoptedWithChanges,
        DecisionOutcome.Rejected => WordsTexts.OutcomeRejected,
        DecisionOutcome.Postponed => WordsTexts.OutcomePostponed,
        DecisionOutcome.Returned => WordsTexts.OutcomeReturned,
        DecisionOutcome.Noted => WordsTexts.OutcomeNoted,
        _ => throw new ArgumentOutOfRangeException(nameof(decisionOutcome), decisionOutcome, null),
    };

    public static string Of(CaseRelation caseRelation) => caseRelation switch
    {
        CaseRelation.Extends => WordsTexts.RelationExtends,
        CaseRelation.Overlaps => WordsTexts.RelationOverlaps,
        CaseRelation.Replaces => WordsTexts.RelationReplaces,
        CaseRelation.DependsOn => WordsTexts.RelationDependsOn,
        _ => throw new ArgumentOutOfRangeException(nameof(caseRelation), caseRelation, null),
    };

    public static string Of(LineKind lineKind) => lineKind switch
    {
        LineKind.Saving => WordsTexts.LineSaving,
        LineKind.OperatingCost => WordsTexts.LineOperatingCost,
        LineKind.ImplementationCost => WordsTexts.LineImplementationCost,
        LineKind.Income => WordsTexts.LineIncome,
        _ => throw new ArgumentOutOfRangeException(nameof(lineKind), lineKind, null),
    };

    public static string Of(ControlArea controlArea) => controlArea switch
    {
        ControlArea.Service => WordsTexts.AreaService,
        ControlArea.Transfers => WordsTexts.AreaTransfers,
        ControlArea.Capital => WordsTexts.AreaCapital,
        ControlArea.Financial => WordsTexts.AreaFinancial,
        _ => throw new ArgumentOutOfRangeException(nameof(controlArea), controlArea, null),
    };

    public static string Of(Duration duration) => duration switch
    {
        Duration.Permanent => WordsTexts.DurationPermanent,
        Duration.Temporary => WordsTexts.DurationTemporary,
        _ => throw new ArgumentOutOfRangeException(nameof(duration), duration, null),
    };

    public static string Of(AmountUnit amountUnit) => amountUnit switch
    {
        AmountUnit.Kroner => WordsTexts.UnitKroner,
        AmountUnit.Thousands => WordsTexts.UnitThousands,
        AmountUnit.Millions => WordsTexts.UnitMillions,
        _ => throw new ArgumentOutOfRangeException(nameof(amountUnit), amountUnit, null),
    };

    public static string Of(EvidenceGrade evidenceGrade) => evidenceGrade switch
    {
        EvidenceGrade.OwnResults => WordsTexts.EvidenceOwnResults,
        EvidenceGrade.ComparableStudy => WordsTexts.EvidenceComparableStudy,
        EvidenceGrade.SimilarMunicipality => WordsTexts.EvidenceSimilarMunicipality,
        EvidenceGrade.ExpertJudgement => WordsTexts.EvidenceExpertJudgement,
        EvidenceGrade.Assumption => WordsTexts.EvidenceAssumption,
        _ => throw new ArgumentOutOfRangeException(nameof(evidenceGrade), evidenceGrade, null),
    };

    public static string Of(FinancingSource financingSource) => financingSource switch
    {
        FinancingSource.Fund => WordsTexts.SourceFund,
        FinancingSource.OwnBudget => WordsTexts.SourceOwnBudget,
        FinancingSource.ExternalGrant => WordsTexts.SourceExternalGrant,
        _ => throw new ArgumentOutOfRangeException(nameof(financingSource), financingSource, null),
    };

    public static string Of(StatedMeasure statedMeasure) => statedMeasure switch
    {
        StatedMeasure.PaybackYears => WordsTexts.MeasurePaybackYears,
        StatedMeasure.StartCapital => WordsTexts.MeasureStartCapital,
        StatedMeasure.PermanentAnnualEffect => WordsTexts.MeasurePermanentAnnualEffect,
        StatedMeasure.Net => WordsTexts.MeasureNet,
        StatedMeasure.CumulativeNet => WordsTexts.MeasureCumulativeNet,
        StatedMeasure.LineAmount => WordsTexts.MeasureLineAmount,
        StatedMeasure.Total => WordsTexts.MeasureTotal,
        StatedMeasure.NetPresentValue => WordsTexts.MeasureNetPresentValue,
        StatedMeasure.SuccessRate => WordsTexts.MeasureSuccessRate,
        StatedMeasure.Quantity => WordsTexts.MeasureQuantity,
        StatedMeasure.Other => WordsTexts.MeasureOther,
        _ => throw new ArgumentOutOfRangeException(nameof(statedMeasure), statedMeasure, null),
    };

    public static string Of(PaybackBasis paybackBasis) => paybackBasis switch
    {
        PaybackBasis.Service => WordsTexts.BasisService,
        PaybackBasis.Total => WordsTexts.BasisTotal,
        _ => throw new ArgumentOutOfRangeException(nameof(paybackBasis), paybackBasis, null),
    };

    public static string Of(Role role) => role switch
    {
        Role.Caseworker => WordsTexts.RoleCaseworker,
        Role.Controller => WordsTexts.RoleController,
        Role.Manager => WordsTexts.RoleManager,
        Role.Secretary => WordsTexts.RoleSecretary,
        Role.Administrator => WordsTexts.RoleAdministrator,
        Role.Reader => WordsTexts.RoleReader,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static string Of(FindingResult findingResult) => findingResult switch
    {
        FindingResult.Agrees => WordsTexts.ResultAgrees,
        FindingResult.AgreesWithinRounding => WordsTexts.ResultAgreesWithinRounding,
        FindingResult.Differs => WordsTexts.ResultDiffers,
        FindingResult.CannotHold => WordsTexts.ResultCannotHold,
        FindingResult.CannotBeChecked => WordsTexts.ResultCannotBeChecked,
        _ => throw new ArgumentOutOfRangeException(nameof(findingResult), findingResult, null),
    };
}

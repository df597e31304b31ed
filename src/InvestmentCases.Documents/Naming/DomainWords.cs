using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Documents.Naming;

/// <summary>The domain's words in the language of the current UI culture, by the glossary: what pages, documents and lists call its choices.</summary>
public static class DomainWords
{
    /// <summary>Business case, Budgetnotat, …</summary>
    public static string Of(CaseKind caseKind) => caseKind switch
    {
        CaseKind.BusinessCase => DomainWordsTexts.KindBusinessCase,
        CaseKind.JointProposal => DomainWordsTexts.KindJointProposal,
        CaseKind.StartCapitalApplication => DomainWordsTexts.KindStartCapitalApplication,
        CaseKind.BudgetNote => DomainWordsTexts.KindBudgetNote,
        _ => throw new ArgumentOutOfRangeException(nameof(caseKind), caseKind, null),
    };

    /// <summary>Kladde, Indsendt, …</summary>
    public static string Of(CaseStatus caseStatus) => caseStatus switch
    {
        CaseStatus.Draft => DomainWordsTexts.StatusDraft,
        CaseStatus.Submitted => DomainWordsTexts.StatusSubmitted,
        CaseStatus.UnderReview => DomainWordsTexts.StatusUnderReview,
        CaseStatus.Returned => DomainWordsTexts.StatusReturned,
        CaseStatus.Approved => DomainWordsTexts.StatusApproved,
        CaseStatus.InCommittee => DomainWordsTexts.StatusInCommittee,
        CaseStatus.Adopted => DomainWordsTexts.StatusAdopted,
        CaseStatus.Rejected => DomainWordsTexts.StatusRejected,
        CaseStatus.InFollowUp => DomainWordsTexts.StatusInFollowUp,
        CaseStatus.Closed => DomainWordsTexts.StatusClosed,
        CaseStatus.Withdrawn => DomainWordsTexts.StatusWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(caseStatus), caseStatus, null),
    };

    /// <summary>What the step's button says: Send til økonomisk kontrol, Godkend, …</summary>
    public static string Of(CaseStep caseStep) => caseStep switch
    {
        CaseStep.Submit => DomainWordsTexts.StepSubmit,
        CaseStep.Review => DomainWordsTexts.StepReview,
        CaseStep.Return => DomainWordsTexts.StepReturn,
        CaseStep.Approve => DomainWordsTexts.StepApprove,
        CaseStep.SendToCommittee => DomainWordsTexts.StepSendToCommittee,
        CaseStep.Adopt => DomainWordsTexts.StepAdopt,
        CaseStep.Reject => DomainWordsTexts.StepReject,
        CaseStep.StartFollowUp => DomainWordsTexts.StepStartFollowUp,
        CaseStep.Close => DomainWordsTexts.StepClose,
        CaseStep.Withdraw => DomainWordsTexts.StepWithdraw,
        CaseStep.Reopen => DomainWordsTexts.StepReopen,
        _ => throw new ArgumentOutOfRangeException(nameof(caseStep), caseStep, null),
    };

    /// <summary>The heading that a section has unless it has one of its own: 2. Baggrund og formål, …</summary>
    public static string Of(SectionKey sectionKey) => sectionKey switch
    {
        SectionKey.Background => DomainWordsTexts.SectionBackground,
        SectionKey.Content => DomainWordsTexts.SectionContent,
        SectionKey.Economy => DomainWordsTexts.SectionEconomy,
        SectionKey.Implementation => DomainWordsTexts.SectionImplementation,
        SectionKey.Involvement => DomainWordsTexts.SectionInvolvement,
        SectionKey.Effect => DomainWordsTexts.SectionEffect,
        SectionKey.FollowUp => DomainWordsTexts.SectionFollowUp,
        SectionKey.RiskAssessment => DomainWordsTexts.SectionRiskAssessment,
        SectionKey.NextSteps => DomainWordsTexts.SectionNextSteps,
        _ => throw new ArgumentOutOfRangeException(nameof(sectionKey), sectionKey, null),
    };

    /// <summary>Én gang, Hvert år, …</summary>
    public static string Of(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Once => DomainWordsTexts.RhythmOnce,
        Rhythm.Yearly => DomainWordsTexts.RhythmYearly,
        Rhythm.HalfYearly => DomainWordsTexts.RhythmHalfYearly,
        Rhythm.Quarterly => DomainWordsTexts.RhythmQuarterly,
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, null),
    };

    /// <summary>Skal op, Skal ned.</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.Up => DomainWordsTexts.DirectionUp,
        Direction.Down => DomainWordsTexts.DirectionDown,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };

    /// <summary>Lav, Middel, Høj.</summary>
    public static string Of(RiskLevel riskLevel) => riskLevel switch
    {
        RiskLevel.Low => DomainWordsTexts.RiskLow,
        RiskLevel.Medium => DomainWordsTexts.RiskMedium,
        RiskLevel.High => DomainWordsTexts.RiskHigh,
        _ => throw new ArgumentOutOfRangeException(nameof(riskLevel), riskLevel, null),
    };

    /// <summary>Godkendt, Udsat, …</summary>
    public static string Of(DecisionOutcome decisionOutcome) => decisionOutcome switch
    {
        DecisionOutcome.Adopted => DomainWordsTexts.OutcomeAdopted,
        DecisionOutcome.AdoptedWithChanges => DomainWordsTexts.OutcomeAdoptedWithChanges,
        DecisionOutcome.Rejected => DomainWordsTexts.OutcomeRejected,
        DecisionOutcome.Postponed => DomainWordsTexts.OutcomePostponed,
        DecisionOutcome.Returned => DomainWordsTexts.OutcomeReturned,
        DecisionOutcome.Noted => DomainWordsTexts.OutcomeNoted,
        _ => throw new ArgumentOutOfRangeException(nameof(decisionOutcome), decisionOutcome, null),
    };

    /// <summary>Bygger videre på, Overlapper, …</summary>
    public static string Of(CaseRelation caseRelation) => caseRelation switch
    {
        CaseRelation.Extends => DomainWordsTexts.RelationExtends,
        CaseRelation.Overlaps => DomainWordsTexts.RelationOverlaps,
        CaseRelation.Replaces => DomainWordsTexts.RelationReplaces,
        CaseRelation.DependsOn => DomainWordsTexts.RelationDependsOn,
        _ => throw new ArgumentOutOfRangeException(nameof(caseRelation), caseRelation, null),
    };

    /// <summary>Driftsbesparelse, Driftsomkostning, …</summary>
    public static string Of(LineKind lineKind) => lineKind switch
    {
        LineKind.Saving => DomainWordsTexts.LineSaving,
        LineKind.OperatingCost => DomainWordsTexts.LineOperatingCost,
        LineKind.ImplementationCost => DomainWordsTexts.LineImplementationCost,
        LineKind.Income => DomainWordsTexts.LineIncome,
        _ => throw new ArgumentOutOfRangeException(nameof(lineKind), lineKind, null),
    };

    /// <summary>Service, Overførsler mv., Anlæg, Finansposter.</summary>
    public static string Of(ControlArea controlArea) => controlArea switch
    {
        ControlArea.Service => DomainWordsTexts.AreaService,
        ControlArea.Transfers => DomainWordsTexts.AreaTransfers,
        ControlArea.Capital => DomainWordsTexts.AreaCapital,
        ControlArea.Financial => DomainWordsTexts.AreaFinancial,
        _ => throw new ArgumentOutOfRangeException(nameof(controlArea), controlArea, null),
    };

    /// <summary>Varig, Midlertidig.</summary>
    public static string Of(Duration duration) => duration switch
    {
        Duration.Permanent => DomainWordsTexts.DurationPermanent,
        Duration.Temporary => DomainWordsTexts.DurationTemporary,
        _ => throw new ArgumentOutOfRangeException(nameof(duration), duration, null),
    };

    /// <summary>kr., 1.000 kr., mio. kr.</summary>
    public static string Of(AmountUnit amountUnit) => amountUnit switch
    {
        AmountUnit.Kroner => DomainWordsTexts.UnitKroner,
        AmountUnit.Thousands => DomainWordsTexts.UnitThousands,
        AmountUnit.Millions => DomainWordsTexts.UnitMillions,
        _ => throw new ArgumentOutOfRangeException(nameof(amountUnit), amountUnit, null),
    };

    /// <summary>Egne målte resultater, Faglig vurdering, …</summary>
    public static string Of(EvidenceGrade evidenceGrade) => evidenceGrade switch
    {
        EvidenceGrade.OwnResults => DomainWordsTexts.EvidenceOwnResults,
        EvidenceGrade.ComparableStudy => DomainWordsTexts.EvidenceComparableStudy,
        EvidenceGrade.SimilarMunicipality => DomainWordsTexts.EvidenceSimilarMunicipality,
        EvidenceGrade.ExpertJudgement => DomainWordsTexts.EvidenceExpertJudgement,
        EvidenceGrade.Assumption => DomainWordsTexts.EvidenceAssumption,
        _ => throw new ArgumentOutOfRangeException(nameof(evidenceGrade), evidenceGrade, null),
    };

    /// <summary>Pulje, Eget budget, Tilskud udefra.</summary>
    public static string Of(FinancingSource financingSource) => financingSource switch
    {
        FinancingSource.Fund => DomainWordsTexts.SourceFund,
        FinancingSource.OwnBudget => DomainWordsTexts.SourceOwnBudget,
        FinancingSource.ExternalGrant => DomainWordsTexts.SourceExternalGrant,
        _ => throw new ArgumentOutOfRangeException(nameof(financingSource), financingSource, null),
    };

    /// <summary>Tilbagebetalingstid, Startkapital, …</summary>
    public static string Of(StatedMeasure statedMeasure) => statedMeasure switch
    {
        StatedMeasure.PaybackYears => DomainWordsTexts.MeasurePaybackYears,
        StatedMeasure.StartCapital => DomainWordsTexts.MeasureStartCapital,
        StatedMeasure.PermanentAnnualEffect => DomainWordsTexts.MeasurePermanentAnnualEffect,
        StatedMeasure.Net => DomainWordsTexts.MeasureNet,
        StatedMeasure.CumulativeNet => DomainWordsTexts.MeasureCumulativeNet,
        StatedMeasure.LineAmount => DomainWordsTexts.MeasureLineAmount,
        StatedMeasure.Total => DomainWordsTexts.MeasureTotal,
        StatedMeasure.NetPresentValue => DomainWordsTexts.MeasureNetPresentValue,
        StatedMeasure.SuccessRate => DomainWordsTexts.MeasureSuccessRate,
        StatedMeasure.Quantity => DomainWordsTexts.MeasureQuantity,
        StatedMeasure.Other => DomainWordsTexts.MeasureOther,
        _ => throw new ArgumentOutOfRangeException(nameof(statedMeasure), statedMeasure, null),
    };

    /// <summary>Straks, Tjent hjem, …</summary>
    public static string Of(PaybackStatus paybackStatus) => paybackStatus switch
    {
        PaybackStatus.Immediate => DomainWordsTexts.PaybackImmediate,
        PaybackStatus.Repaid => DomainWordsTexts.PaybackRepaid,
        PaybackStatus.Extrapolated => DomainWordsTexts.PaybackExtrapolated,
        PaybackStatus.Unknown => DomainWordsTexts.PaybackUnknown,
        PaybackStatus.Never => DomainWordsTexts.PaybackNever,
        _ => throw new ArgumentOutOfRangeException(nameof(paybackStatus), paybackStatus, null),
    };

    /// <summary>Serviceeffektivisering, Totaløkonomi.</summary>
    public static string Of(PaybackBasis paybackBasis) => paybackBasis switch
    {
        PaybackBasis.Service => DomainWordsTexts.BasisService,
        PaybackBasis.Total => DomainWordsTexts.BasisTotal,
        _ => throw new ArgumentOutOfRangeException(nameof(paybackBasis), paybackBasis, null),
    };

    /// <summary>Forslagsansvarlig, Controller, …</summary>
    public static string Of(Role role) => role switch
    {
        Role.Caseworker => DomainWordsTexts.RoleCaseworker,
        Role.Controller => DomainWordsTexts.RoleController,
        Role.Manager => DomainWordsTexts.RoleManager,
        Role.Secretary => DomainWordsTexts.RoleSecretary,
        Role.Administrator => DomainWordsTexts.RoleAdministrator,
        Role.Reader => DomainWordsTexts.RoleReader,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>Stemmer, Afviger, …</summary>
    public static string Of(FindingResult findingResult) => findingResult switch
    {
        FindingResult.Agrees => DomainWordsTexts.ResultAgrees,
        FindingResult.AgreesWithinRounding => DomainWordsTexts.ResultAgreesWithinRounding,
        FindingResult.Differs => DomainWordsTexts.ResultDiffers,
        FindingResult.CannotHold => DomainWordsTexts.ResultCannotHold,
        FindingResult.CannotBeChecked => DomainWordsTexts.ResultCannotBeChecked,
        _ => throw new ArgumentOutOfRangeException(nameof(findingResult), findingResult, null),
    };
}

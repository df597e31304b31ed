using InvestmentCases.Data.Storage;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// The whole database, one mapping file per aggregate. Made anew for each operation by the factory. Anybody may query it;
/// only <see cref="WriteDoor"/> saves.
/// </summary>
public sealed class CasesDb(DbContextOptions<CasesDb> options)
    : IdentityDbContext<Account, IdentityRole<long>, long>(options), IDataProtectionKeyContext
{
    private const string DanishOnSqlServer = "Danish_Norwegian_CI_AS";

    public DbSet<CaseRow> Cases => Set<CaseRow>();
    public DbSet<CaseContentRow> CaseContents => Set<CaseContentRow>();
    public DbSet<AffectedUnitRow> AffectedUnits => Set<AffectedUnitRow>();
    public DbSet<GoalRow> Goals => Set<GoalRow>();
    public DbSet<SectionRow> Sections => Set<SectionRow>();
    public DbSet<CashFlowLineRow> CashFlowLines => Set<CashFlowLineRow>();
    public DbSet<CashFlowAmountRow> CashFlowAmounts => Set<CashFlowAmountRow>();
    public DbSet<DriverRow> Drivers => Set<DriverRow>();
    public DbSet<FinancingRow> Financing => Set<FinancingRow>();
    public DbSet<FinancingAmountRow> FinancingAmounts => Set<FinancingAmountRow>();
    public DbSet<CriterionRow> Criteria => Set<CriterionRow>();
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();
    public DbSet<RiskRow> Risks => Set<RiskRow>();
    public DbSet<RouteStepRow> RouteSteps => Set<RouteStepRow>();
    public DbSet<RelatedCaseRow> RelatedCases => Set<RelatedCaseRow>();
    public DbSet<YearFigureRow> YearFigures => Set<YearFigureRow>();
    public DbSet<YearPartyFigureRow> YearPartyFigures => Set<YearPartyFigureRow>();
    public DbSet<SearchWordRow> SearchWords => Set<SearchWordRow>();
    public DbSet<CaseWordRow> CaseWords => Set<CaseWordRow>();
    public DbSet<CaseVersionRow> CaseVersions => Set<CaseVersionRow>();
    public DbSet<HistoryRow> History => Set<HistoryRow>();
    public DbSet<FindingAnswerRow> FindingAnswers => Set<FindingAnswerRow>();
    public DbSet<CommentRow> Comments => Set<CommentRow>();
    public DbSet<AttachmentRow> Attachments => Set<AttachmentRow>();
    public DbSet<EditDraftRow> EditDrafts => Set<EditDraftRow>();
    public DbSet<UnconfirmedDocumentRow> UnconfirmedDocuments => Set<UnconfirmedDocumentRow>();
    public DbSet<UnconfirmedDocumentContentRow> UnconfirmedDocumentContents => Set<UnconfirmedDocumentContentRow>();

    public DbSet<OrganisationUnitRow> OrganisationUnits => Set<OrganisationUnitRow>();
    public DbSet<CommitteeRow> Committees => Set<CommitteeRow>();
    public DbSet<FundRow> Funds => Set<FundRow>();
    public DbSet<StrategicGoalRow> StrategicGoals => Set<StrategicGoalRow>();
    public DbSet<PriceIndexPublicationRow> PriceIndexPublications => Set<PriceIndexPublicationRow>();
    public DbSet<DiscountScheduleRow> DiscountSchedules => Set<DiscountScheduleRow>();
    public DbSet<PaybackRuleRow> PaybackRules => Set<PaybackRuleRow>();
    public DbSet<UnitPriceRow> UnitPrices => Set<UnitPriceRow>();
    public DbSet<RefundStepRow> RefundSteps => Set<RefundStepRow>();
    public DbSet<BenefitRefundRow> BenefitRefunds => Set<BenefitRefundRow>();
    public DbSet<GuidanceRow> Guidance => Set<GuidanceRow>();
    public DbSet<CaseTemplateRow> CaseTemplates => Set<CaseTemplateRow>();
    public DbSet<CounterRow> Counters => Set<CounterRow>();

    public DbSet<ActualRow> Actuals => Set<ActualRow>();
    public DbSet<ForecastRow> Forecasts => Set<ForecastRow>();
    public DbSet<MeasurementRow> Measurements => Set<MeasurementRow>();
    public DbSet<StatusReportRow> StatusReports => Set<StatusReportRow>();
    public DbSet<MeetingRow> Meetings => Set<MeetingRow>();

    public DbSet<RegisterViewRow> RegisterViews => Set<RegisterViewRow>();
    public DbSet<ApiTokenRow> ApiTokens => Set<ApiTokenRow>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<ExactDecimalConverter>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CasesDb).Assembly);
        if (Database.ProviderName?.EndsWith("SqlServer", StringComparison.Ordinal) == true)
            foreach (var text in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(string)))
                text.SetCollation(DanishOnSqlServer);
    }
}

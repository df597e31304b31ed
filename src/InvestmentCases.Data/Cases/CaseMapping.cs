using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>The case and its parts. Parts are found by the case first, so that a case's rows lie together and one query reads many cases.</summary>
internal sealed class CaseMapping : IEntityTypeConfiguration<CaseRow>, IEntityTypeConfiguration<CaseContentRow>,
    IEntityTypeConfiguration<AffectedUnitRow>, IEntityTypeConfiguration<GoalRow>, IEntityTypeConfiguration<SectionRow>,
    IEntityTypeConfiguration<CashFlowLineRow>, IEntityTypeConfiguration<CashFlowAmountRow>, IEntityTypeConfiguration<DriverRow>,
    IEntityTypeConfiguration<FinancingRow>, IEntityTypeConfiguration<FinancingAmountRow>, IEntityTypeConfiguration<CriterionRow>,
    IEntityTypeConfiguration<IndicatorRow>, IEntityTypeConfiguration<RiskRow>, IEntityTypeConfiguration<RouteStepRow>,
    IEntityTypeConfiguration<RelatedCaseRow>, IEntityTypeConfiguration<YearFigureRow>, IEntityTypeConfiguration<YearPartyFigureRow>,
    IEntityTypeConfiguration<SearchWordRow>, IEntityTypeConfiguration<CaseWordRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> builder)
    {
        builder.ToTable("Cases");
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.PublicId).IsUnique();
        builder.HasIndex(row => row.Number).IsUnique();
        // One for each order of the register, so that a page is read and nothing is sorted.
        builder.HasIndex(row => new { row.StatusOrder, row.TitleSortKey });
        builder.HasIndex(row => row.TitleSortKey);
        builder.HasIndex(row => row.LeadUnit);
        builder.HasIndex(row => row.Fund);
        builder.HasIndex(row => row.FirstYear);
        builder.HasIndex(row => row.StartCapitalInOre);
        builder.HasIndex(row => row.PaybackServiceOrder);
        builder.HasIndex(row => row.PaybackTotalOrder);
        builder.HasIndex(row => row.PermanentEffectInOre);
        builder.HasIndex(row => row.NetPresentValueInOre);
        builder.HasIndex(row => row.NextDate);
        builder.HasIndex(row => row.OpenFindings);
        builder.HasIndex(row => row.ChangedAt);
        // What a list is filtered and summed by, so that counting reads this and not the cases.
        builder.HasIndex(row => new { row.Status, row.LeadUnit, row.Fund, row.Kind, row.FirstYear, row.StartCapitalInOre });
        builder.HasOne(row => row.Content).WithOne().HasForeignKey<CaseContentRow>(row => row.CaseId);
        builder.HasMany(row => row.AffectedUnits).WithOne().HasForeignKey(row => row.CaseId);
        builder.HasMany(row => row.Goals).WithOne().HasForeignKey(row => row.CaseId);
        builder.HasMany(row => row.YearFigures).WithOne().HasForeignKey(row => row.CaseId);
        builder.HasMany(row => row.YearPartyFigures).WithOne().HasForeignKey(row => row.CaseId);
    }

    public void Configure(EntityTypeBuilder<CaseContentRow> builder) => builder.ToTable("CaseContents").HasKey(row => row.CaseId);

    public void Configure(EntityTypeBuilder<AffectedUnitRow> builder)
    {
        builder.ToTable("AffectedUnits").HasKey(row => new { row.CaseId, row.Position });
        builder.HasIndex(row => row.Unit);
    }

    public void Configure(EntityTypeBuilder<GoalRow> builder)
    {
        builder.ToTable("Goals").HasKey(row => new { row.CaseId, row.Position });
        builder.HasIndex(row => row.Goal);
    }

    public void Configure(EntityTypeBuilder<SectionRow> builder) => Part(builder, "Sections", row => new { row.CaseId, row.Position });

    public void Configure(EntityTypeBuilder<CashFlowLineRow> builder)
    {
        Part(builder, "CashFlowLines", row => new { row.CaseId, row.Line });
        builder.HasIndex(row => new { row.CaseId, row.PublicId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CashFlowAmountRow> builder)
    {
        builder.ToTable("CashFlowAmounts").HasKey(row => new { row.CaseId, row.Line, row.Year });
        builder.HasOne<CashFlowLineRow>().WithMany().HasForeignKey(row => new { row.CaseId, row.Line });
    }

    public void Configure(EntityTypeBuilder<DriverRow> builder)
    {
        builder.ToTable("Drivers").HasKey(row => new { row.CaseId, row.Line, row.Year });
        builder.HasOne<CashFlowLineRow>().WithMany().HasForeignKey(row => new { row.CaseId, row.Line });
        builder.HasIndex(row => row.Catalogue);
    }

    public void Configure(EntityTypeBuilder<FinancingRow> builder) => Part(builder, "Financing", row => new { row.CaseId, row.Position });

    public void Configure(EntityTypeBuilder<FinancingAmountRow> builder)
    {
        builder.ToTable("FinancingAmounts").HasKey(row => new { row.CaseId, row.Position, row.Year });
        builder.HasOne<FinancingRow>().WithMany().HasForeignKey(row => new { row.CaseId, row.Position });
    }

    public void Configure(EntityTypeBuilder<CriterionRow> builder)
    {
        Part(builder, "Criteria", row => new { row.CaseId, row.Position });
        builder.HasIndex(row => new { row.CaseId, row.PublicId });
    }

    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("Indicators").HasKey(row => new { row.CaseId, row.Criterion, row.Position });
        builder.HasOne<CriterionRow>().WithMany().HasForeignKey(row => new { row.CaseId, row.Criterion });
        builder.HasIndex(row => new { row.CaseId, row.PublicId });
    }

    public void Configure(EntityTypeBuilder<RiskRow> builder) => Part(builder, "Risks", row => new { row.CaseId, row.Position });

    public void Configure(EntityTypeBuilder<RouteStepRow> builder)
    {
        Part(builder, "RouteSteps", row => new { row.CaseId, row.Position });
        builder.HasIndex(row => new { row.Date, row.Committee });
    }

    public void Configure(EntityTypeBuilder<RelatedCaseRow> builder) => Part(builder, "RelatedCases", row => new { row.CaseId, row.Position });

    public void Configure(EntityTypeBuilder<SearchWordRow> builder)
    {
        builder.ToTable("SearchWords").HasKey(row => row.Id);
        builder.HasIndex(row => row.Text);
        builder.HasIndex(row => new { row.IsOfTitle, row.IsNumber, row.Text });
    }

    public void Configure(EntityTypeBuilder<CaseWordRow> builder)
    {
        Part(builder, "CaseWords", row => new { row.CaseId, row.WordId });
        builder.HasOne(row => row.Word).WithMany().HasForeignKey(row => row.WordId);
        builder.HasIndex(row => new { row.WordId, row.CaseId });
    }

    public void Configure(EntityTypeBuilder<YearFigureRow> builder)
    {
        builder.ToTable("YearFigures").HasKey(row => new { row.CaseId, row.Year });
        builder.HasIndex(row => row.Year);
    }

    public void Configure(EntityTypeBuilder<YearPartyFigureRow> builder) =>
        builder.ToTable("YearPartyFigures").HasKey(row => new { row.CaseId, row.Year, row.Party, row.ControlArea });

    internal static void Part<TRow>(EntityTypeBuilder<TRow> builder, string table, Expression<Func<TRow, object?>> key) where TRow : class, ICasePart
    {
        builder.ToTable(table).HasKey(key);
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
    }
}

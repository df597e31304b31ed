using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>Units, committees, funds and goals.</summary>
internal sealed class MunicipalityMapping : IEntityTypeConfiguration<OrganisationUnitRow>, IEntityTypeConfiguration<CommitteeRow>,
    IEntityTypeConfiguration<FundRow>, IEntityTypeConfiguration<FundRoundRow>, IEntityTypeConfiguration<FundMeansRow>,
    IEntityTypeConfiguration<StrategicGoalRow>, IEntityTypeConfiguration<CounterRow>
{
    public void Configure(EntityTypeBuilder<OrganisationUnitRow> builder)
    {
        builder.ToTable("OrganisationUnits").HasKey(row => row.Code);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CommitteeRow> builder)
    {
        builder.ToTable("Committees").HasKey(row => row.Code);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<FundRow> builder)
    {
        builder.ToTable("Funds").HasKey(row => row.Id);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasMany(row => row.Rounds).WithOne().HasForeignKey(row => row.FundId);
        builder.HasMany(row => row.Means).WithOne().HasForeignKey(row => row.FundId);
    }

    public void Configure(EntityTypeBuilder<FundRoundRow> builder) =>
        builder.ToTable("FundRounds").HasKey(row => new { row.FundId, row.Deadline });

    public void Configure(EntityTypeBuilder<FundMeansRow> builder) =>
        builder.ToTable("FundMeans").HasKey(row => new { row.FundId, row.Year, row.ControlArea });

    public void Configure(EntityTypeBuilder<StrategicGoalRow> builder)
    {
        builder.ToTable("StrategicGoals").HasKey(row => row.Name);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CounterRow> builder)
    {
        builder.ToTable("Counters").HasKey(row => row.Name);
        builder.HasData(
            new CounterRow { Name = CounterRow.CaseNumbers, Value = 0 },
            new CounterRow { Name = CounterRow.ReferenceVersion, Value = 0 },
            new CounterRow { Name = CounterRow.CasesVersion, Value = 0 });
    }
}

/// <summary>Figures that change with time: index, rates, rules, prices and refunds, each dated and with its source.</summary>
internal sealed class DatedFiguresMapping : IEntityTypeConfiguration<PriceIndexPublicationRow>, IEntityTypeConfiguration<PriceIndexEntryRow>,
    IEntityTypeConfiguration<DiscountScheduleRow>, IEntityTypeConfiguration<DiscountStepRow>, IEntityTypeConfiguration<PaybackRuleRow>,
    IEntityTypeConfiguration<UnitPriceRow>, IEntityTypeConfiguration<RefundStepRow>, IEntityTypeConfiguration<BenefitRefundRow>
{
    public void Configure(EntityTypeBuilder<PriceIndexPublicationRow> builder)
    {
        builder.ToTable("PriceIndexPublications").HasKey(row => row.PublishedOn);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasMany(row => row.Entries).WithOne().HasForeignKey(row => row.PublishedOn);
    }

    public void Configure(EntityTypeBuilder<PriceIndexEntryRow> builder) =>
        builder.ToTable("PriceIndexEntries").HasKey(row => new { row.PublishedOn, row.Series, row.Year });

    public void Configure(EntityTypeBuilder<DiscountScheduleRow> builder)
    {
        builder.ToTable("DiscountSchedules").HasKey(row => row.ValidFrom);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasMany(row => row.Steps).WithOne().HasForeignKey(row => row.ValidFrom);
    }

    public void Configure(EntityTypeBuilder<DiscountStepRow> builder) =>
        builder.ToTable("DiscountSteps").HasKey(row => new { row.ValidFrom, row.FromYear });

    public void Configure(EntityTypeBuilder<PaybackRuleRow> builder)
    {
        builder.ToTable("PaybackRules").HasKey(row => row.ValidFrom);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<UnitPriceRow> builder)
    {
        builder.ToTable("UnitPrices").HasKey(row => new { row.Code, row.ValidFrom });
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<RefundStepRow> builder)
    {
        builder.ToTable("RefundSteps").HasKey(row => new { row.Year, row.AboveInOre });
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<BenefitRefundRow> builder)
    {
        builder.ToTable("BenefitRefunds").HasKey(row => new { row.ValidFrom, row.FromWeek });
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

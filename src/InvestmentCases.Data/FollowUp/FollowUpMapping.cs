using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>What happens after adoption, and the committees' meetings.</summary>
internal sealed class FollowUpMapping : IEntityTypeConfiguration<ActualRow>, IEntityTypeConfiguration<ForecastRow>,
    IEntityTypeConfiguration<MeasurementRow>, IEntityTypeConfiguration<StatusReportRow>, IEntityTypeConfiguration<StatusReportRecipientRow>,
    IEntityTypeConfiguration<StatusReportSectionRow>, IEntityTypeConfiguration<MeetingRow>, IEntityTypeConfiguration<MeetingItemRow>
{
    public void Configure(EntityTypeBuilder<ActualRow> builder) =>
        CaseMapping.Part(builder, "Actuals", row => new { row.CaseId, row.Year, row.LineId });

    public void Configure(EntityTypeBuilder<ForecastRow> builder) =>
        CaseMapping.Part(builder, "Forecasts", row => new { row.CaseId, row.Year, row.LineId });

    public void Configure(EntityTypeBuilder<MeasurementRow> builder) =>
        CaseMapping.Part(builder, "Measurements", row => new { row.CaseId, row.IndicatorId, row.Date });

    public void Configure(EntityTypeBuilder<StatusReportRow> builder)
    {
        CaseMapping.Part(builder, "StatusReports", row => row.Id);
        builder.HasIndex(row => row.PublicId).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasMany(row => row.Recipients).WithOne().HasForeignKey(row => row.ReportId);
        builder.HasMany(row => row.Sections).WithOne().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<StatusReportRecipientRow> builder) =>
        builder.ToTable("StatusReportRecipients").HasKey(row => new { row.ReportId, row.Position });

    public void Configure(EntityTypeBuilder<StatusReportSectionRow> builder) =>
        builder.ToTable("StatusReportSections").HasKey(row => new { row.ReportId, row.Position });

    public void Configure(EntityTypeBuilder<MeetingRow> builder)
    {
        builder.ToTable("Meetings").HasKey(row => row.Id);
        builder.HasIndex(row => row.PublicId).IsUnique();
        builder.HasIndex(row => new { row.Committee, row.Date }).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(row => row.MeetingId);
    }

    public void Configure(EntityTypeBuilder<MeetingItemRow> builder)
    {
        builder.ToTable("MeetingItems").HasKey(row => new { row.MeetingId, row.Position });
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        builder.HasIndex(row => row.CaseId);
    }
}

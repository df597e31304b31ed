using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>What is kept about a case beside its contents: versions, history, answers, and what is being typed.</summary>
internal sealed class CaseRecordMapping : IEntityTypeConfiguration<CaseVersionRow>, IEntityTypeConfiguration<HistoryRow>,
    IEntityTypeConfiguration<FindingAnswerRow>, IEntityTypeConfiguration<EditDraftRow>
{
    public void Configure(EntityTypeBuilder<CaseVersionRow> builder) =>
        CaseMapping.Part(builder, "CaseVersions", row => new { row.CaseId, row.Number });

    public void Configure(EntityTypeBuilder<HistoryRow> builder)
    {
        builder.ToTable("History").HasKey(row => row.Id);
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        builder.HasIndex(row => new { row.CaseId, row.Id });
        builder.HasIndex(row => row.At);
    }

    public void Configure(EntityTypeBuilder<FindingAnswerRow> builder) =>
        CaseMapping.Part(builder, "FindingAnswers", row => new { row.CaseId, row.Fingerprint });

    public void Configure(EntityTypeBuilder<EditDraftRow> builder)
    {
        CaseMapping.Part(builder, "EditDrafts", row => new { row.CaseId, row.AccountId });
        builder.HasIndex(row => row.AccountId);
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>A file that belongs to a case. Its contents stand in a table of their own, so that lists never read them.</summary>
public sealed class AttachmentRow : ICasePart
{
    public long Id { get; set; }
    public Guid PublicId { get; set; }
    public long CaseId { get; set; }
    [MaxLength(255)] public string Name { get; set; } = "";
    public long Size { get; set; }

    /// <summary>SHA-256 of the contents.</summary>
    [MaxLength(32)] public byte[] Hash { get; set; } = [];

    public DateTime At { get; set; }
    public long AccountId { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";
    public AttachmentContentRow Content { get; set; } = null!;
}

/// <summary>A file's bytes, as they came.</summary>
public sealed class AttachmentContentRow
{
    public long AttachmentId { get; set; }
    public byte[] Bytes { get; set; } = [];
}

internal sealed class AttachmentMapping : IEntityTypeConfiguration<AttachmentRow>, IEntityTypeConfiguration<AttachmentContentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentRow> builder)
    {
        CaseMapping.Part(builder, "Attachments", row => row.Id);
        builder.HasIndex(row => row.PublicId).IsUnique();
        builder.HasIndex(row => row.CaseId);
        builder.HasOne(row => row.Content).WithOne().HasForeignKey<AttachmentContentRow>(row => row.AttachmentId);
    }

    public void Configure(EntityTypeBuilder<AttachmentContentRow> builder) => builder.ToTable("AttachmentContents").HasKey(row => row.AttachmentId);
}

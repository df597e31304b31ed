using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>A document that a person has given to be read. Its bytes stand in a table of their own, so that lists and answers never read them.</summary>
public sealed class UnconfirmedDocumentRow
{
    public Guid Id { get; set; }
    public long AccountId { get; set; }
    public DateTime At { get; set; }
    [MaxLength(255)] public string Name { get; set; } = "";
    public long Size { get; set; }
    public Guid? CaseId { get; set; }
    public string? Refusal { get; set; }
    public string? AnswersJson { get; set; }
    public string? Title { get; set; }
    [MaxLength(200)] public string? LeadUnit { get; set; }
    public Guid? Confirmed { get; set; }

    /// <summary>Null where the file was refused or has become a case's.</summary>
    public UnconfirmedDocumentContentRow? Content { get; set; }
}

/// <summary>The file's bytes, as they came.</summary>
public sealed class UnconfirmedDocumentContentRow
{
    public Guid DocumentId { get; set; }
    public byte[] Bytes { get; set; } = [];
}

internal sealed class UnconfirmedDocumentMapping : IEntityTypeConfiguration<UnconfirmedDocumentRow>, IEntityTypeConfiguration<UnconfirmedDocumentContentRow>
{
    public void Configure(EntityTypeBuilder<UnconfirmedDocumentRow> builder)
    {
        builder.ToTable("UnconfirmedDocuments").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.AccountId, row.At });
        builder.HasOne(row => row.Content).WithOne().HasForeignKey<UnconfirmedDocumentContentRow>(row => row.DocumentId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
    }

    public void Configure(EntityTypeBuilder<UnconfirmedDocumentContentRow> builder)
    {
        builder.ToTable("UnconfirmedDocumentContents").HasKey(row => row.DocumentId);
        builder.Property(row => row.DocumentId).ValueGeneratedNever();
    }
}

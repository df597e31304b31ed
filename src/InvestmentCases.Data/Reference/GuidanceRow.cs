using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>What the municipality asks for under one of the form's headings, in one language. Where there is none, the program's own guidance stands.</summary>
public sealed class GuidanceRow : IReferenceRow, IVersionedRow
{
    public SectionKey Section { get; set; }

    /// <summary>da or en.</summary>
    [MaxLength(10)] public string Language { get; set; } = "";

    public string Markdown { get; set; } = "";
    public long Version { get; set; }
}

internal sealed class GuidanceMapping : IEntityTypeConfiguration<GuidanceRow>
{
    public void Configure(EntityTypeBuilder<GuidanceRow> builder)
    {
        builder.ToTable("Guidance").HasKey(row => new { row.Section, row.Language });
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

using System.ComponentModel.DataAnnotations;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>What cases of an area begin with. One that is no longer used is closed; what it brought stays in the cases.</summary>
public sealed class CaseTemplateRow : IReferenceRow, IVersionedRow
{
    public long Id { get; set; }
    [MaxLength(400)] public string Name { get; set; } = "";
    [MaxLength(200)] public string Area { get; set; } = "";
    [MaxLength(2000)] public string Description { get; set; } = "";

    /// <summary>A proposal, in the form of <see cref="StoredJson"/>.</summary>
    public string ContentsJson { get; set; } = "";

    /// <summary>Whether it is offered for new cases no longer.</summary>
    public bool IsClosed { get; set; }

    public long Version { get; set; }

    /// <summary>The template that the row holds.</summary>
    public CaseTemplate ToTemplate() => new() { Id = Id, Name = Name, Area = Area, Description = Description, IsClosed = IsClosed, Contents = StoredJson.Read<Proposal>(ContentsJson) };
}

internal sealed class CaseTemplateMapping : IEntityTypeConfiguration<CaseTemplateRow>
{
    public void Configure(EntityTypeBuilder<CaseTemplateRow> builder)
    {
        builder.ToTable("CaseTemplates").HasKey(row => row.Id);
        builder.HasIndex(row => row.Name).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

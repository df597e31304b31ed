using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>What somebody has said about a case, a field or a line of it. The first of a thread stands for the thread.</summary>
public sealed class CommentRow : ICasePart
{
    public long Id { get; set; }
    public Guid PublicId { get; set; }
    public long CaseId { get; set; }

    /// <summary>The first comment of its thread; null for that one itself.</summary>
    public long? ThreadId { get; set; }

    /// <summary>What it is about: a path in the case's JSON, where lines and criteria are named by their ids; empty for the case as a whole. Only on the first of a thread.</summary>
    [MaxLength(400)] public string Field { get; set; } = "";

    /// <summary>Empty once its writer has taken it back.</summary>
    public string Text { get; set; } = "";

    public DateTime At { get; set; }
    public long AccountId { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";
    public DateTime? TakenBackAt { get; set; }

    /// <summary>Only on the first of a thread.</summary>
    public DateTime? ResolvedAt { get; set; }

    [MaxLength(256)] public string? ResolvedByName { get; set; }
    public List<CommentMentionRow> Mentions { get; } = [];
}

/// <summary>A person whom a comment names.</summary>
public sealed class CommentMentionRow
{
    public long CommentId { get; set; }
    public long AccountId { get; set; }
}

internal sealed class CommentMapping : IEntityTypeConfiguration<CommentRow>, IEntityTypeConfiguration<CommentMentionRow>
{
    public void Configure(EntityTypeBuilder<CommentRow> builder)
    {
        CaseMapping.Part(builder, "Comments", row => row.Id);
        builder.HasIndex(row => row.PublicId).IsUnique();
        builder.HasOne<CommentRow>().WithMany().HasForeignKey(row => row.ThreadId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(row => row.Mentions).WithOne().HasForeignKey(row => row.CommentId);
    }

    public void Configure(EntityTypeBuilder<CommentMentionRow> builder)
    {
        builder.ToTable("CommentMentions").HasKey(row => new { row.CommentId, row.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasIndex(row => row.AccountId);
    }
}

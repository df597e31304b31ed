using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InvestmentCases.Data;

/// <summary>People and the tokens of programs that act for them.</summary>
internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<ApiTokenRow>
{
    public void Configure(EntityTypeBuilder<Account> builder) => builder.ToTable("Accounts");

    public void Configure(EntityTypeBuilder<ApiTokenRow> builder)
    {
        builder.ToTable("ApiTokens").HasKey(row => row.Id);
        builder.HasIndex(row => row.Hash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasIndex(row => row.AccountId);
    }
}

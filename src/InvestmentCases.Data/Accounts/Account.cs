using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Organisation;
using Microsoft.AspNetCore.Identity;

namespace InvestmentCases.Data;

/// <summary>A person who can sign in: one role, and the unit that she acts for.</summary>
public sealed class Account : IdentityUser<long>
{
    [MaxLength(256)] public string Name { get; set; } = "";
    public Role Role { get; set; }

    /// <summary>The code of her unit, or null for the whole municipality.</summary>
    [MaxLength(200)] public string? Unit { get; set; }

    /// <summary>da or en; null follows the browser.</summary>
    [MaxLength(10)] public string? Language { get; set; }

    /// <summary>light, dark or system; null is system.</summary>
    [MaxLength(20)] public string? Theme { get; set; }

    /// <summary>The columns of the register that she wants, as its address writes them; null is the usual ones.</summary>
    [MaxLength(400)] public string? RegisterColumns { get; set; }

    /// <summary>Whether she is shut out; her name stays in the history.</summary>
    public bool IsDisabled { get; set; }
}

/// <summary>A view of the register that a person has saved for herself.</summary>
public sealed class RegisterViewRow
{
    public long Id { get; set; }
    public long AccountId { get; set; }
    [MaxLength(80)] public string Name { get; set; } = "";

    /// <summary>The part of the register's address after the question mark.</summary>
    [MaxLength(2000)] public string Query { get; set; } = "";

    /// <summary>Whether the register opens with it; one of hers at most.</summary>
    public bool IsDefault { get; set; }
}

/// <summary>A token for programs that act with a person's rights. Only its hash is stored.</summary>
public sealed class ApiTokenRow
{
    public long Id { get; set; }
    public long AccountId { get; set; }
    [MaxLength(200)] public string Name { get; set; } = "";
    [MaxLength(32)] public byte[] Hash { get; set; } = [];
    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}

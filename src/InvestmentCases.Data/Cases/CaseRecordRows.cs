using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Data;

/// <summary>A version of a case, frozen at a step and never written again. The hash covers the one before it.</summary>
public sealed class CaseVersionRow : ICasePart
{
    public long CaseId { get; set; }

    /// <summary>1, 2, 3, … without gaps.</summary>
    public int Number { get; set; }

    public CaseStep Step { get; set; }
    public DateTime At { get; set; }
    public long AccountId { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";
    public string Comment { get; set; } = "";

    /// <summary>The case as canonical JSON, byte for byte.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>SHA-256, see <see cref="VersionChain"/>.</summary>
    [MaxLength(32)] public byte[] Hash { get; set; } = [];
}

/// <summary>One change: of a case's field, of its state, or (without a case) of something that an administrator keeps.</summary>
public sealed class HistoryRow
{
    public long Id { get; set; }
    public long? CaseId { get; set; }

    /// <summary>What was changed where it is no case: <c>funds/INV2017</c>.</summary>
    [MaxLength(400)] public string? Subject { get; set; }

    /// <summary>The case's version after the change.</summary>
    public long CaseVersion { get; set; }

    public DateTime At { get; set; }
    public long AccountId { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";

    /// <summary>A path in the case's JSON; <c>status</c> for a step, <c>findings[…]</c> for an answer.</summary>
    public string Field { get; set; } = "";

    public string? Before { get; set; }
    public string? After { get; set; }
    public string Comment { get; set; } = "";
}

/// <summary>A person's answer to a finding; falls away with the finding's fingerprint.</summary>
public sealed class FindingAnswerRow : ICasePart
{
    public long CaseId { get; set; }
    [MaxLength(200)] public string Fingerprint { get; set; } = "";

    /// <summary>The finding's title as the person read it; empty in answers from before titles were kept.</summary>
    public string Title { get; set; } = "";

    public FindingAnswer Answer { get; set; }
    public string Reason { get; set; } = "";
    public DateTime At { get; set; }
    public long AccountId { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";

    /// <summary>What the person was when she answered; null in answers from before roles were kept.</summary>
    public Role? ByRole { get; set; }
}

/// <summary>What a person has typed and not yet saved: one per person and case.</summary>
public sealed class EditDraftRow : ICasePart
{
    public long CaseId { get; set; }
    public long AccountId { get; set; }

    /// <summary>The case's version that she began from.</summary>
    public long BaseVersion { get; set; }

    public string ProposalJson { get; set; } = "";

    /// <summary>The proposal of that version, to tell later who changed what.</summary>
    public string BaseJson { get; set; } = "";

    /// <summary>Texts in fields of amounts that are no amounts, as JSON; null where there are none.</summary>
    public string? UnreadJson { get; set; }

    /// <summary>Counts how often it has been stored, from 1: two pages of one person know by it whether the other has written.</summary>
    public long Revision { get; set; }
    public DateTime ChangedAt { get; set; }
}

using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>One part that two people have changed, with both values.</summary>
public sealed class ConflictPart(string name, IReadOnlyList<FieldChange> differences)
{
    public string Name { get; } = name;

    /// <summary>Field by field: before is theirs, after is mine.</summary>
    public IReadOnlyList<FieldChange> Differences { get; } = differences;

    /// <summary>Which of the two the person wants to keep.</summary>
    public bool KeepsMine { get; set; } = true;
}

/// <summary>What one person typed and what another saved meanwhile. Nothing of either is lost until the person has chosen.</summary>
public sealed class CaseConflict
{
    private readonly JsonObject? common;
    private readonly JsonObject mine;

    /// <param name="common">What both began from, or null where it is no longer known.</param>
    /// <param name="mine">What the person has typed.</param>
    /// <param name="theirs">The case as it now stands.</param>
    /// <param name="history">The case's changes, newest first, to show who changed what.</param>
    public CaseConflict(Proposal? common, Proposal mine, BusinessCase theirs, IReadOnlyList<HistoryEntry> history)
    {
        this.common = common is null ? null : CaseJson.Write(common);
        this.mine = CaseJson.Write(mine);
        Theirs = theirs;
        var theirJson = CaseJson.Write(theirs.Proposal);
        Parts = [.. ProposalMerge.ToChoose(this.common, this.mine, theirJson).Select(part => new ConflictPart(
            part, CaseDiff.Between(ProposalMerge.Only(theirJson, part), ProposalMerge.Only(this.mine, part))))];
        TheirChanges = this.common is null ? [] : CaseDiff.Between(this.common, theirJson);
        LastChange = history.Count == 0 ? null : history[0];
    }

    public BusinessCase Theirs { get; }

    /// <summary>The parts to choose between.</summary>
    public IReadOnlyList<ConflictPart> Parts { get; }

    /// <summary>Everything that others changed since; empty where that is not known.</summary>
    public IReadOnlyList<FieldChange> TheirChanges { get; }

    /// <summary>Who changed it last.</summary>
    public HistoryEntry? LastChange { get; }

    /// <summary>Both together, as the person has chosen.</summary>
    /// <exception cref="Domain.InvalidInputException">The two do not fit together; every fault is named.</exception>
    public Proposal Settle() =>
        CaseJson.Read(ProposalMerge.Merge(common, mine, CaseJson.Write(Theirs.Proposal), part => Parts.First(p => p.Name == part).KeepsMine));
}

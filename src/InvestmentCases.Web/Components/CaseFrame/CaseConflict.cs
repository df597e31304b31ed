using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>One field that two people have changed, with both values as a person reads them.</summary>
/// <param name="path">The field, by the path of <see cref="MergeChoice"/>.</param>
/// <param name="name">What it is called.</param>
/// <param name="theirs">What the other saved.</param>
/// <param name="mine">What the person typed.</param>
public sealed class ConflictPart(string path, string name, string theirs, string mine)
{
    public string Path { get; } = path;

    public string Name { get; } = name;

    public string Theirs { get; } = theirs;

    public string Mine { get; } = mine;

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
    public CaseConflict(Proposal? common, Typed mine, BusinessCase theirs, IReadOnlyList<HistoryEntry> history)
    {
        this.common = common is null ? null : CaseJson.Write(common);
        this.mine = CaseJson.Write(mine.Proposal);
        (Theirs, Unread) = (theirs, mine.Unread);
        var theirJson = CaseJson.Write(theirs.Proposal);
        Parts = [.. ProposalMerge.ToChoose(this.common, this.mine, theirJson).Select(choice => new ConflictPart(
            choice.Path, FieldName.Of(choice.Path, mine.Proposal, theirs.Proposal), Shown(choice.Path, choice.Theirs), Shown(choice.Path, choice.Mine)))];
        TheirChanges = this.common is null ? [] : CaseDiff.Between(this.common, theirJson);
        MyChanges = this.common is null ? [] : CaseDiff.Between(this.common, this.mine);
        LastChange = history.Count == 0 ? null : history[0];
    }

    public BusinessCase Theirs { get; }

    /// <summary>Texts that the person typed and that are no amounts; they go with her.</summary>
    public UnreadCells Unread { get; }

    /// <summary>The fields to choose between.</summary>
    public IReadOnlyList<ConflictPart> Parts { get; }

    /// <summary>Everything that others changed since; empty where that is not known.</summary>
    public IReadOnlyList<FieldChange> TheirChanges { get; }

    /// <summary>Everything that the person changed since; empty where that is not known.</summary>
    public IReadOnlyList<FieldChange> MyChanges { get; }

    /// <summary>Who changed it last.</summary>
    public HistoryEntry? LastChange { get; }

    /// <summary>Chooses the same side for every field.</summary>
    public void KeepAll(bool mineIsKept)
    {
        foreach (var part in Parts)
            part.KeepsMine = mineIsKept;
    }

    /// <summary>Both together, as the person has chosen.</summary>
    /// <exception cref="Domain.InvalidInputException">The two do not fit together; every fault is named.</exception>
    public Typed Settle() => new(
        CaseJson.Read(ProposalMerge.Merge(common, mine, CaseJson.Write(Theirs.Proposal), choice => Parts.First(part => part.Path == choice.Path).KeepsMine)), Unread);

    private static string Shown(string path, JsonNode? value)
    {
        const string field = "x";
        var differences = CaseDiff.Between([], new JsonObject { [field] = value?.DeepClone() });
        return differences is [{ Field: field } one] ? FieldValue.Of(path, one.After) : string.Join(" · ", differences.Select(one => $"{FieldName.Of(one.Field[(field.Length + 1)..])}: {FieldValue.Of(one.Field, one.After)}"));
    }
}

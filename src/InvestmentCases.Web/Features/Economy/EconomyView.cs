using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Features.Economy;

/// <summary>
/// How a person looks at a case's economy: as it stands, in the prices of another year, or, where she may not edit, in another unit. It changes
/// nothing of the case. In other prices nothing can be edited: an amount is rounded to whole øre on its way there and would not come back exactly.
/// </summary>
public sealed class EconomyView
{
    private readonly CaseWorkspace workspace;
    private readonly EconomyEditor own;
    private readonly EconomyEditor shown;
    private (CalculatedDraft From, CalculatedDraft Of, string? Refusal)? made;
    private string? askedLevel;
    private AmountUnit? askedUnit;

    public EconomyView(CaseWorkspace workspace, EconomyEditor own)
    {
        (this.workspace, this.own) = (workspace, own);
        shown = new(() => workspace.Now with { Proposal = Of.Proposal }, (_, _) => { }, () => Level is null ? null : Of.Proposal.Unit == AmountUnit.Millions ? 3 : 0);
    }

    /// <summary>The case's own editor, whatever is shown.</summary>
    public EconomyEditor Own => own;

    /// <summary>What the tables show.</summary>
    public EconomyEditor Editor => ReferenceEquals(Of, workspace.Calculated) ? own : shown;

    /// <summary>The case as it is shown, and what it comes to.</summary>
    public CalculatedDraft Of => Made.Of;

    /// <summary>The year whose prices are shown, where they are not the case's own; else null.</summary>
    public int? Level => Of.Proposal.PriceLevel is { } level && level != own.Draft.PriceLevel ? level : null;

    /// <summary>Why the amounts cannot be shown in the prices that are asked for, a whole sentence that names the year; null where they can.</summary>
    public string? Refusal => Made.Refusal;

    /// <summary>The publication that amounts are brought to other prices by; null where there is none.</summary>
    public PriceIndex? Index => workspace.PriceIndex;

    public bool MayEdit => workspace.CanEdit;

    public bool IsReadOnly => !MayEdit || Level is not null;

    /// <summary>Another for each way of showing the case otherwise than it stands.</summary>
    public string Key => ReferenceEquals(Editor, own) ? "" : FormattableString.Invariant($"{Level}/{Of.Proposal.Unit}");

    private (CalculatedDraft From, CalculatedDraft Of, string? Refusal) Made =>
        made is { } known && ReferenceEquals(known.From, workspace.Calculated) ? known : (made = Make()).Value;

    /// <summary>Takes up what the address says.</summary>
    /// <param name="level">The year whose prices are asked for, or null.</param>
    /// <param name="unit">The unit's name, or null; only for those who may not change the case's.</param>
    public void Look(string? level, string? unit) =>
        (askedLevel, askedUnit, made) = (level, Enum.TryParse<AmountUnit>(unit, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null, null);

    private (CalculatedDraft From, CalculatedDraft Of, string? Refusal) Make()
    {
        var from = workspace.Calculated;
        var proposal = askedUnit is { } unit && !MayEdit ? from.Proposal with { Unit = unit } : from.Proposal;
        string? refusal = null;
        try
        {
            if (!string.IsNullOrEmpty(askedLevel))
                proposal = InPricesOf(askedLevel, proposal);
        }
        catch (InvalidInputException refused)
        {
            refusal = refused.Message;
        }
        return (from, proposal == from.Proposal ? from : workspace.Calculate(proposal), refusal);
    }

    private Proposal InPricesOf(string text, Proposal proposal)
    {
        var level = YearOf(text);
        return level == proposal.PriceLevel ? proposal : LineEditing.Repriced(proposal, level, Index ?? throw new InvalidInputException("priceLevel", EconomyTexts.NoIndex));
    }

    /// <summary>The year that was typed.</summary>
    /// <exception cref="InvalidInputException">It is none.</exception>
    public static int YearOf(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw new InvalidInputException("year", string.Format(CultureInfo.CurrentCulture, EconomyTexts.YearRefused, text));
}

using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Data;

/// <summary>All that is stored about a case's figures, found afresh from its proposal. Saving, recomputing and verifying all come here, so that they cannot disagree.</summary>
internal sealed class CaseFigures
{
    private CaseFigures(KeyFigures keyFigures, CalculationSettings settings, bool hasOwnRate, IReadOnlyList<Finding> findings)
    {
        KeyFigures = keyFigures;
        DiscountScheduleUsed = hasOwnRate ? null : settings.Discount.ValidFrom;
        PaybackRuleUsed = settings.PaybackRule.ValidFrom;
        Findings = findings;
    }

    public KeyFigures KeyFigures { get; }
    public DateOnly? DiscountScheduleUsed { get; }
    public DateOnly PaybackRuleUsed { get; }
    public IReadOnlyList<Finding> Findings { get; }
    public List<YearFigureRow> Years { get; } = [];
    public List<YearPartyFigureRow> Parties { get; } = [];

    /// <param name="proposal">The proposal.</param>
    /// <param name="caseId">The number inside the database, for the rows.</param>
    /// <param name="reference">What administrators keep.</param>
    /// <param name="today">The day that decides which dated figures hold.</param>
    /// <param name="answered">Fingerprints that a person has answered.</param>
    /// <param name="beside">What stands beside it.</param>
    public static CaseFigures Of(Proposal proposal, long caseId, ReferenceSnapshot reference, DateOnly today, IReadOnlySet<string> answered, CaseSurroundings beside)
    {
        var settings = reference.SettingsFor(proposal, today);
        var input = CalculationInput.For(proposal, settings);
        var result = input is null ? null : CalculationService.CalculateOutcome(input);
        var findings = Reconciler.Check(proposal, result, reference.ReconciliationContext(settings, today, beside));
        var figures = (input is null ? new() : CalculationService.CalculateKeyFigures(input)) with
        {
            OpenFindings = findings.Count(finding => finding.NeedsAnswer && !answered.Contains(finding.Fingerprint)),
        };
        var all = new CaseFigures(figures, settings, proposal.DiscountRate is not null, findings);
        if (result is not null)
            all.Years.AddRange(result.Years.Select(year => new YearFigureRow
            {
                CaseId = caseId,
                Year = year.Year,
                NetInOre = Ore.Rounded(year.Net),
                StartCapitalInOre = Ore.Rounded(year.StartCapital),
            }));
        all.AddParties(proposal, caseId);
        return all;
    }

    /// <summary>Rule 1 by year, party and control area. Years outside the case's own have been refused by the calculation before.</summary>
    private void AddParties(Proposal proposal, long caseId)
    {
        if (proposal.Years is null)
            return;
        var nets =
            from line in proposal.Lines
            from amount in line.Amounts
            group (line.Duration, Kroner: amount.Value) by (amount.Key, Party: line.Party ?? "", line.ControlArea) into cell
            orderby cell.Key
            select new YearPartyFigureRow
            {
                CaseId = caseId,
                Year = cell.Key.Key,
                Party = cell.Key.Party,
                ControlArea = cell.Key.ControlArea,
                NetInOre = Ore.Rounded(cell.Sum(part => part.Kroner)),
                PermanentNetInOre = Ore.Rounded(cell.Where(part => part.Duration == Duration.Permanent).Sum(part => part.Kroner)),
            };
        Parties.AddRange(nets);
    }

    /// <summary>Writes the figures into the columns of <paramref name="root"/>; they are then no longer stale.</summary>
    public void WriteTo(CaseRow root)
    {
        KeyFigureColumns.Write(root, KeyFigures);
        root.KeyFiguresAreStale = false;
        root.DiscountScheduleUsed = DiscountScheduleUsed;
        root.PaybackRuleUsed = PaybackRuleUsed;
    }
}

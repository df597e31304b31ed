using InvestmentCases.Data;
using InvestmentCases.Documents;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Exports;

/// <summary>Every case that a filter of the register finds, in the register's order, as its files list it.</summary>
public sealed class RegisterListQuery(CaseListQuery cases, ReferenceData reference)
{
    public async Task<IReadOnlyList<CaseListEntry>> RunAsync(Actor actor, CaseListFilter filter, CancellationToken cancellation = default)
    {
        var known = await reference.SnapshotAsync(cancellation);
        var entries = new List<CaseListEntry>();
        for (var page = 1; ; page++)
        {
            var list = await cases.RunAsync(actor, filter with { Page = page, PageSize = CaseListFilter.LargestPage }, cancellation);
            entries.AddRange(list.Cases.Select(one => EntryOf(one, known)));
            if (list.Cases.Count < CaseListFilter.LargestPage)
                return entries;
        }
    }

    private static CaseListEntry EntryOf(ListedCase one, ReferenceSnapshot known) => new()
    {
        Number = one.Number,
        Title = one.Title,
        Status = one.Status,
        Kind = one.Kind,
        LeadUnit = one.LeadUnit is { } unit ? known.Organisation.NameOf(unit) : null,
        Fund = known.FindFund(one.Fund)?.Name ?? one.Fund,
        FirstYear = one.FirstYear,
        LastYear = one.LastYear,
        PriceLevel = one.PriceLevel,
        StartCapital = Kroner(one.StartCapitalInOre),
        ServiceStatus = one.PaybackService.Status,
        ServiceYears = one.PaybackService.Years,
        ServiceYear = one.PaybackService.Year,
        TotalStatus = one.PaybackTotal.Status,
        TotalYears = one.PaybackTotal.Years,
        TotalYear = one.PaybackTotal.Year,
        PermanentEffect = one.PermanentEffectInOre is { } effect ? Kroner(effect) : null,
        PermanentFrom = one.PermanentEffectFrom,
        NetPresentValue = one.NetPresentValueInOre is { } value ? Kroner(value) : null,
        OpenFindings = one.OpenFindings,
        NextDate = one.NextDate,
    };

    private static decimal Kroner(long ore) => ore / 100m;
}

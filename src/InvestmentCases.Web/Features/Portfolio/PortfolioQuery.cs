using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Portfolio;

/// <summary>What the portfolio's page shows, from the stored figures.</summary>
public sealed class PortfolioQuery(PortfolioFigures figures, PortfolioCases cases, ReferenceData reference, TimeProvider clock)
{
    public async Task<PortfolioView> RunAsync(Actor actor, PortfolioAddress address, CancellationToken cancellation = default)
    {
        var known = await reference.SnapshotAsync(cancellation);
        var funds = address.Filter.Funds.Count == 0 ? known.Funds : [.. known.Funds.Where(fund => address.Filter.Funds.Contains(fund.Code))];
        var limits = funds.Select(fund => fund.PaybackLimitYears).Distinct().ToArray();
        return new(
            await figures.RunAsync(actor, address.Filter, priceLevel: null, cancellation),
            await cases.RunAsync(actor, address.Filter, address.Selection ?? new(), cancellation),
            [.. known.Organisation.Units.Select(unit => new PortfolioName(unit.Code, unit.Name))],
            [.. known.Funds.Select(fund => new PortfolioName(fund.Code, fund.Name))],
            // A limit is drawn only where it is the same for every fund that is looked at.
            limits is [{ } limit] ? limit : null,
            DanishTime.Of(clock.GetUtcNow()).Year);
    }
}

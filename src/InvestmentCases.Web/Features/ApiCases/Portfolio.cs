using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>All cases that the caller may see and the filter finds, together; from the stored figures only, each case in its own prices or all in one year's.</summary>
internal static class Portfolio
{
    public static async Task<IResult> ReadAsync(HttpRequest request, CurrentActor current, ReferenceData reference, PortfolioFigures figures, CancellationToken cancellationToken)
    {
        var (filter, priceLevel) = CaseListRequest.ReadPortfolio(request.Query, await reference.SnapshotAsync(cancellationToken));
        var actor = await current.GetAsync(cancellationToken);
        return ApiAnswer.Of(Write(await figures.RunAsync(actor, filter, priceLevel, cancellationToken), priceLevel));
    }

    private static JsonObject Write(PortfolioResult portfolio, int? priceLevel) => new()
    {
        ["caseCount"] = portfolio.CaseCount,
        ["priceLevel"] = priceLevel,
        ["years"] = new JsonArray([.. portfolio.Years.Select(year => new JsonObject
        {
            ["year"] = year.Year,
            ["plannedNet"] = Kroner(year.NetInOre),
            ["cumulativeNet"] = Kroner(year.CumulativeInOre),
            // Accounts and forecasts are not asked for yet, and what is unknown is never 0.
            ["actualNet"] = null,
            ["forecastNet"] = null,
            ["startCapital"] = Kroner(year.StartCapitalInOre),
        })]),
        ["startCapitalTotal"] = Kroner(portfolio.StartCapitalInOre),
        ["permanentAnnualEffect"] = Kroner(portfolio.PermanentEffectInOre),
        ["netPresentValue"] = Kroner(portfolio.NetPresentValueInOre),
        ["payback"] = new JsonArray([.. portfolio.PaybackTotal
            .GroupBy(group => group.Status == PaybackStatus.Immediate ? 0 : group.Years)
            .OrderBy(group => group.Key ?? int.MaxValue)
            .Select(group => new JsonObject { ["years"] = group.Key, ["count"] = group.Sum(one => one.Count) })]),
        ["offPlan"] = null,
        ["byParty"] = Parts(portfolio.Parts, "party", part => part.Party.Length == 0 ? null : part.Party),
        ["byControlArea"] = Parts(portfolio.Parts, "controlArea", part => part.ControlArea.ToString()),
    };

    private static JsonArray Parts(IReadOnlyList<PortfolioPart> parts, string member, Func<PortfolioPart, string?> keyOf) => new([.. parts
        .GroupBy(keyOf)
        .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new JsonObject
        {
            [member] = group.Key,
            ["plannedNet"] = Kroner(group.Sum(part => part.NetInOre)),
            ["years"] = new JsonArray([.. group.GroupBy(part => part.Year).OrderBy(year => year.Key)
                .Select(year => new JsonObject { ["year"] = year.Key, ["plannedNet"] = Kroner(year.Sum(part => part.NetInOre)) })]),
        })]);

    private static JsonValue Kroner(long ore) => CalculationJson.Kroner(Ore.ToKroner(ore));
}

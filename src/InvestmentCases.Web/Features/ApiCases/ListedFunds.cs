using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>The funds that cases apply to, with their rules, rounds and means.</summary>
internal static class ListedFunds
{
    public static async Task<IResult> ListAsync(ReferenceData reference, CancellationToken cancellationToken) =>
        ApiAnswer.OfItems((await reference.FundsAsync(cancellationToken)).Select(Write));

    private static JsonObject Write(Fund fund) => new()
    {
        ["id"] = fund.Code,
        ["name"] = fund.Name,
        ["budgetYear"] = fund.BudgetYear,
        ["paybackLimitYears"] = fund.PaybackLimitYears,
        ["priceLevel"] = fund.PriceLevel,
        ["unit"] = fund.Unit.ToString(),
        ["repayment"] = fund.Repayment.ToString(),
        ["followUpYears"] = fund.FollowUpYears,
        ["rules"] = fund.Rules,
        ["rounds"] = new JsonArray([.. fund.Rounds.Select(round => (JsonNode)new JsonObject
        {
            ["deadline"] = round.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["name"] = round.Name,
        })]),
        ["means"] = new JsonArray([.. fund.Means.Select(means => (JsonNode)new JsonObject
        {
            ["year"] = means.Year,
            ["controlArea"] = means.ControlArea.ToString(),
            ["amount"] = means.Amount,
        })]),
    };
}

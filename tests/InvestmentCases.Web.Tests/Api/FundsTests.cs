using System.Net;
using InvestmentCases.Data;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class FundsTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    [Fact]
    public async Task A_fund_is_given_with_its_rules_rounds_and_means()
    {
        await program.Services.GetRequiredService<WriteDoor>().WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Funds.Add(new()
            {
                Code = "DIGI",
                Name = "Digitaliseringspuljen",
                BudgetYear = 2027,
                PaybackLimitYears = 4,
                PriceLevel = 2026,
                Unit = AmountUnit.Millions,
                Repayment = Repayment.Return,
                FollowUpYears = 2,
                Rules = "Kun én gang.",
                Rounds = { new() { Deadline = new(2026, 12, 1), Name = "Første runde" } },
                Means = { new() { Year = 2027, ControlArea = ControlArea.Service, AmountInOre = 1_250_000_050 } },
            });
            return Task.FromResult(true);
        }, TestContext.Current.CancellationToken);

        var answer = await program.As(Role.Reader).GetAsync("/api/v1/funds", HttpStatusCode.OK);

        var fund = answer.Json["items"]!.AsArray().Single(item => (string)item!["id"]! == "DIGI")!;
        Assert.Equal(
            """{"id":"DIGI","name":"Digitaliseringspuljen","budgetYear":2027,"paybackLimitYears":4,"priceLevel":2026,"unit":"Millions","repayment":"Return","followUpYears":2,"rules":"Kun én gang.","rounds":[{"deadline":"2026-12-01","name":"Første runde"}],"means":[{"year":2027,"controlArea":"Service","amount":12500000.5}]}""",
            fund.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Contains(answer.Json["items"]!.AsArray(), item => (string)item!["id"]! == "INV" && item["budgetYear"] is null);
    }
}

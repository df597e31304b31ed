using System.Text;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

public sealed class CalculationRequestTests
{
    [Fact]
    public void Everything_but_years_and_lines_may_be_left_out()
    {
        var input = Read("""{"firstYear": 2017, "lastYear": 2018, "lines": [{"amounts": {"2017": 100.5}}]}""");

        Assert.Equal(new YearRange(2017, 2018), input.Years);
        Assert.Equal(100.5m, Assert.Single(input.Lines).Amounts[2017]);
        Assert.Equal(CalculationSettings.Default, input.Settings);
        Assert.Null(input.BaseSuccessRate);
        Assert.Empty(input.Scenarios);
    }

    [Fact]
    public void What_the_request_gives_goes_before_what_is_in_force()
    {
        var input = Read("""
            {"firstYear": 2017, "lastYear": 2018, "discountRate": 0.04, "lines": [{"label": "Drift", "party": "hvem som helst"}], "baseSuccessRate": 0.1, "paybackLimitYears": 6,
             "paybackRule": {"serviceCostAreas": ["Service"], "exactlyZeroRepays": false}, "scenarios": [{"name": "6 %", "successRate": 0.06, "delayYears": 1, "costFactor": 1.5, "netByYear": null}]}
            """);

        Assert.Equal(0.04m, input.Settings.Discount.RateOf(12));
        Assert.Equal(6, input.Settings.PaybackLimitYears);
        Assert.Equal([ControlArea.Service], input.Settings.PaybackRule.ServiceCostAreas);
        Assert.Equal([ControlArea.Service], input.Settings.PaybackRule.ServiceSavingAreas);
        Assert.False(input.Settings.PaybackRule.ExactlyZeroRepays);
        Assert.Equal("hvem som helst", input.Lines[0].Party);
        Assert.Equal(new Scenario { Name = "6 %", SuccessRate = 0.06m, DelayYears = 1, CostFactor = 1.5m }, Assert.Single(input.Scenarios));
    }

    [Fact]
    public void Null_stands_for_what_is_in_force()
    {
        var inForce = new CalculationSettings(DiscountSchedule.Flat(0.05m), PaybackRule.Default with { ExactlyZeroRepays = false }, 8);

        var input = CalculationRequest.Read(Parsed("""{"firstYear": 2017, "lastYear": 2018, "lines": [], "discountRate": null, "paybackRule": null, "paybackLimitYears": null}"""), inForce);

        Assert.Equal(inForce, input.Settings);
    }

    [Fact]
    public void All_faults_are_named_by_path_row_and_year()
    {
        using var danish = InLanguage.Danish();

        var refusal = Assert.Throws<InvalidInputException>(() => Read("""
            {"firstYear": 2017, "lastYear": 2019, "discountRate": -0.1, "extra": 1, "baseSuccessRate": 1.01, "paybackLimitYears": 0,
             "lines": [{"label": "Drift", "kind": 1, "amounts": {"2017": "12.50", "2020": 1, "2018": 1.005}}, {"label": "Løn", "controlArea": "service", "dependsOnSuccess": "ja"}],
             "paybackRule": {"serviceCostAreas": ["Service", "Anlæg"]}, "scenarios": [{"successRate": 2}]}
            """));

        Assert.Equal(
            ["baseSuccessRate", "discountRate", "extra", "lines[0].amounts.2017", "lines[0].amounts.2018", "lines[0].amounts.2020", "lines[0].kind", "lines[1].controlArea", "lines[1].dependsOnSuccess",
             "paybackLimitYears", "paybackRule.serviceCostAreas[1]", "scenarios[0].name", "scenarios[0].successRate"],
            refusal.Faults.Select(fault => fault.Field).Order(StringComparer.Ordinal));
        Assert.Contains(refusal.Faults, fault => fault.Message == "Post 1 »Drift«: 2020 ligger uden for årene 2017–2019.");
    }

    [Theory]
    [InlineData("""{"lines": []}""", "firstYear,lastYear")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2020}""", "lines")]
    [InlineData("""{"firstYear": 2017, "lines": []}""", "lastYear")]
    [InlineData("""{"firstYear": 2020, "lastYear": 2017, "lines": []}""", "lastYear")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2067, "lines": []}""", "lastYear")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2018, "lines": [], "lines": []}""", "lines")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2018, "lines": [], "discountRate": 1e28}""", "discountRate")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2018, "lines": [], "baseSuccessRate": -9e27}""", "baseSuccessRate")]
    [InlineData("""[1]""", "")]
    [InlineData("""null""", "")]
    [InlineData("""{"firstYear": """, "")]
    [InlineData("", "")]
    public void A_wrong_request_is_refused_at_the_field(string text, string fields)
    {
        var refusal = Assert.Throws<InvalidInputException>(() => Read(text));

        Assert.Equal(fields.Split(','), refusal.Faults.Select(fault => fault.Field).Order(StringComparer.Ordinal));
    }

    private static CalculationInput Read(string text) => CalculationRequest.Read(Parsed(text), CalculationSettings.Default);

    private static System.Text.Json.Nodes.JsonNode? Parsed(string text) => StrictJson.Parse(Encoding.UTF8.GetBytes(text));
}

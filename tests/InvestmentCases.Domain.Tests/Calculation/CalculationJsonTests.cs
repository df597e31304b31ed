using System.Text;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Json;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

public sealed class CalculationJsonTests
{
    private static readonly Payback Immediate = new() { Status = PaybackStatus.Immediate };

    [Fact]
    public void Kroner_are_rounded_to_ore_and_rates_to_six_decimals_half_away_from_zero()
    {
        var json = CalculationJson.Write(Result() with { NetPresentValue = -2.345m, BenefitCostRatio = 0.9999995m, InternalRateOfReturn = 0.0306884m });

        Assert.Equal("-2.35", json["netPresentValue"]!.ToJsonString());
        Assert.Equal("1", json["benefitCostRatio"]!.ToJsonString());
        Assert.Equal("0.030688", json["internalRateOfReturn"]!.ToJsonString());
    }

    [Fact]
    public void Numbers_have_neither_exponents_nor_needless_zeros_nor_a_minus_before_zero()
    {
        var json = CalculationJson.Write(Result() with { StartCapitalTotal = 9_999_999_999_999.990m, NetPresentValue = -0.001m, InternalRateOfReturn = 0.000001m });

        Assert.Equal("9999999999999.99", json["startCapitalTotal"]!.ToJsonString());
        Assert.Equal("0", json["netPresentValue"]!.ToJsonString());
        Assert.Equal("0.000001", json["internalRateOfReturn"]!.ToJsonString());
    }

    [Fact]
    public void What_has_no_value_stands_as_null()
    {
        var json = JsonNode.Parse(StrictJson.ToBytes(CalculationJson.Write(Result() with { InternalRateOfReturnReason = "Ingen investering" })))!.AsObject();

        Assert.Equal(
            ["years", "payback", "startCapitalTotal", "peakExposure", "permanentAnnualEffect", "netPresentValue", "benefitCostRatio", "internalRateOfReturn", "internalRateOfReturnReason", "scenarios", "switchingValues", "sensitivity"],
            json.Select(member => member.Key));
        Assert.Null(json["peakExposure"]);
        Assert.Null(json["permanentAnnualEffect"]);
        Assert.Null(json["switchingValues"]);
        Assert.Equal("""{"status":"Immediate","startYear":null,"year":null,"years":null,"interpolatedYears":null,"gainedBeforeStart":0,"relapses":false,"staysRepaidFrom":null}""", json["payback"]!["service"]!.ToJsonString());
        Assert.Equal("Ingen investering", Encoding.UTF8.GetString(StrictJson.ToBytes(json["internalRateOfReturnReason"]!)).Trim('"'));
    }

    private static CalculationResult Result() => new()
    {
        Years = [],
        PaybackService = Immediate,
        PaybackTotal = Immediate,
        PaybackDiscounted = Immediate,
        StartCapitalTotal = 0,
        NetPresentValue = 0,
    };
}

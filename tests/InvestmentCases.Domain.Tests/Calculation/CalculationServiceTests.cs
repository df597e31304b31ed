using InvestmentCases.Domain.Calculation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

public class CalculationServiceTests
{
    [Fact]
    public void Close_to_the_family_gives_the_figures_of_the_interface_description()
    {
        var input = new CalculationInput { Years = new(2017, 2022), Lines = Lines.CloseToTheFamily(), BaseSuccessRate = 0.1m };

        var result = CalculationService.Calculate(input);

        Assert.Equal((PaybackStatus.Extrapolated, 2023, 7, 6.054084m), (result.PaybackDiscounted.Status, result.PaybackDiscounted.Year, result.PaybackDiscounted.Years, Six(result.PaybackDiscounted.InterpolatedYears)));
        Assert.Equal(2023, result.PaybackDiscounted.StaysRepaidFrom);
        Assert.Equal(153_990.12m, decimal.Round(result.NetPresentValue, 2, MidpointRounding.AwayFromZero));
        Assert.Equal(0.996898m, Six(result.BenefitCostRatio));
        Assert.Equal(0.030688m, result.InternalRateOfReturn);
        Assert.Equal(new PeakExposure(11_400_000m, 2018), result.PeakExposure);
    }

    [Fact]
    public void The_fast_path_gives_the_same_key_figures()
    {
        var input = new CalculationInput { Years = new(2017, 2022), Lines = Lines.CloseToTheFamily() };

        var all = CalculationService.Calculate(input);
        var key = CalculationService.CalculateKeyFigures(input);

        Assert.Equal(all.StartCapitalTotal, key.StartCapitalTotal);
        Assert.Equal(all.PermanentAnnualEffect, key.PermanentAnnualEffect);
        Assert.Equal(153_990.12m, key.NetPresentValue);
        Assert.Equal(all.PaybackService with { Trace = [] }, key.PaybackService! with { Trace = [] });
        Assert.Equal(all.PaybackTotal with { Trace = [] }, key.PaybackTotal! with { Trace = [] });
    }

    private static decimal? Six(decimal? value) => value is { } v ? decimal.Round(v, 6, MidpointRounding.AwayFromZero) : null;
}

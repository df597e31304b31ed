using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Features.Criteria;

/// <summary>How a place in the risk picture is coloured: probability × consequence, below 5 low, from 5 to 9 medium, from 10 high.</summary>
public static class RiskBand
{
    public static RiskLevel Of(int probability, int consequence) => (probability * consequence) switch
    {
        < 5 => RiskLevel.Low,
        < 10 => RiskLevel.Medium,
        _ => RiskLevel.High,
    };
}

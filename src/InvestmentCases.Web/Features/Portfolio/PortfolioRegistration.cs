using InvestmentCases.Data;

namespace InvestmentCases.Web.Features.Portfolio;

public static class PortfolioRegistration
{
    /// <summary>The portfolio's page and its question.</summary>
    public static void AddPortfolio(this IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton<PortfolioFigures>().AddSingleton<PortfolioCases>().AddScoped<PortfolioQuery>();
}

using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Features.Economy;

public static class EconomyRegistration
{
    /// <summary>The year grid of the case that a person has open, and what its amounts can be made from.</summary>
    public static void AddEconomy(this IHostApplicationBuilder builder) =>
        builder.Services
            .AddScoped<PricesQuery>()
            .AddScoped(services =>
            {
                // One editor a circuit, so that the chosen cell is still chosen when she comes back from another tab.
                var workspace = services.GetRequiredService<CaseWorkspace>();
                return new EconomyEditor(() => workspace.Now, workspace.ChangeInTable);
            });
}

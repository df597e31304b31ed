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
                // One editor a circuit, so that a text that is no amount is still there when she comes back from another tab.
                var workspace = services.GetRequiredService<CaseWorkspace>();
                var editor = new EconomyEditor(() => workspace.Draft, workspace.Change);
                workspace.WhatHoldsTheSave = () => editor.Faults;
                return editor;
            });
}

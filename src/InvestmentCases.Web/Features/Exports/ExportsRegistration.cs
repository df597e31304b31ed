using InvestmentCases.Web.Components;

namespace InvestmentCases.Web.Features.Exports;

public static class ExportsRegistration
{
    /// <summary>What can be taken out of the program.</summary>
    public static void AddExports(this IHostApplicationBuilder builder) =>
        builder.Services.AddScoped<CaseSummaries>().AddScoped<RegisterListQuery>();
}

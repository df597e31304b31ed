using InvestmentCases.Web.Components;

namespace InvestmentCases.Web.Features.Exports;

public static class ExportsRegistration
{
    /// <summary>What can be taken out of the program, and the files that are put to a case.</summary>
    public static void AddExports(this IHostApplicationBuilder builder) =>
        builder.Services.AddScoped<CaseSummaries>().AddScoped<RegisterListQuery>().AddScoped<AttachFile>();
}

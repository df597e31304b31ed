namespace InvestmentCases.Web.Features.Cases;

public static class CasesRegistration
{
    /// <summary>The register, the pages of a case, and the orders that make one.</summary>
    public static void AddCases(this IHostApplicationBuilder builder) =>
        builder.Services
            .AddScoped<CreateCase>()
            .AddScoped<CopyCase>()
            .AddScoped<BeginFromTemplate>()
            .AddScoped<OwnViewsQuery>()
            .AddScoped<KeepView>()
            .AddScoped<ReportedYearsQuery>();
}

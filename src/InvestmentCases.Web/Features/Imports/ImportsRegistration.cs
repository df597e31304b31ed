using InvestmentCases.Web.Components.Imports;

namespace InvestmentCases.Web.Features.Imports;

public static class ImportsRegistration
{
    public static WebApplicationBuilder AddImports(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ImportDocument>().AddSingleton<OpenImports>();
        return builder;
    }
}

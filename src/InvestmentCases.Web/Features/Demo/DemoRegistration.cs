using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Demo;

public static class DemoRegistration
{
    /// <summary>What loads the demo municipality when asked.</summary>
    public static WebApplicationBuilder AddDemoLoading(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LoadDemo>();
        return builder;
    }

    /// <summary>What loads the demo municipality; where it is enabled, into an empty database at the first start.</summary>
    public static WebApplicationBuilder AddDemo(this WebApplicationBuilder builder)
    {
        builder.AddDemoLoading();
        if (!DemoMunicipality.IsEnabled(builder.Configuration, builder.Environment))
            return builder;
        builder.Services.AddSingleton<LoadDemoAtFirstStart>();
        builder.Services.AddHostedService(all => all.GetRequiredService<LoadDemoAtFirstStart>());
        builder.Services.AddHealthChecks().AddCheck<LoadDemoAtFirstStart>("demo", tags: [Health.ReadyTag]);
        return builder;
    }
}

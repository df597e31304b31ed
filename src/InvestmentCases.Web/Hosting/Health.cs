using InvestmentCases.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InvestmentCases.Web.Hosting;

/// <summary>/health/live: the program runs. /health/ready: the database answers and is migrated, and whatever else is tagged <see cref="ReadyTag"/>.</summary>
public static class Health
{
    public const string ReadyTag = "ready";

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<MigratedDatabase>("database", tags: [ReadyTag]);
        return builder;
    }

    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(ReadyTag),
            // Degraded: something is under way and nothing is wrong. It is not ready, but no fault for the log either.
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
        }).AllowAnonymous();
        return app;
    }

    private sealed class MigratedDatabase(CasesDatabase database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await database.PendingAsync(cancellationToken)).Count > 0 ? HealthCheckResult.Unhealthy("The database waits for migrations.") : HealthCheckResult.Healthy();
    }
}

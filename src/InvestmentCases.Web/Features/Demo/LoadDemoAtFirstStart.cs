using InvestmentCases.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>Loads the demo into an empty database while the program already answers; ready only when it is loaded.</summary>
public sealed partial class LoadDemoAtFirstStart(LoadDemo loading, IDbContextFactory<CasesDb> factory, ILogger<LoadDemoAtFirstStart> log) : BackgroundService, IHealthCheck
{
    private volatile bool isLoaded;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("The demo municipality is being loaded."));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await IsEmptyAsync(stoppingToken))
            LogLoaded(log, await loading.RunAsync(LoadDemo.CasesByDefault, LoadDemo.SeedByDefault, stoppingToken));
        isLoaded = true;
    }

    private async Task<bool> IsEmptyAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return !await db.Cases.AnyAsync(ct) && !await db.Users.AnyAsync(ct);
    }

    [LoggerMessage(LogLevel.Information, "The demo municipality is loaded: {Count} cases")]
    private static partial void LogLoaded(ILogger logger, int count);
}

using System.Globalization;
using Serilog;
using Serilog.Events;

namespace InvestmentCases.Web.Hosting;

/// <summary>What happened, on the console and in one file a day under the data folder, kept 31 days. Addresses' queries, names and what people type are not written.</summary>
public static class Logging
{
    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder)
    {
        var file = Path.Combine(DataFolder.Of(builder.Configuration, builder.Environment), "logs", "log-.txt");
        builder.Host.UseSerilog((_, logs) => logs
            .ReadFrom.Configuration(builder.Configuration)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Error)
            .Enrich.FromLogContext()
            // Standard output belongs to the commands' answers.
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose)
            .WriteTo.File(file, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31, shared: true, formatProvider: CultureInfo.InvariantCulture));
        return builder;
    }
}

using System.Globalization;
using System.Threading.RateLimiting;
using InvestmentCases.Domain;
using Microsoft.AspNetCore.RateLimiting;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// How often a token may ask: 100 requests a second for as long as it likes, 1.000 at once. The bucket is a tenth larger and fills a tenth faster, so
/// that a program that keeps to the promise never meets the limit by an unlucky moment.
/// </summary>
public sealed record ApiRateLimit(int Burst, int RefillPerTenth)
{
    public const string Policy = "api";

    public static ApiRateLimit Usual { get; } = new(1_100, 11);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context =>
        {
            var rate = context.RequestServices.GetRequiredService<ApiRateLimit>();
            return RateLimitPartition.GetTokenBucketLimiter(WhoAsks(context), _ => rate.Bucket);
        });
        options.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            if (Errors.IsApi(rejected.HttpContext.Request.Path))
                await new ApiProblem(StatusCodes.Status429TooManyRequests, Say.In($"For mange forespørgsler. Prøv igen om {wait:0} sekund(er).", $"Too many requests. Try again in {wait:0} second(s).")).WriteAsync(rejected.HttpContext);
        };
    }

    /// <summary>The bucket of one token.</summary>
    public TokenBucketRateLimiterOptions Bucket => new()
    {
        TokenLimit = Burst,
        TokensPerPeriod = RefillPerTenth,
        ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
        QueueLimit = 0,
    };

    private static string WhoAsks(HttpContext context) =>
        context.User.FindFirst(ApiTokenHandler.TokenMark)?.Value
        ?? (context.User.Identity is { IsAuthenticated: true, Name: { } name } ? "person " + name : "address " + context.Connection.RemoteIpAddress);
}

using System.Diagnostics;
using InvestmentCases.Domain;
using Microsoft.AspNetCore.Diagnostics;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// Where refusals of the domain become friendly pages; under /api <see cref="ApiErrors"/> answers. What is not a refusal
/// is logged under a number that the person can quote.
/// </summary>
public static partial class Errors
{
    public static WebApplicationBuilder AddErrors(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<Failures>();
        return builder;
    }

    public static WebApplication UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = context => IsRefusal(context.Exception),
        });
        app.UseWhen(context => !IsApi(context.Request.Path), pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        return app;
    }

    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static bool IsRefusal(Exception error) =>
        error is InvalidInputException or NotAllowedException or NotKnownException or StaleVersionException or StepRefusedException;

    public static int StatusOf(Exception error) => error switch
    {
        InvalidInputException => StatusCodes.Status400BadRequest,
        NotAllowedException => StatusCodes.Status403Forbidden,
        NotKnownException => StatusCodes.Status404NotFound,
        StepRefusedException => StatusCodes.Status409Conflict,
        StaleVersionException => StatusCodes.Status412PreconditionFailed,
        BadHttpRequestException refused => refused.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The number of a request that a person can quote and that its lines in the log carry.</summary>
    public static string NumberOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() is { } trace ? trace[..12] : context.TraceIdentifier;

    /// <summary>A number for an error inside a page, where there is no request.</summary>
    public static string NewNumber() => ActivityTraceId.CreateRandom().ToHexString()[..12];

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed; error number {Number}")]
    public static partial void LogPageError(ILogger logger, string number, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed; error number {Number}")]
    public static partial void LogRequestError(ILogger logger, string number, Exception error);

    private sealed class Failures(ILogger<Failures> log) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            if (!IsRefusal(exception) && exception is not BadHttpRequestException)
                LogRequestError(log, NumberOf(context), exception);
            return ValueTask.FromResult(false);
        }
    }
}

using System.Diagnostics;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// The one edge where refusals of the domain become answers: problem details under /api, friendly pages elsewhere. What is not a refusal
/// is logged under a number that the person can quote.
/// </summary>
public static partial class Errors
{
    public static WebApplicationBuilder AddErrors(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = problem =>
            problem.ProblemDetails.Extensions["traceId"] = NumberOf(problem.HttpContext));
        builder.Services.AddExceptionHandler<ApiRefusals>();
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
        app.UseWhen(context => IsApi(context.Request.Path), api => api.UseStatusCodePages());
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
    private static partial void LogRequestError(ILogger logger, string number, Exception error);

    private sealed class ApiRefusals(IProblemDetailsService problems, ILogger<ApiRefusals> log) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            if (!IsRefusal(exception) && exception is not BadHttpRequestException)
                LogRequestError(log, NumberOf(context), exception);
            if (!IsApi(context.Request.Path))
                return false;
            context.Response.StatusCode = StatusOf(exception);
            return await problems.TryWriteAsync(new() { HttpContext = context, Exception = exception, ProblemDetails = Describe(exception) });
        }
    }

    private static ProblemDetails Describe(Exception exception)
    {
        var status = StatusOf(exception);
        var problem = exception is InvalidInputException invalid
            ? new HttpValidationProblemDetails(invalid.Faults.GroupBy(fault => fault.Field).ToDictionary(field => field.Key, field => field.Select(fault => fault.Message).ToArray()))
            : new ProblemDetails();
        problem.Status = status;
        problem.Title = status == StatusCodes.Status500InternalServerError
            ? Say.In($"Der skete en fejl. Oplys nummeret, hvis den sker igen.", $"Something went wrong. Quote the number if it happens again.")
            : exception.Message;
        if (exception is StepRefusedException refused)
            problem.Extensions["allowedSteps"] = refused.AllowedSteps.Select(Workflow.NameOf).ToArray();
        if (exception is StaleVersionException stale)
            problem.Extensions["currentVersion"] = stale.CurrentVersion;
        return problem;
    }
}

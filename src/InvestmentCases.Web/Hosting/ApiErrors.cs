namespace InvestmentCases.Web.Hosting;

/// <summary>
/// Everything that goes wrong under /api becomes problem details: what the domain refuses, what was never mapped, and what fails. It stands inside the choice of language,
/// so that the answer is in the caller's.
/// </summary>
public static class ApiErrors
{
    public static WebApplication UseApiErrors(this WebApplication app)
    {
        app.UseWhen(context => Errors.IsApi(context.Request.Path), api => api.Use(AnswerAsync));
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var problem = ApiProblem.From(error);
            if (problem is null)
                Errors.LogRequestError(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiErrors)), Errors.NumberOf(context), error);
            context.Response.Clear();
            await (problem ?? ApiProblem.OfStatus(StatusCodes.Status500InternalServerError)).WriteAsync(context);
            return;
        }
        if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null })
            await ApiProblem.OfStatus(context.Response.StatusCode).WriteAsync(context);
    }
}

using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Account;

public static class AccountRegistration
{
    public static WebApplicationBuilder AddAccount(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SetUpCode>().AddScoped<MakeFirstAdministrator>().AddScoped<RenameSelf>();
        return builder;
    }

    /// <summary>Until there is a person, every page is the one that makes the first.</summary>
    public static WebApplication UseSetUp(this WebApplication app)
    {
        app.UseWhen(context => IsPage(context.Request), pages => pages.Use(async (context, next) =>
        {
            if (await context.RequestServices.GetRequiredService<SetUpCode>().IsNeededAsync(context.RequestAborted))
                context.Response.Redirect(SetUp.Address);
            else
                await next(context);
        }));
        return app;
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && request.Path != SetUp.Address
        && !Errors.IsApi(request.Path);
}

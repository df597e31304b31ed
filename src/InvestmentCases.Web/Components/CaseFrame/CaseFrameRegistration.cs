using InvestmentCases.Web.Components.Comments;

namespace InvestmentCases.Web.Components.CaseFrame;

public static class CaseFrameRegistration
{
    /// <summary>The workspace of a case, one per circuit, and the orders that it gives.</summary>
    public static void AddCaseFrame(this IHostApplicationBuilder builder) =>
        builder.Services
            .AddSingleton<OpenCases>()
            .AddScoped<CaseWorkspace>()
            .AddScoped<SaveCase>()
            .AddScoped<TakeStep>()
            .AddScoped<StatusReportQuery>()
            .AddScoped<CommentBoard>();
}

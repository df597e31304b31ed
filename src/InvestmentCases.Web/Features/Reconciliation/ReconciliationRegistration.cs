namespace InvestmentCases.Web.Features.Reconciliation;

public static class ReconciliationRegistration
{
    /// <summary>The findings of a case, and the order that answers one.</summary>
    public static void AddReconciliation(this IHostApplicationBuilder builder) => builder.Services.AddScoped<AnswerFinding>();
}

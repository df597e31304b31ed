using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InvestmentCases.Data;

/// <summary>Registers what reads and writes cases.</summary>
public static class CasesDataRegistration
{
    /// <summary>The context's factory and everything in Data, each one instance for the whole program. <paramref name="provider"/> is <c>UseCasesSqlite</c> or <c>UseCasesSqlServer</c>.</summary>
    public static IServiceCollection AddCasesData(this IServiceCollection services, Action<DbContextOptionsBuilder> provider)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<CasesDb>(provider, ServiceLifetime.Singleton);
        services.AddSingleton<ReferenceData>();
        services.AddSingleton<ActorLoader>();
        services.AddSingleton<WriteDoor>();
        services.AddSingleton<CaseReader>();
        services.AddSingleton<CaseCounts>();
        services.AddSingleton<CaseListQuery>();
        services.AddSingleton<ApiTokens>();
        services.AddSingleton<EditDrafts>();
        services.AddSingleton(all => DatabaseCareOption.Of(all.GetRequiredService<DbContextOptions<CasesDb>>()));
        services.AddSingleton<KeyFigureUpkeep>();
        services.AddSingleton<CasesDatabase>();
        services.AddSingleton<BulkCaseWriter>();
        services.AddSingleton<FollowUpDeliveries>();
        services.AddSingleton<CaseHandOver>();
        services.AddSingleton<CaseComments>();
        services.AddSingleton<CaseAttachments>();
        services.AddSingleton<UnconfirmedDocuments>();
        return services;
    }
}

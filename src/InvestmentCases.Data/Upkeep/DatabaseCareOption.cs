using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Data;

/// <summary>Carries a provider's <see cref="IDatabaseCare"/> in the context's options, so that choosing the provider is one call.</summary>
public sealed class DatabaseCareOption(IDatabaseCare care) : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new CareInfo(this);

    /// <summary>The care of the provider that <paramref name="options"/> chose.</summary>
    public static IDatabaseCare Of(DbContextOptions options) =>
        options.FindExtension<DatabaseCareOption>()?.Care ?? throw new InvalidOperationException("Choose a provider by UseCasesSqlite or UseCasesSqlServer.");

    private IDatabaseCare Care { get; } = care;

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class CareInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;
        public override string LogFragment => "";
        public override int GetServiceProviderHashCode() => 0;
        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is CareInfo;
        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}

/// <summary>For the providers' projects.</summary>
public static class DatabaseCareChoice
{
    /// <summary>Adds what the chosen database needs.</summary>
    public static DbContextOptionsBuilder WithCare(this DbContextOptionsBuilder options, IDatabaseCare care)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new DatabaseCareOption(care));
        return options;
    }
}

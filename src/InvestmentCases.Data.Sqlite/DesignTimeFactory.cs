using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace InvestmentCases.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without the web project. It never opens the connection.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<CasesDb>
{
    public CasesDb CreateDbContext(string[] args) =>
        new((DbContextOptions<CasesDb>)new DbContextOptionsBuilder<CasesDb>().UseCasesSqlite("Data Source=design-time.db").Options);
}

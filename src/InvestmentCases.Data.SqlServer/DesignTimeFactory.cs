using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace InvestmentCases.Data.SqlServer;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without the web project. It never opens the connection.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<CasesDb>
{
    public CasesDb CreateDbContext(string[] args) =>
        new((DbContextOptions<CasesDb>)new DbContextOptionsBuilder<CasesDb>().UseCasesSqlServer("Server=design-time;Database=InvestmentCases").Options);
}

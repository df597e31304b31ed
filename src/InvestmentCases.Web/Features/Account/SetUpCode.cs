using System.Security.Cryptography;
using InvestmentCases.Data;
using InvestmentCases.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Account;

/// <summary>
/// Where the database has no person yet and is no demo, the first page asks for a code that stands in the program's log, and then makes
/// the first administrator. There is no default password.
/// </summary>
public sealed partial class SetUpCode(IDbContextFactory<CasesDb> factory, IConfiguration settings, IHostEnvironment environment, ILogger<SetUpCode> log)
{
    private readonly Lock making = new();
    private string? code;
    private bool hasPeople;

    /// <summary>Whether the first administrator is still to be made. Writes the code to the log the first time.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken ct)
    {
        if (hasPeople || DemoMunicipality.IsEnabled(settings, environment))
            return false;
        await using var db = await factory.CreateDbContextAsync(ct);
        hasPeople = await db.Users.AnyAsync(ct);
        if (!hasPeople)
            LogCodeOnce();
        return !hasPeople;
    }

    public bool IsRight(string? typed) =>
        code is not null && typed is not null
        && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant()), System.Text.Encoding.UTF8.GetBytes(code));

    private void LogCodeOnce()
    {
        lock (making)
        {
            if (code is not null)
                return;
            code = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 20);
            LogCode(log, code);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No person can sign in yet. Open the program in a browser and use this set-up code: {Code}")]
    private static partial void LogCode(ILogger logger, string code);
}

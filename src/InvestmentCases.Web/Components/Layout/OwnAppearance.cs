using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Components.Layout;

/// <summary>Keeps on the account how its owner wants the program: then it is the same on her next computer.</summary>
public sealed class OwnAppearance(CurrentActor current, WriteDoor door)
{
    public Task KeepThemeAsync(string theme, CancellationToken ct = default) => KeepAsync(account => account.Theme = theme, ct);

    public Task KeepLanguageAsync(string language, CancellationToken ct = default) => KeepAsync(account => account.Language = language, ct);

    private async Task KeepAsync(Action<Account> change, CancellationToken ct)
    {
        if (await current.FindAsync(ct) is { } actor)
            await door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
            {
                var account = await db.Users.SingleAsync(row => row.Id == actor.AccountId, token);
                change(account);
                return account;
            }, ct);
    }
}

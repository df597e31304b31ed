using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>Changes what a person is, opens or closes her account, gives her a new password. Open pages of hers end within a minute.</summary>
public sealed class ChangePerson(WriteDoor door, ReferenceData reference, IPasswordHasher<Data.Account> hasher)
{
    /// <exception cref="InvalidInputException">There is no such unit, or the last administrator would cease to be one.</exception>
    public async Task PlaceAsync(Actor actor, long accountId, Role role, string? unit, CancellationToken ct)
    {
        if (unit is not null && (await reference.OrganisationAsync(ct)).Find(unit) is null)
            throw new InvalidInputException("unit", Say.In($"Der er ingen enhed »{unit}«.", $"There is no unit “{unit}”."));
        await ChangeAsync(actor, accountId, account => (account.Role, account.Unit) = (role, unit), ct);
    }

    /// <exception cref="InvalidInputException">The last administrator would be shut out.</exception>
    public Task CloseAsync(Actor actor, long accountId, CancellationToken ct) => ChangeAsync(actor, accountId, account => account.IsDisabled = true, ct);

    public Task OpenAsync(Actor actor, long accountId, CancellationToken ct) => ChangeAsync(actor, accountId, account => account.IsDisabled = false, ct);

    /// <summary>Gives a new password and lets her try again at once if she was locked out.</summary>
    /// <exception cref="InvalidInputException">The password is too short or too long.</exception>
    public Task GivePasswordAsync(Actor actor, long accountId, string? password, CancellationToken ct) => ChangeAsync(actor, accountId, account =>
    {
        PasswordRule.Demand(password, account.Email ?? "");
        account.PasswordHash = hasher.HashPassword(account, password!);
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
    }, ct);

    private Task ChangeAsync(Actor actor, long accountId, Action<Data.Account> change, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
        {
            var account = await db.Users.SingleOrDefaultAsync(row => row.Id == accountId, token)
                ?? throw new NotKnownException(Say.In($"Personen findes ikke.", $"There is no such person."));
            change(account);
            if (account is not { Role: Role.Administrator, IsDisabled: false }
                && !await db.Users.AnyAsync(row => row.Id != accountId && row.Role == Role.Administrator && !row.IsDisabled, token))
                throw new InvalidInputException("role", Say.In($"Der skal være mindst én administrator. Gør først en anden til administrator.", $"There must be at least one administrator. Make somebody else administrator first."));
            // A new stamp ends her cookie and her open pages.
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
            return account;
        }, ct);
}

using System.Security.Cryptography;
using System.Text;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A token as its owner sees it in a list; the token itself is shown only when it is made.</summary>
public sealed record ApiToken(long Id, string Name, DateTime CreatedAt, DateTime ExpiresAt, DateTime? RevokedAt);

/// <summary>Tokens of programs that act with a person's rights. The database holds only their hashes.</summary>
public sealed class ApiTokens(IDbContextFactory<CasesDb> factory, WriteDoor door, TimeProvider clock)
{
    private const string Prefix = "ic_";

    /// <summary>Makes a token for <paramref name="accountId"/> (the actor's own, or any for the operator) and returns it: the only time that it is seen.</summary>
    /// <exception cref="InvalidInputException">No name, or not 1 to 3.650 days.</exception>
    /// <exception cref="NotAllowedException">The account is another person's.</exception>
    public async Task<string> CreateAsync(Actor actor, long accountId, string name, int days, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new InvalidInputException("name", Say.In($"Giv nøglen et navn.", $"Give the token a name."));
        if (days is < 1 or > 3650)
            throw new InvalidInputException("days", Say.In($"En nøgle gælder 1–3.650 dage, ikke {days}.", $"A token is valid for 1–3,650 days, not {days}."));
        DemandOwn(actor, accountId);
        var token = Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var now = clock.GetUtcNow().UtcDateTime;
        await door.WriteAsync(actor, Operation.KeepOwnProfile, null, (db, _) =>
        {
            db.ApiTokens.Add(new() { AccountId = accountId, Name = name.Trim(), Hash = HashOf(token), CreatedAt = now, ExpiresAt = now.AddDays(days) });
            return Task.FromResult(true);
        }, ct);
        return token;
    }

    /// <summary>The account that <paramref name="token"/> acts for, or null where it is unknown, expired or revoked.</summary>
    public async Task<long?> FindAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (HashOf(token), clock.GetUtcNow().UtcDateTime);
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ApiTokens.Where(row => row.Hash == hash && row.RevokedAt == null && row.ExpiresAt > now)
            .Select(row => (long?)row.AccountId).SingleOrDefaultAsync(ct);
    }

    /// <summary>The actor's own tokens, newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ApiTokens.Where(row => row.AccountId == actor.AccountId).OrderByDescending(row => row.Id)
            .Select(row => new ApiToken(row.Id, row.Name, row.CreatedAt, row.ExpiresAt, row.RevokedAt)).ToListAsync(ct);
    }

    /// <summary>Ends a token of the actor's own at once.</summary>
    /// <exception cref="NotKnownException">She has no such token.</exception>
    public Task RevokeAsync(Actor actor, long tokenId, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            var row = await db.ApiTokens.SingleOrDefaultAsync(row => row.Id == tokenId && row.AccountId == actor.AccountId, token)
                ?? throw new NotKnownException(Say.In($"Der er ingen sådan nøgle.", $"There is no such token."));
            row.RevokedAt ??= clock.GetUtcNow().UtcDateTime;
            return true;
        }, ct);

    private static void DemandOwn(Actor actor, long accountId)
    {
        if (!actor.IsOperator && actor.AccountId != accountId)
            throw new NotAllowedException(Say.In($"Du kan kun lave nøgler til dig selv.", $"You can make tokens for yourself only."));
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

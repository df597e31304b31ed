using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Accounts;

public sealed class AccountTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_acts_for_her_unit_and_all_below_it()
    {
        await using var database = await TestDatabase.CreateAsync();

        var (social, whole) = (await database.PersonAsync(Role.Manager, "SOF"), await database.PersonAsync(Role.Manager, null));

        Assert.Equal(["SOF", "SOF-B"], social.Units!.Order());
        Assert.Null(whole.Units);
        Assert.Null(await database.Actors.ForAccountAsync(4711, Ct));
    }

    [Fact]
    public async Task A_token_acts_for_its_owner_until_it_ends_or_is_revoked()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await database.PersonAsync(Role.Reader);
        var token = await database.Tokens.CreateAsync(person, person.AccountId, "Regneark", 30, Ct);
        var other = await database.Tokens.CreateAsync(Actor.Operator, person.AccountId, "Natlig kørsel", 365, Ct);

        Assert.Equal(person.AccountId, await database.Tokens.FindAsync(token, Ct));
        Assert.Null(await database.Tokens.FindAsync(token + "x", Ct));
        var listed = await database.Tokens.ListAsync(person, Ct);
        Assert.Equal(["Natlig kørsel", "Regneark"], listed.Select(one => one.Name));
        database.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Null(await database.Tokens.FindAsync(token, Ct));
        Assert.Equal(person.AccountId, await database.Tokens.FindAsync(other, Ct));
        await database.Tokens.RevokeAsync(person, listed[0].Id, Ct);
        Assert.Null(await database.Tokens.FindAsync(other, Ct));
    }

    [Fact]
    public async Task The_token_itself_is_nowhere_in_the_database()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await database.PersonAsync(Role.Reader);

        var token = await database.Tokens.CreateAsync(person, person.AccountId, "Regneark", 30, Ct);

        await using var db = database.Open();
        var row = await db.ApiTokens.SingleAsync(Ct);
        Assert.Equal(32, row.Hash.Length);
        Assert.DoesNotContain(token, $"{row.Name} {Convert.ToBase64String(row.Hash)} {string.Join(' ', await db.History.Select(entry => entry.After).ToListAsync(Ct))}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_makes_or_revokes_another_persons_token()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (person, other) = (await database.PersonAsync(Role.Administrator, null), await database.PersonAsync(Role.Reader));
        await database.Tokens.CreateAsync(other, other.AccountId, "Hendes", 30, Ct);
        var id = (await database.Tokens.ListAsync(other, Ct))[0].Id;

        await Assert.ThrowsAsync<NotAllowedException>(() => database.Tokens.CreateAsync(person, other.AccountId, "Min", 30, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => database.Tokens.RevokeAsync(person, id, Ct));
        Assert.Equal("days", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => database.Tokens.CreateAsync(person, person.AccountId, "Min", 0, Ct))).Faults).Field);
    }
}

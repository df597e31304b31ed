using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Cases;

public sealed class KeepViewTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor signe = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private KeepView Keep => new(database.Door);

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        signe = await database.PersonAsync(Role.Caseworker);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_view_is_saved_replaced_renamed_and_removed_for_her_alone()
    {
        await Keep.SaveAsync(signe, " Mine skoler ", "q=skole", Ct);
        await Keep.SaveAsync(signe, "Mine skoler", "q=skole&sort=title", Ct);
        var saved = Assert.Single((await OwnAsync(signe)).Views);
        await Keep.RenameAsync(signe, saved.Id, "Skoler", Ct);
        var renamed = Assert.Single((await OwnAsync(signe)).Views);
        var others = await OwnAsync(await database.PersonAsync(Role.Manager, null));
        await Keep.RemoveAsync(signe, saved.Id, Ct);

        Assert.Equal(("Mine skoler", "q=skole&sort=title"), (saved.Name, saved.Query));
        Assert.Equal("Skoler", renamed.Name);
        Assert.Empty(others.Views);
        Assert.Empty((await OwnAsync(signe)).Views);
    }

    [Fact]
    public async Task One_view_at_most_opens_the_register()
    {
        await Keep.SaveAsync(signe, "A", "q=a", Ct);
        await Keep.SaveAsync(signe, "B", "q=b", Ct);
        var views = (await OwnAsync(signe)).Views;

        await Keep.ToggleDefaultAsync(signe, views[0].Id, Ct);
        await Keep.ToggleDefaultAsync(signe, views[1].Id, Ct);
        var one = (await OwnAsync(signe)).Views.Where(view => view.IsDefault).Select(view => view.Name).ToList();
        await Keep.ToggleDefaultAsync(signe, views[1].Id, Ct);

        Assert.Equal(["B"], one);
        Assert.DoesNotContain((await OwnAsync(signe)).Views, view => view.IsDefault);
    }

    [Fact]
    public async Task A_view_without_a_name_or_with_another_ones_name_is_refused_by_the_field()
    {
        await Keep.SaveAsync(signe, "A", "q=a", Ct);
        await Keep.SaveAsync(signe, "B", "q=b", Ct);
        var last = (await OwnAsync(signe)).Views[^1];

        var none = await Assert.ThrowsAsync<InvalidInputException>(() => Keep.SaveAsync(signe, "  ", "q=a", Ct));
        var taken = await Assert.ThrowsAsync<InvalidInputException>(() => Keep.RenameAsync(signe, last.Id, "A", Ct));

        Assert.Equal(("name", "name"), (none.Faults[0].Field, taken.Faults[0].Field));
    }

    [Fact]
    public async Task Nobody_reaches_anothers_view()
    {
        await Keep.SaveAsync(signe, "A", "q=a", Ct);
        var id = (await OwnAsync(signe)).Views[0].Id;
        var other = await database.PersonAsync(Role.Administrator, null);

        await Assert.ThrowsAsync<NotKnownException>(() => Keep.RemoveAsync(other, id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Keep.RenameAsync(other, id, "Min", Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Keep.ToggleDefaultAsync(other, id, Ct));
    }

    [Fact]
    public async Task Own_columns_are_kept_and_given_up()
    {
        await Keep.KeepColumnsAsync(signe, [RegisterColumn.Status, RegisterColumn.Fund], Ct);
        var kept = (await OwnAsync(signe)).Columns;
        await Keep.KeepColumnsAsync(signe, null, Ct);

        Assert.Equal("status,fund", kept);
        Assert.Null((await OwnAsync(signe)).Columns);
    }

    private Task<OwnRegister> OwnAsync(Actor actor) => new OwnViewsQuery(database.Get<IDbContextFactory<CasesDb>>()).RunAsync(actor, Ct);
}

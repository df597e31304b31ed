using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.YearGrid;
using InvestmentCases.Web.Features.Economy;
using InvestmentCases.Web.Tests.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Economy;

public sealed class EconomyViewTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Desk signe = null!;
    private Guid caseId;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;
        database = await TestDatabase.CreateAsync();
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new PriceIndexPublicationRow { PublishedOn = new(2026, 1, 1), Publication = "Prøve", Entries = { new() { Series = PriceSeries.Service, Year = 2027, Percent = 2.5m } } });
            return Task.FromResult(true);
        }, Ct);
        signe = new(database, await database.PersonAsync(Role.Caseworker, name: "Signe"));
        caseId = (await database.Door.CreateAsync(signe.Person, Samples.Complete(), Ct)).Id;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task In_other_prices_every_amount_and_what_it_comes_to_is_converted_and_the_case_is_not()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var view = ViewOf(workspace);

        view.Look("2027", null);

        Assert.Equal(2027, view.Level);
        Assert.Equal("923", Shown(view, 2026));
        Assert.Equal(1_025_000m, view.Of.Result!.StartCapitalTotal);
        Assert.Equal(900_000m, workspace.Draft.Lines[0].Amounts[2026]);
        Assert.Equal(1_000_000m, workspace.Result!.StartCapitalTotal);
        Assert.False(workspace.HasUnsavedChanges);
    }

    [Fact]
    public async Task In_other_prices_nothing_is_edited()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var view = ViewOf(workspace);
        view.Look("2027", null);

        view.Editor.Commit(AmountRows.KeyOf(workspace.Draft.Lines[0]), 2026, "1");

        Assert.True(view.IsReadOnly);
        Assert.False(workspace.HasUnsavedChanges);
        Assert.Equal("923", Shown(view, 2026));
    }

    [Fact]
    public async Task A_view_in_other_prices_follows_the_case()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var view = ViewOf(workspace);
        view.Look("2027", null);

        workspace.Change(p => p with { Lines = [p.Lines[0] with { Amounts = YearAmounts.From(2026, 200_000m) }] });

        Assert.Equal("205", Shown(view, 2026));
    }

    [Theory]
    [InlineData("2028", "2028"), InlineData("i fjor", "»i fjor« er ikke et årstal.")]
    public async Task What_the_index_lacks_is_named_and_the_case_is_shown_as_it_stands(string level, string named)
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var view = ViewOf(workspace);

        view.Look(level, null);

        Assert.Contains(named, view.Refusal, StringComparison.Ordinal);
        Assert.Null(view.Level);
        Assert.Same(view.Own, view.Editor);
        Assert.False(view.IsReadOnly);
    }

    [Fact]
    public async Task A_person_who_may_not_edit_looks_in_her_own_unit_and_the_case_keeps_its()
    {
        await using var workspace = await new Desk(database, await database.PersonAsync(Role.Controller)).OpenAsync(caseId);
        var view = ViewOf(workspace);

        view.Look(null, "Kroner");

        Assert.Equal("900.000", Shown(view, 2026));
        Assert.Equal(AmountUnit.Thousands, workspace.Draft.Unit);
        Assert.Null(view.Level);
    }

    [Fact]
    public async Task A_person_who_edits_sees_the_cases_unit_whatever_the_address_says()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var view = ViewOf(workspace);

        view.Look(null, "Millions");

        Assert.Equal("900", Shown(view, 2026));
        Assert.Same(view.Own, view.Editor);
    }

    private static EconomyView ViewOf(CaseWorkspace workspace) => new(workspace, new(() => workspace.Now, workspace.ChangeInTable));

    private static string Shown(EconomyView view, int year)
    {
        var line = view.Editor.Draft.Lines[0];
        return view.Editor.TextOf(AmountRows.KeyOf(line), line.Amounts, year);
    }
}

using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Cases;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Cases;

public sealed class CaseListTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor signe = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CaseListQuery Query => database.Get<CaseListQuery>();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        signe = await database.PersonAsync(Role.Caseworker);
        await database.Door.CreateAsync(signe, Samples.Complete("Åben skole"), Ct);
        await database.Door.CreateAsync(signe, Samples.Complete("Ældre i bevægelse") with { Years = new(2027, 2030), Fund = "INV", Lines = [] }, Ct);
        var submitted = await database.Door.CreateAsync(signe, Samples.Complete("Bedre søvn") with { Kind = CaseKind.BudgetNote }, Ct);
        await database.Door.TakeStepAsync(signe, submitted.Id, CaseStep.Submit, null, null, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData("", "Ældre i bevægelse,Åben skole,Bedre søvn")]
    [InlineData("sort=title", "Bedre søvn,Ældre i bevægelse,Åben skole")]
    [InlineData("sort=-title", "Åben skole,Ældre i bevægelse,Bedre søvn")]
    [InlineData("sort=-number", "Bedre søvn,Ældre i bevægelse,Åben skole")]
    [InlineData("sort=-startCapital&status=draft", "Åben skole,Ældre i bevægelse")]
    [InlineData("status=Submitted", "Bedre søvn")]
    [InlineData("fund=INV", "Ældre i bevægelse")]
    [InlineData("kind=BudgetNote", "Bedre søvn")]
    [InlineData("year=2027-", "Ældre i bevægelse")]
    [InlineData("year=2026&sort=title", "Bedre søvn,Åben skole")]
    [InlineData("q=SØVN", "Bedre søvn")]
    [InlineData("q=skole", "Åben skole")]
    [InlineData("unit=BUF", "")]
    [InlineData("number=1,3,99&sort=title", "Bedre søvn,Åben skole")]
    [InlineData("sort=paybackTotal&page=2&pageSize=2", "Bedre søvn")]
    [InlineData("sort=-permanentEffect&page=3&pageSize=1", "Ældre i bevægelse")]
    [InlineData("sort=fund&page=2&pageSize=1", "Åben skole")]
    [InlineData("sort=title&page=2&pageSize=2", "Åben skole")]
    public async Task The_address_says_which_cases_and_in_what_order(string address, string titles)
    {
        var found = await Query.RunAsync(signe, Filter(address), Ct);

        Assert.Equal(titles, string.Join(',', found.Cases.Select(one => one.Title)));
    }

    [Fact]
    public async Task What_has_no_value_comes_last_whichever_way_one_sorts()
    {
        var up = await Query.RunAsync(signe, Filter("sort=permanentEffect"), Ct);
        var down = await Query.RunAsync(signe, Filter("sort=-permanentEffect"), Ct);

        Assert.Equal("Ældre i bevægelse", up.Cases[^1].Title);
        Assert.Equal("Ældre i bevægelse", down.Cases[^1].Title);
    }

    [Fact]
    public async Task The_head_sums_what_the_filter_finds_and_not_the_page()
    {
        var found = await Query.RunAsync(signe, Filter("pageSize=1"), Ct);

        Assert.Equal((3, 3, 200_000_000L), (found.Total, found.All, found.StartCapitalInOre));
        Assert.Single(found.Cases);
    }

    [Fact]
    public async Task A_row_carries_the_net_of_each_year()
    {
        var found = await Query.RunAsync(signe, Filter("q=skole"), Ct);

        Assert.Equal([(2026, 90_000_000L), (2027, 10_000_000L), (2028, -60_000_000L), (2029, -60_000_000L)], found.Cases[0].Net.Select(net => (net.Year, net.NetInOre)));
    }

    [Fact]
    public async Task What_has_been_counted_is_counted_again_when_a_case_is_stored()
    {
        var before = await Query.RunAsync(signe, new(), Ct);
        var made = await database.Door.CreateAsync(signe, Samples.Complete("Endnu en"), Ct);
        var after = await Query.RunAsync(signe, new(), Ct);
        await database.Door.ChangeAsync(signe, made.Id, null, one => one.Revise(one.Proposal with { Lines = [] }, signe), Ct);
        var changed = await Query.RunAsync(signe, new(), Ct);

        Assert.Equal((before.All + 1, before.Total + 1), (after.All, after.Total));
        Assert.True(after.StartCapitalInOre > before.StartCapitalInOre);
        Assert.Equal(before.StartCapitalInOre, changed.StartCapitalInOre);
    }

    [Fact]
    public async Task A_draft_of_another_unit_is_neither_shown_nor_counted()
    {
        await database.Door.CreateAsync(signe, Samples.Complete("Hemmelig kladde") with { AffectedUnits = [] }, Ct);
        var other = await database.PersonAsync(Role.Caseworker, "BUF");

        var found = await Query.RunAsync(other, new(), Ct);

        Assert.DoesNotContain(found.Cases, one => one.Title == "Hemmelig kladde");
        Assert.Equal(3, found.All);
    }

    [Fact]
    public async Task A_case_with_something_unsaved_says_so_to_her_alone()
    {
        var id = (await Query.RunAsync(signe, Filter("q=skole"), Ct)).Cases[0].Id;
        var one = await database.Reader.LoadAsync(signe, id, Ct);
        await database.Drafts.SaveAsync(signe, id, one.Version, one.Proposal, one.Proposal with { Title = "Ny" }, [], 0, Ct);
        var colleague = await database.PersonAsync(Role.Caseworker);

        Assert.True((await Query.RunAsync(signe, Filter("q=skole"), Ct)).Cases[0].HasUnsavedChanges);
        Assert.False((await Query.RunAsync(colleague, Filter("q=skole"), Ct)).Cases[0].HasUnsavedChanges);
    }

    [Theory]
    [InlineData("q=b%C3%B8rn%20%26%20unge&status=open&unit=SOF,BUF&fund=INV&kind=BudgetNote&year=2017-2026&sort=-startCapital&page=3&pageSize=50")]
    [InlineData("status=Draft,Submitted&year=-2026")]
    [InlineData("year=2017")]
    [InlineData("")]
    public void An_address_is_read_and_written_as_the_same(string address) => Assert.Equal(address, Filter(address).ToQuery());

    [Theory]
    [InlineData("status=nonsense&page=-4&pageSize=100000&sort=drop&year=abc")]
    public void What_an_address_cannot_mean_is_left_out(string address)
    {
        var filter = Filter(address);

        Assert.False(filter.IsNarrowed);
        Assert.Equal((1, CaseListFilter.LargestPage, CaseListOrder.Default), (filter.Page, filter.PageSize, filter.Order));
    }

    [Fact]
    public void A_column_sorts_up_then_down_then_not_at_all()
    {
        var first = new RegisterPage(new()).SortAddress(CaseListOrder.Title);
        var second = new RegisterPage(Filter("sort=title")).SortAddress(CaseListOrder.Title);
        var third = new RegisterPage(Filter("sort=-title")).SortAddress(CaseListOrder.Title);

        Assert.Equal(("/cases?sort=title", "/cases?sort=-title", "/cases"), (first, second, third));
    }

    [Fact]
    public void Choosing_a_filter_goes_back_to_the_first_page_and_keeps_the_others()
    {
        var page = new RegisterPage(Filter("q=skole&page=4"));

        var address = page.Statuses.First().Address;

        Assert.Equal("/cases?q=skole&status=Draft", address);
    }

    private static CaseListFilter Filter(string address)
    {
        var values = QueryHelpers.ParseQuery(address);
        return CaseListFilter.From(name => values.TryGetValue(name, out var found) ? found : []);
    }
}

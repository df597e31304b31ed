using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Administration;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Administration;

public sealed class KeepTemplateTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor administrator = null!;
    private BusinessCase earlier = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public KeepTemplateTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        administrator = await database.PersonAsync(Role.Administrator, null, "Anna");
        earlier = await database.Door.CreateAsync(administrator, Samples.Complete(), Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_template_is_made_from_a_case_changed_and_closed_with_its_history()
    {
        await Keep.SaveAsync(administrator, null, Typed("Tidlig hjælp", earlier.Id), Ct);
        var made = await OnlyAsync();
        var typed = TemplateInput.Of(made);
        (typed.Years, typed.Area) = ("7", "Børn og unge");

        await Keep.SaveAsync(administrator, made.Id, typed, Ct);
        await Keep.ToggleClosedAsync(administrator, made.Id, Ct);

        var kept = await OnlyAsync();
        Assert.Equal(("Tidlig hjælp", "Børn og unge", true, 7), (kept.Name, kept.Area, kept.IsClosed, kept.Contents.Years!.Value.Count));
        Assert.Equal(["Medarbejdere", "Færre anbringelser"], kept.Contents.Lines.Select(line => line.Label));
        Assert.All(kept.Contents.Lines, line => Assert.Equal(0m, line.Amounts.Total));
        var history = await HistoryAsync();
        Assert.Contains(history, change => change is { Field: "", Before: null, By: "Anna", Subject: "CaseTemplates/Tidlig hjælp" });
        Assert.Contains(history, change => change is { Field: "area", Before: "Børn", After: "Børn og unge" });
        Assert.Equal("Skabelon Tidlig hjælp: Indhold (Antal år)", KeptWords.OfChange(history.Single(change => change.Field == "contentsJson")));
        Assert.StartsWith("7 år · 2 afsnit · 2 budgetposter", KeptWords.OfValue("contentsJson", history.Single(change => change.Field == "contentsJson").After), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contents_that_are_taken_anew_are_told_by_the_parts_that_differ()
    {
        await Keep.SaveAsync(administrator, null, Typed("Tidlig hjælp", earlier.Id), Ct);
        var other = await database.Door.CreateAsync(administrator, Samples.Complete() with { Risks = [new("Ingen kan ansættes")] }, Ct);

        await Keep.SaveAsync(administrator, (await OnlyAsync()).Id, Typed("Tidlig hjælp", other.Id), Ct);

        var change = (await HistoryAsync()).Single(change => change.Field == "contentsJson");
        Assert.Equal("Skabelon Tidlig hjælp: Indhold (Risiko)", KeptWords.OfChange(change));
    }

    [Fact]
    public async Task A_template_that_cannot_be_is_refused_by_its_fields()
    {
        await Keep.SaveAsync(administrator, null, Typed("Tidlig hjælp"), Ct);

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => Keep.SaveAsync(administrator, null, new() { Name = "Tidlig hjælp", Years = "51" }, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Keep.SaveAsync(administrator, null, Typed("En anden", Guid.NewGuid()), Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Keep.ToggleClosedAsync(administrator, 999, Ct));

        Assert.Equal(["area", "description", "years", "name"], refused.Faults.Select(fault => fault.Field));
        await OnlyAsync();
    }

    [Fact]
    public async Task Only_an_administrator_may()
    {
        var controller = await database.PersonAsync(Role.Controller, null);

        await Assert.ThrowsAsync<NotAllowedException>(() => Keep.SaveAsync(controller, null, Typed("Tidlig hjælp"), Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => Keep.ToggleClosedAsync(controller, 1, Ct));
    }

    private KeepTemplate Keep => new(database.Door, database.Reader);

    private static TemplateInput Typed(string name, Guid? from = null) => new() { Name = name, Area = "Børn", Description = "Når hjælpen skal komme før.", Years = "4", From = from };

    private async Task<CaseTemplate> OnlyAsync() => Assert.Single((await database.Reference.SnapshotAsync(Ct)).Templates);

    private Task<IReadOnlyList<KeptChange>> HistoryAsync() => new KeptHistoryQuery(database.Get<IDbContextFactory<CasesDb>>()).RunAsync(administrator, "CaseTemplates", KeptHistoryQuery.AtATime, Ct);
}

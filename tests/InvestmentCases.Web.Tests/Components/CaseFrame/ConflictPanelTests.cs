using System.Globalization;
using Bunit;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

public sealed class ConflictPanelTests : BunitContext, IAsyncLifetime
{
    private TestDatabase database = null!;
    private CaseWorkspace hers = null!;

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Cultures.Danish, Cultures.Danish);
        database = await TestDatabase.CreateAsync();
        var signe = new Desk(database, await database.PersonAsync(Role.Caseworker, name: "Signe"));
        var bo = new Desk(database, await database.PersonAsync(Role.Caseworker, name: "Bo"));
        var caseId = (await database.Door.CreateAsync(signe.Person, Samples.Complete(), Ct)).Id;
        hers = await signe.OpenAsync(caseId);
        await using var his = await bo.OpenAsync(caseId);
        var key = AmountRows.KeyOf(his.Draft.Lines[0]);
        his.Change(p => AmountRows.With(p, key, p.Lines[0].Amounts.With(2026, 1_000)) with { TargetGroup = "Børn under tre år", Programme = "Hans" });
        await his.SaveAsync(Ct);
        hers.Change(p => AmountRows.With(p, key, p.Lines[0].Amounts.With(2026, 2_000).With(2027, 3_000)) with { TargetGroup = "Børn under seks år" });
        await hers.SaveAsync(Ct);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await hers.DisposeAsync();
        await database.DisposeAsync();
        Dispose();
    }

    [Fact]
    public void Each_field_that_both_changed_has_both_sides_amounts_by_cell_and_texts_by_word()
    {
        var panel = Render<ConflictPanel>(p => p.Add(c => c.Workspace, hers).Add(c => c.Conflict, hers.Conflict!));

        var rows = panel.FindAll("[role=radiogroup]");
        Assert.Equal(["Målgruppe", $"Budgetpost 1 »{hers.Draft.Lines[0].Label}« · Beløb · 2026"], rows.Select(row => row.GetAttribute("aria-label")));
        Assert.Equal(["tre", "seks"], rows[0].QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal(["1.000 kr.", "2.000 kr."], rows[1].QuerySelectorAll("td label").Select(side => side.TextContent.Trim()));
        Assert.Contains("Bo har gemt ændringer", panel.Find(".say").TextContent, StringComparison.Ordinal);
        Assert.Contains("Program: – → Hans", panel.Markup.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_side_is_taken_whole_and_what_only_one_changed_holds()
    {
        var panel = Render<ConflictPanel>(p => p.Add(c => c.Workspace, hers).Add(c => c.Conflict, hers.Conflict!));

        panel.FindAll("input[type=radio]")[0].Change(true);
        await panel.InvokeAsync(() => panel.Find("[data-settle]").ClickAsync(new()));

        Assert.Null(hers.Conflict);
        Assert.Equal(("Børn under tre år", "Hans"), (hers.Draft.TargetGroup, hers.Draft.Programme));
        Assert.Equal((2_000m, 3_000m), (hers.Draft.Lines[0].Amounts[2026], hers.Draft.Lines[0].Amounts[2027]));
        Assert.True(hers.HasUnsavedChanges);
    }

    [Fact]
    public void One_side_can_be_taken_for_all()
    {
        var panel = Render<ConflictPanel>(p => p.Add(c => c.Workspace, hers).Add(c => c.Conflict, hers.Conflict!));

        panel.FindAll("thead button")[0].Click();

        Assert.All(hers.Conflict!.Parts, part => Assert.False(part.KeepsMine));
        Assert.Equal(2, panel.FindAll("td.kept").Count);
    }
}

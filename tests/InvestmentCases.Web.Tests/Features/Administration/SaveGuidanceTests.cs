using System.Globalization;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.Guidance;
using InvestmentCases.Web.Features.Administration;
using InvestmentCases.Web.Tests.Components.CaseFrame;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Administration;

public sealed class SaveGuidanceTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public SaveGuidanceTests() => CultureInfo.CurrentUICulture = Cultures.Danish;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task What_the_municipality_writes_stands_in_its_language_and_its_history()
    {
        await (await OrderOfAsync(Role.Administrator)).RunAsync(SectionKey.Effect, " Skriv, hvad borgeren mærker. ", Ct);

        var reference = await database.Reference.SnapshotAsync(Ct);
        Assert.Equal("Skriv, hvad borgeren mærker.", SectionGuidance.Of(reference, SectionKey.Effect));
        CultureInfo.CurrentUICulture = Cultures.English;
        Assert.Equal(SectionGuidance.BuiltIn(SectionKey.Effect), SectionGuidance.Of(reference, SectionKey.Effect));
        await using var db = database.Open();
        Assert.Contains("Skriv, hvad borgeren", (await db.History.SingleAsync(row => row.Subject == "Guidance/Effect/da", Ct)).After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_or_the_programs_own_brings_the_programs_own_back(string? text)
    {
        var order = await OrderOfAsync(Role.Administrator);
        await order.RunAsync(SectionKey.Effect, "Vores", Ct);

        await order.RunAsync(SectionKey.Effect, text ?? SectionGuidance.BuiltIn(SectionKey.Effect), Ct);

        Assert.Empty((await database.Reference.SnapshotAsync(Ct)).Guidance);
    }

    [Fact]
    public async Task Only_an_administrator_may() =>
        await Assert.ThrowsAsync<NotAllowedException>(async () => await (await OrderOfAsync(Role.Controller)).RunAsync(SectionKey.Effect, "Vores", Ct));

    [Fact]
    public async Task Too_long_a_guidance_is_refused_with_its_length()
    {
        var order = await OrderOfAsync(Role.Administrator);

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => order.RunAsync(SectionKey.Effect, new string('x', SaveGuidance.Longest + 1), Ct));

        Assert.Contains("10.001", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_heading_has_guidance_in_both_languages()
    {
        foreach (var language in new[] { Cultures.Danish, Cultures.English })
        {
            CultureInfo.CurrentUICulture = language;
            Assert.All(Enum.GetValues<SectionKey>(), key => Assert.InRange(SectionGuidance.BuiltIn(key).Length, 100, 1000));
        }
    }

    private async Task<SaveGuidance> OrderOfAsync(Role role) => new(new Desk(database, await database.PersonAsync(role, null)).CurrentActor, database.Door);
}

using InvestmentCases.Data.Tests;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Cases;
using InvestmentCases.Web.Tests.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Cases;

public sealed class ProposalEditorTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private ProposalEditor editor = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var person = await database.PersonAsync(Role.Caseworker);
        var proposal = new Proposal
        {
            Title = "En case",
            LeadUnit = "SOF",
            Sections = [new(SectionKey.Content, "3. Indhold", "Noget"), new(null, "Bilag", "Mere"), new(SectionKey.Content, "Indhold, fortsat", "Endnu mere")],
        };
        var created = await database.Door.CreateAsync(person, proposal, Ct);
        editor = new(await new Desk(database, person).OpenAsync(created.Id));
    }

    public async ValueTask DisposeAsync()
    {
        await editor.Workspace.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public void Every_heading_of_the_form_has_a_place_and_the_cases_own_stand_where_they_stood()
    {
        var names = editor.SectionPlaces.Select(place => place.Name).ToList();

        Assert.Equal(["Background", "Content", "own1", "own2"], names.Where(name => name is "Background" or "Content" || name.StartsWith("own", StringComparison.Ordinal)));
        Assert.Equal(Enum.GetValues<SectionKey>().Length + 2, names.Count);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void The_first_word_under_a_heading_brings_the_section_in_by_the_forms_order_and_the_place_keeps_its_name()
    {
        var place = Place("Background");

        editor.WriteSection(place, place.Section with { Markdown = "F" });
        var written = Place("Background");
        editor.WriteSection(written, written.Section with { Markdown = "Fordi" });

        Assert.Equal([SectionKey.Background, SectionKey.Content, null, SectionKey.Content], editor.Draft.Sections.Select(section => section.Key));
        Assert.Equal(new Section(SectionKey.Background, DomainWords.Of(SectionKey.Background), "Fordi"), editor.Draft.Sections[0]);
        editor.Workspace.Undo();
        Assert.False(editor.Workspace.HasUnsavedChanges);
    }

    [Fact]
    public void A_section_of_the_form_that_is_emptied_is_no_longer_in_the_case()
    {
        var place = Place("Effect");
        editor.WriteSection(place, place.Section with { Markdown = "x" });

        editor.WriteSection(Place("Effect"), Place("Effect").Section with { Markdown = "" });

        Assert.Equal(3, editor.Draft.Sections.Count);
    }

    [Fact]
    public void A_heading_that_the_document_gave_stays_though_its_text_is_emptied()
    {
        editor.WriteSection(Place("Content"), Place("Content").Section with { Markdown = "" });

        Assert.Equal("3. Indhold", editor.Draft.Sections[0].Heading);
    }

    private SectionPlace Place(string name) => editor.SectionPlaces.Single(place => place.Name == name);
}

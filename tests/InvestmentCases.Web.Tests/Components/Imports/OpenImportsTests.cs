using InvestmentCases.Web.Components.Imports;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Imports;

public class OpenImportsTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void Only_the_one_who_gave_a_document_sees_it_the_latest_first()
    {
        var imports = new OpenImports(clock);
        var (first, second) = (Import("a.txt"), Import("b.txt"));
        imports.Keep(1, first);
        imports.Keep(1, second);

        Assert.Equal([second, first], imports.Of(1));
        Assert.Empty(imports.Of(2));
        Assert.Null(imports.Find(2, first.Id));
        imports.Drop(2, first.Id);
        Assert.Equal(first, imports.Find(1, first.Id));
    }

    [Fact]
    public void An_answer_takes_the_place_of_what_was_kept_before()
    {
        var imports = new OpenImports(clock);
        var import = Import("a.txt");
        imports.Keep(1, import);
        imports.Keep(1, import with { Title = "Ny titel" });

        Assert.Equal("Ny titel", Assert.Single(imports.Of(1)).Title);
    }

    [Fact]
    public void A_document_is_let_go_after_eight_hours_and_the_oldest_where_there_is_no_room()
    {
        var imports = new OpenImports(clock);
        imports.Keep(1, Import("old.txt"));
        clock.Advance(TimeSpan.FromHours(8));
        Assert.Empty(imports.Of(1));

        var bytes = new byte[20 * 1024 * 1024];
        foreach (var n in Enumerable.Range(1, 25))
            imports.Keep(1, new(Guid.CreateVersion7(), $"{n}.txt", bytes, null));
        Assert.Equal(("25.txt", "6.txt", 20), (imports.Of(1)[0].Name, imports.Of(1)[^1].Name, imports.Of(1).Count));
    }

    [Fact]
    public void A_file_that_is_refused_says_why_and_its_contents_are_not_kept()
    {
        var import = OpenImport.Of("notat.docx", "intet"u8.ToArray(), null, clock);

        Assert.Null(import.Source);
        Assert.Contains("notat.docx", import.Refusal, StringComparison.Ordinal);
        Assert.Empty(import.File);
    }

    private OpenImport Import(string name) => OpenImport.Of(name, "1.000 kr.\t2027\t2028\nLøn\t1\t2\n"u8.ToArray(), null, clock);
}

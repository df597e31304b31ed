using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.Imports;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Imports;

public sealed class OpenImportsTests : IAsyncLifetime
{
    private static readonly byte[] file = "1.000 kr.\t2027\t2028\nLøn\t1\t2\n"u8.ToArray();
    private TestDatabase database = null!;
    private Actor birthe = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_program_that_is_started_anew_knows_the_document_with_every_answer()
    {
        var import = OpenImport.Of("tabel.txt", file, null, database.Clock);
        var answered = import with
        {
            Title = "Ny titel",
            Answers = new ReadingAnswers { Unit = AmountUnit.Millions, Basis = TableBasis.Change, DecimalSign = ',', LeftTables = [2] }.With(new(QuestionCode.Unit, "tabel 1", "Millions")),
        };
        using (var before = Imports())
        {
            await before.KeepAsync(birthe, import, file, Ct);
            await before.ChangeAsync(birthe, answered, Ct);
        }
        using var after = Imports();

        var found = await after.FindAsync(birthe, import.Id, Ct);

        Assert.Equal("Ny titel", found!.Title);
        Assert.Equal((AmountUnit.Millions, TableBasis.Change, ','), (found.Answers.Unit, found.Answers.Basis, found.Answers.DecimalSign));
        Assert.Equal([2], found.Answers.LeftTables);
        Assert.Equal(answered.Answers.Answers, found.Answers.Answers);
        Assert.Equal(DocumentReader.Read(import.Source!).Tables.Count, DocumentReader.Read(found.Source!).Tables.Count);
        Assert.Equal(file, await after.FileAsync(birthe, import.Id, Ct));
    }

    [Fact]
    public async Task A_file_that_is_refused_says_why_and_its_contents_are_not_kept()
    {
        using var imports = Imports();
        var import = OpenImport.Of("notat.docx", "intet"u8.ToArray(), null, database.Clock);
        await imports.KeepAsync(birthe, import, "intet"u8.ToArray(), Ct);

        var kept = Assert.Single(await imports.OfAsync(birthe, Ct));

        Assert.Null(kept.Source);
        Assert.Contains("notat.docx", kept.Refusal, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Empty(db.UnconfirmedDocumentContents);
    }

    [Fact]
    public async Task What_is_confirmed_stays_in_the_list_and_leads_to_its_case()
    {
        using var imports = Imports();
        var import = OpenImport.Of("tabel.txt", file, null, database.Clock);
        await imports.KeepAsync(birthe, import, file, Ct);
        var made = Guid.CreateVersion7();

        await imports.ChangeAsync(birthe, import with { Confirmed = made }, Ct);

        Assert.Equal(made, Assert.Single(await imports.OfAsync(birthe, Ct)).Confirmed);
    }

    private OpenImports Imports() => new(database.Get<UnconfirmedDocuments>(), database.Clock);
}

using InvestmentCases.Data;
using InvestmentCases.Documents.Excel;
using InvestmentCases.Documents.Word;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>A case's documents: the same files as in the browser.</summary>
internal static class CaseDocuments
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task<IResult> DownloadAsync(Guid id, string name, string format, CurrentActor current, CaseReader reader, CaseSummaries summaries, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return (name, format) switch
        {
            ("summary", "docx") => Results.File(SummaryDocument.Write(await summaries.ReadAsync(actor, id, cancellationToken)), Docx, $"{id:D}.docx"),
            ("summary", "xlsx") => Results.File(CaseWorkbook.Write(await summaries.ReadAsync(actor, id, cancellationToken)), Xlsx, $"{id:D}.xlsx"),
            ("summary", "json") => ApiAnswer.OfBytes(CaseJson.Freeze(await reader.LoadAsync(actor, id, cancellationToken))),
            ("summary", "pdf") => throw await NoPdfAsync(actor, id, reader, cancellationToken),
            _ => throw new NotKnownException(Say.In($"Dokumentet »{name}.{format}« findes ikke: hent summary.docx, summary.xlsx eller summary.json.", $"There is no document \"{name}.{format}\": get summary.docx, summary.xlsx or summary.json.")),
        };
    }

    // Who may not know of the case learns nothing about the server either.
    private static async Task<RefusedRequestException> NoPdfAsync(Actor actor, Guid id, CaseReader reader, CancellationToken cancellationToken)
    {
        await reader.LoadAsync(actor, id, cancellationToken);
        return new(new(StatusCodes.Status503ServiceUnavailable, Say.In($"Serveren kan ikke lave PDF. Hent summary.docx, eller udskriv casens side.", $"The server cannot make PDF. Get summary.docx, or print the case's page.")));
    }
}

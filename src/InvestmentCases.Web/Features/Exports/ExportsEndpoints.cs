using InvestmentCases.Data;
using InvestmentCases.Documents.Csv;
using InvestmentCases.Documents.Excel;
using InvestmentCases.Documents.Word;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Exports;

/// <summary>Downloads, for whoever is signed in: a case's documents and the register's list.</summary>
public static class ExportsEndpoints
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static WebApplication MapExports(this WebApplication app)
    {
        app.MapGet("/cases/{id:guid}/documents/summary.docx", WordAsync).ExcludeFromDescription();
        app.MapGet("/cases/{id:guid}/documents/summary.xlsx", ExcelAsync).ExcludeFromDescription();
        app.MapGet("/cases/{id:guid}/documents/summary.json", JsonAsync).ExcludeFromDescription();
        app.MapGet("/cases/{id:guid}/attachments/{attachment:guid}", AttachmentAsync).ExcludeFromDescription();
        app.MapGet("/cases/export.xlsx", ListAsExcelAsync).ExcludeFromDescription();
        app.MapGet("/cases/export.csv", ListAsTextAsync).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> WordAsync(Guid id, CurrentActor current, CaseSummaries summaries, CancellationToken cancellation)
    {
        var summary = await summaries.ReadAsync(await current.GetAsync(cancellation), id, cancellation);
        return Results.File(SummaryDocument.Write(summary), Docx, FileName.Of(summary.Number, summary.Proposal.Title, "docx"));
    }

    private static async Task<IResult> ExcelAsync(Guid id, CurrentActor current, CaseSummaries summaries, CancellationToken cancellation)
    {
        var summary = await summaries.ReadAsync(await current.GetAsync(cancellation), id, cancellation);
        return Results.File(CaseWorkbook.Write(summary), Xlsx, FileName.Of(summary.Number, summary.Proposal.Title, "xlsx"));
    }

    private static async Task<IResult> JsonAsync(Guid id, CurrentActor current, CaseReader reader, CancellationToken cancellation)
    {
        var stored = await reader.LoadAsync(await current.GetAsync(cancellation), id, cancellation);
        return Results.File(CaseJson.Freeze(stored), "application/json", FileName.Of(stored.Number, stored.Proposal.Title, "json"));
    }

    /// <summary>Always as a file to keep, never as a page: what it holds is not the program's own.</summary>
    private static async Task<IResult> AttachmentAsync(Guid id, Guid attachment, HttpResponse response, CurrentActor current, CaseAttachments attachments, CancellationToken cancellation)
    {
        var (name, bytes) = await attachments.ReadAsync(await current.GetAsync(cancellation), id, attachment, cancellation);
        response.Headers.CacheControl = "private, no-store";
        return Results.File(bytes, "application/octet-stream", name);
    }

    private static async Task<IResult> ListAsExcelAsync(HttpRequest request, CurrentActor current, RegisterListQuery query, TimeProvider clock, CancellationToken cancellation)
    {
        var actor = await current.GetAsync(cancellation);
        var list = await query.RunAsync(actor, FilterOf(request), cancellation);
        return Results.File(CaseListWorkbook.Write(list, actor.Name, DanishTime.Of(clock.GetUtcNow())), Xlsx, FileName.OfList("xlsx"));
    }

    private static async Task<IResult> ListAsTextAsync(HttpRequest request, CurrentActor current, RegisterListQuery query, CancellationToken cancellation)
    {
        var list = await query.RunAsync(await current.GetAsync(cancellation), FilterOf(request), cancellation);
        return Results.File(CaseListCsv.Write(list), "text/csv; charset=utf-8", FileName.OfList("csv"));
    }

    private static CaseListFilter FilterOf(HttpRequest request) => CaseListFilter.From(name => request.Query[name]);
}

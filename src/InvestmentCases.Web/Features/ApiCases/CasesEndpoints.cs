using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>The register over HTTP: cases, what they come to, their records and documents, the steps on their way, all of them together, and the funds that they apply to.</summary>
public static class CasesEndpoints
{
    public static RouteGroupBuilder MapCasesApi(this RouteGroupBuilder api)
    {
        var cases = api.MapGroup("/cases");
        cases.MapGet("", ListedCases.ListAsync).Does(Operation.SeeCases);
        cases.MapPost("", WholeCase.CreateAsync).Does(Operation.CreateCase);
        cases.MapGet("/{id:guid}", WholeCase.ReadAsync).Does(Operation.SeeCases);
        cases.MapPut("/{id:guid}", WholeCase.ReplaceAsync).Does(Operation.EditCase);
        cases.MapGet("/{id:guid}/calculation", CaseResults.CalculationAsync).Does(Operation.SeeCases);
        cases.MapGet("/{id:guid}/reconciliation", CaseResults.ReconciliationAsync).Does(Operation.SeeCases);
        cases.MapGet("/{id:guid}/versions", CaseRecords.VersionsAsync).Does(Operation.SeeCases);
        cases.MapGet("/{id:guid}/versions/{n:int}", CaseRecords.VersionAsync).Does(Operation.SeeCases);
        cases.MapGet("/{id:guid}/history", CaseRecords.HistoryAsync).Does(Operation.SeeCases);
        cases.MapPost("/{id:guid}/steps/{step}", CaseSteps.TakeAsync).Does(Operation.TakeStep);
        cases.MapGet("/{id:guid}/documents/{name}.{format}", CaseDocuments.DownloadAsync).Does(Operation.SeeCases);
        api.MapGet("/portfolio", Portfolio.ReadAsync).Does(Operation.SeePortfolio);
        api.MapGet("/funds", ListedFunds.ListAsync).Does(Operation.SeeCases);
        return api;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>A page of cases with their stored key figures.</summary>
internal static class ListedCases
{
    public static async Task<IResult> ListAsync(HttpRequest request, CurrentActor current, ReferenceData reference, CaseListQuery cases, IDbContextFactory<CasesDb> databases, CancellationToken cancellationToken)
    {
        var filter = CaseListRequest.Read(request.Query, await reference.SnapshotAsync(cancellationToken));
        var actor = await current.GetAsync(cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (rows, total) = await cases.RowsAsync(db, actor, filter, cancellationToken);
        return ApiAnswer.Of(new JsonObject
        {
            ["items"] = new JsonArray([.. rows.Select(Write)]),
            ["total"] = total,
            ["next"] = (long)filter.Page * filter.PageSize < total ? NextPage(request, filter.Page + 1) : null,
        });
    }

    private static JsonObject Write(CaseRow row) => new()
    {
        ["id"] = row.PublicId.ToString("D"),
        ["number"] = row.Number,
        ["title"] = row.Title,
        ["status"] = row.Status.ToString(),
        ["kind"] = row.Kind.ToString(),
        ["proposalNumber"] = row.ProposalNumber,
        ["caseNumber"] = row.CaseNumber,
        ["leadUnit"] = row.LeadUnit,
        ["affectedUnits"] = new JsonArray([.. row.AffectedUnits.OrderBy(affected => affected.Position).Select(affected => (JsonNode)affected.Unit)]),
        ["fund"] = row.Fund,
        ["budgetYear"] = row.BudgetYear,
        ["priceLevel"] = row.PriceLevel,
        ["firstYear"] = row.FirstYear,
        ["lastYear"] = row.LastYear,
        ["riskLevel"] = row.RiskLevel?.ToString(),
        ["nextDate"] = row.NextDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["changedAt"] = ApiMoment.Of(row.ChangedAt),
        ["keyFigures"] = CalculationJson.Write(KeyFigureColumns.Read(row)),
    };

    private static string NextPage(HttpRequest request, int page)
    {
        var query = request.Query.Where(part => !part.Key.Equals("page", StringComparison.OrdinalIgnoreCase))
            .Append(KeyValuePair.Create("page", new StringValues(page.ToString(CultureInfo.InvariantCulture))));
        return request.PathBase + request.Path + QueryString.Create(query);
    }
}

using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>What is kept about a case: its frozen versions and the history of its changes.</summary>
internal static class CaseRecords
{
    public static async Task<IResult> VersionsAsync(Guid id, CurrentActor current, CaseReader reader, CancellationToken cancellationToken)
    {
        var versions = await reader.VersionsAsync(await current.GetAsync(cancellationToken), id, cancellationToken);
        return ApiAnswer.OfItems(versions.Select(version => new JsonObject
        {
            ["number"] = version.Number,
            ["step"] = Workflow.NameOf(version.Step),
            ["at"] = ApiMoment.Of(version.At),
            ["by"] = version.By,
            ["hash"] = version.Hash,
        }));
    }

    /// <summary>Byte for byte as it was frozen: never read and written anew.</summary>
    public static async Task<IResult> VersionAsync(Guid id, int n, CurrentActor current, CaseReader reader, CancellationToken cancellationToken) =>
        ApiAnswer.OfBytes(await reader.VersionAsync(await current.GetAsync(cancellationToken), id, n, cancellationToken));

    public static async Task<IResult> HistoryAsync(Guid id, CurrentActor current, CaseReader reader, CancellationToken cancellationToken)
    {
        var changes = await reader.HistoryAsync(await current.GetAsync(cancellationToken), id, cancellationToken);
        return ApiAnswer.OfItems(changes.Reverse().Select(change => new JsonObject
        {
            ["at"] = ApiMoment.Of(change.At),
            ["by"] = change.By,
            ["field"] = change.Field,
            ["before"] = change.Before,
            ["after"] = change.After,
        }));
    }
}

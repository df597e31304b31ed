using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.CaseFrame;

namespace InvestmentCases.Web.Features.History;

/// <summary>A version of a case as JSON to be compared: what is proposed, without what only names it.</summary>
internal static class VersionJson
{
    /// <param name="number">The version's number, or null for the case as it now stands.</param>
    /// <exception cref="Domain.NotKnownException">There is no such version.</exception>
    public static async Task<JsonObject> ReadAsync(CaseReader reader, CaseWorkspace workspace, int? number)
    {
        var json = number is { } frozen
            ? JsonNode.Parse(await reader.VersionAsync(workspace.Actor!, workspace.Case!.Id, frozen, CancellationToken.None))!.AsObject()
            : JsonNode.Parse(CaseJson.Freeze(workspace.Case!))!.AsObject();
        json.Remove("id");
        json.Remove("number");
        return json;
    }
}

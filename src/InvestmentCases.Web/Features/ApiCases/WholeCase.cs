using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>A whole case: read, made, replaced.</summary>
internal static class WholeCase
{
    public static async Task<IResult> ReadAsync(Guid id, HttpResponse response, CurrentActor current, CaseReader reader, CancellationToken cancellationToken) =>
        await AnswerAsync(await current.GetAsync(cancellationToken), id, response, reader, cancellationToken);

    public static async Task<IResult> CreateAsync(HttpContext context, CurrentActor current, CaseReader reader, ReferenceData reference, WriteDoor door, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var json = await ApiBody.ReadAsync(context.Request, cancellationToken);
        DropIdsOfParts(json);
        var proposal = CaseJson.Read(json, await UnitsAsync(reference, cancellationToken));
        var made = await door.CreateAsync(actor, proposal, cancellationToken);
        context.Response.Headers.Location = $"{context.Request.PathBase}{context.Request.Path.Value!.TrimEnd('/')}/{made.Id:D}";
        return await AnswerAsync(actor, made.Id, context.Response, reader, cancellationToken, StatusCodes.Status201Created);
    }

    public static async Task<IResult> ReplaceAsync(Guid id, HttpContext context, CurrentActor current, CaseReader reader, ReferenceData reference, WriteDoor door, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var stands = await reader.LoadAsync(actor, id, cancellationToken);
        Rights.Demand(actor, Operation.EditCase, stands.Proposal.LeadUnit);
        var expected = ApiETag.Demand(context.Request, stands.Version);
        var proposal = CaseJson.Read(await ApiBody.ReadAsync(context.Request, cancellationToken), await UnitsAsync(reference, cancellationToken));
        await door.ChangeAsync(actor, id, expected, stored => stored.Revise(proposal, actor), cancellationToken);
        return await AnswerAsync(actor, id, context.Response, reader, cancellationToken);
    }

    /// <summary>The case as it now stands, with its ETag.</summary>
    internal static async Task<IResult> AnswerAsync(Actor actor, Guid id, HttpResponse response, CaseReader reader, CancellationToken cancellationToken, int status = StatusCodes.Status200OK)
    {
        var stored = await reader.LoadStoredAsync(actor, id, cancellationToken);
        response.Headers.ETag = ApiETag.Of(stored.Case.Version);
        var json = CaseJson.Write(stored.Case);
        json["keyFigures"] = CalculationJson.Write(stored.Figures);
        return ApiAnswer.Of(json, status);
    }

    private static async Task<Func<string, string?>> UnitsAsync(ReferenceData reference, CancellationToken cancellationToken)
    {
        var organisation = await reference.OrganisationAsync(cancellationToken);
        return codeOrName => organisation.Find(codeOrName)?.Code;
    }

    private static readonly string[] ListsWithIds = ["lines", "financing", "scenarios", "criteria", "risks", "route", "relatedCases", "statedFigures"];

    // A case that is made from another's JSON must not share the ids of its parts.
    private static void DropIdsOfParts(JsonNode? json)
    {
        foreach (var part in ListsWithIds.SelectMany(list => Parts(json, list)).Concat(Parts(json, "criteria").SelectMany(criterion => Parts(criterion, "indicators"))))
            part.Remove("id");
    }

    private static IEnumerable<JsonObject> Parts(JsonNode? json, string member) =>
        json is JsonObject whole && whole[member] is JsonArray parts ? [.. parts.OfType<JsonObject>()] : [];
}

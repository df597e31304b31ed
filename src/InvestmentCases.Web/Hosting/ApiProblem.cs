using System.Text.Json.Nodes;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Json;

namespace InvestmentCases.Web.Hosting;

/// <summary>A refusal as RFC 9457 problem details, in the language of the request.</summary>
public sealed record ApiProblem(int Status, string Detail)
{
    /// <summary>Every fault by its path in the JSON that was sent; left out where there are none.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>With 409: the steps that the caller can take.</summary>
    public IReadOnlyList<CaseStep>? AllowedSteps { get; init; }

    /// <summary>With 412: the ETag that stands now.</summary>
    public string? CurrentVersion { get; init; }

    /// <summary>What the domain refused; null where the exception is a defect of the program.</summary>
    public static ApiProblem? From(Exception refusal) => refusal switch
    {
        InvalidInputException invalid => new(StatusCodes.Status400BadRequest, Say.In($"Forespørgslen kan ikke tages: {invalid.Faults.Count:0} fejl. Intet er gemt.", $"The request cannot be taken: {invalid.Faults.Count:0} faults. Nothing was stored.")) { Faults = invalid.Faults },
        NotAllowedException => new(StatusCodes.Status403Forbidden, refusal.Message),
        NotKnownException => new(StatusCodes.Status404NotFound, refusal.Message),
        StepRefusedException step => new(StatusCodes.Status409Conflict, refusal.Message) { AllowedSteps = step.AllowedSteps },
        StaleVersionException stale => new(StatusCodes.Status412PreconditionFailed, refusal.Message) { CurrentVersion = ApiETag.Of(stale.CurrentVersion) },
        RefusedRequestException request => request.Problem,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiBody.TooLarge,
        BadHttpRequestException bad => new(bad.StatusCode, Say.In($"Forespørgslen kan ikke læses.", $"The request cannot be read.")),
        _ => null,
    };

    /// <summary>What a bare status says, for answers that nothing else has written.</summary>
    public static ApiProblem OfStatus(int status) => new(status, status switch
    {
        StatusCodes.Status401Unauthorized => Say.In($"Der kræves et gyldigt token: »Authorization: Bearer …«. Lav et på din profilside.", $"A valid token is needed: \"Authorization: Bearer …\". Make one on your profile page."),
        StatusCodes.Status403Forbidden => Say.In($"Det har du ikke ret til.", $"You have not the right to do this."),
        StatusCodes.Status404NotFound => Say.In($"Adressen findes ikke.", $"There is no such address."),
        StatusCodes.Status405MethodNotAllowed => Say.In($"Adressen findes, men ikke med den metode.", $"The address exists, but not with this method."),
        StatusCodes.Status500InternalServerError => Say.In($"Noget gik galt hos os. Intet er gemt. Oplys traceId, når du beder om hjælp.", $"Something went wrong on our side. Nothing was stored. Give the traceId when you ask for help."),
        _ => Say.In($"Forespørgslen blev afvist.", $"The request was refused."),
    });

    /// <summary>Writes the problem as the answer.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var json = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = Title(Status),
            ["status"] = Status,
            ["detail"] = Detail,
            ["instance"] = context.Request.Path.Value,
            ["traceId"] = Errors.NumberOf(context),
        };
        if (Faults.Count > 0)
            json["errors"] = new JsonObject(Faults.GroupBy(fault => fault.Field).Select(field =>
                KeyValuePair.Create(field.Key, (JsonNode?)new JsonArray([.. field.Select(fault => (JsonNode)fault.Message)]))));
        if (AllowedSteps is not null)
            json["allowedSteps"] = new JsonArray([.. AllowedSteps.Select(step => (JsonNode)Workflow.NameOf(step))]);
        if (CurrentVersion is not null)
            json["currentVersion"] = CurrentVersion;
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(StrictJson.ToBytes(json), context.RequestAborted);
    }

    private static string Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Say.In($"Forespørgslen er forkert", $"The request is wrong"),
        StatusCodes.Status401Unauthorized => Say.In($"Ikke logget ind", $"Not signed in"),
        StatusCodes.Status403Forbidden => Say.In($"Ingen ret til det", $"Not allowed"),
        StatusCodes.Status404NotFound => Say.In($"Findes ikke", $"Not found"),
        StatusCodes.Status405MethodNotAllowed => Say.In($"Metoden bruges ikke her", $"Method not used here"),
        StatusCodes.Status409Conflict => Say.In($"Ikke som casen står nu", $"Not as the case now stands"),
        StatusCodes.Status412PreconditionFailed => Say.In($"Ændret siden den blev hentet", $"Changed since it was read"),
        StatusCodes.Status413PayloadTooLarge => Say.In($"For stor", $"Too large"),
        StatusCodes.Status415UnsupportedMediaType => Say.In($"Forkert slags indhold", $"Wrong kind of content"),
        StatusCodes.Status422UnprocessableEntity => Say.In($"Der mangler noget", $"Something is missing"),
        StatusCodes.Status428PreconditionRequired => Say.In($"If-Match mangler", $"If-Match is missing"),
        StatusCodes.Status429TooManyRequests => Say.In($"For mange forespørgsler", $"Too many requests"),
        StatusCodes.Status503ServiceUnavailable => Say.In($"Ikke muligt lige nu", $"Not possible now"),
        _ => Say.In($"Fejl", $"Error"),
    };
}

/// <summary>A request that is refused before it reaches the domain.</summary>
public sealed class RefusedRequestException(ApiProblem problem) : Exception(problem.Detail)
{
    public ApiProblem Problem { get; } = problem;
}

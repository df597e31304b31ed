using System.Text.Json.Nodes;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>Reading documents over HTTP: what was understood, what is asked; stored only when it is confirmed.</summary>
public static class ImportsEndpoints
{
    /// <summary>The largest document, and a little for what is sent around it.</summary>
    private const int LargestInBytes = 21 * 1024 * 1024;

    public static RouteGroupBuilder MapImports(this RouteGroupBuilder api)
    {
        api.MapPost("/imports", ImportAsync).Does(Operation.Calculate).DisableAntiforgery();
        return api;
    }

    private static async Task<IResult> ImportAsync(HttpContext context, CurrentActor current, ImportDocument import, CancellationToken ct)
    {
        var actor = await current.GetAsync(ct);
        var (answers, caseId, isConfirmed) = Asked(context.Request.Query);
        var (name, file, given) = await BodyAsync(context.Request, ct);
        answers = answers with { Answers = given };
        try
        {
            var reading = await import.ReadAsync(name, file, answers, ct);
            var joined = caseId is { } id ? (await import.CompareAsync(actor, reading, id, ct)).Joined : null;
            if (isConfirmed)
                caseId = await import.ConfirmAsync(actor, name, file, reading, caseId, ct);
            return ApiAnswer.Of(ReadingJson.Write(reading, caseId, joined?.Changes), isConfirmed && joined is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        }
        catch (RefusedDocumentException refused)
        {
            throw new RefusedRequestException(new(StatusCodes.Status422UnprocessableEntity, refused.Message));
        }
    }

    private static (ReadingAnswers Answers, Guid? CaseId, bool IsConfirmed) Asked(IQueryCollection query)
    {
        List<Fault> faults = [];
        var answers = new ReadingAnswers
        {
            Basis = One("basis", text => Enum.TryParse<TableBasis>(text, out var basis) && Enum.IsDefined(basis) ? basis : (TableBasis?)null),
            Unit = One("unit", text => Enum.TryParse<AmountUnit>(text, out var unit) && Enum.IsDefined(unit) ? unit : (AmountUnit?)null),
            DecimalSign = One("decimal", text => text is "," or "." ? text[0] : (char?)null),
        };
        var caseId = One("caseId", text => Guid.TryParse(text, out var id) ? id : (Guid?)null);
        var isConfirmed = One("confirm", text => bool.TryParse(text, out var confirm) ? confirm : (bool?)null);
        return faults.Count > 0 ? throw new InvalidInputException(faults) : (answers, caseId, isConfirmed == true);

        T? One<T>(string name, Func<string, T?> read) where T : struct
        {
            if (!query.TryGetValue(name, out var text) || text.Count == 0)
                return null;
            var value = read(text.ToString());
            if (value is null)
                faults.Add(new(name, Say.In($"»{text.ToString()}« kan ikke bruges her.", $"“{text.ToString()}” cannot be used here.")));
            return value;
        }
    }

    /// <summary>The document and what has been answered about it; what was pasted is a document without a name.</summary>
    private static async Task<(string Name, byte[] File, IReadOnlyList<QuestionAnswer> Answers)> BodyAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LargestInBytes)
            throw new RefusedRequestException(TooLarge);
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(ct);
            if (form.Files.GetFile("file") is not { } sent)
                throw new InvalidInputException("file", Say.In($"Der mangler en fil: »file«.", $"A file is missing: \"file\"."));
            await using var stream = sent.OpenReadStream();
            return (sent.FileName, await AllAsync(stream, ct), AnswersIn(form["answers"]));
        }
        var name = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "text/plain" => Say.In($"indsat tekst.txt", $"pasted text.txt"),
            "text/html" => Say.In($"indsat tekst.html", $"pasted text.html"),
            _ => throw new RefusedRequestException(new(StatusCodes.Status415UnsupportedMediaType, Say.In($"Send en fil som »multipart/form-data« eller tekst som »text/plain« eller »text/html«.", $"Send a file as \"multipart/form-data\" or text as \"text/plain\" or \"text/html\"."))),
        };
        return (name, await AllAsync(request.Body, ct), []);
    }

    private static ApiProblem TooLarge => new(StatusCodes.Status413PayloadTooLarge, Say.In($"Dokumentet er større end 20 MB.", $"The document is larger than 20 MB."));

    private static async Task<byte[]> AllAsync(Stream stream, CancellationToken ct)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, ct)) > 0)
        {
            if (all.Length + read > LargestInBytes)
                throw new RefusedRequestException(TooLarge);
            all.Write(buffer, 0, read);
        }
        return all.ToArray();
    }

    // [{"code": "AmbiguousNumber", "location": "…", "reading": 46210}]
    private static IReadOnlyList<QuestionAnswer> AnswersIn(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return [];
        if (StrictJson.Parse(System.Text.Encoding.UTF8.GetBytes(json)) is not JsonArray items)
            throw new InvalidInputException("answers", Say.In($"Svarene skal være en liste.", $"The answers must be a list."));
        return [.. items.Select((item, at) => item is JsonObject answer && Enum.TryParse<QuestionCode>(answer["code"]?.ToString(), out var code) && Enum.IsDefined(code) && answer["location"] is { } location && answer["reading"] is { } reading
            ? new QuestionAnswer(code, location.ToString(), reading.ToString())
            : throw new InvalidInputException(FormattableString.Invariant($"answers[{at}]"), Say.In($"Et svar skal have »code«, »location« og »reading«, som spørgsmålet har dem.", $"An answer must have \"code\", \"location\" and \"reading\" as the question has them.")))];
    }
}

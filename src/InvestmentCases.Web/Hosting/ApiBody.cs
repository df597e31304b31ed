using System.Text.Json.Nodes;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Json;
using Microsoft.Net.Http.Headers;

namespace InvestmentCases.Web.Hosting;

/// <summary>Reads the JSON that a request brings: strictly, and never more than a whole case can need.</summary>
public static class ApiBody
{
    /// <summary>500 lines in 50 years with quantities and prices, and long texts, are about 3 MB.</summary>
    public const int LargestInBytes = 8 * 1024 * 1024;

    public static ApiProblem TooLarge => new(StatusCodes.Status413PayloadTooLarge,
        Say.In($"Forespørgslen er for stor: højst {LargestInBytes / 1024 / 1024:0} MB.", $"The request is too large: at most {LargestInBytes / 1024 / 1024:0} MB."));

    /// <summary>The value that the body holds.</summary>
    /// <exception cref="InvalidInputException">The body is no JSON, or a member stands twice.</exception>
    /// <exception cref="RefusedRequestException">The body is too large, or is not said to be JSON.</exception>
    public static async Task<JsonNode?> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await ReadIfAnyAsync(request, cancellationToken) is { Length: > 0 } body
            ? StrictJson.Parse(body)
            : throw new InvalidInputException("", Say.In($"Forespørgslen har intet indhold; der ventes et JSON-objekt.", $"The request has no content; a JSON object is expected."));

    /// <summary>The value that the body holds, or null where there is no body.</summary>
    public static async Task<JsonNode?> ReadOptionalAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await ReadIfAnyAsync(request, cancellationToken) is { Length: > 0 } body ? StrictJson.Parse(body) : null;

    private static async Task<byte[]> ReadIfAnyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestInBytes)
            throw new RefusedRequestException(TooLarge);
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (text.Length + read > LargestInBytes)
                throw new RefusedRequestException(TooLarge);
            text.Write(buffer, 0, read);
        }
        if (text.Length > 0 && !IsJson(request))
            throw new RefusedRequestException(new(StatusCodes.Status415UnsupportedMediaType, Say.In($"Indholdet skal være JSON: »Content-Type: application/json«.", $"The content must be JSON: \"Content-Type: application/json\".")));
        return text.ToArray();
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}

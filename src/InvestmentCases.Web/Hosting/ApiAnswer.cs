using System.Text.Json.Nodes;
using InvestmentCases.Domain.Json;

namespace InvestmentCases.Web.Hosting;

/// <summary>JSON as an answer: compact UTF-8, letters as themselves, never cached by anyone between.</summary>
public static class ApiAnswer
{
    public static IResult Of(JsonNode json, int status = StatusCodes.Status200OK) => new JsonBytes(StrictJson.ToBytes(json), status);

    /// <summary>JSON that already is bytes, unchanged.</summary>
    public static IResult OfBytes(byte[] json) => new JsonBytes(json, StatusCodes.Status200OK);

    /// <summary>A list in its envelope.</summary>
    public static IResult OfItems(IEnumerable<JsonNode> items) => Of(new JsonObject { ["items"] = new JsonArray([.. items]) });

    private sealed class JsonBytes(byte[] json, int status) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.ContentLength = json.Length;
            httpContext.Response.Headers.CacheControl = "no-store";
            await httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted);
        }
    }
}

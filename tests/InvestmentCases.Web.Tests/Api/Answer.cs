using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

/// <summary>An answer of the interface, read: status, headers, JSON.</summary>
public sealed class Answer(HttpResponseMessage response, byte[] bytes)
{
    private JsonNode? json;
    private readonly bool isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;

    public HttpResponseMessage Response => response;

    public HttpStatusCode Status => response.StatusCode;

    public byte[] Bytes => bytes;

    public string Text => Encoding.UTF8.GetString(bytes);

    /// <summary>The body where it is JSON; an empty object where it is anything else.</summary>
    public JsonNode Json => json ??= isJson && bytes.Length > 0 ? JsonNode.Parse(bytes)! : new JsonObject();

    public string ETag => response.Headers.ETag!.ToString();

    /// <summary>The paths of the fields that were refused, in order.</summary>
    public IEnumerable<string> Fields => Json["errors"] is JsonObject errors ? errors.Select(refused => refused.Key).Order(StringComparer.Ordinal) : [];

    /// <summary>Demands a status and gives the answer on; a refusal must be whole problem details.</summary>
    public Answer Is(HttpStatusCode status)
    {
        Assert.True(status == Status, $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {(int)Status} instead of {(int)status}: {Encoding.UTF8.GetString(bytes)}");
        if ((int)status >= 400)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal((int)status, (int)Json["status"]!);
            Assert.NotEmpty((string)Json["traceId"]!);
            Assert.NotEmpty((string)Json["detail"]!);
        }
        return this;
    }

    public static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");
}

public static class Asking
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<Answer> GetAsync(this HttpClient client, string address, HttpStatusCode status) => client.AskAsync(HttpMethod.Get, address, null, status);

    public static Task<Answer> PostAsync(this HttpClient client, string address, string? json, HttpStatusCode status) => client.AskAsync(HttpMethod.Post, address, json, status);

    public static Task<Answer> PutAsync(this HttpClient client, string address, string json, string? ifMatch, HttpStatusCode status) => client.AskAsync(HttpMethod.Put, address, json, status, ifMatch);

    /// <summary>Makes a case and gives its id.</summary>
    public static async Task<string> MakeCaseAsync(this HttpClient client, string json) =>
        (string)(await client.PostAsync("/api/v1/cases", json, HttpStatusCode.Created)).Json["id"]!;

    public static async Task<Answer> AskAsync(this HttpClient client, HttpMethod method, string address, string? json, HttpStatusCode? status = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = json is null ? null : Answer.Body(json) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        var response = await client.SendAsync(request, Ct);
        var bytes = await response.Content.ReadAsByteArrayAsync(Ct);
        var answer = new Answer(response, bytes);
        return status is { } expected ? answer.Is(expected) : answer;
    }
}

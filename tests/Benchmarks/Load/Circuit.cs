using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Benchmarks.Load;

/// <summary>
/// One person's page without a browser: signs in, gets the page, starts its circuit and answers what the server asks of a page's script.
/// The protocol is the framework's own and may change with it; this file and <see cref="BlazorPack"/> are all that know it. Loopback only.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private readonly HubConnection hub;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> asked = new();
    private readonly TaskCompletionSource<long> grid = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<long> nextBatch = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource firstBatch = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int calls;
    private int objects;

    private Circuit(HubConnection hub, string page) => (this.hub, Page) = (hub, page);

    /// <summary>The page's first HTML.</summary>
    public string Page { get; }

    /// <summary>How many pictures the server has sent.</summary>
    public int Batches { get; private set; }

    public Task<string> Failed => failed.Task;

    /// <summary>Signs in and brings back the cookies.</summary>
    public static async Task<CookieContainer> SignInAsync(Uri address, string email, string password)
    {
        var cookies = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies };
        using var http = new HttpClient(handler) { BaseAddress = address };
        var form = await http.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
            ["Input.Email"] = email,
            ["Input.Password"] = password,
        });
        using var answer = await http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        return cookies;
    }

    /// <summary>Opens a page and starts its circuit.</summary>
    public static async Task<Circuit> OpenAsync(Uri address, CookieContainer cookies, string path, CancellationToken ct)
    {
        if (!address.IsLoopback)
            throw new ArgumentException("Loopback only.", nameof(address));
        using var handler = new HttpClientHandler { CookieContainer = cookies };
        using var http = new HttpClient(handler) { BaseAddress = address };
        var url = new Uri(address, path);
        var page = await http.GetStringAsync(url, ct);
        var markers = Markers().Matches(page).Select(match => JsonNode.Parse(match.Groups[1].Value)!.AsObject()).Where(marker => (string?)marker["type"] == "server").ToArray();
        var state = State().Match(page) is { Success: true } found ? found.Groups[1].Value : "";
        var builder = new HubConnectionBuilder().WithUrl(new Uri(address, "/_blazor"), HttpTransportType.WebSockets, options =>
        {
            options.SkipNegotiation = true;
            options.Cookies = cookies;
        });
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPack());
        var circuit = new Circuit(builder.Build(), page);
        circuit.Listen();
        await circuit.hub.StartAsync(ct);
        await circuit.hub.InvokeAsync<string>("StartCircuit", address.ToString(), url.ToString(), "[]", state, ct);
        var operations = new JsonArray([.. markers.Select((marker, at) => new JsonObject { ["type"] = "add", ["ssrComponentId"] = at + 1, ["marker"] = marker.DeepClone() })]);
        await circuit.hub.SendAsync("UpdateRootComponents", new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString(), state, ct);
        return circuit;
    }

    /// <summary>Waits until the page's table of amounts listens to its keys.</summary>
    public async Task ReadyAsync(CancellationToken ct) => await grid.Task.WaitAsync(ct);

    /// <summary>Waits until the server has drawn the page.</summary>
    public async Task DrawnAsync(CancellationToken ct) => await firstBatch.Task.WaitAsync(ct);

    /// <summary>Does what the page's script does when a key has been pressed; answers how long it took until the server had sent the picture of it and its answer.</summary>
    public async Task<TimeSpan> ActAsync(string method, object?[] arguments, CancellationToken ct)
    {
        var id = Interlocked.Increment(ref calls).ToString(CultureInfo.InvariantCulture);
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var picture = nextBatch = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var began = Stopwatch.GetTimestamp();
        await hub.SendAsync("BeginInvokeDotNetFromJS", id, null, method, await grid.Task, JsonSerializer.Serialize(arguments), ct);
        var fault = await answer.Task.WaitAsync(ct);
        if (fault.Length > 0)
            throw new InvalidOperationException(fault);
        var drawn = await picture.Task.WaitAsync(ct);
        return Stopwatch.GetElapsedTime(began, Math.Max(drawn, Stopwatch.GetTimestamp()));
    }

    public async ValueTask DisposeAsync() => await hub.DisposeAsync();

    private void Listen()
    {
        hub.On<int, byte[]>("JS.RenderBatch", async (batch, _) =>
        {
            Batches++;
            nextBatch.TrySetResult(Stopwatch.GetTimestamp());
            firstBatch.TrySetResult();
            await hub.SendAsync("OnRenderCompleted", batch, null);
        });
        hub.On("JS.BeginInvokeJS", [typeof(long), typeof(string), typeof(string), typeof(int), typeof(long), typeof(int)], async (arguments, _) =>
            await AnswerAsync((long)arguments[0]!, (string)arguments[1]!, (string?)arguments[2] ?? "[]", (int)arguments[3]!), this);
        hub.On<string, bool, string>("JS.EndInvokeDotNet", (id, succeeded, answer) =>
        {
            if (asked.TryRemove(id, out var waiting))
                waiting.TrySetResult(succeeded ? "" : answer);
        });
        hub.On<string>("JS.Error", message => failed.TrySetResult(message));
        hub.Closed += fault =>
        {
            failed.TrySetResult(fault?.Message ?? "closed");
            return Task.CompletedTask;
        };
    }

    /// <summary>A page's script that does what it is told and has nothing to say; objects get a number.</summary>
    private async Task AnswerAsync(long task, string name, string arguments, int kind)
    {
        if (name == "attach" && Reference().Match(arguments) is { Success: true } found)
            grid.TrySetResult(long.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture));
        if (task == 0)
            return;
        var result = kind == 1 ? FormattableString.Invariant($"{{\"__jsObjectId\":{Interlocked.Increment(ref objects)}}}") : "null";
        await hub.SendAsync("EndInvokeJSFromDotNet", task, true, FormattableString.Invariant($"[{task},true,{result}]"));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex Markers();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();

    [GeneratedRegex("\"__dotNetObject\":([0-9]+)")]
    private static partial Regex Reference();
}

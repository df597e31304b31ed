using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InvestmentCases.Benchmarks.Load;

/// <summary>
/// Many open pages of Økonomi, each on a case of its own of 15 lines × 10 years, each typing an amount every two seconds, against the built program
/// in a process of its own on this machine: time from key to total, faults, and the program's memory.
/// </summary>
internal sealed partial class LoadBenchmark(int people, TimeSpan length)
{
    private const int LinesInCase = 15;
    private const int FirstYear = 2027;
    private const int Years = 10;
    private const double MostMilliseconds = 100;
    private const string Email = "caseworker@demo.example";
    private const string Password = "Demo-municipality-1";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Uri address = new("http://127.0.0.1:5097");
    private readonly string data = Directory.CreateTempSubdirectory("investmentcases-load-").FullName;
    private readonly string web = Path.Combine(Repository(), "src", "InvestmentCases.Web");
    private readonly List<double> took = [];
    private readonly List<string> faults = [];

    public static Task<int> RunAsync(string[] arguments) => new LoadBenchmark(
        arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100,
        TimeSpan.FromMinutes(arguments.Length > 1 ? double.Parse(arguments[1], CultureInfo.InvariantCulture) : 5)).RunAsync();

    private async Task<int> RunAsync()
    {
        using var program = Start();
        try
        {
            await UntilReadyAsync();
            var cases = await MakeCasesAsync();
            var cookies = await Circuit.SignInAsync(address, Email, Password);
            // The first pages also bring what the program needs once: compiled code, caches.
            var (first, idle) = (people / 10, MemoryOf(program));
            var circuits = new List<Circuit>();
            foreach (var id in cases)
            {
                var circuit = await Circuit.OpenAsync(address, cookies, $"/cases/{id}/economy", CancellationToken.None);
                await circuit.ReadyAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
                circuits.Add(circuit);
                if (circuits.Count == first)
                    idle = MemoryOf(program);
            }
            var opened = MemoryOf(program);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} pages open: {opened} MB, after the first {first} {(opened - idle) / (double)(people - first):0.00} MB a page"));

            using var end = new CancellationTokenSource(length);
            var typing = circuits.Select((circuit, at) => TypeAsync(circuit, at, end.Token)).ToArray();
            while (!end.IsCancellationRequested)
            {
                await Task.WhenAny(Task.WhenAll(typing), Task.Delay(TimeSpan.FromMinutes(1), end.Token));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {MemoryOf(program)} MB, {took.Count} keys, {faults.Count} faults"));
            }
            await Task.WhenAll(typing);
            foreach (var circuit in circuits)
                await circuit.DisposeAsync();
            return Report();
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
            Directory.Delete(data, recursive: true);
        }
    }

    private async Task TypeAsync(Circuit circuit, int person, CancellationToken end)
    {
        var rows = Rows().Matches(circuit.Page).Select(match => match.Groups[1].Value).Distinct().ToArray();
        var random = new Random(person);
        try
        {
            await Task.Delay(random.Next((int)Pause.TotalMilliseconds), end);
            while (true)
            {
                var amount = random.Next(1, 9000).ToString(CultureInfo.InvariantCulture);
                var time = await circuit.ActAsync("Type", [rows[random.Next(rows.Length)], FirstYear + random.Next(Years), amount], end);
                lock (took)
                    took.Add(time.TotalMilliseconds);
                await Task.Delay(Pause, end);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The time is up.
        }
        catch (InvalidOperationException refused)
        {
            lock (took)
                faults.Add(refused.Message);
        }
        if (!circuit.Failed.IsCompleted)
            return;
        var fault = await circuit.Failed;
        lock (took)
            faults.Add(fault);
    }

    private int Report()
    {
        took.Sort();
        double At(double share) => took[Math.Min(took.Count - 1, (int)(took.Count * share))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.Count} keys by {people} people: median {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, p99 {At(0.99):0.0} ms, longest {took[^1]:0} ms; {faults.Count} faults"));
        foreach (var fault in faults.Distinct().Take(5))
            Console.WriteLine("  " + fault);
        return faults.Count == 0 && At(0.95) <= MostMilliseconds ? 0 : 1;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", ["bin/Release/net10.0/InvestmentCases.Web.dll", "--urls", address.ToString()]) { WorkingDirectory = web, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = data;
        // As run.sh starts it.
        start.Environment["DOTNET_GCgen0size"] = "0x800000";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var program = Process.Start(start)!;
        program.OutputDataReceived += (_, _) => { };
        program.BeginOutputReadLine();
        return program;
    }

    private async Task UntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = address };
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2))
            {
                // It is not listening yet.
            }
            await Task.Delay(200);
        }
    }

    private async Task<IReadOnlyList<string>> MakeCasesAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["bin/Release/net10.0/InvestmentCases.Web.dll", "api-token", "create", "--user", Email]) { WorkingDirectory = web, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = data;
        using var command = Process.Start(start)!;
        var token = (await command.StandardOutput.ReadToEndAsync()).Trim();
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var made = new List<string>();
        for (var at = 0; at < people; at++)
        {
            using var body = new StringContent(Case(at).ToJsonString(), Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri("/api/v1/cases", UriKind.Relative), body);
            answer.EnsureSuccessStatusCode();
            made.Add((string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!);
        }
        return made;
    }

    private static JsonObject Case(int at) => new()
    {
        ["title"] = FormattableString.Invariant($"Case nr. {at + 1}"),
        ["leadUnit"] = "SOF",
        ["unit"] = "Thousands",
        ["priceLevel"] = FirstYear,
        ["firstYear"] = FirstYear,
        ["lastYear"] = FirstYear + Years - 1,
        ["lines"] = new JsonArray([.. Enumerable.Range(0, LinesInCase).Select(line => new JsonObject
        {
            ["label"] = FormattableString.Invariant($"Post {line + 1}"),
            ["kind"] = line % 3 == 0 ? "OperatingCost" : "Saving",
            ["controlArea"] = "Service",
            ["duration"] = line % 5 == 4 ? "Temporary" : "Permanent",
            ["party"] = "SOF",
            ["amounts"] = new JsonObject(Enumerable.Range(0, Years).Select(year =>
                KeyValuePair.Create<string, JsonNode?>((FirstYear + year).ToString(CultureInfo.InvariantCulture), (line % 3 == 0 ? 900_000 : -150_000 * year)))),
        })]),
    };

    private static long MemoryOf(Process program)
    {
        var line = File.ReadLines($"/proc/{program.Id}/status").First(text => text.StartsWith("VmRSS", StringComparison.Ordinal));
        return long.Parse(Digits().Match(line).Value, CultureInfo.InvariantCulture) / 1024;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "InvestmentCases.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("InvestmentCases.sln was not found above the program.");
        return folder.FullName;
    }

    [GeneratedRegex("data-row=\"(l?[0-9a-f-]{36}|[0-9a-z-]+)\"")]
    private static partial Regex Rows();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}

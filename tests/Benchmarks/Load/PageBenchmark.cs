using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace InvestmentCases.Benchmarks.Load;

/// <summary>
/// The pages Cases and Forside over 10.000 cases, asked as a browser asks that has seen nothing (the page and every file it names, compressed) and one that
/// has its files: when the rows are there, when the page is live, bytes on the wire; and the memory of an open page.
/// </summary>
internal static partial class PageBenchmark
{
    private const int Cases = 10_000;
    private const int Rounds = 20;
    private const int OpenPages = 100;
    private const long MostBytes = 200_000;
    private const double MostMegabytes = 1.5;

    public static async Task<int> RunAsync()
    {
        await using var program = await RunningProgram.StartAsync(Cases);
        var cookies = await Circuit.SignInAsync(program.Address, "caseworker@demo.example", "Demo-municipality-1");
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = program.Address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        http.DefaultRequestHeaders.Add("Accept", "text/html,*/*");

        var bytes = 0L;
        foreach (var page in new[] { "/cases", "/" })
        {
            var (html, cold) = await ColdAsync(http, page);
            List<double> rows = [], live = [];
            for (var round = -3; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                using (var answer = await http.GetAsync(new Uri(page, UriKind.Relative)))
                    await answer.Content.ReadAsByteArrayAsync();
                var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                await using var circuit = await Circuit.OpenAsync(program.Address, cookies, page, CancellationToken.None);
                await circuit.DrawnAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
                if (round < 0)
                    continue;
                rows.Add(first);
                live.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds - first);
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page,-8} rows {Median(rows):0} ms, live {Median(live):0} ms after them; {html / 1000.0:0.0} kB the page, {cold / 1000.0:0.0} kB cold with every file"));
            bytes = page == "/cases" ? cold : bytes;
        }

        var before = program.Memory();
        var circuits = new List<Circuit>();
        for (var at = 0; at < OpenPages; at++)
        {
            circuits.Add(await Circuit.OpenAsync(program.Address, cookies, "/cases", CancellationToken.None));
            await circuits[^1].DrawnAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
        }
        var each = (program.Memory() - before) / (double)OpenPages;
        foreach (var circuit in circuits)
            await circuit.DisposeAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{OpenPages} open pages of Cases: {each:0.00} MB each"));
        return bytes <= MostBytes && each <= MostMegabytes ? 0 : 1;
    }

    private static async Task<(long Page, long Cold)> ColdAsync(HttpClient http, string page)
    {
        using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync();
        await using var plain = answer.Content.Headers.ContentEncoding.Contains("br") ? new System.IO.Compression.BrotliStream(new MemoryStream(body), System.IO.Compression.CompressionMode.Decompress) : (Stream)new MemoryStream(body);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        var html = await reader.ReadToEndAsync();
        var sum = body.LongLength;
        foreach (var file in Files().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Concat(scripts).Distinct())
        {
            using var asked = await http.GetAsync(new Uri(file, UriKind.RelativeOrAbsolute));
            if (asked.IsSuccessStatusCode)
                sum += (await asked.Content.ReadAsByteArrayAsync()).LongLength;
        }
        return (body.LongLength, sum);
    }

    /// <summary>What the live pages ask for by script.</summary>
    private static readonly string[] scripts = ["Features/Cases/Register.razor.js", "Components/Search/GlobalSearch.razor.js"];

    private static double Median(List<double> sorted)
    {
        sorted.Sort();
        return sorted[sorted.Count / 2];
    }

    [GeneratedRegex("(?:<link rel=\"(?:stylesheet|icon)\" href|<script[^>]* src)=\"([^\"]+)\"")]
    private static partial Regex Files();
}

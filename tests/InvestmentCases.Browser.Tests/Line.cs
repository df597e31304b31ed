using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace InvestmentCases.Browser.Tests;

/// <summary>The line between a browser and the program, which can fall silent, be lost, and come back.</summary>
public sealed class Line : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> ends = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Uri program;
    private readonly Task taking;
    private volatile bool isLost;
    private volatile TaskCompletionSource silence = Spoken();

    public Line(string program)
    {
        this.program = new(program);
        listener.Start();
        taking = TakeAsync();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Nothing comes through any more, and neither end is told.</summary>
    public void FallSilent() => silence = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Both ends see it closed, and it cannot be opened.</summary>
    public void Lose()
    {
        isLost = true;
        foreach (var end in ends.Keys)
            end.Dispose();
        silence.TrySetCanceled();
    }

    public void ComeBack() => (silence, isLost) = (Spoken(), false);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        Lose();
        listener.Stop();
        await taking;
        closing.Dispose();
    }

    private static TaskCompletionSource Spoken()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true)
            {
                var browser = await listener.AcceptTcpClientAsync(closing.Token);
                if (isLost)
                    browser.Dispose();
                else
                    _ = JoinAsync(browser);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task JoinAsync(TcpClient browser)
    {
        using var server = new TcpClient();
        ends[browser] = ends[server] = 0;
        try
        {
            await server.ConnectAsync(program.Host, program.Port, closing.Token);
            await Task.WhenAny(CarryAsync(browser, server), CarryAsync(server, browser));
        }
        catch (Exception lost) when (lost is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Lost on purpose.
        }
        finally
        {
            ends.TryRemove(browser, out _);
            ends.TryRemove(server, out _);
            browser.Dispose();
        }
    }

    private async Task CarryAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16 * 1024];
        for (int read; (read = await from.GetStream().ReadAsync(buffer, closing.Token)) > 0;)
        {
            await silence.Task;
            await to.GetStream().WriteAsync(buffer.AsMemory(0, read), closing.Token);
        }
    }
}

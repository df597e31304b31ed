using System.CommandLine;
using InvestmentCases.Data;

namespace InvestmentCases.Web.Commands;

/// <summary><c>database recompute</c>: renews the stored key figures of every case. The answer is how many there were.</summary>
internal static class DatabaseRecompute
{
    public static Command Create(IReadOnlyList<string> host)
    {
        var command = new Command("recompute", CommandTexts.DatabaseRecompute);
        command.SetAction((_, ct) => CommandHost.RunAsync(host, async services =>
        {
            await services.GetRequiredService<CasesDatabase>().PrepareToServeAsync(ct);
            var count = await services.GetRequiredService<KeyFigureUpkeep>().RecomputeAsync(null, ct);
            await Console.Out.WriteLineAsync(CommandText.Of(CommandTexts.DatabaseRecomputed, count));
            return CommandLine.Done;
        }));
        return command;
    }
}

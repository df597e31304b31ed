using System.CommandLine;
using InvestmentCases.Data;

namespace InvestmentCases.Web.Commands;

/// <summary><c>database verify</c>: says what does not hold, one thing a line; refused (1) where there is any.</summary>
internal static class DatabaseVerify
{
    public static Command Create(IReadOnlyList<string> host)
    {
        var command = new Command("verify", CommandTexts.DatabaseVerify);
        command.SetAction((_, ct) => CommandHost.RunAsync(host, async services =>
        {
            if (await services.GetRequiredService<CasesDatabase>().PendingAsync(ct) is { Count: > 0 })
                throw new CommandRefusedException(CommandTexts.DatabaseIsOld);
            var faults = await services.GetRequiredService<KeyFigureUpkeep>().VerifyAsync(null, ct);
            foreach (var fault in faults)
                await Console.Out.WriteLineAsync(fault.Case is { } number ? CommandText.Of(CommandTexts.DatabaseFaultOfCase, number, fault.Text) : fault.Text);
            if (faults.Count > 0)
                throw new CommandRefusedException(CommandText.Of(CommandTexts.DatabaseFaults, faults.Count));
            await Console.Out.WriteLineAsync(CommandTexts.DatabaseHolds);
            return CommandLine.Done;
        }));
        return command;
    }
}

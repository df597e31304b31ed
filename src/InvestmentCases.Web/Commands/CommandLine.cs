using System.CommandLine;
using InvestmentCases.Data;
using InvestmentCases.Domain;

namespace InvestmentCases.Web.Commands;

/// <summary>
/// The program's commands, one file each. Standard output holds a command's answer and nothing else; everything that is said beside it, and the log,
/// goes to standard error. Exit codes: 0 done, 1 refused, 2 wrong usage.
/// </summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    /// <summary>Does what the arguments ask for and returns the exit code, or null where they name no command: then the program serves.</summary>
    public static async Task<int?> RunAsync(string[] args)
    {
        var arguments = HostArguments.Split(args);
        return arguments.Ours is [var first, ..] && (!first.StartsWith('-') || HostArguments.AsksForHelp(first))
            ? await RunAsync(Root(arguments.Host), arguments.Ours)
            : null;
    }

    /// <summary>All commands.</summary>
    /// <param name="host">Arguments that go to the host that a command builds: settings such as <c>--Data:Folder</c>.</param>
    public static RootCommand Root(IReadOnlyList<string> host) => new(CommandTexts.Program)
    {
        new Command("database", CommandTexts.Database) { DatabaseMigrate.Create(host), DatabaseRecompute.Create(host), DatabaseVerify.Create(host) },
        new Command("demo", CommandTexts.Demo) { DemoLoad.Create(host) },
        new Command("user", CommandTexts.User) { UserCreate.Create(host) },
        new Command("api-token", CommandTexts.ApiToken) { ApiTokenCreate.Create(host) },
        Calculate.Create(host),
        Import.Create(host),
    };

    private static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync(CommandTexts.SeeHelp);
            return WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (InvalidInputException refused)
        {
            foreach (var fault in refused.Faults)
                await Console.Error.WriteLineAsync(fault.Field.Length == 0 ? fault.Message : $"{fault.Field}: {fault.Message}");
            return Refused;
        }
        catch (Exception refused) when (refused is NotAllowedException or NotKnownException or StaleVersionException or StepRefusedException or DatabaseIsOldException or CommandRefusedException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return Refused;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(CommandTexts.Stopped);
            return Refused;
        }
    }
}

/// <summary>A command cannot do what it is asked, and says why.</summary>
public sealed class CommandRefusedException(string message) : Exception(message);

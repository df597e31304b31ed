using System.CommandLine;
using InvestmentCases.Data;

namespace InvestmentCases.Web.Commands;

/// <summary><c>database migrate</c>: brings the database up to date, or writes the SQL that does. The answer is the migrations that were run, one a line.</summary>
internal static class DatabaseMigrate
{
    public static Command Create(IReadOnlyList<string> host)
    {
        var script = new Option<string?>("--script") { Description = CommandTexts.DatabaseMigrateScript, HelpName = "FILE" };
        var command = new Command("migrate", CommandTexts.DatabaseMigrate) { script };
        command.SetAction((given, ct) => CommandHost.RunAsync(host, async services =>
        {
            var database = services.GetRequiredService<CasesDatabase>();
            if (given.GetValue(script) is { } file)
            {
                await File.WriteAllTextAsync(file, database.Script(), ct);
                return CommandLine.Done;
            }
            var pending = await database.PendingAsync(ct);
            if (await database.MigrateAsync(ct) is { } copy)
                await Console.Error.WriteLineAsync(CommandText.Of(CommandTexts.DatabaseCopied, copy));
            foreach (var migration in pending)
                await Console.Out.WriteLineAsync(migration);
            return CommandLine.Done;
        }));
        return command;
    }
}

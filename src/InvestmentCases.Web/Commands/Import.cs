using System.CommandLine;
using InvestmentCases.Data;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Imports;

namespace InvestmentCases.Web.Commands;

/// <summary><c>import</c>: reads documents as the pages do and says what was understood; makes a case of each where it is confirmed.</summary>
internal static class Import
{
    public static Command Create(IReadOnlyList<string> host)
    {
        var files = new Argument<string[]>("FILE") { Description = CommandTexts.ImportFiles, Arity = ArgumentArity.OneOrMore };
        var confirm = new Option<bool>("--confirm") { Description = CommandTexts.ImportConfirm };
        var command = new Command("import", CommandTexts.Import) { files, confirm };
        command.SetAction((given, ct) => CommandHost.RunAsync(host, async services =>
        {
            await services.GetRequiredService<CasesDatabase>().PrepareToServeAsync(ct);
            var import = services.GetRequiredService<ImportDocument>();
            var done = CommandLine.Done;
            foreach (var file in given.GetRequiredValue(files))
            {
                // One file that is refused does not keep the others out.
                try
                {
                    await ReadAsync(import, file, given.GetValue(confirm), ct);
                }
                catch (Exception refused) when (refused is RefusedDocumentException or InvalidInputException or CommandRefusedException)
                {
                    await Console.Error.WriteLineAsync(refused is InvalidInputException invalid ? CommandText.Of(CommandTexts.ImportRefused, file, string.Join(" ", invalid.Faults.Select(fault => fault.Message))) : refused.Message);
                    done = CommandLine.Refused;
                }
            }
            return done;
        }));
        return command;
    }

    private static async Task ReadAsync(ImportDocument import, string file, bool isConfirmed, CancellationToken ct)
    {
        if (!File.Exists(file))
            throw new CommandRefusedException(CommandText.Of(CommandTexts.NoSuchFile, file));
        var name = Path.GetFileName(file);
        var bytes = await File.ReadAllBytesAsync(file, ct);
        var reading = await import.ReadAsync(name, bytes, ReadingAnswers.None, ct);
        await Console.Out.WriteLineAsync(CommandText.Of(CommandTexts.ImportRead, name, reading.Head.Title ?? name, reading.Tables.Count, reading.Proposal?.Lines.Count ?? 0, reading.Questions.Count, reading.Findings.Count(finding => finding.NeedsAnswer)));
        foreach (var question in reading.Questions)
            await Console.Out.WriteLineAsync($"  {question.Location}: »{question.Text}« {question.Because}");
        if (isConfirmed)
            await Console.Out.WriteLineAsync(CommandText.Of(CommandTexts.ImportMade, await import.ConfirmAsync(Actor.Operator, name, bytes, reading, null, ct)));
    }
}

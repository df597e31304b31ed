using System.CommandLine;
using System.Text;
using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Json;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Commands;

/// <summary><c>calculate</c>: a calculation request from a file or standard input, answered as JSON or as a table to read.</summary>
internal static class Calculate
{
    public static Command Create(IReadOnlyList<string> host)
    {
        var file = new Argument<string>("FILE") { Description = CommandTexts.CalculateFile };
        var table = new Option<bool>("--table") { Description = CommandTexts.CalculateTable };
        var command = new Command("calculate", CommandTexts.Calculate) { file, table };
        command.SetAction((given, ct) => CommandHost.RunAsync(host, async services =>
        {
            var request = StrictJson.Parse(await ReadAsync(given.GetRequiredValue(file), ct));
            var result = CalculationService.Calculate(CalculationRequest.Read(request, await InForceAsync(services, ct)));
            if (given.GetValue(table))
            {
                await Console.Out.WriteAsync(CalculationTable.Of(result));
                return CommandLine.Done;
            }
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(StrictJson.ToBytes(CalculationJson.Write(result)), ct);
            await output.WriteAsync("\n"u8.ToArray(), ct);
            return CommandLine.Done;
        }));
        return command;
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken ct)
    {
        if (file != "-" && !File.Exists(file))
            throw new CommandRefusedException(CommandText.Of(CommandTexts.NoSuchFile, file));
        using var text = new MemoryStream();
        await using var input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        await input.CopyToAsync(text, ct);
        var bytes = text.ToArray();
        return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    // The rates and rules of this municipality's database where there is one; a machine without it calculates by the program's own.
    private static async Task<CalculationSettings> InForceAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<CasesDb>>().CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct) && !(await db.Database.GetPendingMigrationsAsync(ct)).Any()
            ? await services.GetRequiredService<ReferenceData>().SettingsForAsync(new Proposal { Title = "" }, ct)
            : CalculationSettings.Default;
    }
}

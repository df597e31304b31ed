using System.CommandLine;
using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Web.Features.Demo;

namespace InvestmentCases.Web.Commands;

/// <summary><c>demo load</c>: the demo municipality. The answer is how many cases are new.</summary>
internal static class DemoLoad
{
    private const int MostCases = 1_000_000;

    public static Command Create(IReadOnlyList<string> host)
    {
        var cases = new Option<int>("--cases") { Description = CommandTexts.DemoLoadCases, DefaultValueFactory = _ => LoadDemo.CasesByDefault, HelpName = "N" };
        cases.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count) && count is < 0 or > MostCases)
                given.AddError(CommandText.Of(CommandTexts.DemoLoadTooMany, MostCases));
        });
        var seed = new Option<int>("--seed") { Description = CommandTexts.DemoLoadSeed, DefaultValueFactory = _ => LoadDemo.SeedByDefault, HelpName = "S" };
        var command = new Command("load", CommandTexts.DemoLoad) { cases, seed };
        command.SetAction((given, ct) => CommandHost.RunAsync(host, async services =>
        {
            await services.GetRequiredService<CasesDatabase>().PrepareToServeAsync(ct);
            var added = await services.GetRequiredService<LoadDemo>().RunAsync(given.GetValue(cases), given.GetValue(seed), ct);
            await Console.Out.WriteLineAsync(CommandText.Of(CommandTexts.DemoLoaded, added));
            return CommandLine.Done;
        }));
        return command;
    }
}

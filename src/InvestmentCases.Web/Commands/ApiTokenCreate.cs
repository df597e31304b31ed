using System.CommandLine;
using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.AspNetCore.Identity;

namespace InvestmentCases.Web.Commands;

/// <summary><c>api-token create</c>: a token with a person's rights; the answer is the token and nothing else.</summary>
internal static class ApiTokenCreate
{
    private const int UsualDays = 365;

    public static Command Create(IReadOnlyList<string> host)
    {
        var user = new Option<string>("--user") { Description = CommandTexts.ApiTokenUser, Required = true, HelpName = "MAIL" };
        var days = new Option<int>("--days") { Description = CommandTexts.ApiTokenDays, DefaultValueFactory = _ => UsualDays, HelpName = "D" };
        var name = new Option<string>("--name") { Description = CommandTexts.ApiTokenName, DefaultValueFactory = _ => "api-token create", HelpName = "N" };
        var command = new Command("create", CommandTexts.ApiTokenCreate) { user, days, name };
        command.SetAction((given, ct) => CommandHost.RunAsync(host, async services =>
        {
            await services.GetRequiredService<CasesDatabase>().PrepareToServeAsync(ct);
            var mail = given.GetRequiredValue(user);
            var account = await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(mail)
                ?? throw new CommandRefusedException(CommandText.Of(CommandTexts.NoSuchUser, mail));
            var token = await services.GetRequiredService<ApiTokens>().CreateAsync(Actor.Operator, account.Id, given.GetRequiredValue(name), given.GetValue(days), ct);
            await Console.Out.WriteLineAsync(token);
            return CommandLine.Done;
        }));
        return command;
    }
}

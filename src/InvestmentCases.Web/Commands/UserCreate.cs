using System.CommandLine;
using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Commands;

/// <summary><c>user create</c>: a local account. The password is the first line of standard input, so that it stands in no list of commands.</summary>
internal static class UserCreate
{
    public static Command Create(IReadOnlyList<string> host)
    {
        var email = new Option<string>("--email") { Description = CommandTexts.UserEmail, Required = true, HelpName = "M" };
        var name = new Option<string>("--name") { Description = CommandTexts.UserName, Required = true, HelpName = "N" };
        var role = new Option<string>("--role") { Description = CommandTexts.UserRole, Required = true, HelpName = "R" };
        role.AcceptOnlyFromAmong(Enum.GetNames<Role>());
        var unit = new Option<string?>("--unit") { Description = CommandTexts.UserUnit, HelpName = "U" };
        var command = new Command("create", CommandTexts.UserCreate) { email, name, role, unit };
        command.SetAction((given, ct) => CommandHost.RunAsync(host, async services =>
        {
            await services.GetRequiredService<CasesDatabase>().PrepareToServeAsync(ct);
            var password = await Console.In.ReadLineAsync(ct);
            var person = new NewPerson(given.GetValue(name), given.GetValue(email), Enum.Parse<Role>(given.GetRequiredValue(role)), given.GetValue(unit), password);
            var account = await services.GetRequiredService<CreatePerson>().RunAsync(Actor.Operator, person, ct);
            await Console.Out.WriteLineAsync(account.Email);
            return CommandLine.Done;
        }));
        return command;
    }
}

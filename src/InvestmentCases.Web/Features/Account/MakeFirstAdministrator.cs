using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Account;

/// <summary>Makes the first administrator, once, for whoever knows the set-up code.</summary>
public sealed class MakeFirstAdministrator(SetUpCode code, CreatePerson create)
{
    /// <exception cref="InvalidInputException">The code is wrong, a field lacks, or the password is too short.</exception>
    public async Task<Data.Account> RunAsync(string? typedCode, string? name, string? email, string? password, CancellationToken ct)
    {
        if (!await code.IsNeededAsync(ct))
            throw new StepRefusedException(Say.In($"Programmet er allerede sat op.", $"The program is set up already."), []);
        if (!code.IsRight(typedCode))
            throw new InvalidInputException("code", Say.In($"Koden er ikke den, der står i programmets log.", $"This is not the code in the program's log."));
        return await create.RunAsync(Actor.Operator, new(name, email, Role.Administrator, null, password), ct);
    }
}

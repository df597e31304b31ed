using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Account;

/// <summary>A person changes how her own name is written. What history says of earlier days stays.</summary>
public sealed class RenameSelf(CurrentActor current, WriteDoor door)
{
    /// <exception cref="InvalidInputException">The name is empty or longer than 256 characters.</exception>
    public async Task RunAsync(string? name, CancellationToken ct)
    {
        var trimmed = name?.Trim() ?? "";
        if (trimmed.Length is 0 or > 256)
            throw new InvalidInputException("name", AccountTexts.NameMissing);
        var actor = await current.GetAsync(ct);
        await door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            var account = await db.Users.SingleAsync(row => row.Id == actor.AccountId, token);
            account.Name = trimmed;
            return account;
        }, ct);
    }
}

using System.Net.Mail;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Hosting;

/// <summary>A person to be: <paramref name="Unit"/> is a code, or null for the whole municipality.</summary>
public sealed record NewPerson(string? Name, string? Email, Role Role, string? Unit, string? Password);

/// <summary>Makes an account. Used by administration, at the first start and at the command line.</summary>
public sealed class CreatePerson(WriteDoor door, ReferenceData reference, IPasswordHasher<Account> hasher, ILookupNormalizer normal)
{
    /// <exception cref="InvalidInputException">A field lacks or is wrong, or the address is already somebody's.</exception>
    /// <exception cref="NotAllowedException">The actor may not keep people.</exception>
    public async Task<Account> RunAsync(Actor actor, NewPerson person, CancellationToken ct)
    {
        var organisation = await reference.OrganisationAsync(ct);
        var (name, email) = (person.Name?.Trim() ?? "", person.Email?.Trim() ?? "");
        var faults = new List<Fault>();
        if (name.Length is 0 or > 256)
            faults.Add(new("name", Say.In($"Skriv personens navn.", $"Write the person's name.")));
        if (email.Length > 256 || !MailAddress.TryCreate(email, out var address) || address.Address != email)
            faults.Add(new("email", Say.In($"»{email}« er ikke en mailadresse.", $"“{email}” is not a mail address.")));
        if (person.Unit is not null && organisation.Find(person.Unit) is null)
            faults.Add(new("unit", Say.In($"Der er ingen enhed »{person.Unit}«.", $"There is no unit “{person.Unit}”.")));
        try
        {
            PasswordRule.Demand(person.Password, email);
        }
        catch (InvalidInputException refused)
        {
            faults.AddRange(refused.Faults);
        }
        if (faults.Count > 0)
            throw new InvalidInputException(faults);
        var account = new Account
        {
            Name = name,
            Email = email,
            UserName = email,
            Role = person.Role,
            Unit = person.Unit is null ? null : organisation.Find(person.Unit)!.Code,
            NormalizedEmail = normal.NormalizeEmail(email),
            NormalizedUserName = normal.NormalizeName(email),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
            EmailConfirmed = true,
        };
        account.PasswordHash = hasher.HashPassword(account, person.Password!);
        return await door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
        {
            if (await db.Users.AnyAsync(row => row.NormalizedEmail == account.NormalizedEmail, token))
                throw new InvalidInputException("email", Say.In($"Der er allerede en person med mailadressen {email}.", $"There is already a person with the mail address {email}."));
            db.Users.Add(account);
            return account;
        }, ct);
    }
}

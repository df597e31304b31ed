using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Browser.Tests;

/// <summary>The people of the tests: one a role.</summary>
public static class People
{
    public const string Password = "Demo-municipality-1";

    public static string MailOf(Role role) => $"{role}@demo.example".ToLowerInvariant();

    public static string NameOf(Role role) => role switch
    {
        Role.Caseworker => "Signe Østergård",
        Role.Controller => "Bo Åkjær",
        Role.Manager => "Helle Bruun",
        Role.Secretary => "Jens Ærø",
        Role.Administrator => "Anna Holm",
        _ => "Karl Lund",
    };
}

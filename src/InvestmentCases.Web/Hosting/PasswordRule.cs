using InvestmentCases.Domain;

namespace InvestmentCases.Web.Hosting;

/// <summary>What a password must be: long. Nothing about digits or signs; and never the person's own address.</summary>
public static class PasswordRule
{
    public const int Shortest = 12;

    /// <summary>Longer ones cost the server more than they give.</summary>
    public const int Longest = 1000;

    /// <exception cref="InvalidInputException">It is too short or too long, or is the person's own mail address.</exception>
    public static void Demand(string? password, string email)
    {
        if (password is null || password.Length < Shortest)
            throw new InvalidInputException("password", Say.In($"Adgangskoden skal have mindst {Shortest} tegn. Brug gerne en hel sætning.", $"The password must have at least {Shortest} characters. A whole sentence is good."));
        if (password.Length > Longest)
            throw new InvalidInputException("password", Say.In($"Adgangskoden må højst have {Longest:N0} tegn.", $"The password must have at most {Longest:N0} characters."));
        if (string.Equals(password, email, StringComparison.OrdinalIgnoreCase))
            throw new InvalidInputException("password", Say.In($"Adgangskoden må ikke være mailadressen.", $"The password must not be the mail address."));
    }
}

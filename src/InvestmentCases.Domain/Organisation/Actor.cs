namespace InvestmentCases.Domain.Organisation;

/// <summary>What a person is in the program.</summary>
public enum Role
{
    /// <summary>Forslagsansvarlig: writes cases.</summary>
    Caseworker,
    /// <summary>Controller: checks the economy, follows up.</summary>
    Controller,
    /// <summary>Leder: approves on behalf of the administration.</summary>
    Manager,
    /// <summary>Udvalgssekretær: sends to committees and records decisions.</summary>
    Secretary,
    /// <summary>Administrator: keeps units, people, prices and rules.</summary>
    Administrator,
    /// <summary>Læser: sees.</summary>
    Reader,
}

/// <summary>Who does something: a person with a role and the units that she acts for.</summary>
/// <param name="AccountId">The account's number; 0 is the program itself (the command line, work by the clock).</param>
/// <param name="Name">The person's name, as history shows it.</param>
/// <param name="Role">What she is.</param>
/// <param name="Units">Codes of her own unit and all below it; null is every unit.</param>
public sealed record Actor(long AccountId, string Name, Role Role, IReadOnlySet<string>? Units)
{
    /// <summary>The operator at the command line: may do everything, and stands in history as such.</summary>
    public static Actor Operator { get; } = new(0, "Driften", Role.Administrator, null);

    /// <summary>Whether this is the operator at the command line.</summary>
    public bool IsOperator => AccountId == 0;

    /// <summary>Whether <paramref name="unit"/> is one of hers. A case without a unit is hers only if she acts for every unit.</summary>
    public bool Covers(string? unit) => Units is null || (unit is not null && Units.Contains(unit));
}

using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Organisation;

/// <summary>Everything that can be done. Each page, address and command does one of these.</summary>
public enum Operation
{
    /// <summary>See the register, a case, its history, its documents. Which cases: <see cref="Rights.MaySee"/>.</summary>
    SeeCases,
    /// <summary>See the portfolio.</summary>
    SeePortfolio,
    /// <summary>Calculate without storing.</summary>
    Calculate,
    /// <summary>Make a case, empty or as a copy.</summary>
    CreateCase,
    /// <summary>Change a case's contents.</summary>
    EditCase,
    /// <summary>Answer a finding.</summary>
    AnswerFinding,
    /// <summary>Say something about a case that one may see, answer, resolve.</summary>
    Comment,
    /// <summary>Put a file to a case, or take one away.</summary>
    AttachFile,
    /// <summary>Take a step; which roles: <see cref="Workflow.Table"/>.</summary>
    TakeStep,
    /// <summary>Deliver accounts, forecasts and measurements.</summary>
    DeliverFollowUp,
    /// <summary>Make, list and revoke one's own tokens, set one's own language and theme.</summary>
    KeepOwnProfile,
    /// <summary>Keep people, units, funds, committees, prices and rules.</summary>
    Administer,
    /// <summary>Migrate, recompute, verify, load the demo: the operator's alone.</summary>
    Operate,
}

/// <summary>Whose things a right reaches.</summary>
public enum Reach
{
    /// <summary>Things of the person's own unit and those below it.</summary>
    OwnUnits,
    /// <summary>Everything.</summary>
    Everything,
}

/// <summary>One row of the rights: a role may do an operation, as far as it reaches.</summary>
public sealed record Right(Operation Operation, Role Role, Reach Reach);

/// <summary>Who may do what: one table that pages, addresses and commands share. What is not in it is refused.</summary>
public static class Rights
{
    /// <summary>Every right there is. The rights to steps follow from <see cref="Workflow.Table"/>.</summary>
    public static IReadOnlyList<Right> Table { get; } =
    [
        .. ForAll(Operation.SeeCases, Reach.Everything),
        .. ForAll(Operation.SeePortfolio, Reach.Everything),
        .. ForAll(Operation.Calculate, Reach.Everything),
        .. ForAll(Operation.KeepOwnProfile, Reach.Everything),
        new(Operation.CreateCase, Role.Caseworker, Reach.OwnUnits),
        new(Operation.CreateCase, Role.Administrator, Reach.Everything),
        new(Operation.EditCase, Role.Caseworker, Reach.OwnUnits),
        new(Operation.EditCase, Role.Administrator, Reach.Everything),
        new(Operation.AnswerFinding, Role.Caseworker, Reach.OwnUnits),
        new(Operation.AnswerFinding, Role.Controller, Reach.OwnUnits),
        .. ForAll(Operation.Comment, Reach.Everything).Where(right => right.Role != Role.Reader),
        new(Operation.AttachFile, Role.Caseworker, Reach.OwnUnits),
        new(Operation.AttachFile, Role.Controller, Reach.OwnUnits),
        new(Operation.AttachFile, Role.Secretary, Reach.OwnUnits),
        new(Operation.AttachFile, Role.Administrator, Reach.Everything),
        new(Operation.DeliverFollowUp, Role.Controller, Reach.OwnUnits),
        new(Operation.Administer, Role.Administrator, Reach.Everything),
        .. Workflow.Table.Select(row => row.Role).Distinct().Select(role => new Right(Operation.TakeStep, role, role == Role.Administrator ? Reach.Everything : Reach.OwnUnits)),
    ];

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="operation"/> at all, to a thing of her own unit.</summary>
    public static bool May(Actor actor, Operation operation) => actor.IsOperator || Find(actor.Role, operation) is not null;

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="operation"/> to a thing of <paramref name="unit"/> (its code; null where it has none).</summary>
    public static bool May(Actor actor, Operation operation, string? unit) =>
        actor.IsOperator || Find(actor.Role, operation) is { } right && (right.Reach == Reach.Everything || actor.Covers(unit));

    /// <summary>Refuses where <see cref="May(Actor, Operation)"/> is false.</summary>
    /// <exception cref="NotAllowedException">The person may not.</exception>
    public static void Demand(Actor actor, Operation operation)
    {
        if (!May(actor, operation))
            throw Refusal();
    }

    /// <summary>Refuses where <see cref="May(Actor, Operation, string?)"/> is false.</summary>
    /// <exception cref="NotAllowedException">The person may not.</exception>
    public static void Demand(Actor actor, Operation operation, string? unit)
    {
        if (!May(actor, operation, unit))
            throw Refusal();
    }

    /// <summary>
    /// Whether <paramref name="actor"/> may know of a case: a draft is seen by its unit, the units that it affects, controllers and
    /// administrators; every other case by every signed-in person.
    /// </summary>
    public static bool MaySee(Actor actor, CaseStatus status, string? leadUnit, IEnumerable<string> affectedUnits) =>
        status != CaseStatus.Draft
        || SeesAllDrafts(actor)
        || actor.Covers(leadUnit)
        || affectedUnits.Any(actor.Covers);

    /// <summary>Whether <paramref name="actor"/> sees drafts of every unit.</summary>
    public static bool SeesAllDrafts(Actor actor) => actor.IsOperator || actor.Units is null || actor.Role is Role.Controller or Role.Administrator;

    private static NotAllowedException Refusal() =>
        new(Say.In($"Det har du ikke ret til. Spørg en administrator, hvis du mener, at du skal have den.", $"You have not the right to do this. Ask an administrator if you think you should."));

    private static Right? Find(Role role, Operation operation) =>
        Table.FirstOrDefault(right => right.Operation == operation && right.Role == role);

    private static IEnumerable<Right> ForAll(Operation operation, Reach reach) =>
        Enum.GetValues<Role>().Select(role => new Right(operation, role, reach));
}

using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain;

/// <summary>The person has not the right to do this, whatever state the thing is in.</summary>
public sealed class NotAllowedException(string message) : Exception(message);

/// <summary>There is no such thing, or the person may not even know of it.</summary>
public sealed class NotKnownException(string message) : Exception(message);

/// <summary>The thing has been changed since the person read it; nothing was stored.</summary>
public sealed class StaleVersionException(long currentVersion)
    : Exception(Say.In($"Casen er ændret af en anden, siden du hentede den. Intet er gemt oven i.", $"Someone else has changed the case since you read it. Nothing was overwritten."))
{
    /// <summary>The version that stands now.</summary>
    public long CurrentVersion { get; } = currentVersion;
}

/// <summary>The person has the right, but the case is in a state where the step cannot be taken.</summary>
public sealed class StepRefusedException(string message, IReadOnlyList<CaseStep> allowedSteps) : Exception(message)
{
    /// <summary>The steps that this person can take from this state; may be empty.</summary>
    public IReadOnlyList<CaseStep> AllowedSteps { get; } = allowedSteps;
}

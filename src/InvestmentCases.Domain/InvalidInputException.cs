namespace InvestmentCases.Domain;

/// <summary>One thing that is wrong with what a person or a program gave.</summary>
/// <param name="Field">Where it is, as a path in the case's JSON: <c>lines[3].amounts.2019</c>. Empty where it concerns the whole.</param>
/// <param name="Message">What is wrong and how to mend it, in the language of the current UI culture; names row and year where there are any.</param>
public sealed record Fault(string Field, string Message)
{
    /// <summary>The same fault seen from further out: its field with <paramref name="prefix"/> before it.</summary>
    public Fault Under(string prefix) =>
        this with { Field = Field.Length == 0 ? prefix : Field[0] == '[' ? prefix + Field : $"{prefix}.{Field}" };
}

/// <summary>What was given cannot be taken. Holds every fault that was found, never only the first.</summary>
public sealed class InvalidInputException : Exception
{
    /// <summary>Refuses with all <paramref name="faults"/>; at least one.</summary>
    public InvalidInputException(IReadOnlyList<Fault> faults)
        : base(string.Join(" ", faults.Select(f => f.Message))) => Faults = faults;

    /// <summary>Refuses one field with one message.</summary>
    public InvalidInputException(string field, string message) : this([new Fault(field, message)]) { }

    /// <summary>What is wrong, in the order in which it was found; never empty.</summary>
    public IReadOnlyList<Fault> Faults { get; }
}

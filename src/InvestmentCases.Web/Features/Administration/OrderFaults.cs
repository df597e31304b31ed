using InvestmentCases.Domain;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>What a form was refused for, and which of it stands at a field of its own.</summary>
public sealed class OrderFaults
{
    private readonly HashSet<string> fields = [];

    public IReadOnlyList<Fault> All { get; private set; } = [];

    /// <summary>Those that no field shows.</summary>
    public IEnumerable<Fault> Others => All.Where(fault => !fields.Any(one => IsOf(fault, one)));

    public void Set(IReadOnlyList<Fault> faults) => All = faults;

    /// <summary>The faults of a field, which shows them from now on.</summary>
    public IEnumerable<Fault> Of(string field)
    {
        fields.Add(field);
        return All.Where(fault => IsOf(fault, field));
    }

    private static bool IsOf(Fault fault, string field) =>
        fault.Field == field || fault.Field.StartsWith(field + "[", StringComparison.Ordinal) || fault.Field.StartsWith(field + ".", StringComparison.Ordinal);
}

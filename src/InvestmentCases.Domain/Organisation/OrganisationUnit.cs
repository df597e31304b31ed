namespace InvestmentCases.Domain.Organisation;

/// <summary>What a unit is in the tree.</summary>
public enum UnitKind
{
    /// <summary>Kommune.</summary>
    Municipality,
    /// <summary>Forvaltning.</summary>
    Administration,
    /// <summary>Center.</summary>
    Centre,
}

/// <summary>A unit of the organisation (<em>kommune, forvaltning, center</em>).</summary>
/// <param name="Code">Its short code, unique: SOF, ISHOJ-CBF.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The code of the unit above it, or null at the top.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsClosed">Whether it is gone: it keeps its cases and its name, and is offered for nothing new.</param>
public sealed record OrganisationUnit(string Code, string Name, string? Parent, UnitKind Kind, bool IsClosed = false);

/// <summary>The units as a tree.</summary>
public sealed class OrganisationTree(IEnumerable<OrganisationUnit> units)
{
    private readonly Dictionary<string, OrganisationUnit> byCode = units.ToDictionary(unit => unit.Code);

    /// <summary>All units.</summary>
    public IReadOnlyCollection<OrganisationUnit> Units => byCode.Values;

    /// <summary>The units that can be chosen for something: those that are open, and a closed one where it is chosen there already.</summary>
    /// <param name="chosen">Codes of what is chosen now; null among them is nothing.</param>
    public IEnumerable<OrganisationUnit> Choosable(IReadOnlyCollection<string?> chosen) => Units.Where(unit => !unit.IsClosed || chosen.Contains(unit.Code));

    /// <summary>The code of the person's own unit: the one, of those not closed, whose parent she does not act for; null where she acts for none, or for all.</summary>
    public string? OwnUnitOf(Actor actor) =>
        Choosable([]).Where(unit => actor.Covers(unit.Code) && !actor.Covers(unit.Parent)).Select(unit => unit.Code).FirstOrDefault();

    /// <summary>The unit that <paramref name="codeOrName"/> means, or null where there is none.</summary>
    public OrganisationUnit? Find(string codeOrName) =>
        byCode.GetValueOrDefault(codeOrName)
        ?? byCode.Values.FirstOrDefault(unit => string.Equals(unit.Name, codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the unit with <paramref name="code"/>; the code itself where there is none.</summary>
    public string NameOf(string code) => byCode.GetValueOrDefault(code)?.Name ?? code;

    /// <summary>The codes of the unit and all below it; empty where there is no such unit.</summary>
    public IReadOnlySet<string> WithAllBelow(string code)
    {
        var found = new HashSet<string>();
        void Add(string unit)
        {
            if (!byCode.ContainsKey(unit) || !found.Add(unit))
                return;
            foreach (var child in byCode.Values.Where(child => child.Parent == unit))
                Add(child.Code);
        }
        Add(code);
        return found;
    }
}

using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>The tree of units as a list: each unit followed by those below it, by name.</summary>
public static class UnitOrder
{
    public static IEnumerable<(OrganisationUnit Unit, int Depth)> Of(OrganisationTree tree, string? parent = null, int depth = 0)
    {
        var here = tree.Units.Where(unit => unit.Parent == parent).OrderBy(unit => unit.Name, StringComparer.Create(Cultures.Danish, ignoreCase: true));
        foreach (var unit in here)
        {
            yield return (unit, depth);
            foreach (var below in Of(tree, unit.Code, depth + 1))
                yield return below;
        }
    }
}

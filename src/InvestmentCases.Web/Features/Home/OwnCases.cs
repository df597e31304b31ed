using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Home;

/// <summary>The cases that are a person's own business: those that her units lead; for whom acts for the whole municipality, all of them.</summary>
internal static class OwnCases
{
    public static IQueryable<CaseRow> Of(CasesDb db, Actor actor)
    {
        var visible = CaseReader.Visible(db, actor);
        if (actor.Units is not { } units)
            return visible;
        var codes = units.ToArray();
        return visible.Where(row => row.LeadUnit != null && codes.Contains(row.LeadUnit));
    }
}

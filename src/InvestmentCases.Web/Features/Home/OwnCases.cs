using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Home;

/// <summary>The cases that are a person's own business: those that her units lead; for whom acts for the whole municipality, all of them.</summary>
internal static class OwnCases
{
    public static IQueryable<CaseRow> Of(CasesDb db, Actor actor)
    {
        if (actor.Units is not { } units || !Rights.May(actor, Operation.SeeCases))
            return CaseReader.Visible(db, actor);
        // Whom a unit's cases belong to sees them in every state: nothing more is to be asked, and the index of states and units finds them.
        var codes = units.ToArray();
        return db.Cases.Where(row => row.LeadUnit != null && codes.Contains(row.LeadUnit));
    }
}

using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Organisation;

public sealed class OrganisationTreeTests
{
    private static readonly OrganisationTree tree = new([new("SOF", "Socialforvaltningen", null, UnitKind.Administration), new("FAF", "Familieforvaltningen", null, UnitKind.Administration, IsClosed: true)]);

    [Fact]
    public void A_closed_unit_is_offered_only_where_it_is_chosen_already()
    {
        Assert.Equal(["SOF"], tree.Choosable([]).Select(unit => unit.Code));
        Assert.Equal(["SOF", "FAF"], tree.Choosable([null, "FAF"]).Select(unit => unit.Code));
    }
}

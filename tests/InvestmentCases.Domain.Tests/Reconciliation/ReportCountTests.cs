using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ReportCountTests
{
    [Theory]
    [InlineData("Indsatsen indeholder tre elementer: opsporing, kurser og støtte.", "Indsatsen har fire elementer.", FindingResult.Differs, "Notatet: fire elementer · casen: tre elementer", 1)]
    [InlineData("Projektet dækker 3 områder.", "Der er udpeget tre områder.", FindingResult.Agrees, "Notatet: tre områder · casen: 3 områder", 0)]
    [InlineData("Der er tre pilotområder.", "De tre områder er valgt.", FindingResult.Agrees, "Notatet: tre områder · casen: tre pilotområder", 0)]
    [InlineData("The effort has three elements.", "There are now four elements.", FindingResult.Differs, "Notatet: four elements · casen: three elements", 1)]
    public void What_both_count_is_held_against_each_other(string own, string told, FindingResult result, string arithmetic, int difference)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(FindReported(TheFamily().Telling(own), "ReportCount", told));

        Assert.Equal((result, arithmetic, difference, "statusReports[2018-03-22]"), (finding.Result, finding.Arithmetic[0], (int)finding.Difference!, finding.Location));
    }

    [Theory]
    [InlineData("Der er tre elementer.", "Der er fire områder.")]
    [InlineData("Der er tre elementer i to elementer.", "Der er fire elementer.")]
    [InlineData("Der er tre elementer.", "Der er fire elementer, og to elementer er begyndt.")]
    [InlineData("Der er elementer.", "Der er fire elementer.")]
    public void What_only_one_counts_or_counts_in_two_ways_is_left_alone(string own, string told) =>
        Assert.Empty(FindReported(TheFamily().Telling(own), "ReportCount", told));
}

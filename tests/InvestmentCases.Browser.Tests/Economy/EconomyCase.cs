using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Browser.Tests.Economy;

/// <summary>A case of six years for the tests of amounts: repaid in 2022, its sixth year.</summary>
internal static class EconomyCase
{
    public static Task<Guid> CreateAsync(Site site) => CreateAsync(site.Program);

    public static async Task<Guid> CreateAsync(RunningProgram program)
    {
        Proposal proposal = new()
        {
            Title = "Tidlig indsats i familierne",
            LeadUnit = "SOF",
            Unit = AmountUnit.Thousands,
            PriceLevel = 2017,
            Years = new(2017, 2022),
            BaseSuccessRate = 0.8m,
            Lines =
            [
                new() { Label = "Kortere forløb", Kind = LineKind.Saving, DependsOnSuccess = true, Amounts = YearAmounts.From(2017, -1_500_000, -5_100_000, -11_100_000, -12_500_000, -12_500_000, -12_500_000) },
                new() { Label = "Medarbejdere", Kind = LineKind.OperatingCost, Amounts = YearAmounts.From(2017, 9_000_000, 9_000_000, 9_000_000, 9_000_000, 9_000_000, 9_000_000) },
                new() { Label = "Kurser", Kind = LineKind.ImplementationCost, Duration = Duration.Temporary, Amounts = YearAmounts.From(2017, 0) },
            ],
            Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 7_500_000, 2_500_000) }],
            Scenarios = [new() { Name = "Lykkes sjældnere", SuccessRate = 0.6m }, new() { Name = "Et år senere", DelayYears = 1 }],
            StatedFigures = [new() { Measure = StatedMeasure.PaybackYears, Basis = PaybackBasis.Total, Value = 5, Unit = "Years", Text = "Pengene er tjent hjem på 5 år" }],
        };
        var created = await program.Services.GetRequiredService<WriteDoor>().CreateAsync(Actor.Operator, proposal, CancellationToken.None);
        return created.Id;
    }

    public static string Address(Guid id, string tab) => string.Create(CultureInfo.InvariantCulture, $"/cases/{id}/{tab}");
}

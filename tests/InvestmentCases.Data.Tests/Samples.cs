using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Data.Tests;

/// <summary>Cases to write.</summary>
internal static class Samples
{
    /// <summary>A case that can be submitted: 900.000 and 100.000 kr. spent, then 600.000 kr. saved a year.</summary>
    public static Proposal Complete(string title = "Tidlig hjælp", string? leadUnit = "SOF") => new()
    {
        Title = title,
        LeadUnit = leadUnit,
        AffectedUnits = ["BUF"],
        Years = new(2026, 2029),
        PriceLevel = 2026,
        Sections = [new(SectionKey.Background, "2. Baggrund og formål", "Vi vil hjælpe *tidligere*."), new(SectionKey.Content, "3. Forslagets indhold", "Fem medarbejdere mere.")],
        Lines =
        [
            new() { Label = "Medarbejdere", Kind = LineKind.OperatingCost, Party = "SOF", Amounts = YearAmounts.From(2026, 900_000m, 100_000m) },
            new() { Label = "Færre anbringelser", Kind = LineKind.Saving, Party = "SOF", Duration = Duration.Permanent, Amounts = YearAmounts.From(2027, 0m, -600_000m, -600_000m) },
        ],
        Criteria = [new() { Criterion = "Færre anbringes", Measures = ["Antal anbringelser"], Indicators = [new() { Name = "Anbringelser", Baseline = 40m, Target = 32.5m, Direction = Direction.Down }] }],
    };

    /// <summary>Any proposal without what the calculation refuses by itself: a success rate without a base rate, a rule that there is not, a quantity without a price.</summary>
    public static Proposal Storable(Proposal proposal) => proposal with
    {
        LeadUnit = "SOF",
        PaybackRule = null,
        Scenarios = [],
        Lines = [.. proposal.Lines.Select(line => line with { Drivers = line.Drivers.Where(driver => driver.Value.UnitPrice != 0).ToDictionary() })],
    };
}

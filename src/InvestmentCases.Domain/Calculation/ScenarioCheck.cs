using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Refuses what cannot be calculated in scenarios, naming the scenario, the field and the year.</summary>
internal static class ScenarioCheck
{
    private const int LongestDelay = 50;
    private const decimal LargestFactor = 10m;

    public static void Check(CalculationInput input, ref List<Fault>? faults)
    {
        var own = OwnNets.Of(input.Scenarios);
        for (var i = 0; i < input.Scenarios.Count; i++)
        {
            var scenario = input.Scenarios[i];
            var name = Name(scenario, i);
            if (scenario.SuccessRate is < 0m or > 1m)
                Add(ref faults, i, "successRate", Say.In($"{name}: succesraten {AmountText.Number((scenario.SuccessRate ?? 0m) * 100m, Cultures.Danish)} % skal ligge mellem 0 % og 100 %.", $"{name}: the success rate {AmountText.Number((scenario.SuccessRate ?? 0m) * 100m, Cultures.English)} % must lie between 0 % and 100 %."));
            if (scenario.DelayYears is < 0 or > LongestDelay)
                Add(ref faults, i, "delayYears", Say.In($"{name}: forsinkelsen {scenario.DelayYears:0} år skal være 0 til {LongestDelay} hele år.", $"{name}: the delay of {scenario.DelayYears:0} years must be 0 to {LongestDelay} whole years."));
            if (scenario.CostFactor is < 0m or > LargestFactor)
                Add(ref faults, i, "costFactor", Say.In($"{name}: omkostningsfaktoren {AmountText.Number(scenario.CostFactor, Cultures.Danish)} skal ligge mellem 0 og {LargestFactor:0}.", $"{name}: the cost factor {AmountText.Number(scenario.CostFactor, Cultures.English)} must lie between 0 and {LargestFactor:0}."));
            if (scenario.NetByYear is { } net)
                CheckOwnNet(input.Years, scenario, net, i, name, ref faults);
            else if (scenario.SuccessRate is not null && input.BaseSuccessRate is null && !IsBetween(own, scenario))
                Add(ref faults, i, "successRate", Say.In($"{name}: succesraten kan ikke bruges, for casen har ingen succesrate at regne ud fra. Angiv casens succesrate over 0 %.", $"{name}: the success rate cannot be used, since the case has no success rate to reckon from. Give the case's success rate above 0 %."));
        }
    }

    private static void CheckOwnNet(YearRange years, Scenario scenario, YearAmounts net, int i, string name, ref List<Fault>? faults)
    {
        if (net.Count == 0)
            Add(ref faults, i, "netByYear", Say.In($"{name}: scenariets eget netto har ingen beløb.", $"{name}: the scenario's own net has no amounts."));
        if (scenario.DelayYears != 0 || scenario.CostFactor != 1m)
            Add(ref faults, i, "netByYear", Say.In($"{name}: et scenarie med eget netto kan ikke også have forsinkelse eller omkostningsfaktor.", $"{name}: a scenario with its own net cannot also have a delay or a cost factor."));
        foreach (var year in net.YearSpan)
            if (!years.Contains(year))
                Add(ref faults, i, FormattableString.Invariant($"netByYear.{year}"), Say.In($"{name}, {year:0}: året ligger uden for casens år {years.First:0}–{years.Last:0}.", $"{name}, {year:0}: the year lies outside the case's years {years.First:0}–{years.Last:0}."));
    }

    private static bool IsBetween(OwnNets own, Scenario scenario) =>
        own.ByRate.Count >= 2 && scenario is { DelayYears: 0, CostFactor: 1m } && scenario.SuccessRate >= own.ByRate[0].Rate && scenario.SuccessRate <= own.ByRate[^1].Rate;

    private static void Add(ref List<Fault>? faults, int i, string field, string message) =>
        InputCheck.Add(ref faults, FormattableString.Invariant($"scenarios[{i}].{field}"), message);

    private static string Name(Scenario scenario, int i)
    {
        var row = i + 1;
        return scenario.Name.Length == 0 ? Say.In($"Scenarie {row:0}", $"Scenario {row:0}") : Say.In($"Scenarie {row:0} »{scenario.Name}«", $"Scenario {row:0} “{scenario.Name}”");
    }
}

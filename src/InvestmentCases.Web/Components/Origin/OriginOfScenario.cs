using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using static InvestmentCases.Web.Components.Origin.OriginWords;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>Where a scenario's figures come from: the case's lines as the scenario moves them, the scenario's own net, or the line between two such.</summary>
internal static class OriginOfScenario
{
    private const int Rule = 9;

    public static FigureOrigin? Of(FigureAsked asked, AskedCase of, CalculationInput input, CalculationResult result)
    {
        var at = AmountRows.TableOf(of.Proposal, AmountRows.KeyOfScenario(0)).ToList().IndexOf(asked.Of ?? "");
        if (at < 0 || at >= result.Scenarios.Count)
            return null;
        var (scenario, found) = (input.Scenarios[at], result.Scenarios[at]);
        string Title(string figure) => $"{NameOf(scenario, at)}: {figure}";
        return asked switch
        {
            { Name: FigureAsked.Net, Year: { } year } => Net(of.Proposal, input, scenario, found, year, Title(Say.In($"nettoeffekt {year:0}", $"net effect {year:0}"))),
            { Name: FigureAsked.PaybackService } when found.PaybackService is { } payback => OriginOfKeyFigure.OfPayback(payback, Title(OriginOfKeyFigure.ServiceTitle), Basis(scenario, found)),
            { Name: FigureAsked.PaybackTotal } => OriginOfKeyFigure.OfPayback(found.PaybackTotal, Title(OriginOfKeyFigure.TotalTitle), Basis(scenario, found)),
            { Name: FigureAsked.PaybackDiscounted } => OriginOfKeyFigure.OfPayback(found.PaybackDiscounted, Title(OriginOfKeyFigure.DiscountedTitle), Basis(scenario, found) + " " + OriginOfKeyFigure.DiscountedBasis, rule: 7),
            { Name: FigureAsked.PresentValue } => OriginOfKeyFigure.OfPresentValue(Title(Say.In($"Nutidsværdi", $"Net present value")), found.Years, found.NetPresentValue, input.Settings.Discount),
            _ => null,
        };
    }

    private static FigureOrigin? Net(Proposal proposal, CalculationInput input, Scenario scenario, ScenarioResult found, int year, string title)
    {
        if (found.Years.FirstOrDefault(y => y.Year == year) is not { } result)
            return null;
        IEnumerable<OriginRow> rows = found.Around is { } around
            ? [new(Say.In($"Netto ved {Percent(around.LowRate)}", $"Net at {Percent(around.LowRate)}"), around.LowNet[year]), new(Say.In($"Netto ved {Percent(around.HighRate)}", $"Net at {Percent(around.HighRate)}"), around.HighNet[year])]
            : scenario.NetByYear is { } own
                ? [new(Say.In($"Scenariets eget netto", $"The scenario's own net"), own[year])]
                : input.Lines.Select(line => (Line: line, Amount: Scenarios.OfLine(line, input, scenario)[year - input.Years.First]))
                    .Where(one => one.Amount != 0 || one.Line.Amounts[year] != 0)
                    .Select(one => new OriginRow(OriginWords.NameOf(proposal, one.Line), one.Amount, Moved(one.Line, input, scenario)));
        return new(title, Basis(scenario, found), [.. rows, new(Say.In($"Nettoeffekt {year:0}", $"Net effect {year:0}"), result.Net, IsResult: true)], Rule);
    }

    /// <summary>What the scenario changes, in a sentence.</summary>
    private static string Basis(Scenario scenario, ScenarioResult found)
    {
        if (found.Around is { } around)
            return Say.In($"Succesraten {Percent(scenario.SuccessRate!.Value)} ligger på den rette linje mellem to scenarier med eget netto, ved {Percent(around.LowRate)} og {Percent(around.HighRate)}.", $"The success rate {Percent(scenario.SuccessRate!.Value)} lies on the straight line between two scenarios with nets of their own, at {Percent(around.LowRate)} and {Percent(around.HighRate)}.");
        return scenario.NetByYear is null
            ? Say.In($"Casens poster, som scenariet flytter dem.", $"The case's lines as the scenario moves them.")
            : Say.In($"Scenariet har sit eget netto pr. år i stedet for casens poster.", $"The scenario has its own net per year in place of the case's lines.");
    }

    /// <summary>What the scenario does to a line: "× 60 % / 80 %, 1 år senere".</summary>
    private static string? Moved(CashFlowLine line, CalculationInput input, Scenario scenario)
    {
        List<string> ways = [];
        if (line.DependsOnSuccess && scenario.SuccessRate is { } rate && input.BaseSuccessRate is { } from && rate != from)
            ways.Add($"× {Percent(rate)} / {Percent(from)}");
        if (line.DependsOnSuccess && scenario.DelayYears > 0)
            ways.Add(Say.In($"{AmountText.Years(scenario.DelayYears, Cultures.Danish)} senere", $"{AmountText.Years(scenario.DelayYears, Cultures.English)} later"));
        if (scenario.CostFactor != 1m && line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost)
            ways.Add($"× {Number(scenario.CostFactor)}");
        return ways.Count == 0 ? null : string.Join(", ", ways);
    }

    private static string NameOf(Scenario scenario, int at)
    {
        var number = at + 1;
        return scenario.Name.Length > 0 ? scenario.Name : Say.In($"Scenarie {number:0}", $"Scenario {number:0}");
    }
}

using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using static InvestmentCases.Web.Components.Origin.OriginWords;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>Where it comes from how far an assumption may slip, what a line means, and what two success rates imply.</summary>
internal static class OriginOfAssumption
{
    private const decimal Step = 0.001m;

    public static FigureOrigin? Of(FigureAsked asked, AskedCase of, CalculationInput input, CalculationResult result) => asked switch
    {
        { Name: FigureAsked.SwitchSuccessRate } when result.SwitchingValues?.SuccessRate is { } rate => Switching(input,
            Say.In($"Succesrate: mindst {Percent(rate)}", $"Success rate: at least {Percent(rate)}"), Say.In($"Den laveste succesrate, rundet op til 0,1 procentpoint, hvor casen er tjent hjem i tide, når alt andet er som planlagt.", $"The lowest success rate, rounded up to 0.1 percentage point, at which the case is repaid in time, all else as planned."),
            (Percent(rate), At(input, new() { SuccessRate = rate })), rate - Step < LowestRate(input) ? null : (Percent(rate - Step), At(input, new() { SuccessRate = rate - Step }))),
        { Name: FigureAsked.SwitchCostFactor } when result.SwitchingValues?.CostFactor is { } factor => Switching(input,
            Say.In($"Omkostninger: højst × {Number(factor)}", $"Costs: at most × {Number(factor)}"), Say.In($"Det højeste, driftsomkostninger og implementeringsomkostninger kan ganges op med, hvor casen er tjent hjem i tide, når alt andet er som planlagt.", $"The most that operating and implementation costs can be multiplied by while the case is repaid in time, all else as planned."),
            ("× " + Number(factor), At(input, new() { CostFactor = factor })), factor + Step > 10 ? null : ("× " + Number(factor + Step), At(input, new() { CostFactor = factor + Step }))),
        { Name: FigureAsked.SwitchDelay } when result.SwitchingValues?.DelayYears is { } delay => Switching(input,
            Say.In($"Forsinkelse: højst {YearsText(delay)}", $"Delay: at most {YearsText(delay)}"), Say.In($"Den længste forsinkelse i hele år, hvor casen er tjent hjem i tide, når alt andet er som planlagt.", $"The longest delay in whole years with which the case is repaid in time, all else as planned."),
            (YearsText(delay), At(input, new() { DelayYears = delay })), delay == 50 ? null : (YearsText(delay + 1), At(input, new() { DelayYears = delay + 1 }))),
        { Name: FigureAsked.SwitchQuantity } when result.SwitchingValues?.Quantities.FirstOrDefault(one => AmountRows.KeyOf(one.Line) == asked.Of) is { } quantity => Quantity(of.Proposal, input, quantity),
        { Name: FigureAsked.Lower or FigureAsked.Higher } when result.Sensitivity.FirstOrDefault(one => AmountRows.KeyOf(one.Line) == asked.Of) is { } line => Sensitivity(of.Proposal, input, result, line, asked.Name == FigureAsked.Higher),
        { Year: { } year } when result.ImpliedEconomy is { } implied && implied.Years.FirstOrDefault(y => y.Year == year) is { } at => Implied(asked.Name, of.Proposal, implied, at),
        _ => null,
    };

    private static Payback At(CalculationInput input, Scenario scenario) =>
        CalculationService.CalculateOutcome(input with { Scenarios = [.. input.Scenarios, scenario] }).Scenarios[^1].PaybackTotal;

    /// <summary>Between scenarios with nets of their own, a rate below the lowest of theirs is not known.</summary>
    private static decimal LowestRate(CalculationInput input) =>
        input.Scenarios.Where(scenario => scenario.NetByYear is not null && scenario.SuccessRate is not null).Select(scenario => scenario.SuccessRate!.Value).Distinct().Order().ToArray() is [var lowest, _, ..] ? lowest : 0m;

    private static FigureOrigin Switching(CalculationInput input, string title, string lead, (string Value, Payback Payback) at, (string Value, Payback Payback)? beyond)
    {
        var inTime = input.Settings.PaybackLimitYears is { } limit
            ? Say.In($"I tide er højst {YearsText(limit)}, puljens grænse.", $"In time is at most {YearsText(limit)}, the fund's limit.")
            : Say.In($"I tide er inden for casens år.", $"In time is within the case's years.");
        var remarks = new[] { at }.Concat(beyond is { } next ? [next] : []).Select(one => Say.In($"Ved {one.Value}: {Sentences.InBrief(one.Payback)}.", $"At {one.Value}: {Sentences.InBrief(one.Payback)}."));
        return new(title, $"{lead} {inTime} " + Say.In($"Årene viser casen ved {at.Value}.", $"The years show the case at {at.Value}."), OriginOfKeyFigure.TraceOf(at.Payback), 10, string.Join(" ", remarks));
    }

    private static FigureOrigin Quantity(Proposal proposal, CalculationInput input, QuantitySwitch found)
    {
        var isCost = found.Line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost;
        var next = isCost ? found.Quantity + 1 : found.Quantity - 1;
        return Switching(input, Say.In($"{NameOf(proposal, found.Line)}: antal {Number(found.Quantity)}", $"{NameOf(proposal, found.Line)}: quantity {Number(found.Quantity)}"),
            isCost
                ? Say.In($"Det største hele antal, hvor casen er tjent hjem i tide. Planen regner med {Number(found.Planned)}; postens beløb følger antallet.", $"The largest whole quantity with which the case is repaid in time. The plan counts on {Number(found.Planned)}; the line's amounts follow the quantity.")
                : Say.In($"Det mindste hele antal, hvor casen er tjent hjem i tide. Planen regner med {Number(found.Planned)}; postens beløb følger antallet.", $"The smallest whole quantity with which the case is repaid in time. The plan counts on {Number(found.Planned)}; the line's amounts follow the quantity."),
            (Number(found.Quantity), found.PaybackAt(found.Quantity, input)), next < 0 ? null : (Number(next), found.PaybackAt(next, input)));
    }

    private static FigureOrigin Sensitivity(Proposal proposal, CalculationInput input, CalculationResult result, LineSensitivity found, bool isHigher)
    {
        var amounts = input.Years.Years.Select(year => found.Line.Amounts[year]).ToArray();
        var ofLine = PresentValue.Of(amounts, input.Settings.Discount);
        var factors = PresentValue.Factors(input.Settings.Discount);
        var name = NameOf(proposal, found.Line);
        var rows = new List<OriginRow>();
        for (var k = 0; k < amounts.Length; k++)
            if (amounts[k] != 0)
                rows.Add(new(YearText(input.Years.First + k), amounts[k] * factors[k]));
        return new(
            isHigher ? Say.In($"{name}: 10 % højere", $"{name}: 10 % higher") : Say.In($"{name}: 10 % lavere", $"{name}: 10 % lower"),
            Say.In($"Casens nutidsværdi, når denne post alene ændres med 10 %: en tiendedel af postens egen nutidsværdi lægges til eller trækkes fra.", $"The case's net present value when this line alone changes by 10 %: a tenth of the line's own present value is added or taken off."),
            [
                .. rows, new(Say.In($"Postens nutidsværdi", $"The line's present value"), ofLine, IsResult: true),
                new(isHigher ? Say.In($"10 % af den", $"10 % of it") : Say.In($"10 % af den trækkes fra", $"10 % of it is taken off"), (isHigher ? 0.1m : -0.1m) * ofLine),
                new(Say.In($"Casens nutidsværdi", $"The case's net present value"), result.NetPresentValue),
                new(Say.In($"I alt", $"Total"), isHigher ? found.NetPresentValueHigh : found.NetPresentValueLow, IsResult: true),
            ], 11, Sentences.Heading(isHigher ? found.PaybackHigh : found.PaybackLow) + ".");
    }

    private static FigureOrigin? Implied(string name, Proposal proposal, ImpliedEconomy implied, ImpliedYear at)
    {
        var (low, high, year) = (Percent(implied.LowRate), Percent(implied.HighRate), at.Year);
        decimal Net(decimal rate) => proposal.Scenarios.First(scenario => scenario.SuccessRate == rate && scenario.NetByYear is not null).NetByYear![year];
        OriginRow[] nets = [new(Say.In($"Netto ved {low}", $"Net at {low}"), Net(implied.LowRate)), new(Say.In($"Netto ved {high}", $"Net at {high}"), Net(implied.HighRate))];
        OriginRow[] costs = [.. proposal.Lines.Where(line => line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost && line.Amounts[year] != 0).Select(line => new OriginRow(NameOf(proposal, line), line.Amounts[year]))];
        var sum = costs.Sum(row => row.Amount!.Value);
        return name switch
        {
            FigureAsked.ImpliedAtZero => new(Say.In($"Ved 0 %, {year:0}", $"At 0 %, {year:0}"), Say.In($"Den rette linje gennem nettoet ved {low} og ved {high}, ført ned til 0 %.", $"The straight line through the net at {low} and at {high}, carried down to 0 %."), [.. nets, new(Say.In($"Ved 0 %", $"At 0 %"), at.AtZero, IsResult: true)], 9),
            FigureAsked.ImpliedPerPoint => new(Say.In($"Pr. procentpoint, {year:0}", $"Per percentage point, {year:0}"), Say.In($"Forskellen mellem nettoet ved {high} og ved {low}, delt med antallet af procentpoint imellem dem.", $"The difference between the net at {high} and at {low}, divided by the percentage points between them."), [.. nets, new(Say.In($"Pr. procentpoint", $"Per percentage point"), at.PerPoint, IsResult: true)], 9),
            FigureAsked.ImpliedCosts => new(Say.In($"Casens egne udgifter {year:0}", $"The case's own costs {year:0}"), Say.In($"Driftsomkostninger og implementeringsomkostninger i året.", $"Operating and implementation costs in the year."), [.. costs, new(Say.In($"I alt {year:0}", $"Total {year:0}"), sum, IsResult: true)], 1),
            FigureAsked.ImpliedDifference => new(Say.In($"Forskel {year:0}", $"Difference {year:0}"), Say.In($"Det, scenarierne forudsætter ved 0 %, minus casens egne udgifter.", $"What the scenarios imply at 0 %, less the case's own costs."), [new(Say.In($"Ved 0 %", $"At 0 %"), at.AtZero), new(Say.In($"Casens egne udgifter", $"The case's own costs"), -sum), new(Say.In($"Forskel", $"Difference"), at.AtZero - sum, IsResult: true)], 9),
            _ => null,
        };
    }

    private static string YearsText(int years) => AmountText.Years(years, Say.English ? Cultures.English : Cultures.Danish);
}

using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Each stated payback against the computed one, in service, in total or of the scenario that the sentence names.</summary>
internal static class StatedPayback
{
    private const int MostStopping = 2;

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { } result)
            yield break;
        for (var i = 0; i < subject.Proposal.StatedFigures.Count; i++)
        {
            var figure = subject.Proposal.StatedFigures[i];
            if (figure.Measure != StatedMeasure.PaybackYears)
                continue;
            var location = FormattableString.Invariant($"statedFigures[{i}]");
            var scenario = subject.ScenarioNamedIn(figure.Text) ?? Meant(subject, result, figure);
            yield return scenario is null
                ? AgainstCase(subject, result, figure, location)
                : AgainstScenario(subject, result, scenario, figure, location);
        }
    }

    // Where the case's own lines save nothing and the gain stands in scenarios, a payback is one of theirs: the one that has it, or one whose years are not all given.
    private static Scenario? Meant(CheckedCase subject, CalculationResult result, StatedFigure figure)
    {
        if (subject.Proposal.Lines.Any(line => line.Kind is LineKind.Saving or LineKind.Income && line.Amounts.Total != 0))
            return null;
        var own = subject.Proposal.Scenarios.Where(scenario => scenario.NetByYear is not null).Select(scenario => (Scenario: scenario, Payback: result.Scenarios.FirstOrDefault(computed => computed.Name == scenario.Name)?.PaybackTotal)).ToArray();
        return own.FirstOrDefault(one => one.Payback?.Years == figure.Value).Scenario ?? own.FirstOrDefault(one => one.Payback is null or { Status: PaybackStatus.Unknown }).Scenario;
    }

    private static Finding AgainstCase(CheckedCase subject, CalculationResult result, StatedFigure figure, string location)
    {
        var payback = figure.Basis == PaybackBasis.Service ? result.PaybackService : result.PaybackTotal;
        var basis = figure.Basis switch
        {
            PaybackBasis.Service => Say.In($"serviceeffektivisering", $"service"),
            PaybackBasis.Total => Say.In($"totaløkonomi", $"total economy"),
            _ => Say.In($"grundlaget er ikke oplyst, regnet i totaløkonomi", $"basis not stated, taken in total economy"),
        };
        var years = figure.Value;
        var outcome = Outcome(subject, result, payback, years);
        var computed = ComputedYears(payback, years);
        var stopping = outcome is FindingResult.Differs or FindingResult.CannotHold && figure.Basis != PaybackBasis.Service ? OtherCourse.StoppingFor(subject, years).Take(MostStopping).ToArray() : [];
        return CheckedCase.Find(nameof(StatedPayback), outcome, location, Key(figure), Title(years, basis), Meaning(payback, outcome), years, computed ?? -1, result.StartCapitalTotal) with
        {
            Quote = Quoted(figure),
            Difference = computed is { } value ? years - value : null,
            DifferenceIn = DifferenceUnit.Years,
            Arithmetic = [.. Arithmetic(subject, result, payback, years, outcome), .. stopping.Select(course => Stopped(subject, course.Cost, course.Stopping, course.LastYear))],
            Mends = [.. stopping.Select(course => Mend.OfLine(Say.In($"{subject.ShortNameOf(course.Cost)} stopper i {course.LastYear:0}", $"{subject.ShortNameOf(course.Cost)} stops in {course.LastYear:0}"), course.Cost, line => line with { Duration = course.Stopping.Duration, Amounts = course.Stopping.Amounts }))],
        };
    }

    private static string Stopped(CheckedCase subject, CashFlowLine cost, CashFlowLine stopping, int last)
    {
        CashFlowLine[] lines = [.. subject.Proposal.Lines.Select(line => line.Id == cost.Id ? stopping : line)];
        var cumulative = subject.Series(CheckedCase.Cumulative(subject.NetOf(lines)));
        return Say.In($"Stopper {subject.NameOf(cost)} efter {last:0}: {cumulative} → {OtherCourse.PaybackOf(subject, lines)}, som oplyst", $"If {subject.NameOf(cost)} stops after {last:0}: {cumulative} → {OtherCourse.PaybackOf(subject, lines)}, as stated");
    }

    private static FindingResult Outcome(CheckedCase subject, CalculationResult result, Payback payback, decimal years) =>
        payback.Status == PaybackStatus.Unknown ? FindingResult.CannotBeChecked
        : ComputedYears(payback, years) is { } computed && computed == years ? IsWhole(years) ? FindingResult.Agrees : FindingResult.AgreesWithinRounding
        : result.StartCapitalTotal > 0 && LargestGain(subject) * years < result.StartCapitalTotal ? FindingResult.CannotHold
        : FindingResult.Differs;

    // A stated "5,7 år" is interpolated; a whole number counts calendar years.
    private static decimal? ComputedYears(Payback payback, decimal stated) =>
        payback.Status == PaybackStatus.Immediate ? 0
        : IsWhole(stated) || payback.InterpolatedYears is not { } exact ? payback.Years
        : decimal.Round(exact, stated.Scale, MidpointRounding.AwayFromZero);

    private static bool IsWhole(decimal years) => decimal.Truncate(years) == years;

    private static decimal LargestGain(CheckedCase subject) => Math.Max(0, -subject.NetOf(subject.Proposal.Lines).DefaultIfEmpty().Min());

    private static List<string> Arithmetic(CheckedCase subject, CalculationResult result, Payback payback, decimal years, FindingResult outcome)
    {
        var lines = new List<string>();
        if (payback.Trace.Count > 0)
            lines.Add(Say.In($"Akkumuleret {payback.Trace[0].Year:0}–{payback.Trace[^1].Year:0}, {subject.Unit}: {subject.Series(Shown(payback))} → {Words(payback)}", $"Cumulative {payback.Trace[0].Year:0}–{payback.Trace[^1].Year:0}, {subject.Unit}: {subject.Series(Shown(payback))} → {Words(payback)}"));
        else
            lines.Add(Words(payback));
        if (outcome == FindingResult.CannotHold)
            lines.Add(Say.In($"Største årlige nettobesparelse × år: {subject.Money(LargestGain(subject))} × {CheckedCase.Number(years)} = {subject.Money(LargestGain(subject) * years)}, mindre end startkapitalen {subject.Money(result.StartCapitalTotal)} {subject.Unit}", $"Largest yearly net saving × years: {subject.Money(LargestGain(subject))} × {CheckedCase.Number(years)} = {subject.Money(LargestGain(subject) * years)}, less than the start capital of {subject.Money(result.StartCapitalTotal)} {subject.Unit}"));
        return lines;
    }

    // A payback far beyond the horizon is told by its first years.
    private static IEnumerable<decimal> Shown(Payback payback) => payback.Trace.Take(15).Select(year => year.Cumulative);

    private static string Words(Payback payback) => payback.Status switch
    {
        PaybackStatus.Immediate => Say.In($"straks: intet år koster mere, end der spares", $"at once: no year costs more than is saved"),
        PaybackStatus.Repaid => Say.In($"tjent hjem i {payback.Year:0}, {payback.Years} år", $"repaid in {payback.Year:0}, {payback.Years} years"),
        PaybackStatus.Extrapolated => Say.In($"tjent hjem i {payback.Year:0}, {payback.Years} år, når perioden forlænges", $"repaid in {payback.Year:0}, {payback.Years} years, when the period is carried on"),
        PaybackStatus.Unknown => Say.In($"ikke tjent hjem inden for de oplyste år", $"not repaid within the stated years"),
        _ => Say.In($"tjenes ikke hjem", $"never repaid"),
    };

    private static string Meaning(Payback payback, FindingResult outcome) => outcome switch
    {
        FindingResult.Agrees or FindingResult.AgreesWithinRounding => Say.In($"Den oplyste tilbagebetalingstid er den samme som den beregnede.", $"The stated payback is the computed one."),
        FindingResult.CannotHold => Say.In($"Selv med fuld besparelse hvert eneste år er investeringen ikke hentet hjem på den tid. Tallet eller posterne er forkerte.", $"Even with the full saving in every year the investment is not recovered in that time. The figure or the lines are wrong."),
        _ => Say.In($"Beregningen giver et andet resultat: {Words(payback)}.", $"The calculation gives another result: {Words(payback)}."),
    };

    private static Finding AgainstScenario(CheckedCase subject, CalculationResult result, Scenario scenario, StatedFigure figure, string location)
    {
        var name = Say.In($"scenariet {scenario.Name}", $"the scenario {scenario.Name}");
        var computed = result.Scenarios.FirstOrDefault(candidate => candidate.Name == scenario.Name)?.PaybackTotal;
        if (computed is null || computed.Status == PaybackStatus.Unknown)
            return CheckedCase.Find(nameof(StatedPayback), FindingResult.CannotBeChecked, location, Key(figure), Title(figure.Value, name), Missing(subject, scenario, figure), [figure.Value, .. OwnNets(subject, scenario)]) with
            {
                Quote = Quoted(figure),
                Arithmetic = [Say.In($"Akkumuleret, {subject.Unit}: {subject.Series(CheckedCase.Cumulative(OwnNets(subject, scenario)))} → ikke tjent hjem inden for de oplyste år", $"Cumulative, {subject.Unit}: {subject.Series(CheckedCase.Cumulative(OwnNets(subject, scenario)))} → not repaid within the stated years")],
            };
        var outcome = computed.Years == figure.Value ? FindingResult.Agrees : FindingResult.Differs;
        return CheckedCase.Find(nameof(StatedPayback), outcome, location, Key(figure), Title(figure.Value, name), Meaning(computed, outcome), figure.Value, computed.Years ?? -1) with
        {
            Quote = Quoted(figure),
            Difference = figure.Value - computed.Years,
            DifferenceIn = DifferenceUnit.Years,
            Arithmetic = [Say.In($"Akkumuleret, {subject.Unit}: {subject.Series(Shown(computed))} → {Words(computed)}", $"Cumulative, {subject.Unit}: {subject.Series(Shown(computed))} → {Words(computed)}")],
        };
    }

    private static decimal[] OwnNets(CheckedCase subject, Scenario scenario) =>
        scenario.NetByYear is { } net ? [.. net.Select(amount => amount.Value)] : subject.NetOf(subject.Proposal.Lines);

    private static string Missing(CheckedCase subject, Scenario scenario, StatedFigure figure)
    {
        if (subject.Proposal.Years is not { } years || scenario.NetByYear is not { Count: > 0 } net || net.Years[^1] >= years.Last || figure.Value > years.Count)
            return Say.In($"Kan ikke efterprøves: scenariet er ikke tjent hjem inden for de oplyste år, og hvad der følger, er ikke oplyst.", $"Cannot be checked: the scenario is not repaid within the stated years, and what follows is not stated.");
        var from = net.Years[^1] + 1;
        var to = Math.Max(from, years.First + (int)figure.Value - 1);
        return Say.In($"Kan ikke efterprøves: scenariets tal for {from:0}–{to:0} (år {from - years.First + 1} til {to - years.First + 1}) er ikke oplyst.", $"Cannot be checked: the scenario's figures for {from:0}–{to:0} (years {from - years.First + 1} to {to - years.First + 1}) are not given.");
    }

    private static string Title(decimal years, string of) => Say.In($"Tilbagebetalingstid {CheckedCase.Number(years)} år ({of})", $"Payback of {CheckedCase.Number(years)} years ({of})");

    private static string Key(StatedFigure figure) => $"{figure.Basis}|{figure.Text}";

    private static string? Quoted(StatedFigure figure) => figure.Text.Length > 0 ? figure.Text : null;
}

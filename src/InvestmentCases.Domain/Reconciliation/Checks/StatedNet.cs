using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Each stated net effect and cumulative net of a year, of the case or of the scenario that the sentence names.</summary>
internal static class StatedNet
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { } result)
            yield break;
        for (var i = 0; i < subject.Proposal.StatedFigures.Count; i++)
            if (subject.Proposal.StatedFigures[i] is { Measure: StatedMeasure.Net or StatedMeasure.CumulativeNet } figure)
                yield return Hold(subject, result, figure, FormattableString.Invariant($"statedFigures[{i}]"));
    }

    private static Finding Hold(CheckedCase subject, CalculationResult result, StatedFigure figure, string location)
    {
        var scenario = subject.ScenarioNamedIn(figure.Text);
        var isOwnNet = scenario?.NetByYear is not null;
        var nets = scenario?.NetByYear is { } own ? own.ToArray()
            : (scenario is null ? result.Years : result.Scenarios.FirstOrDefault(candidate => candidate.Name == scenario.Name)?.Years ?? [])
                .Select(year => KeyValuePair.Create(year.Year, year.Net)).ToArray();
        if (figure.Year is not { } stated)
            return CannotBeChecked(subject, figure, location, Say.In($"Kan ikke efterprøves, fordi året ikke er oplyst.", $"Cannot be checked, because the year is not stated."), []);
        if (nets.Length == 0 || stated < nets[0].Key || stated > nets[^1].Key)
            return isOwnNet && nets.Length > 0 && stated > nets[^1].Key && figure.Measure == StatedMeasure.CumulativeNet
                ? YearsNotGiven(subject, figure, location, nets, stated)
                : CannotBeChecked(subject, figure, location, Say.In($"Kan ikke efterprøves: tal for {stated:0} er ikke oplyst.", $"Cannot be checked: figures for {stated:0} are not given."), []);
        var upTo = nets.Where(year => year.Key <= stated).Select(year => year.Value).ToArray();
        var computed = figure.Measure == StatedMeasure.Net ? upTo[^1] : upTo.Sum();
        var terms = figure.Measure == StatedMeasure.Net ? 1 : upTo.Length;
        var outcome = Tolerance.Compare(figure.Value, computed, Tolerance.Of(figure, subject.Proposal.Unit) * terms);
        return Find(subject, figure, location, outcome,
            outcome == FindingResult.Differs ? Say.In($"Beregningen giver {subject.MoneyWithUnit(computed)}.", $"The calculation gives {subject.MoneyWithUnit(computed)}.") : Say.In($"Det oplyste tal er det beregnede.", $"The stated figure is the computed one."), computed) with
        {
            Difference = figure.Value - computed,
            Arithmetic = [subject.Sum(figure.Measure == StatedMeasure.Net && scenario is null ? Terms(subject, stated) : upTo[^terms..], computed) + " " + subject.Unit],
        };
    }

    private static IEnumerable<decimal> Terms(CheckedCase subject, int year) => subject.Proposal.Lines.Select(line => line.Amounts[year]).Where(amount => amount != 0);

    private static Finding YearsNotGiven(CheckedCase subject, StatedFigure figure, string location, KeyValuePair<int, decimal>[] nets, int stated)
    {
        var reached = nets.Sum(year => year.Value);
        var (missing, first, from) = (stated - nets[^1].Key, nets[0].Key, nets[^1].Key + 1);
        var needed = figure.Value - reached;
        return CannotBeChecked(subject, figure, location,
            Say.In($"Kan ikke efterprøves: tallene for {from:0}–{stated:0} (år {from - first + 1} til {stated - first + 1}) er ikke oplyst.", $"Cannot be checked: the figures for {from:0}–{stated:0} (years {from - first + 1} to {stated - first + 1}) are not given."),
            [
                Say.In($"Akkumuleret til og med {nets[^1].Key:0}: {subject.Sum(nets.Select(year => year.Value), reached)} {subject.Unit}", $"Cumulative up to {nets[^1].Key:0}: {subject.Sum(nets.Select(year => year.Value), reached)} {subject.Unit}"),
                Say.In($"For at nå {subject.Money(figure.Value)} i {stated:0} skal {from:0}–{stated:0} give {subject.Money(needed)}, i gennemsnit {subject.Money(decimal.Round(needed / missing, 0, MidpointRounding.AwayFromZero))} om året", $"To reach {subject.Money(figure.Value)} in {stated:0}, {from:0}–{stated:0} must give {subject.Money(needed)}, on average {subject.Money(decimal.Round(needed / missing, 0, MidpointRounding.AwayFromZero))} a year"),
            ]);
    }

    private static Finding CannotBeChecked(CheckedCase subject, StatedFigure figure, string location, string text, IReadOnlyList<string> arithmetic) =>
        Find(subject, figure, location, FindingResult.CannotBeChecked, text, 0) with { Arithmetic = arithmetic };

    private static Finding Find(CheckedCase subject, StatedFigure figure, string location, FindingResult outcome, string text, decimal computed)
    {
        var when = figure.Year is { } year ? Say.In($" i {year:0}", $" in {year:0}") : "";
        var title = figure.Measure == StatedMeasure.Net
            ? Say.In($"Nettoeffekt{when}: {subject.MoneyWithUnit(figure.Value)}", $"Net effect{when}: {subject.MoneyWithUnit(figure.Value)}")
            : Say.In($"Akkumuleret nettoeffekt{when}: {subject.MoneyWithUnit(figure.Value)}", $"Cumulative net effect{when}: {subject.MoneyWithUnit(figure.Value)}");
        return CheckedCase.Find(nameof(StatedNet), outcome, location, $"{figure.Measure}|{figure.Text}", title, text, figure.Value, computed, figure.Year ?? 0) with { Quote = figure.Text.Length > 0 ? figure.Text : null };
    }
}

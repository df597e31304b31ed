using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A running cost that stops before the last year while a permanent saving goes on; and, where a payback is stated, what it is worth if the cost goes on too.</summary>
internal static class CostStops
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Years is not { } years || subject.Result is not { } result)
            yield break;
        foreach (var cost in subject.Proposal.Lines.Where(line => line.Kind == LineKind.OperatingCost && line.Amounts.Total > 0))
        {
            var last = cost.Amounts.Last(amount => amount.Value != 0).Key;
            var savings = subject.Proposal.Lines.Where(line => line is { Kind: LineKind.Saving, Duration: Duration.Permanent } && line.Amounts[years.Last] < 0).ToArray();
            if (last >= years.Last || savings.Length == 0)
                continue;
            var own = savings.Where(line => line.Party == cost.Party).ToArray();
            var part = own.Length > 0 ? subject.Proposal.Lines.Where(line => line.Party == cost.Party).ToArray() : [.. subject.Proposal.Lines];
            var goingOn = OtherCourse.GoingOn(subject, cost);
            yield return Stops(subject, cost, last, own.Length > 0 ? own : savings);
            if (subject.Proposal.StatedFigures.FirstOrDefault(figure => figure.Measure == StatedMeasure.PaybackYears && subject.ScenarioNamedIn(figure.Text) is null) is { } stated
                && result.PaybackTotal.Years == stated.Value
                && Replaced(subject.Proposal.Lines, cost, goingOn) is var all
                && OtherCourse.Of(subject, all) is { } other && (other.Years is null || other.Years > stated.Value))
                yield return GoesOn(subject, cost, goingOn, last, part, stated, other);
        }
    }

    private static CashFlowLine[] Replaced(IEnumerable<CashFlowLine> lines, CashFlowLine old, CashFlowLine by) => [.. lines.Select(line => ReferenceEquals(line, old) ? by : line)];

    private static Mend GoingOnAfter(CashFlowLine cost, CashFlowLine goingOn, int last) =>
        Mend.OfLine(Say.In($"Den fortsætter efter {last:0}", $"It goes on after {last:0}"), cost, one => one with { Duration = goingOn.Duration, Amounts = goingOn.Amounts });

    private static Finding Stops(CheckedCase subject, CashFlowLine cost, int last, CashFlowLine[] savings)
    {
        var years = subject.Proposal.Years!.Value;
        var saved = subject.NetOf(savings);
        var (first, at) = (cost.Amounts.First(amount => amount.Value != 0).Key, last - years.First);
        return CheckedCase.Find(nameof(CostStops), FindingResult.Differs, subject.LocationOf(cost), cost.Id.ToString(), Say.In($"En udgift stopper, men besparelsen fortsætter", $"A cost stops, but the saving goes on"),
            Say.In($"{subject.NameOf(cost)} er kun regnet med til og med {last:0}. Spørg, om udgiften virkelig kan stoppe, uden at besparelsen falder bort.", $"{subject.NameOf(cost)} is reckoned with up to {last:0} only. Ask whether the cost can really stop without the saving falling away."),
            [last, .. cost.Amounts.Select(amount => amount.Value), .. saved]) with
        {
            Quote = cost.Label,
            Mends = [GoingOnAfter(cost, OtherCourse.GoingOn(subject, cost), last)],
            Arithmetic = [Say.In(
                $"{first:0}–{last:0}: udgift {subject.Money(cost.Amounts[last])}, besparelse {subject.Money(-saved[at])} i {last:0} · {last + 1:0}–{years.Last:0}: udgift {subject.Money(0)}, besparelse {subject.Money(-saved[^1])} i {years.Last:0} ({subject.Unit})",
                $"{first:0}–{last:0}: cost {subject.Money(cost.Amounts[last])}, saving {subject.Money(-saved[at])} in {last:0} · {last + 1:0}–{years.Last:0}: cost {subject.Money(0)}, saving {subject.Money(-saved[^1])} in {years.Last:0} ({subject.Unit})")],
        };
    }

    private static Finding GoesOn(CheckedCase subject, CashFlowLine cost, CashFlowLine goingOn, int last, CashFlowLine[] part, StatedFigure stated, Payback other)
    {
        var arithmetic = new List<string>();
        void Tell(string name, CashFlowLine[] lines)
        {
            var on = Replaced(lines, cost, goingOn);
            arithmetic.Add(Say.In($"{name} akkumuleret, {subject.Unit}, hvis den fortsætter: {subject.Series(CheckedCase.Cumulative(subject.NetOf(on)))} → {OtherCourse.PaybackOf(subject, on)}", $"{name} cumulative, {subject.Unit}, if it goes on: {subject.Series(CheckedCase.Cumulative(subject.NetOf(on)))} → {OtherCourse.PaybackOf(subject, on)}"));
            arithmetic.Add(Say.In($"Stopper den efter {last:0}: {subject.Series(CheckedCase.Cumulative(subject.NetOf(lines)))} → {OtherCourse.PaybackOf(subject, lines)}", $"If it stops after {last:0}: {subject.Series(CheckedCase.Cumulative(subject.NetOf(lines)))} → {OtherCourse.PaybackOf(subject, lines)}"));
        }
        if (part.Length < subject.Proposal.Lines.Count)
            Tell(cost.Party ?? subject.Party(null), part);
        Tell(Say.In($"Hele casen", $"The whole case"), [.. subject.Proposal.Lines]);
        return CheckedCase.Find(nameof(CostStops), other.Years is null ? FindingResult.CannotHold : FindingResult.Differs, subject.LocationOf(cost), $"{cost.Id}|{stated.Text}",
            Say.In($"{CheckedCase.Number(stated.Value)} år, hvis {subject.NameOf(cost)} fortsætter efter {last:0}", $"{CheckedCase.Number(stated.Value)} years, if {subject.NameOf(cost)} goes on after {last:0}"),
            Say.In($"Den oplyste tilbagebetalingstid gælder kun, hvis udgiften stopper. Fortsætter den: {OtherCourse.InWords(other)}.", $"The stated payback holds only if the cost stops. If it goes on: {OtherCourse.InWords(other)}."),
            [stated.Value, other.Years ?? -1, .. subject.NetOf(Replaced(subject.Proposal.Lines, cost, goingOn))]) with
        {
            Quote = stated.Text.Length > 0 ? stated.Text : null,
            Arithmetic = arithmetic,
            Mends = [GoingOnAfter(cost, goingOn, last)],
        };
    }
}

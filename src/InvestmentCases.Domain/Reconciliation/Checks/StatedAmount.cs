using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Each stated amount of a line, and each stated total, against the case's lines.</summary>
internal static class StatedAmount
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        for (var i = 0; i < subject.Proposal.StatedFigures.Count; i++)
        {
            var figure = subject.Proposal.StatedFigures[i];
            var location = FormattableString.Invariant($"statedFigures[{i}]");
            if (figure.Measure == StatedMeasure.LineAmount && subject.Proposal.Lines.Count > 0)
                yield return figure.Year is { } year ? OfYear(subject, figure, year, location) : OfNoYear(subject, figure, location);
            else if (figure.Measure == StatedMeasure.Total && subject.Proposal.Lines.Count > 0)
                yield return OfTotal(subject, figure, location);
        }
    }

    private static Finding OfYear(CheckedCase subject, StatedFigure figure, int year, string location)
    {
        if (subject.Proposal.Years is { } years && !years.Contains(year))
            return Find(subject, figure, location, FindingResult.CannotBeChecked, Say.In($"Kan ikke efterprøves: casen har kun beløb for {years.First:0}–{years.Last:0}.", $"Cannot be checked: the case has amounts for {years.First:0}–{years.Last:0} only."), 0);
        var tolerance = Tolerance.Of(figure, subject.Proposal.Unit);
        var best = subject.Proposal.Lines.OrderBy(line => Math.Abs(line.Amounts[year] - figure.Value)).ThenByDescending(line => IsNamed(figure, line)).First();
        if (Tolerance.Compare(figure.Value, best.Amounts[year], tolerance) is not FindingResult.Differs and var outcome)
            return Find(subject, figure, location, outcome, Say.In($"{subject.NameOf(best)} har beløbet.", $"{subject.NameOf(best)} has the amount."), best.Amounts[year]) with
            {
                Arithmetic = [$"{subject.NameOf(best)} {Year(year)}: {subject.MoneyWithUnit(best.Amounts[year])}"],
            };
        if (WithGrant(subject, figure, year, tolerance) is { } grant)
            return grant with { Location = location };
        var named = subject.Proposal.Lines.Where(line => IsNamed(figure, line)).ToArray();
        var meant = named.Length == 1 ? named[0] : subject.Proposal.Lines.Count == 1 ? subject.Proposal.Lines[0] : null;
        return meant is null
            ? Find(subject, figure, location, FindingResult.CannotBeChecked, Say.In($"Kan ikke efterprøves: ingen post har beløbet, og sætningen nævner ingen post.", $"Cannot be checked: no line has the amount, and the sentence names no line."), 0)
            : Find(subject, figure, location, FindingResult.Differs, Say.In($"{subject.NameOf(meant)} har {subject.MoneyWithUnit(meant.Amounts[year])}.", $"{subject.NameOf(meant)} has {subject.MoneyWithUnit(meant.Amounts[year])}."), meant.Amounts[year]) with
            {
                Difference = figure.Value - meant.Amounts[year],
                Arithmetic = [subject.Sum([figure.Value, -meant.Amounts[year]], figure.Value - meant.Amounts[year]) + " " + subject.Unit],
            };
    }

    private static Finding OfNoYear(CheckedCase subject, StatedFigure figure, string location)
    {
        var tolerance = Tolerance.Of(figure, subject.Proposal.Unit);
        var candidates = subject.Proposal.Lines.OrderByDescending(line => IsNamed(figure, line)).ToArray();
        // The line that has just this amount, before one that has nearly it.
        var yearly = candidates.Select(line => (Line: line, Years: line.Amounts.Where(amount => amount.Value != 0).ToArray()))
            .Where(one => one.Years.Length > 1 && one.Years.All(amount => Tolerance.Compare(figure.Value, amount.Value, tolerance) != FindingResult.Differs))
            .OrderBy(one => one.Years.Max(amount => Math.Abs(amount.Value - figure.Value))).FirstOrDefault();
        if (yearly is { Line: { } same, Years: var years })
            return Find(subject, figure, location, years.All(amount => amount.Value == figure.Value) ? FindingResult.Agrees : FindingResult.AgreesWithinRounding, Say.In($"{subject.NameOf(same)} har beløbet i hvert år.", $"{subject.NameOf(same)} has the amount in every year."), same.Amounts.Total) with
            {
                Arithmetic = [$"{subject.NameOf(same)} {Year(years[0].Key)}–{Year(years[^1].Key)}: {subject.MoneyWithUnit(years[0].Value)}"],
            };
        if (subject.Years.Select(year => WithGrant(subject, figure, year, tolerance)).FirstOrDefault(grant => grant is not null) is { } covered)
            return covered with { Location = location };
        foreach (var line in candidates)
            if (line.Amounts.FirstOrDefault(amount => amount.Value != 0 && Tolerance.Compare(figure.Value, amount.Value, tolerance) != FindingResult.Differs) is { Key: > 0 } placed)
                return Find(subject, figure, location, FindingResult.CannotBeChecked, Say.In($"Kan ikke efterprøves, fordi året ikke er oplyst. Regnet i {placed.Key:0}.", $"Cannot be checked, because the year is not stated. Taken in {placed.Key:0}."), placed.Value, placed.Key) with
                {
                    Arithmetic = [$"{subject.NameOf(line)} {Year(placed.Key)}: {subject.MoneyWithUnit(placed.Value)}"],
                };
        return Find(subject, figure, location, FindingResult.CannotBeChecked, Say.In($"Kan ikke efterprøves: året er ikke oplyst, og ingen post har beløbet.", $"Cannot be checked: the year is not stated, and no line has the amount."), 0);
    }

    private static Finding OfTotal(CheckedCase subject, StatedFigure figure, string location)
    {
        foreach (var (terms, words) in Totals(subject, figure.Year))
            if (Tolerance.Compare(figure.Value, terms.Sum(), Tolerance.Of(figure, subject.Proposal.Unit) * Math.Max(1, terms.Length)) is not FindingResult.Differs and var outcome)
                return Find(subject, figure, location, outcome, Say.In($"Det er summen af {words}.", $"It is the sum of {words}."), terms.Sum()) with { Arithmetic = [subject.Sum(terms, terms.Sum()) + " " + subject.Unit] };
        return Find(subject, figure, location, FindingResult.CannotBeChecked, Say.In($"Kan ikke efterprøves: ingen sum af casens poster giver tallet.", $"Cannot be checked: no sum of the case's lines gives the figure."), 0, subject.Proposal.Lines.Sum(line => line.Amounts.Total));
    }

    private static IEnumerable<(decimal[] Terms, string Words)> Totals(CheckedCase subject, int? year)
    {
        var lines = subject.Proposal.Lines;
        decimal Of(CashFlowLine line) => year is { } one ? line.Amounts[one] : line.Amounts.Total;
        decimal[] Sums(Func<CashFlowLine, bool> which) => [.. lines.Where(which).Select(Of).Where(amount => amount != 0)];
        yield return (Sums(_ => true), Say.In($"alle poster", $"all lines"));
        yield return (Sums(line => line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost), Say.In($"udgifterne", $"the costs"));
        foreach (var kind in Enum.GetValues<LineKind>())
            yield return (Sums(line => line.Kind == kind), Say.In($"posterne af samme art", $"the lines of one kind"));
        foreach (var party in lines.Select(line => line.Party).Distinct())
            yield return (Sums(line => line.Party == party), Say.In($"posterne for {subject.Party(party)}", $"the lines of {subject.Party(party)}"));
        if (year is null)
            foreach (var line in lines)
                yield return ([.. line.Amounts.Select(amount => amount.Value)], subject.NameOf(line));
    }

    // "10 mio. kr. om året før tilskuddet" where the line is entered net of the grant.
    private static Finding? WithGrant(CheckedCase subject, StatedFigure figure, int year, decimal tolerance)
    {
        var grant = subject.Proposal.Financing.Where(line => line.Source == FinancingSource.ExternalGrant).Sum(line => line.Amounts[year]);
        if (grant == 0)
            return null;
        var line = subject.Proposal.Lines.FirstOrDefault(candidate => candidate.Amounts[year] > 0 && Tolerance.Compare(figure.Value, candidate.Amounts[year] + grant, tolerance * 2) != FindingResult.Differs);
        return line is null ? null : Find(subject, figure, "", FindingResult.Agrees, Say.In($"{subject.NameOf(line)} er ført netto: beløbet er det, før tilskuddet er trukket fra.", $"{subject.NameOf(line)} is entered net: the amount is before the grant is taken off."), line.Amounts[year], grant) with
        {
            Arithmetic = [$"{Year(year)}: {subject.Sum([figure.Value, -grant], line.Amounts[year])} {subject.Unit}"],
        };
    }

    private static bool IsNamed(StatedFigure figure, CashFlowLine line) =>
        line.Label.Length > 3 && figure.Text.Contains(line.Label.Split(" – ")[0].Split(" (")[0], StringComparison.OrdinalIgnoreCase);

    private static string Year(int year) => FormattableString.Invariant($"{year}");

    private static Finding Find(CheckedCase subject, StatedFigure figure, string location, FindingResult outcome, string text, params ReadOnlySpan<decimal> computed)
    {
        var when = figure.Year is { } year ? Say.In($" i {year:0}", $" in {year:0}") : "";
        return CheckedCase.Find(nameof(StatedAmount), outcome, location, $"{figure.Measure}|{figure.Text}",
            figure.Measure == StatedMeasure.Total ? Say.In($"Sum{when}: {subject.MoneyWithUnit(figure.Value)}", $"Total{when}: {subject.MoneyWithUnit(figure.Value)}") : Say.In($"Beløb{when}: {subject.MoneyWithUnit(figure.Value)}", $"Amount{when}: {subject.MoneyWithUnit(figure.Value)}"),
            text, [figure.Value, figure.Year ?? 0, .. computed]) with
        { Quote = figure.Text.Length > 0 ? figure.Text : null };
    }
}

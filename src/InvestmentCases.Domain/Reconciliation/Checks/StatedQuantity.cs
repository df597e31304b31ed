using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// Stated numbers of posts, places and people against each other: what there is and what is added against what there is in all, and so many in
/// each times the number of places. Which figure is which is read from the words of its sentence (<em>i dag, yderligere, i alt, hver</em>).
/// </summary>
internal static class StatedQuantity
{
    private static readonly string[] Now = ["i dag", "nuværende", "allerede", "ansat ", "today"];
    private static readonly string[] Added = ["yderligere", "ekstra", "additional"];
    private static readonly string[] Whole = ["i alt", "in all", "in total"];
    private static readonly string[] Each = ["hver", "pr. ", "each", "per "];

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var figures = Quantities(subject);
        foreach (var whole in figures)
        {
            if (Parts(figures, whole) is { } parts)
                yield return AsSum(subject, whole, parts.Now, parts.Added);
            if (Factors(figures, whole) is { } factors)
                yield return AsProduct(subject, whole, factors.Each, factors.Count);
        }
    }

    /// <summary>Whether a quantity takes part in one of the two comparisons, or is the quantity of a line's calculation.</summary>
    public static bool IsHeld(CheckedCase subject, StatedFigure figure)
    {
        var figures = Quantities(subject);
        if (subject.Proposal.Lines.Any(line => line.Drivers.Any(driver => driver.Value.Quantity == Math.Abs(figure.Value) && (figure.Year is null || figure.Year == driver.Key))))
            return true;
        foreach (var whole in figures)
        {
            if (Parts(figures, whole) is { } parts && (figure == whole || figure == parts.Now || figure == parts.Added))
                return true;
            if (Factors(figures, whole) is { } factors && (figure == whole || figure == factors.Each || figure == factors.Count))
                return true;
        }
        return false;
    }

    private static StatedFigure[] Quantities(CheckedCase subject) => [.. subject.Proposal.StatedFigures.Where(figure => figure.Measure == StatedMeasure.Quantity)];

    private static (StatedFigure Now, StatedFigure Added)? Parts(StatedFigure[] figures, StatedFigure whole)
    {
        if (!Says(whole, Whole))
            return null;
        var now = figures.Where(figure => figure.Unit == whole.Unit && Says(figure, Now) && !Says(figure, Added)).ToArray();
        var added = figures.Where(figure => figure.Unit == whole.Unit && Says(figure, Added)).ToArray();
        return now.Length == 1 && added.Length == 1 && now[0] != whole && added[0] != whole ? (now[0], added[0]) : null;
    }

    // "6 årsværk i alt" is "2 årsværk i hvert område" times "3 områder"; "38 klynger" is "to til hver" times "19 socialrådgivere i alt". Only where the product is right is it known that the three belong together.
    private static (StatedFigure Each, StatedFigure Count)? Factors(StatedFigure[] figures, StatedFigure whole)
    {
        foreach (var each in figures.Where(figure => figure != whole && figure.Unit == whole.Unit && figure.Value > 1 && Says(figure, Each) && Subject(figure) == Subject(whole)))
            foreach (var count in figures.Where(figure => figure.Unit != each.Unit && figure.Value > 1 && !Says(figure, Each) && (Says(whole, Whole) || Says(figure, Whole))))
                if (each.Value * count.Value == whole.Value)
                    return (each, count);
        return null;
    }

    private static string Subject(StatedFigure figure) => figure.Text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? figure.Text[..colon] : "";

    private static Finding AsSum(CheckedCase subject, StatedFigure whole, StatedFigure now, StatedFigure added)
    {
        var sum = now.Value + added.Value;
        var outcome = sum == whole.Value ? FindingResult.Agrees : FindingResult.Differs;
        return Find(subject, whole, outcome, whole.Value - sum,
            outcome == FindingResult.Agrees ? Say.In($"Det, der er, og det, der kommer til, giver tilsammen det oplyste antal.", $"What there is and what is added make the stated number.") : Say.In($"Det, der er, og det, der kommer til, giver {CheckedCase.Number(sum)}; oplyst er {CheckedCase.Number(whole.Value)}.", $"What there is and what is added make {CheckedCase.Number(sum)}; stated is {CheckedCase.Number(whole.Value)}."),
            [$"{CheckedCase.Number(now.Value)} + {CheckedCase.Number(added.Value)} = {CheckedCase.Number(sum)}"], now.Value, added.Value);
    }

    private static Finding AsProduct(CheckedCase subject, StatedFigure whole, StatedFigure each, StatedFigure count) =>
        Find(subject, whole, FindingResult.Agrees, 0, Say.In($"Antallet i hver gange antallet af steder giver det oplyste antal.", $"The number in each times the number of places makes the stated number."),
            [$"{CheckedCase.Number(count.Value)} × {CheckedCase.Number(each.Value)} = {CheckedCase.Number(whole.Value)}"], each.Value, count.Value);

    private static Finding Find(CheckedCase subject, StatedFigure whole, FindingResult outcome, decimal difference, string text, IReadOnlyList<string> arithmetic, params ReadOnlySpan<decimal> terms) =>
        CheckedCase.Find(nameof(StatedQuantity), outcome, FormattableString.Invariant($"statedFigures[{subject.Proposal.StatedFigures.ToList().IndexOf(whole)}]"), whole.Text,
            Say.In($"Antal: {CheckedCase.Number(whole.Value)}", $"Number: {CheckedCase.Number(whole.Value)}"), text, [whole.Value, .. terms]) with
        { Quote = whole.Text, Difference = difference, DifferenceIn = DifferenceUnit.Count, Arithmetic = arithmetic };

    private static bool Says(StatedFigure figure, string[] words) => words.Any(word => figure.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}

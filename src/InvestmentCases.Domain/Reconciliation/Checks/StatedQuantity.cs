using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// Stated numbers of posts, places and people against each other: what there is and what is added against what there is in all, and so many in
/// each times the number of places. Which figure is which is read from the words between its neighbours in the sentence (<em>i dag, yderligere, i alt, hver</em>).
/// </summary>
internal static partial class StatedQuantity
{
    private static readonly string[] Now = ["i dag", "nuværende", "allerede", "ansat ", "today", "at present", "currently"];
    private static readonly string[] Added = ["yderligere", "ekstra", "additional", "further"];
    private static readonly string[] Whole = ["i alt", "in all", "in total"];

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
        if (EachTimesPlaces.IsHeld(figure))
            return true;
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

    /// <summary>The posts that there are, and those that there will be in all, where the case states both; null where it does not, or in several ways.</summary>
    public static (decimal Now, decimal Whole)? Posts(CheckedCase subject)
    {
        var figures = Quantities(subject);
        var both = from whole in figures where whole.Unit == "FullTimePosts" let parts = Parts(figures, whole) where parts is not null select (parts.Value.Now.Value, whole.Value);
        return both.ToArray() is [var only] ? only : null;
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
        foreach (var each in figures.Where(figure => figure != whole && figure.Unit == whole.Unit && figure.Value > 1 && IsInEach(figure) && Subject(figure) == Subject(whole)))
            foreach (var count in figures.Where(figure => figure.Unit != each.Unit && figure.Value > 1 && !IsInEach(figure) && (Says(whole, Whole) || Says(figure, Whole))))
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

    private static bool Says(StatedFigure figure, string[] words) => Around(figure) is var (before, after) && words.Any(word => before.Contains(word, StringComparison.OrdinalIgnoreCase) || after.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "2 årsværk i hvert af de tre områder", "der hver knyttes til to klynger": after the number, or before it where it is not said of the number before.
    private static bool IsInEach(StatedFigure figure) => Around(figure) is var (before, after) && (EachAfter().IsMatch(after) || (Each().IsMatch(before) && !EachOfThese().IsMatch(before)));

    // What stands between the figure and its neighbours in the sentence; the whole sentence where the figure is not found in it.
    private static (string Before, string After) Around(StatedFigure figure)
    {
        var numbers = Number().Matches(figure.Text);
        for (var i = 0; i < numbers.Count; i++)
            if (NumberWords.Of(numbers[i].Value) == figure.Value)
            {
                var (from, to) = (i == 0 ? 0 : numbers[i - 1].Index + numbers[i - 1].Length, i + 1 < numbers.Count ? numbers[i + 1].Index : figure.Text.Length);
                return (figure.Text[from..numbers[i].Index], figure.Text[(numbers[i].Index + numbers[i].Length)..to]);
            }
        return (figure.Text, "");
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])" + NumberWords.Counting + @"(?![\p{L}\d/])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bhver(?:t|e)?\b|\beach\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Each();

    [GeneratedRegex(@"^\s+(?:\p{L}+\s+){0,3}(?:(?:i|på|til|in|at|for)\s+(?:hver|each)|pr\.|per\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EachAfter();

    [GeneratedRegex(@"\b(?:i|på|til|in|at)\s+(?:hvert?|each)\s+(?:(?:af|of)\s+)?(?:(?:de|the)\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EachOfThese();
}

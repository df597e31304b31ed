namespace InvestmentCases.Web.Features.Reconciliation;

/// <summary>One line of written-out arithmetic with the figure that it comes to, so that the eye finds it: "2,5 − 2,1 = <b>0,4 mangler</b>", "5,0 · 10,1 · <b>11,8</b> → tjenes ikke hjem".</summary>
/// <param name="Before">What stands before the figure.</param>
/// <param name="Figure">The figure; empty where the line comes to none.</param>
/// <param name="After">What stands after it.</param>
public sealed record ArithmeticLine(string Before, string Figure, string After)
{
    private const string Equal = " = ", So = " → ", Then = " · ";

    // What is said of the figure after it: "2,5, dækket 2,1", "7,5; i tabellen 7,4".
    private static readonly string[] Stops = [", ", ";", " (", Then];

    public static ArithmeticLine Of(string line)
    {
        if (line.LastIndexOf(So, StringComparison.Ordinal) is var arrow and > 0)
        {
            if (line.ElementAtOrDefault(arrow + So.Length) is '−' or (>= '0' and <= '9'))
                return new(line[..(arrow + So.Length)], line[(arrow + So.Length)..], "");
            var from = StartOf(line[..arrow]);
            return new(line[..from], line[from..arrow], line[arrow..]);
        }
        if (line.LastIndexOf(Equal, StringComparison.Ordinal) is var equal and > 0)
        {
            var from = equal + Equal.Length;
            var to = Stops.Select(stop => line.IndexOf(stop, from, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(line.Length).Min();
            return new(line[..from], line[from..to], line[to..]);
        }
        return new(line, "", "");
    }

    /// <summary>Whether the figure is what a course of sums ends at: above zero it is still owed, below it is won.</summary>
    public bool EndsACourse => After.StartsWith(So, StringComparison.Ordinal) && Before.Contains(Then, StringComparison.Ordinal);

    public bool IsBelowZero => Figure.StartsWith('−');

    private static int StartOf(string course) =>
        course.LastIndexOf(Then, StringComparison.Ordinal) is var dot and > 0 ? dot + Then.Length
        : course.LastIndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? colon + 2
        : 0;
}

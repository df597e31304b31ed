namespace InvestmentCases.Documents.Pictures;

/// <summary>From years and kroner to places in a picture.</summary>
internal sealed class PictureScale
{
    /// <summary>How much of its column the bar of gross spending or saving fills.</summary>
    public const double GrossShare = 0.62;

    /// <summary>How much of its column the bar of the net fills.</summary>
    public const double NetShare = 0.26;

    private const int MostGridLines = 5;
    private readonly double left;
    private readonly double top;
    private readonly double perKrone;
    private readonly decimal highest;
    private readonly CaseFigures figures;

    public PictureScale(CaseFigures figures, PictureLayout layout, double head)
    {
        this.figures = figures;
        left = layout.Left;
        top = head;
        Column = (layout.Width - left) / figures.Years.Count;
        highest = Math.Max(0, figures.Years.Max(y => Math.Max(y.Spending, Line(y))));
        var lowest = Math.Min(0, figures.Years.Min(y => Math.Min(y.Saving, Line(y))));
        GridLines = highest == lowest ? [] : [.. LinesBetween(lowest, highest)];
        if (highest == lowest)
            highest = 1;
        var foot = (layout.ShowsYears ? 24 : 4) + (figures.Years.Any(y => y.Saving < 0) ? 14 : 4);
        Bottom = layout.Height - foot;
        perKrone = (Bottom - top) / (double)(highest - lowest);

        decimal Line(FigureYear y) => figures.IsCountedFromLater ? y.Counted ?? 0 : y.Cumulative;
    }

    public double Column { get; }

    public double Bottom { get; }

    public double Zero => Y(0);

    /// <summary>Round amounts inside the picture, zero left out; at most five, and none where there are no amounts.</summary>
    public IReadOnlyList<decimal> GridLines { get; }

    public double LeftOf(int at) => left + Column * at;

    public double Centre(int at) => left + Column * (at + 0.5);

    public double Y(decimal kroner) => top + (double)(highest - kroner) * perKrone;

    public int? IndexOf(int? year)
    {
        for (var i = 0; i < figures.Years.Count; i++)
            if (figures.Years[i].Year == year)
                return i;
        return null;
    }

    private static IEnumerable<decimal> LinesBetween(decimal lowest, decimal highest)
    {
        var step = 0.01m;
        foreach (var next in RoundSteps())
        {
            step = next;
            if (decimal.Floor(highest / step) + decimal.Floor(-lowest / step) <= MostGridLines)
                break;
        }
        for (var value = decimal.Floor(highest / step) * step; value >= lowest; value -= step)
            if (value != 0)
                yield return value;
    }

    private static IEnumerable<decimal> RoundSteps()
    {
        for (var power = 0.01m; power < 1e20m; power *= 10)
            foreach (var factor in (decimal[])[1m, 2m, 2.5m, 5m])
                yield return factor * power;
    }
}

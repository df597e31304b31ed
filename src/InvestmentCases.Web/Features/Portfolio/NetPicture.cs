using InvestmentCases.Data;

namespace InvestmentCases.Web.Features.Portfolio;

/// <summary>A bar of one year, in the picture's units.</summary>
public sealed record NetBar(int Year, double X, double Y, double Width, double Height, bool IsSpending);

/// <summary>
/// Net per year as bars, up for spending and down for saving, and the cumulative net as a line on the same axis. The axis holds every bar and
/// the line's highest point; where the line runs out below, it ends in an arrow.
/// </summary>
public sealed class NetPicture
{
    public const double Width = 640;
    public const double Height = 280;
    public const double Left = 54;
    private const double Top = 26;
    private const double Bottom = 252;
    private readonly IReadOnlyList<PortfolioYear> years;
    private readonly double highest;
    private readonly double lowest;

    public NetPicture(IReadOnlyList<PortfolioYear> years)
    {
        this.years = years;
        highest = Math.Max(0, years.Max(year => Math.Max(year.NetInOre, year.CumulativeInOre)));
        lowest = Math.Min(0, years.Min(year => year.NetInOre)) * 1.12;
        if (highest - lowest < 1)
            highest = 1;
        Column = (Width - Left) / years.Count;
        Bars = [.. years.Select((year, at) => (year, at)).Where(one => one.year.NetInOre != 0).Select(one => BarOf(one.year, one.at))];
        (Line, EndsInArrow) = LineOf();
        GridLines = [.. Lines()];
    }

    public double Column { get; }

    public double Zero => Y(0);

    public IReadOnlyList<NetBar> Bars { get; }

    /// <summary>The cumulative line's points; the last lies on the lower edge where it runs out.</summary>
    public IReadOnlyList<(double X, double Y)> Line { get; }

    public bool EndsInArrow { get; }

    /// <summary>Round amounts in øre; at most five, zero left out.</summary>
    public IReadOnlyList<long> GridLines { get; }

    public double Y(double ore) => Top + (highest - ore) / (highest - lowest) * (Bottom - Top);

    public double Centre(int at) => Left + Column * (at + 0.5);

    /// <summary>The years that have room for their number under them.</summary>
    public bool HasLabel(int at) => at % Math.Max(1, (int)Math.Ceiling(38 / Column)) == 0;

    /// <summary>Where the line crosses zero into the year at <paramref name="at"/>.</summary>
    public double Crossing(int at)
    {
        if (at == 0)
            return Centre(0);
        var (before, after) = (years[at - 1].CumulativeInOre, years[at].CumulativeInOre);
        return before == after ? Centre(at) : Centre(at - 1) + Column * ((double)before / (before - after));
    }

    private NetBar BarOf(PortfolioYear year, int at)
    {
        var width = Column * 0.62;
        var (top, bottom) = year.NetInOre > 0 ? (Y(year.NetInOre), Zero) : (Zero, Y(year.NetInOre));
        return new(year.Year, Centre(at) - width / 2, top, width, Math.Max(bottom - top, 0.75), year.NetInOre > 0);
    }

    private (IReadOnlyList<(double X, double Y)> Points, bool EndsInArrow) LineOf()
    {
        var points = new List<(double X, double Y)>();
        for (var at = 0; at < years.Count; at++)
        {
            var value = years[at].CumulativeInOre;
            if (value >= lowest)
            {
                points.Add((Centre(at), Y(value)));
                continue;
            }
            if (at > 0)
            {
                var before = years[at - 1].CumulativeInOre;
                points.Add((Centre(at - 1) + Column * ((before - lowest) / (before - value)), Y(lowest)));
            }
            return (points, points.Count > 1);
        }
        return (points, false);
    }

    private IEnumerable<long> Lines()
    {
        var step = 1L;
        foreach (var next in Steps())
        {
            step = next;
            if (Math.Floor(highest / step) + Math.Floor(-lowest / step) <= 5)
                break;
        }
        for (var value = (long)Math.Floor(highest / step) * step; value >= lowest; value -= step)
            if (value != 0)
                yield return value;
    }

    private static IEnumerable<long> Steps()
    {
        for (var power = 1L; power < 1_000_000_000_000_000; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}

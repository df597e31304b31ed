namespace InvestmentCases.Domain.Economy;

/// <summary>Consecutive calendar budget years, both ends included.</summary>
public readonly record struct YearRange
{
    /// <summary>The most years that a case may cover.</summary>
    public const int LongestInYears = 50;

    /// <summary>The earliest year that the program takes.</summary>
    public const int EarliestYear = 1970;

    /// <summary>The latest year that the program takes.</summary>
    public const int LatestYear = 2200;

    /// <summary>The years from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <exception cref="InvalidInputException">A year is outside 1970–2200, the last is before the first, or there are more than 50.</exception>
    public YearRange(int first, int last)
    {
        if (first is < EarliestYear or > LatestYear)
            throw new InvalidInputException("firstYear", Say.In($"Første år {first:0} skal ligge mellem {EarliestYear:0} og {LatestYear:0}.", $"First year {first:0} must lie between {EarliestYear:0} and {LatestYear:0}."));
        if (last is < EarliestYear or > LatestYear)
            throw new InvalidInputException("lastYear", Say.In($"Sidste år {last:0} skal ligge mellem {EarliestYear:0} og {LatestYear:0}.", $"Last year {last:0} must lie between {EarliestYear:0} and {LatestYear:0}."));
        if (last < first)
            throw new InvalidInputException("lastYear", Say.In($"Sidste år {last:0} ligger før første år {first:0}.", $"Last year {last:0} is before first year {first:0}."));
        if (last - first + 1 > LongestInYears)
            throw new InvalidInputException("lastYear", Say.In($"{first:0}–{last:0} er {last - first + 1} år; en case kan højst dække {LongestInYears} år.", $"{first:0}–{last:0} is {last - first + 1} years; a case covers at most {LongestInYears} years."));
        First = first;
        Last = last;
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>The last year, not before <see cref="First"/>.</summary>
    public int Last { get; }

    /// <summary>How many years, 1 to 50.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether <paramref name="year"/> is one of the years.</summary>
    public bool Contains(int year) => year >= First && year <= Last;

    /// <summary>The years in order.</summary>
    public IEnumerable<int> Years => Enumerable.Range(First, Count);

    /// <summary>As a reader writes it: 2017–2022.</summary>
    public override string ToString() => FormattableString.Invariant($"{First}–{Last}");
}

using System.Collections;

namespace InvestmentCases.Domain.Economy;

/// <summary>
/// Entered amounts per year: exact kroner in whole øre, spending positive, saving and income negative. A year without an
/// amount is 0. Equal when the years that stand in them and their amounts are equal.
/// </summary>
public sealed class YearAmounts : IReadOnlyCollection<KeyValuePair<int, decimal>>, IEquatable<YearAmounts>
{
    /// <summary>The largest amount that can be entered, either way: 9.999.999.999.999,99 kr.</summary>
    public const decimal Largest = 9_999_999_999_999.99m;

    private readonly int[] years;
    private readonly decimal[] kroner;
    private readonly bool isConsecutive;
    private readonly int firstYear;
    private static int[] latestYears = [];

    /// <summary>The amounts, in any order of years.</summary>
    /// <exception cref="InvalidInputException">An amount is beyond ±9.999.999.999.999,99 kr. or has parts of an øre, or a year stands twice; every such year is named.</exception>
    public YearAmounts(IEnumerable<KeyValuePair<int, decimal>> amounts)
    {
        var ordered = amounts.OrderBy(a => a.Key).ToArray();
        List<Fault>? faults = null;
        for (var i = 0; i < ordered.Length; i++)
        {
            var (year, amount) = ordered[i];
            if (i > 0 && ordered[i - 1].Key == year)
                (faults ??= []).Add(FaultAt(year, Say.In($"{year:0} står to gange.", $"{year:0} stands twice.")));
            if (WhyRefused(amount, year) is { } why)
                (faults ??= []).Add(FaultAt(year, why));
        }
        if (faults is not null)
            throw new InvalidInputException(faults);
        years = Shared(Array.ConvertAll(ordered, a => a.Key));
        kroner = Array.ConvertAll(ordered, a => a.Value);
        isConsecutive = years.Length > 0 && (long)years[^1] - years[0] == years.Length - 1;
        firstYear = years.Length > 0 ? years[0] : 0;
    }

    private YearAmounts() => (years, kroner) = ([], []);

    /// <summary>No amounts: 0 in every year.</summary>
    public static YearAmounts None { get; } = new();

    /// <summary>Consecutive years from <paramref name="firstYear"/>, one amount in kroner each.</summary>
    /// <exception cref="InvalidInputException">As for the constructor.</exception>
    public static YearAmounts From(int firstYear, params ReadOnlySpan<decimal> kroner)
    {
        var pairs = new KeyValuePair<int, decimal>[kroner.Length];
        for (var i = 0; i < kroner.Length; i++)
            pairs[i] = new(firstYear + i, kroner[i]);
        return new(pairs);
    }

    /// <summary>The amount of <paramref name="year"/> in kroner; 0 where none stands.</summary>
    public decimal this[int year]
    {
        get
        {
            var at = isConsecutive ? (long)year - firstYear : Array.BinarySearch(years, year);
            return at >= 0 && at < kroner.Length ? kroner[at] : 0m;
        }
    }

    /// <summary>The years that an amount stands in, in order; 0 may be one of the amounts.</summary>
    public IReadOnlyList<int> Years => years;

    /// <summary>How many years an amount stands in.</summary>
    public int Count => years.Length;

    /// <summary>The exact sum of all years in kroner.</summary>
    public decimal Total => kroner.Sum();

    /// <summary>Whether an amount stands in <paramref name="year"/>, 0 included.</summary>
    public bool Has(int year) => Array.BinarySearch(years, year) >= 0;

    /// <summary>The same amounts with <paramref name="year"/> set to <paramref name="amountInKroner"/>.</summary>
    /// <exception cref="InvalidInputException">As for the constructor.</exception>
    public YearAmounts With(int year, decimal amountInKroner) =>
        new(this.Where(a => a.Key != year).Append(new(year, amountInKroner)));

    /// <summary>These amounts with none in <paramref name="year"/>.</summary>
    public YearAmounts Without(int year) => Has(year) ? new(this.Where(a => a.Key != year)) : this;

    /// <summary>Adds the amounts of <paramref name="range"/> to <paramref name="sums"/>, whose first place is the range's first year. Amounts outside the range are left out.</summary>
    public void AddTo(Span<decimal> sums, YearRange range)
    {
        if (isConsecutive && firstYear >= range.First && firstYear - range.First + kroner.Length <= sums.Length)
        {
            var places = sums.Slice(firstYear - range.First, kroner.Length);
            for (var i = 0; i < places.Length; i++)
                places[i] += kroner[i];
            return;
        }
        for (var i = 0; i < years.Length; i++)
        {
            var at = years[i] - range.First;
            if (at >= 0 && at < sums.Length)
                sums[at] += kroner[i];
        }
    }

    /// <summary>The years that an amount stands in, in order, for the calculation's loops.</summary>
    internal ReadOnlySpan<int> YearSpan => years;

    /// <summary>The amounts in kroner in the order of <see cref="YearSpan"/>, for the calculation's loops.</summary>
    internal ReadOnlySpan<decimal> KronerSpan => kroner;

    /// <summary>Why an amount in kroner cannot be entered, in the user's language, or null where it can.</summary>
    /// <param name="amountInKroner">The amount, either sign.</param>
    /// <param name="year">The year it stands in, named in the answer.</param>
    public static string? WhyRefused(decimal amountInKroner, int year) =>
        Math.Abs(amountInKroner) > Largest
            ? Say.In($"Beløbet i {year:0} er for stort: højst {Largest:N2} kr.", $"The amount in {year:0} is too large: at most {Largest:N2} kr.")
            : decimal.Round(amountInKroner, 2) != amountInKroner
                ? Say.In($"Beløbet i {year:0} har mere end to decimaler: beløb tastes i hele øre.", $"The amount in {year:0} has more than two decimals: amounts are entered in whole øre.")
                : null;

    /// <inheritdoc/>
    public bool Equals(YearAmounts? other) => other is not null && years.AsSpan().SequenceEqual(other.years) && kroner.AsSpan().SequenceEqual(other.kroner);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YearAmounts);

    /// <inheritdoc/>
    public override int GetHashCode() => years.Length == 0 ? 0 : HashCode.Combine(years.Length, years[0], kroner[0], kroner[^1]);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<int, decimal>> GetEnumerator()
    {
        for (var i = 0; i < years.Length; i++)
            yield return new(years[i], kroner[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Nearly all lines of a case stand in the same years, so they share one array of them: less to hold and to walk through.</summary>
    private static int[] Shared(int[] years)
    {
        var latest = latestYears;
        return years.AsSpan().SequenceEqual(latest) ? latest : latestYears = years;
    }

    private static Fault FaultAt(int year, string message) => new(FormattableString.Invariant($"{year}"), message);
}

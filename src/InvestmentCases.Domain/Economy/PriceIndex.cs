namespace InvestmentCases.Domain.Economy;

/// <summary>Which prices a rise is about.</summary>
public enum PriceSeries
{
    /// <summary>Service: the pay-and-price estimate for service expenditure.</summary>
    Service,
    /// <summary>Løn.</summary>
    Wages,
    /// <summary>Anlæg.</summary>
    Capital,
    /// <summary>Overførsler.</summary>
    Transfers,
}

/// <summary>The rise of one series from the year before.</summary>
/// <param name="Series">The series.</param>
/// <param name="Year">The year that prices rise to, from the year before it.</param>
/// <param name="Percent">Per cent, either sign, above −100.</param>
/// <param name="Source">Where the figure stands.</param>
/// <param name="IsIllustrative">Whether it only keeps the table whole and must be replaced before use.</param>
public sealed record PriceRise(PriceSeries Series, int Year, decimal Percent, string Source = "", bool IsIllustrative = false);

/// <summary>A dated publication of price-and-wage rises (<em>pris- og lønskøn</em>). Later publications correct earlier years, so a case keeps the one that it was calculated by.</summary>
public sealed record PriceIndex
{
    private readonly Dictionary<(PriceSeries, int), decimal> percents = [];

    /// <summary>A publication with its rises, in any order.</summary>
    /// <exception cref="InvalidInputException">A year of a series stands twice, or a rise is −100 % or less; every such year is named.</exception>
    public PriceIndex(string publication, DateOnly publishedOn, IReadOnlyList<PriceRise> rises)
    {
        List<Fault> faults = [];
        for (var i = 0; i < rises.Count; i++)
        {
            var rise = rises[i];
            var field = FormattableString.Invariant($"rises[{i}]");
            if (!percents.TryAdd((rise.Series, rise.Year), rise.Percent))
                faults.Add(new(field, Say.In($"{NameOf(rise.Series)} {rise.Year:0} står to gange i indekset.", $"{NameOf(rise.Series)} {rise.Year:0} stands twice in the index.")));
            if (rise.Percent <= -100m)
                faults.Add(new(field, Say.In($"{NameOf(rise.Series)} {rise.Year:0}: stigningen {rise.Percent:0.######} % skal være over −100 %.", $"{NameOf(rise.Series)} {rise.Year:0}: the rise of {rise.Percent:0.######} % must be above −100 %.")));
        }
        if (faults.Count > 0)
            throw new InvalidInputException(faults);
        (Publication, PublishedOn, Rises) = (publication, publishedOn, rises);
    }

    /// <summary>What the publication is called.</summary>
    public string Publication { get; }

    /// <summary>The day it was published; names the version.</summary>
    public DateOnly PublishedOn { get; }

    /// <summary>The rises as published.</summary>
    public IReadOnlyList<PriceRise> Rises { get; }

    /// <summary>The series that amounts of a control area follow. Financial items have none of their own and follow service.</summary>
    public static PriceSeries SeriesOf(ControlArea area) => area switch
    {
        ControlArea.Transfers => PriceSeries.Transfers,
        ControlArea.Capital => PriceSeries.Capital,
        _ => PriceSeries.Service,
    };

    /// <summary>The rise into <paramref name="year"/> in per cent.</summary>
    /// <exception cref="InvalidInputException">The publication has no rise for that year; the message names series, year and publication.</exception>
    public decimal PercentOf(PriceSeries series, int year) => percents.TryGetValue((series, year), out var percent)
        ? percent
        : throw new InvalidInputException("priceLevel", Say.In($"Prisindekset »{Publication}« har ingen stigning for {NameOf(series)} i {year:0}.", $"The price index “{Publication}” has no rise for {NameOf(series)} in {year:0}."));

    private static string NameOf(PriceSeries series) => series switch
    {
        PriceSeries.Wages => Say.In($"løn", $"wages"),
        PriceSeries.Capital => Say.In($"anlæg", $"capital"),
        PriceSeries.Transfers => Say.In($"overførsler", $"transfers"),
        _ => Say.In($"service", $"service"),
    };
}

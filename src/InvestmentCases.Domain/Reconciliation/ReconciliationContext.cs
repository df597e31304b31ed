using System.Collections.ObjectModel;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>A unit price that a case's own can be held against.</summary>
/// <param name="Code">The catalogue's code.</param>
/// <param name="Name">What it is the price of.</param>
/// <param name="Price">Kroner for one, above 0, in the prices of <paramref name="PriceLevel"/>.</param>
/// <param name="PriceLevel">The year whose prices it is in.</param>
/// <param name="IsIllustrative">Whether it only keeps the catalogue whole and must be replaced before use.</param>
public sealed record CatalogueUnitPrice(string Code, string Name, decimal Price, int PriceLevel, bool IsIllustrative = false);

/// <summary>What checks read of another case.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Route">Its committees in order, with the dates that it gives.</param>
public sealed record OtherCase(string Title, IReadOnlyList<RouteStep> Route);

/// <summary>What checks read of a report to committees on the case after its adoption (<em>statusnotat</em>).</summary>
/// <param name="Date">The report's date.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sections">Its parts in order; some may concern other matters.</param>
public sealed record ReportOnCase(DateOnly Date, string Title, IReadOnlyList<Section> Sections);

/// <summary>What checks read that stands beside a case and is not kept by administrators.</summary>
/// <param name="Others">The cases that it names as related and that everybody may know of, by id; there may be more.</param>
/// <param name="Reports">The reports on it, newest first.</param>
public sealed record CaseSurroundings(IReadOnlyDictionary<Guid, OtherCase> Others, IReadOnlyList<ReportOnCase> Reports)
{
    /// <summary>No related case and no report.</summary>
    public static CaseSurroundings None { get; } = new(ReadOnlyDictionary<Guid, OtherCase>.Empty, []);
}

/// <summary>What checks need to know beside the case.</summary>
/// <param name="EconomyCommittees">Codes of the committees that treat the municipality's economy (ØU).</param>
/// <param name="NameOfUnit">The name of a unit by its code.</param>
public sealed record ReconciliationContext(IReadOnlySet<string> EconomyCommittees, Func<string, string> NameOfUnit)
{
    /// <summary>Whether a code of the catalogue is an average price, which is saved only when capacity is taken out; false where the catalogue is not known.</summary>
    public Func<string, bool> IsAveragePrice { get; init; } = _ => false;

    /// <summary>The municipality's administrations by code and name; empty where they are not known.</summary>
    public IReadOnlyList<(string Code, string Name)> Administrations { get; init; } = [];

    /// <summary>The catalogue's unit prices as they hold today; empty where there is none.</summary>
    public IReadOnlyList<CatalogueUnitPrice> Catalogue { get; init; } = [];

    /// <summary>The publication that brings a price to another year's level, or null where there is none.</summary>
    public PriceIndex? PriceIndex { get; init; }

    /// <summary>The names of committees by their codes; empty where they are not known.</summary>
    public IReadOnlyDictionary<string, string> CommitteeNames { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What stands beside the case.</summary>
    public CaseSurroundings Beside { get; init; } = CaseSurroundings.None;

    /// <summary>What the case is calculated by, for checks that ask what else would follow.</summary>
    public CalculationSettings Settings { get; init; } = CalculationSettings.Default;
}

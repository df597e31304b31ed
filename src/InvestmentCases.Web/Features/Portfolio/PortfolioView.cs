using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Portfolio;

/// <summary>A code and what it is called.</summary>
public sealed record PortfolioName(string Code, string Name);

/// <summary>Everything that the page shows, and how it writes its amounts.</summary>
public sealed record PortfolioView(PortfolioResult Figures, PortfolioCaseList Cases, IReadOnlyList<PortfolioName> Units, IReadOnlyList<PortfolioName> Funds, int? LimitYears, int ThisYear)
{
    private const long MillionInOre = 100_000_000;

    /// <summary>Millions, but thousands where no year moves a million.</summary>
    public AmountUnit Unit => Figures.Years.Any(year => Math.Abs(year.NetInOre) >= MillionInOre) ? AmountUnit.Millions : AmountUnit.Thousands;

    public string UnitName => AmountText.UnitName(Unit, CultureInfo.CurrentCulture);

    public int Decimals => Unit == AmountUnit.Millions ? 1 : 0;

    /// <summary>The amount as a number in <see cref="Unit"/>.</summary>
    public string Amount(long ore) => AmountText.Format(ore / 100m, Unit, CultureInfo.CurrentCulture, Decimals);

    public string WithUnit(long ore) => $"{Amount(ore)}\u00a0{UnitName}";

    public string NameOfUnit(string? code) => code is null ? "" : code.Length == 0 ? PortfolioTexts.WithoutParty : Units.FirstOrDefault(unit => unit.Code == code)?.Name ?? code;

    /// <summary>"mio. kr. i 2026 p/l", or that the cases differ.</summary>
    public string Prices => Figures.PriceLevels is [{ } level]
        ? string.Format(CultureInfo.InvariantCulture, PortfolioTexts.OnePrice, UnitName, level)
        : string.Format(CultureInfo.InvariantCulture, PortfolioTexts.OwnPrices, UnitName);

    public int CountWithFigures => Figures.CaseCount - Figures.WithoutFigures;

    /// <summary>How many cases are repaid by the end of a year, in total economy; those at once too.</summary>
    public int RepaidBy(int year) => Figures.RepaidInYear.Where(repaid => repaid.Key <= year).Sum(repaid => repaid.Value);

    /// <summary>How many are repaid in total economy within <paramref name="years"/> years; null counts all that are repaid at all.</summary>
    public int RepaidWithin(int? years) => Figures.PaybackTotal
        .Where(group => group.Status == PaybackStatus.Immediate || group.Years is { } taken && (years is null || taken <= years))
        .Sum(group => group.Count);

    /// <summary>The cumulative net at the end of a year; that of the last year where it is later.</summary>
    public long CumulativeAt(int year) => Figures.Years.LastOrDefault(known => known.Year <= year)?.CumulativeInOre ?? 0;

    /// <summary>The year with the largest cumulative net, where it is above zero.</summary>
    public PortfolioYear? Peak => Figures.Years.MaxBy(year => year.CumulativeInOre) is { CumulativeInOre: > 0 } peak ? peak : null;

    /// <summary>The first year after the peak whose cumulative net is not above zero; null where there is none.</summary>
    public PortfolioYear? Repaid => Peak is { } peak ? Figures.Years.FirstOrDefault(year => year.Year > peak.Year && year.CumulativeInOre <= 0) : null;

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Span(int first, int last) => first == last ? Year(first) : $"{Year(first)}–{Year(last)}";
}

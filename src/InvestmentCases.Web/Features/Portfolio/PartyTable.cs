using InvestmentCases.Data;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Portfolio;

/// <summary>One party's row: the net of each shown year and of each control area over the shown years, in øre.</summary>
public sealed record PartyRow(string Party, IReadOnlyList<long> Years, IReadOnlyList<long> Areas, long Total);

/// <summary>Who pays and who saves: parties by years, and by control areas. At most <see cref="MostYears"/> years, those around this one.</summary>
public sealed class PartyTable
{
    public const int MostYears = 8;
    public const int MostParties = 10;

    public PartyTable(PortfolioResult figures, int thisYear)
    {
        var all = figures.Parts.Select(part => part.Year).Distinct().Order().ToArray();
        var first = all.Length == 0 ? thisYear : Math.Clamp(thisYear - 3, all[0], Math.Max(all[0], all[^1] - MostYears + 1));
        var last = all.Length == 0 ? thisYear : Math.Min(all[^1], first + MostYears - 1);
        Years = [.. Enumerable.Range(first, last - first + 1)];
        var shown = figures.Parts.Where(part => part.Year >= first && part.Year <= last).ToArray();
        Areas = [.. Enum.GetValues<ControlArea>().Where(area => shown.Any(part => part.ControlArea == area && part.NetInOre != 0))];
        var rows = shown.GroupBy(part => part.Party).Select(party => RowOf(party.Key, [.. party])).OrderByDescending(row => Math.Abs(row.Total)).ThenBy(row => row.Party, StringComparer.Ordinal).ToArray();
        Rows = [.. rows.Take(MostParties)];
        LeftOut = rows.Length - Rows.Count;
        Sum = RowOf("", shown);
        Largest = Math.Max(1, Rows.SelectMany(row => row.Years).Select(Math.Abs).DefaultIfEmpty(0).Max());
        LargestArea = Math.Max(1, Rows.SelectMany(row => row.Areas).Select(Math.Abs).DefaultIfEmpty(0).Max());
    }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<ControlArea> Areas { get; }

    public IReadOnlyList<PartyRow> Rows { get; }

    /// <summary>All parties, also those that are not shown.</summary>
    public PartyRow Sum { get; }

    public int LeftOut { get; }

    /// <summary>The largest amount of a year either way: what the deepest colour means.</summary>
    public long Largest { get; }

    public long LargestArea { get; }

    public PartyRow? SavesMost => Rows.Where(row => row.Total < 0).MinBy(row => row.Total);

    public PartyRow? PaysMost => Rows.Where(row => row.Total > 0).MaxBy(row => row.Total);

    /// <summary>The cases behind a sum over the shown years: of a party, of a control area, or of both; null takes all.</summary>
    public PortfolioSelection Select(string? party, ControlArea? area = null) => PortfolioSelection.InYears(Years[0], Years[^1]) with { Party = party, ControlArea = area };

    private PartyRow RowOf(string party, PortfolioPart[] parts) => new(
        party,
        [.. Years.Select(year => parts.Where(part => part.Year == year).Sum(part => part.NetInOre))],
        [.. Areas.Select(area => parts.Where(part => part.ControlArea == area).Sum(part => part.NetInOre))],
        parts.Sum(part => part.NetInOre));
}

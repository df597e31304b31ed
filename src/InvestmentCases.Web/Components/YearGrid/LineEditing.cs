using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>What can be done to a proposal's lines and years as a whole. Every method gives a new proposal.</summary>
public static class LineEditing
{
    /// <summary>A new line of the block, after the last one of it.</summary>
    public static (Proposal Proposal, string Key) Add(Proposal proposal, GridBlock block)
    {
        CashFlowLine line = new()
        {
            Kind = block == GridBlock.Implementation ? LineKind.ImplementationCost : block == GridBlock.Permanent ? LineKind.Saving : LineKind.OperatingCost,
            Duration = block == GridBlock.Permanent ? Duration.Permanent : Duration.Temporary,
        };
        return (Inserted(proposal, line, LastOf(proposal, block)), AmountRows.KeyOf(line));
    }

    /// <summary>A new line like <paramref name="model"/>, without its label and amounts, last in its block.</summary>
    public static (Proposal Proposal, string Key) AddLike(Proposal proposal, CashFlowLine model)
    {
        var line = Like(model);
        return (Inserted(proposal, line, LastOf(proposal, GridRows.BlockOf(model))), AmountRows.KeyOf(line));
    }

    /// <summary>A copy of the line, with its amounts, right after it.</summary>
    public static Proposal Duplicate(Proposal proposal, string key) =>
        AmountRows.FindLine(proposal, key) is { } line ? Inserted(proposal, line with { Id = Guid.CreateVersion7() }, IndexOf(proposal, key)) : proposal;

    public static Proposal Remove(Proposal proposal, string key) =>
        proposal with { Lines = [.. proposal.Lines.Where(line => AmountRows.KeyOf(line) != key)] };

    /// <summary>Moves the line past the next line of its block, up or down; the same proposal where there is none.</summary>
    public static Proposal Move(Proposal proposal, string key, bool isUp)
    {
        var at = IndexOf(proposal, key);
        if (at < 0)
            return proposal;
        var block = GridRows.BlockOf(proposal.Lines[at]);
        var other = isUp
            ? Enumerable.Range(0, at).Reverse().Cast<int?>().FirstOrDefault(i => GridRows.BlockOf(proposal.Lines[i!.Value]) == block)
            : Enumerable.Range(at + 1, proposal.Lines.Count - at - 1).Cast<int?>().FirstOrDefault(i => GridRows.BlockOf(proposal.Lines[i!.Value]) == block);
        if (other is not { } to)
            return proposal;
        var lines = proposal.Lines.ToArray();
        (lines[at], lines[to]) = (lines[to], lines[at]);
        return proposal with { Lines = lines };
    }

    /// <summary>Moves the line to the place of another of its block, as when it is drawn there by mouse; the same proposal where that stands in another block.</summary>
    public static Proposal MoveTo(Proposal proposal, string key, string other)
    {
        var (from, to) = (IndexOf(proposal, key), IndexOf(proposal, other));
        if (from < 0 || to < 0 || from == to || GridRows.BlockOf(proposal.Lines[from]) != GridRows.BlockOf(proposal.Lines[to]))
            return proposal;
        var lines = proposal.Lines.ToList();
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(to, line);
        return proposal with { Lines = lines };
    }

    /// <summary>A new line like the one of <paramref name="key"/>, right after it, without label and amounts.</summary>
    public static (Proposal Proposal, string Key) AddAfter(Proposal proposal, string key)
    {
        if (AmountRows.FindLine(proposal, key) is not { } model)
            return Add(proposal, GridBlock.Permanent);
        var line = Like(model);
        return (Inserted(proposal, line, IndexOf(proposal, key)), AmountRows.KeyOf(line));
    }

    /// <summary>Sets one of the line's properties that are chosen from a list: its kind, control area, duration or party, by the name that stands in the case's JSON.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="key">The line.</param>
    /// <param name="field"><c>kind</c>, <c>controlArea</c>, <c>duration</c> or <c>party</c>.</param>
    /// <param name="value">The value's name, or the unit's code; empty for no party.</param>
    public static Proposal WithChoice(Proposal proposal, string key, string field, string value) => AmountRows.WithLine(proposal, key, line => field switch
    {
        "kind" when Enum.TryParse<LineKind>(value, out var kind) => line with { Kind = kind },
        "controlArea" when Enum.TryParse<ControlArea>(value, out var area) => line with { ControlArea = area },
        "duration" when Enum.TryParse<Duration>(value, out var duration) => line with { Duration = duration },
        "party" => line with { Party = value.Length == 0 ? null : value },
        _ => line,
    });

    /// <summary>The proposal over other years. Amounts that fall outside leave every row; <see cref="Outside"/> says which beforehand.</summary>
    public static Proposal WithYears(Proposal proposal, YearRange years) => proposal with
    {
        Years = years,
        Lines = [.. proposal.Lines.Select(line => line with { Amounts = Within(line.Amounts, years), Drivers = new SortedDictionary<int, Driver>(line.Drivers.Where(d => years.Contains(d.Key)).ToDictionary(d => d.Key, d => d.Value)) })],
        Financing = [.. proposal.Financing.Select(line => line with { Amounts = Within(line.Amounts, years) })],
        Scenarios = [.. proposal.Scenarios.Select(scenario => scenario with { NetByYear = scenario.NetByYear is { } net && Within(net, years) is { Count: > 0 } kept ? kept : null })],
    };

    /// <summary>The years with an amount other than 0 that <paramref name="years"/> would leave out.</summary>
    public static IReadOnlyList<int> Outside(Proposal proposal, YearRange years) =>
    [
        .. proposal.Lines.Select(line => line.Amounts).Concat(proposal.Financing.Select(line => line.Amounts)).Concat(proposal.Scenarios.Select(scenario => scenario.NetByYear ?? YearAmounts.None))
            .SelectMany(amounts => amounts.Where(a => a.Value != 0 && !years.Contains(a.Key)).Select(a => a.Key)).Distinct().Order(),
    ];

    /// <summary>Sets quantity × unit price for some years of a line, and the amounts that follow.</summary>
    public static Proposal WithDriver(Proposal proposal, string key, IEnumerable<int> years, Driver driver) =>
        AmountRows.WithLine(proposal, key, line =>
        {
            var drivers = new SortedDictionary<int, Driver>(line.Drivers.ToDictionary(d => d.Key, d => d.Value));
            var amounts = line.Amounts;
            foreach (var year in years)
            {
                drivers[year] = driver;
                amounts = amounts.With(year, driver.Amount);
            }
            return line with { Amounts = amounts, Drivers = drivers };
        });

    /// <summary>Rule 12: every amount of the case in the prices of another year, rounded half away from zero to whole øre. Stated tables stay as their document has them.</summary>
    /// <exception cref="InvalidInputException">The case has no price level, or the index lacks a year; it is named.</exception>
    public static Proposal Repriced(Proposal proposal, int toLevel, PriceIndex index)
    {
        if (proposal.PriceLevel is not { } from)
            throw new InvalidInputException("priceLevel", Say.In($"Casens prisniveau er ikke oplyst. Vælg det, før der omregnes.", $"The case's price level is not stated. Choose it before converting."));
        return proposal with
        {
            PriceLevel = toLevel,
            Lines = [.. proposal.Lines.Select(Line)],
            Financing = [.. proposal.Financing.Select(line => line with { Amounts = All(line.Amounts, PriceSeries.Service) })],
            Scenarios = [.. proposal.Scenarios.Select(scenario => scenario with { NetByYear = scenario.NetByYear is { } net ? All(net, PriceSeries.Service) : null })],
        };

        CashFlowLine Line(CashFlowLine line)
        {
            var series = PriceIndex.SeriesOf(line.ControlArea);
            var drivers = new SortedDictionary<int, Driver>(line.Drivers.ToDictionary(d => d.Key, d => d.Value with { UnitPrice = PriceLevels.Bring(d.Value.UnitPrice, from, toLevel, series, index), Catalogue = null }));
            return line with { Amounts = new(All(line.Amounts, series).Select(a => drivers.TryGetValue(a.Key, out var driver) ? new(a.Key, driver.Amount) : a)), Drivers = drivers };
        }

        YearAmounts All(YearAmounts amounts, PriceSeries series) =>
            new(amounts.Select(a => new KeyValuePair<int, decimal>(a.Key, decimal.Round(PriceLevels.Bring(a.Value, from, toLevel, series, index), 2, MidpointRounding.AwayFromZero))));
    }

    private static CashFlowLine Like(CashFlowLine model) => new()
    {
        Kind = model.Kind,
        ControlArea = model.ControlArea,
        Duration = model.Duration,
        Party = model.Party,
        DependsOnSuccess = model.DependsOnSuccess,
    };

    private static int IndexOf(Proposal proposal, string key)
    {
        for (var i = 0; i < proposal.Lines.Count; i++)
            if (AmountRows.KeyOf(proposal.Lines[i]) == key)
                return i;
        return -1;
    }

    private static int LastOf(Proposal proposal, GridBlock block)
    {
        for (var i = proposal.Lines.Count - 1; i >= 0; i--)
            if (GridRows.BlockOf(proposal.Lines[i]) == block)
                return i;
        return proposal.Lines.Count - 1;
    }

    private static Proposal Inserted(Proposal proposal, CashFlowLine line, int after)
    {
        var lines = proposal.Lines.ToList();
        lines.Insert(after + 1, line);
        return proposal with { Lines = lines };
    }

    private static YearAmounts Within(YearAmounts amounts, YearRange years) =>
        amounts.All(a => years.Contains(a.Key)) ? amounts : new(amounts.Where(a => years.Contains(a.Key)));
}

using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>Every row of a proposal that has an amount per year, by a key that stands in the page: lines, financing, scenarios' own nets.</summary>
public static class AmountRows
{
    public static string KeyOf(CashFlowLine line) => line.Id.ToString("N");

    public static string KeyOfFinancing(int index) => FormattableString.Invariant($"f{index}");

    public static string KeyOfScenario(int index) => FormattableString.Invariant($"s{index}");

    /// <summary>The row's amounts, or null where there is no such row any more.</summary>
    public static YearAmounts? Find(Proposal proposal, string key) => Place(key) switch
    {
        ('f', var at) => at < proposal.Financing.Count ? proposal.Financing[at].Amounts : null,
        ('s', var at) => at < proposal.Scenarios.Count ? proposal.Scenarios[at].NetByYear ?? YearAmounts.None : null,
        _ => FindLine(proposal, key)?.Amounts,
    };

    public static CashFlowLine? FindLine(Proposal proposal, string key) =>
        Guid.TryParseExact(key, "N", out var id) ? proposal.Lines.FirstOrDefault(line => line.Id == id) : null;

    /// <summary>The proposal with the row's amounts replaced. A line's drivers of years whose amount is now another fall away.</summary>
    public static Proposal With(Proposal proposal, string key, YearAmounts amounts) => Place(key) switch
    {
        ('f', var at) => proposal with { Financing = Replaced(proposal.Financing, at, line => line with { Amounts = amounts }) },
        ('s', var at) => proposal with { Scenarios = Replaced(proposal.Scenarios, at, scenario => scenario with { NetByYear = amounts.Count == 0 ? null : amounts }) },
        _ => WithLine(proposal, key, line => line with { Amounts = amounts, Drivers = KeptDrivers(line, amounts) }),
    };

    public static Proposal WithLine(Proposal proposal, string key, Func<CashFlowLine, CashFlowLine> change) =>
        FindLine(proposal, key) is { } found ? proposal with { Lines = [.. proposal.Lines.Select(line => line.Id == found.Id ? change(line) : line)] } : proposal;

    /// <summary>The proposal with what a line or a financing line is called.</summary>
    public static Proposal WithLabel(Proposal proposal, string key, string label) => Place(key) switch
    {
        ('f', var at) => proposal with { Financing = Replaced(proposal.Financing, at, line => line with { Label = label }) },
        ('s', _) => proposal,
        _ => WithLine(proposal, key, line => line with { Label = label }),
    };

    /// <summary>What a line or a financing line is called; null where the row has no name of its own.</summary>
    public static string? LabelOf(Proposal proposal, string key) => Place(key) switch
    {
        ('f', var at) => at < proposal.Financing.Count ? proposal.Financing[at].Label : null,
        ('s', _) => null,
        _ => FindLine(proposal, key)?.Label,
    };

    /// <summary>The keys of the rows of the table that <paramref name="key"/> stands in, from top to bottom.</summary>
    public static IReadOnlyList<string> TableOf(Proposal proposal, string key) => Place(key) switch
    {
        ('f', _) => [.. proposal.Financing.Select((_, at) => KeyOfFinancing(at))],
        ('s', _) => [.. proposal.Scenarios.Select((_, at) => KeyOfScenario(at))],
        _ => [.. GridRows.InOrderOf(proposal).Select(KeyOf)],
    };

    /// <summary>The place as a person calls it: "Post 3, 2017".</summary>
    public static string NameOf(Proposal proposal, string key, int year)
    {
        var number = NumberOf(proposal, key);
        return Place(key).Kind switch
        {
            'f' => Say.In($"Finansiering {number:0}, {year:0}", $"Financing {number:0}, {year:0}"),
            's' => Say.In($"Scenarie {number:0}, {year:0}", $"Scenario {number:0}, {year:0}"),
            _ => Say.In($"Post {number:0}, {year:0}", $"Line {number:0}, {year:0}"),
        };
    }

    /// <summary>The row's path in the case's JSON, for faults: <c>lines[3]</c>.</summary>
    public static string PathOf(Proposal proposal, string key) => Place(key) switch
    {
        ('f', var at) => FormattableString.Invariant($"financing[{at}]"),
        ('s', var at) => FormattableString.Invariant($"scenarios[{at}]"),
        _ => FormattableString.Invariant($"lines[{NumberOf(proposal, key) - 1}]"),
    };

    /// <summary>The row's number among its like, from 1.</summary>
    public static int NumberOf(Proposal proposal, string key) =>
        Place(key) is (not 'l', var at) ? at + 1 : FindLine(proposal, key) is { } found ? proposal.Lines.TakeWhile(line => line.Id != found.Id).Count() + 1 : 0;

    private static (char Kind, int At) Place(string key) =>
        key.Length > 1 && key[0] is 'f' or 's' && int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && key.Length < 8 ? (key[0], at) : ('l', -1);

    private static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> all, int at, Func<T, T> change) => [.. all.Select((one, i) => i == at ? change(one) : one)];

    private static IReadOnlyDictionary<int, Driver> KeptDrivers(CashFlowLine line, YearAmounts amounts) =>
        line.Drivers.All(d => d.Value.Amount == amounts[d.Key])
            ? line.Drivers
            : new SortedDictionary<int, Driver>(line.Drivers.Where(d => d.Value.Amount == amounts[d.Key]).ToDictionary(d => d.Key, d => d.Value));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>The case that the checks look at, with the words and figures that they share.</summary>
internal sealed class CheckedCase(Proposal proposal, CalculationResult? result, ReconciliationContext context)
{
    public Proposal Proposal { get; } = proposal;

    /// <summary>What it is calculated to; null where it cannot be calculated yet.</summary>
    public CalculationResult? Result { get; } = result;

    public ReconciliationContext Context { get; } = context;

    public static CultureInfo Culture => Say.English ? Cultures.English : Cultures.Danish;

    /// <summary>The unit's name: "mio. kr."</summary>
    public string Unit => AmountText.UnitName(Proposal.Unit, Culture);

    /// <summary>The years of the case; empty where they are not given.</summary>
    public IEnumerable<int> Years => Proposal.Years?.Years ?? [];

    /// <summary>An amount in the case's unit, without the unit's name.</summary>
    public string Money(decimal kroner) => AmountText.Format(kroner, Proposal.Unit, Culture);

    /// <summary>An amount in the case's unit, with the unit's name.</summary>
    public string MoneyWithUnit(decimal kroner) => $"{Money(kroner)} {Unit}";

    /// <summary>Amounts in the case's unit with one number of decimals: 2,5 · 5,0 · 3,7.</summary>
    public string Series(IEnumerable<decimal> kroner)
    {
        var amounts = kroner.ToArray();
        var factor = AmountText.Factor(Proposal.Unit);
        var decimals = 0;
        while (decimals < 6 && amounts.Any(amount => decimal.Round(amount / factor, decimals) != amount / factor))
            decimals++;
        return string.Join(" · ", amounts.Select(amount => AmountText.Format(amount, Proposal.Unit, Culture, decimals)));
    }

    /// <summary>A sum written out: "3,0 − 0,5 = 2,5"; a first term of zero is kept.</summary>
    public string Sum(IEnumerable<decimal> terms, decimal sum)
    {
        var text = new StringBuilder();
        foreach (var term in terms)
            text.Append(text.Length == 0 ? Money(term) : term < 0 ? $" − {Money(-term)}" : $" + {Money(term)}");
        return $"{(text.Length == 0 ? Money(0) : text)} = {Money(sum)}";
    }

    public static string Number(decimal number) => AmountText.Number(number, Culture);

    public static string Percent(decimal fraction, int mostDecimals = 2) => AmountText.Percent(fraction, Culture, mostDecimals);

    /// <summary>The name of a party; of none, "uden part".</summary>
    public string Party(string? code) => code is null ? Say.In($"uden part", $"no party") : Context.NameOfUnit(code);

    /// <summary>A line's place and name in messages: "post 2 »Drift«".</summary>
    public string NameOf(CashFlowLine line) =>
        line.Label.Length > 0 ? Say.In($"»{line.Label}«", $"\"{line.Label}\"") : Say.In($"post {IndexOf(line) + 1}", $"line {IndexOf(line) + 1}");

    /// <summary>The path of a line: <c>lines[1]</c>.</summary>
    public string LocationOf(CashFlowLine line) => FormattableString.Invariant($"lines[{IndexOf(line)}]");

    /// <summary>The sum of some lines per year of the case.</summary>
    public decimal[] NetOf(IEnumerable<CashFlowLine> lines)
    {
        if (Proposal.Years is not { } years)
            return [];
        var net = new decimal[years.Count];
        foreach (var line in lines)
            line.Amounts.AddTo(net, years);
        return net;
    }

    /// <summary>The running sum.</summary>
    public static decimal[] Cumulative(IEnumerable<decimal> net)
    {
        var sum = 0m;
        return [.. net.Select(amount => sum += amount)];
    }

    /// <summary>The one scenario that a sentence names ("succesrate 10 %"), or null.</summary>
    public Scenario? ScenarioNamedIn(string text)
    {
        var named = Proposal.Scenarios.Where(scenario => Names(text, scenario.Name)).ToArray();
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>A finding, with the fingerprint that an answer holds on to.</summary>
    /// <param name="check">The check's name.</param>
    /// <param name="result">The outcome.</param>
    /// <param name="location">The place.</param>
    /// <param name="key">What the place is known by when it moves: a line's id, a table's heading and row's label, a sentence.</param>
    /// <param name="title">In a few words.</param>
    /// <param name="text">What it means.</param>
    /// <param name="figures">The figures that it rests on.</param>
    public static Finding Find(string check, FindingResult result, string location, string key, string title, string text, params ReadOnlySpan<decimal> figures)
    {
        var print = new StringBuilder(check).Append('|').Append(result).Append('|').Append(key);
        foreach (var figure in figures)
            print.Append('|').Append((figure / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
        return new()
        {
            Check = check,
            Result = result,
            Location = location,
            Title = title,
            Text = text,
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(print.ToString())).AsSpan(0, 16)),
        };
    }

    private int IndexOf(CashFlowLine line)
    {
        for (var i = 0; i < Proposal.Lines.Count; i++)
            if (ReferenceEquals(Proposal.Lines[i], line))
                return i;
        return 0;
    }

    private static bool Names(string text, string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return false;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or '.')) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
                return true;
        return false;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>The case that the checks look at, with the words and figures that they share.</summary>
internal sealed class CheckedCase(Proposal proposal, CalculationResult? result, ReconciliationContext context, AmountUnit shownIn)
{
    private IReadOnlyList<Sentence>? sentences;

    public CheckedCase(Proposal proposal, CalculationResult? result, ReconciliationContext context) : this(proposal, result, context, proposal.Unit) { }

    public Proposal Proposal { get; } = proposal;

    /// <summary>What it is calculated to; null where it cannot be calculated yet.</summary>
    public CalculationResult? Result { get; } = result;

    public ReconciliationContext Context { get; } = context;

    /// <summary>The sentences of its summary and sections.</summary>
    public IReadOnlyList<Sentence> Sentences => sentences ??= [.. CaseText.SentencesOf(Proposal)];

    public static CultureInfo Culture => Say.English ? Cultures.English : Cultures.Danish;

    /// <summary>The name of the unit that amounts are shown in: "mio. kr.", "t.kr.", "kr."</summary>
    public string Unit => shownIn == AmountUnit.Thousands ? "t.kr." : AmountText.UnitName(shownIn, Culture);

    /// <summary>The years of the case; empty where they are not given.</summary>
    public IEnumerable<int> Years => Proposal.Years?.Years ?? [];

    /// <summary>The same case with amounts shown in a table's unit.</summary>
    public CheckedCase In(AmountUnit unit) => new(Proposal, Result, Context, unit);

    /// <summary>An amount in the case's unit, without the unit's name.</summary>
    public string Money(decimal kroner) => AmountText.Format(kroner, shownIn, Culture);

    /// <summary>An amount in the case's unit, with the unit's name.</summary>
    public string MoneyWithUnit(decimal kroner) => $"{Money(kroner)} {Unit}";

    /// <summary>Amounts in the case's unit with one number of decimals: 2,5 · 5,0 · 3,7.</summary>
    public string Series(IEnumerable<decimal> kroner)
    {
        var amounts = kroner.ToArray();
        var decimals = Decimals(amounts);
        return string.Join(" · ", amounts.Select(amount => AmountText.Format(amount, shownIn, Culture, decimals)));
    }

    /// <summary>A sum written out with one number of decimals: "3,0 − 0,5 = 2,5"; of one term, the amount alone.</summary>
    public string Sum(IEnumerable<decimal> terms, decimal sum)
    {
        var all = terms.ToArray();
        var decimals = Decimals([.. all, sum]);
        string Shown(decimal kroner) => AmountText.Format(kroner, shownIn, Culture, decimals);
        if (all.Length == 0 || (all.Length == 1 && all[0] == sum))
            return Shown(sum);
        var text = new StringBuilder();
        foreach (var term in all)
            text.Append(text.Length == 0 ? Shown(term) : term < 0 ? $" − {Shown(-term)}" : $" + {Shown(term)}");
        return $"{text} = {Shown(sum)}";
    }

    public static string Number(decimal number) => AmountText.Number(number, Culture);

    public static string Percent(decimal fraction, int mostDecimals = 2) => AmountText.Percent(fraction, Culture, mostDecimals);

    /// <summary>The name of a party; of none, "uden part".</summary>
    public string Party(string? code) => code is null ? Say.In($"uden part", $"no party") : Context.NameOfUnit(code);

    /// <summary>A line's place and name in messages: "post 2 »Drift«".</summary>
    public string NameOf(CashFlowLine line) =>
        line.Label.Length > 0 ? Quoted(line.Label) : Say.In($"post {IndexOf(line) + 1}", $"line {IndexOf(line) + 1}");

    /// <summary>The same, short enough for a button.</summary>
    public string ShortNameOf(CashFlowLine line) => line.Label.Length > 0 ? Quoted(line.Label, 24) : NameOf(line);

    /// <summary>A label in quotation marks; a long one is cut.</summary>
    public static string Quoted(string label, int longest = 60)
    {
        var shown = label.Length > longest ? string.Concat(label.AsSpan(0, longest - 1).TrimEnd(), "…") : label;
        return Say.In($"»{shown}«", $"\"{shown}\"");
    }

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
            Title = Closed(title),
            Text = Closed(text),
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(print.ToString())).AsSpan(0, 16)),
        };
    }

    // A sentence that ends with "mio. kr." has its full stop already.
    private static string Closed(string text) => text.Replace("kr..", "kr.", StringComparison.Ordinal).Replace("mv..", "mv.", StringComparison.Ordinal);

    private int Decimals(decimal[] kroner)
    {
        var factor = AmountText.Factor(shownIn);
        var decimals = 0;
        while (decimals < 8 && kroner.Any(amount => decimal.Round(amount / factor, decimals) != amount / factor))
            decimals++;
        return shownIn == AmountUnit.Kroner && decimals > 0 ? 2 : decimals;
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

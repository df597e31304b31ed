using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>The case that an example's rows and "Givet" build up, and what it comes to.</summary>
public sealed class ExampleCase(RuleExample example)
{
    private CalculationResult? result;

    public RuleExample Example { get; } = example;

    public int FirstYear { get; set; } = example.Years[0];

    public int LastYear { get; set; } = example.Years[^1];

    public List<CashFlowLine> Lines { get; } = [];

    public List<Scenario> Scenarios { get; } = [];

    public List<PriceRise> Rises { get; } = [];

    /// <summary>What is stated, for the checks of rule 15.</summary>
    public StatedInExample Stated { get; } = new();

    public decimal? BaseSuccessRate { get; set; }

    public CalculationSettings Settings { get; set; } = CalculationSettings.Default;

    /// <summary>Where rule 12 is asked: the prices that the lines are in, and those they are brought to.</summary>
    public (int From, int To)? PriceLevels { get; set; }

    /// <summary>Texts that are no numbers: refused as a page or a program would refuse them.</summary>
    public List<Fault> RefusedTexts { get; } = [];

    public CalculationInput Input => new()
    {
        Years = new(FirstYear, LastYear),
        Lines = Lines,
        Scenarios = Scenarios,
        BaseSuccessRate = BaseSuccessRate,
        Settings = Settings,
    };

    public CalculationResult Result => result ??= CalculationService.Calculate(Input);

    public PriceIndex Index => new("Eksemplets prisindeks", new(2026, 1, 1), Rises);

    /// <summary>The net in the other year's prices.</summary>
    public decimal[] NetInOtherPrices => Domain.Calculation.PriceLevels.NetOf(Lines, new(FirstYear, LastYear), PriceLevels!.Value.From, PriceLevels!.Value.To, Index);

    /// <summary>Everything that the example asks for, so that bad input is met.</summary>
    public void CalculateAll()
    {
        if (RefusedTexts.Count > 0)
            throw new InvalidInputException(RefusedTexts);
        _ = Result;
        if (PriceLevels is not null)
            _ = NetInOtherPrices;
    }

    /// <summary>The row's amounts in kroner; a refused text is kept as the line's fault where the example is of bad input, and stops reading where it is not.</summary>
    public YearAmounts Amounts(ExampleRow row, string field)
    {
        var amounts = new List<KeyValuePair<int, decimal>>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Length == 0)
                continue;
            var reading = AmountText.Parse(row.Cells[i], Example.Unit, Cultures.Danish);
            if (reading.Amount is { } kroner)
                amounts.Add(new(Example.Years[i], kroner));
            else if (Example.IsBadInput)
                RefusedTexts.Add(new(FormattableString.Invariant($"{field}.{Example.Years[i]}"), reading.Reason!));
            else
                throw Example.Wrong(reading.Reason!, row.Label, Example.Years[i]);
        }
        return new(amounts);
    }

    /// <summary>The row's plain numbers by year.</summary>
    public IEnumerable<(int Year, decimal Number)> Numbers(ExampleRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
            if (row.Cells[i].Length > 0)
                yield return (Example.Years[i], AmountText.ParseNumber(row.Cells[i], Cultures.Danish) is { Amount: { } number } ? number : throw Example.Wrong($"»{row.Cells[i]}« er ikke et tal", row.Label, Example.Years[i]));
    }

    /// <summary>An amount in a statement, in the example's unit, in kroner.</summary>
    public decimal Kroner(string text) =>
        AmountText.Parse(text, Example.Unit, Cultures.Danish) is { Amount: { } kroner } ? kroner : throw Example.Wrong($"»{text}« er ikke et beløb");

    public decimal Number(string text) =>
        AmountText.ParseNumber(text, Cultures.Danish) is { Amount: { } number } ? number : throw Example.Wrong($"»{text}« er ikke et tal");

    public decimal Percent(string text) =>
        AmountText.ParsePercent(text, Cultures.Danish) is { Amount: { } fraction } ? fraction : throw Example.Wrong($"»{text}« er ikke en procent");
}

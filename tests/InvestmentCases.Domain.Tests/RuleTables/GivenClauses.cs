using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>What "Givet" can say. A new clause is a new line in the list.</summary>
public static class GivenClauses
{
    private static readonly List<(Regex Form, Action<Match, ExampleCase> Take)> Known =
    [
        (new(@"^casens år (\d{4})–(\d{4})$"), (m, c) => (c.FirstYear, c.LastYear) = (Year(m, 1), Year(m, 2))),
        (new(@"^diskonteringsrente ([^,]+(?:,\d+)? %)$"), (m, c) => c.Settings = c.Settings with { Discount = new() { Steps = [new(0, c.Percent(m.Groups[1].Value))] } }),
        (new(@"^diskonteringsrente (.+ %), fra år (\d+) (.+ %)$"), (m, c) => c.Settings = c.Settings with { Discount = new() { Steps = [new(0, c.Percent(m.Groups[1].Value)), new(Year(m, 2), c.Percent(m.Groups[3].Value))] } }),
        (new(@"^grænse (\d+) år$"), (m, c) => c.Settings = c.Settings with { PaybackLimitYears = Year(m, 1) }),
        (new(@"^casens succesrate (.+ %)$"), (m, c) => c.BaseSuccessRate = c.Percent(m.Groups[1].Value)),
        (new(@"^præcis 0 tæller ikke som tilbagebetalt$"), (_, c) => c.Settings = c.Settings with { PaybackRule = c.Settings.PaybackRule with { ExactlyZeroRepays = false } }),
        (new(@"^i service tæller kun Service$"), (_, c) => c.Settings = c.Settings with { PaybackRule = c.Settings.PaybackRule with { ServiceCostAreas = new SortedSet<ControlArea> { ControlArea.Service } } }),
        (new(@"^scenarie »(.+?)«: (.+)$"), (m, c) => c.Scenarios.Add(Scenario(m.Groups[1].Value, m.Groups[2].Value, c))),
        (new(@"^beløbene er i p/l (\d{4}) og vises i p/l (\d{4})$"), (m, c) => c.PriceLevels = (Year(m, 1), Year(m, 2))),
        (new(@"^posterne gentages (\d+) gange$"), (m, c) => Repeat(c.Lines, Year(m, 1))),
        .. StatedClauses.Given,
    ];

    public static void Take(string clause, ExampleCase into)
    {
        foreach (var (form, take) in Known)
            if (form.Match(clause) is { Success: true } match)
            {
                take(match, into);
                return;
            }
        throw into.Example.Wrong($"ukendt under Givet: »{clause}«");
    }

    private static Scenario Scenario(string name, string text, ExampleCase of)
    {
        var scenario = new Scenario { Name = name };
        foreach (var part in text.Split(", "))
            scenario = part switch
            {
                _ when part.StartsWith("succesrate ", StringComparison.Ordinal) => scenario with { SuccessRate = of.Percent(part[11..]) },
                _ when part.StartsWith("forsinkelse ", StringComparison.Ordinal) && part.EndsWith(" år", StringComparison.Ordinal) => scenario with { DelayYears = (int)of.Number(part[12..^3]) },
                _ when part.StartsWith("omkostningsfaktor ", StringComparison.Ordinal) => scenario with { CostFactor = of.Number(part["omkostningsfaktor ".Length..]) },
                _ => throw of.Example.Wrong($"ukendt i scenariet »{name}«: »{part}«"),
            };
        return scenario;
    }

    private static void Repeat(List<CashFlowLine> lines, int times)
    {
        var once = lines.ToArray();
        for (var i = 1; i < times; i++)
            lines.AddRange(once);
    }

    private static int Year(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}

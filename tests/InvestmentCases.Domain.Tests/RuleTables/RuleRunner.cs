using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>Runs one example: builds the case from its rows, calculates, and holds every fact against the outcome.</summary>
public static class RuleRunner
{
    /// <exception cref="RuleTableException">Something cannot be read or does not hold.</exception>
    public static void Run(RuleExample example)
    {
        using var danish = InLanguage.Danish();
        if (example.IsBadInput)
            CheckRefusal(example);
        else
            CheckFacts(example);
    }

    private static ExampleCase Build(RuleExample example)
    {
        var built = new ExampleCase(example);
        foreach (var row in example.Rows.Where(r => !r.IsFact))
            if (!InputRow.Known.Any(kind => kind.Take(row, built)))
                throw example.Wrong("ukendt række", row.Label);
        foreach (var clause in example.Statements.Where(s => s.Word == "Givet").SelectMany(s => s.Clauses))
            GivenClauses.Take(clause, built);
        return built;
    }

    private static void CheckFacts(RuleExample example)
    {
        var built = Build(example);
        foreach (var row in example.Rows.Where(r => r.IsFact))
            CheckRow(row, built);
        foreach (var statement in example.Statements.Where(s => s.Word == "Facit"))
            FactClauses.Check(statement, built);
    }

    private static void CheckRow(ExampleRow row, ExampleCase built)
    {
        var example = built.Example;
        var (kind, actual) = FactRow.Known.Select(k => (Kind: k, Actual: k.Actual(row.Name, built))).FirstOrDefault(k => k.Actual is not null);
        if (actual is null)
            throw example.Wrong("ukendt række", row.Label);
        if (row.Cells.All(c => c.Length == 0))
            throw example.Wrong("rækken er tom", row.Label);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var year = example.Years[i];
            if (row.Cells[i].Length == 0 != !actual.ContainsKey(year))
                throw example.Wrong(actual.ContainsKey(year) ? "et felt mangler" : "her er intet tal", row.Label, year);
            if (row.Cells[i].Length == 0)
                continue;
            if (AmountText.ParseNumber(row.Cells[i], Cultures.Danish) is not { Amount: { } number })
                throw example.Wrong(AmountText.ParseNumber(row.Cells[i], Cultures.Danish).Reason!, row.Label, year);
            var expected = kind.IsPlainNumber ? number : number * AmountText.Factor(example.Unit);
            var came = kind.IsUnrounded ? decimal.Round(actual[year], Math.Max(2, (int)expected.Scale), MidpointRounding.AwayFromZero) : actual[year];
            if (came != expected)
                throw example.Wrong(FormattableString.Invariant($"facit er {expected}, programmet giver {came}"), row.Label, year);
        }
    }

    private static void CheckRefusal(RuleExample example)
    {
        var expected = example.Statements.Where(s => s.Word == "Fejl").Select(s => new Fault(s.Subject, s.Text)).ToList();
        try
        {
            Build(example).CalculateAll();
        }
        catch (InvalidInputException refused)
        {
            if (!refused.Faults.SequenceEqual(expected))
                throw example.Wrong($"fejlen er {string.Join(" ", refused.Faults)}");
            return;
        }
        throw example.Wrong("programmet tager imod det, der skulle afvises");
    }
}

using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading;

/// <summary>Which tables of a document make the lines of its case: what a table tells again, parted otherwise or in coarser numbers, and what belongs to another alternative, is not added to it.</summary>
internal sealed class RestatedTables
{
    private const int FewestYears = 2;

    private readonly List<int> own = [], others = [];
    private readonly List<NotTaken> notTaken = [];

    /// <param name="tables">The tables in the order of the document.</param>
    /// <param name="left">Tables that a person has left out, by their places.</param>
    public RestatedTables(IReadOnlyList<ReadTable> tables, IReadOnlyCollection<int> left)
    {
        var first = (Name: (string?)null, Location: "");
        for (var t = 0; t < tables.Count; t++)
        {
            if (left.Contains(t) || tables[t] is not { AreYearsOrdinal: false, Scenario: null } table)
                continue;
            var name = RowWords.AlternativeIn(table.Heading);
            if (name is not null && first.Name is null)
                first = (name, table.Location);
            if (name is not null && name != first.Name)
            {
                others.Add(t);
                notTaken.Add(new(table.Location, table.Heading, Say.In($"Tabellen er et andet alternativ; casen har linjerne fra »{first.Location}«.", $"The table is another alternative; the case has the lines of “{first.Location}”.")));
            }
            else if (own.Where(earlier => Restates(table, tables[earlier])).Cast<int?>().FirstOrDefault() is { } told)
                notTaken.Add(new(table.Location, table.Heading, Say.In($"Tabellens sum står også i »{tables[told].Location}«: rækkerne er de samme penge, delt på en anden måde, og er ikke lagt oveni.", $"The table's sum also stands in “{tables[told].Location}”: its rows are the same money, parted otherwise, and are not added to it.")));
            else
                own.Add(t);
        }
    }

    /// <summary>The places of the tables whose lines are the case's.</summary>
    public IReadOnlyList<int> Own => own;

    /// <summary>The places of the tables of other alternatives than the first.</summary>
    public IReadOnlyCollection<int> OtherAlternatives => others;

    /// <summary>What was left and why.</summary>
    public IReadOnlyList<NotTaken> NotTaken => notTaken;

    // Its sum is a sum or a line of the other, in every year, as far as the coarser of the two is printed: the same money, parted otherwise. What covers the need is other money.
    private static bool Restates(ReadTable table, ReadTable other)
    {
        if (table.Rows.LastOrDefault(row => row.Role == RowRole.Total) is not { } sum || sum.Amounts.Values.Count(amount => amount != 0) < FewestYears || !table.Rows.Any(row => row.Role == RowRole.Line && row.Kind is not null))
            return false;
        var tolerance = Math.Max(Step(table), Step(other)) / 2;
        return other.Rows.Any(row => row.Role is RowRole.Total or RowRole.Subtotal or RowRole.Line && sum.Amounts.Keys.All(row.Amounts.ContainsKey)
            && sum.Amounts.All(amount => Math.Abs(amount.Value - row.Amounts[amount.Key]) <= tolerance));
    }

    // The last digit that the table's amounts are printed to, in kroner.
    private static decimal Step(ReadTable table)
    {
        var amounts = table.Rows.SelectMany(row => row.Amounts.Values).Where(amount => amount != 0).ToArray();
        var step = 1m;
        while (step < 1_000_000m && amounts.All(amount => amount % (step * 10) == 0))
            step *= 10;
        return step;
    }
}

using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>Some cells beside and under each other in a table of amounts.</summary>
/// <param name="FirstRow">The key of a row at one end.</param>
/// <param name="LastRow">The key of the row at the other end, above or below.</param>
/// <param name="FirstYear">The first year, or <see cref="EconomyEditor.LabelColumn"/> where the labels are among them.</param>
/// <param name="LastYear">The last year.</param>
public readonly record struct CellRange(string FirstRow, string LastRow, int FirstYear, int LastYear)
{
    public static CellRange Of(string row, int year) => new(row, row, year, year);

    /// <summary>The places of its upper and lower row among the table's rows; (-1, -1) where one of them is not there any more.</summary>
    public (int Top, int Bottom) RowsIn(IReadOnlyList<string> table)
    {
        var (one, other) = (-1, -1);
        for (var i = 0; i < table.Count; i++)
        {
            if (table[i] == FirstRow)
                one = i;
            if (table[i] == LastRow)
                other = i;
        }
        return one < 0 || other < 0 ? (-1, -1) : (Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>Its years among the case's.</summary>
    public IEnumerable<int> YearsIn(YearRange years)
    {
        var (first, last) = (FirstYear, LastYear);
        return years.Years.Where(year => year >= first && year <= last);
    }
}

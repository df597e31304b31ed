namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The columns that make one course of years: of a table with plan and corrected plan, with scenarios or with two units side by side, one for each.</summary>
/// <param name="Name">What stands over them; empty where the table has one course only.</param>
/// <param name="Columns">The columns of amounts.</param>
internal sealed record ColumnPart(string Name, IReadOnlyList<AmountColumn> Columns)
{
    public bool IsPlanVersion => Words.IsPlanVersion(Name);

    public bool IsScenario => !IsPlanVersion && Words.IsScenario(Name);
}

/// <summary>Parts the columns of a table where a year stands twice.</summary>
internal static class ColumnParts
{
    public static IReadOnlyList<ColumnPart> Of(TableHead head)
    {
        var columns = head.Amounts.Where(column => column.Head.IsYear || column.Head.Role is HeadRole.Total or HeadRole.Permanent).ToArray();
        // Of a year that stands both whole and in quarters the whole is taken.
        var whole = columns.Where(column => column.Head.IsYear).GroupBy(column => column.Head.Year).Where(year => year.Count() > 1 && year.Count(column => !YearWords.IsPartOfYear(column.Printed)) == 1).Select(year => year.Key).ToHashSet();
        columns = [.. columns.Where(column => !column.Head.IsYear || !whole.Contains(column.Head.Year) || !YearWords.IsPartOfYear(column.Printed))];
        var years = columns.Where(column => column.Head.IsYear).ToArray();
        if (years.DistinctBy(column => column.Head.Year).Count() == years.Length)
            return [new("", columns)];
        // Halves and quarters are one year's: their sum is the year's amount, and asked about.
        if (years.GroupBy(column => column.Head.Year).Where(year => year.Count() > 1).All(year => year.All(column => YearWords.IsPartOfYear(column.Printed)) && year.DistinctBy(column => column.Printed).Count() == year.Count()))
            return [new("", columns)];
        return ByName(columns, years) ?? ByPlace(columns);
    }

    private static IReadOnlyList<ColumnPart>? ByName(AmountColumn[] columns, AmountColumn[] years)
    {
        var names = years.Select(column => column.Group).Distinct().ToArray();
        if (names.Length < 2 || names.Any(name => years.Where(column => column.Group == name).GroupBy(column => column.Head.Year).Any(year => year.Count() > 1)))
            return null;
        // "Regnskab 2025, Vedtaget budget 2026, Korrigeret budget 2026": a year that stands once belongs to every version of the others.
        var twice = years.GroupBy(column => column.Head.Year).Where(year => year.Count() > 1).Select(year => year.Key).ToHashSet();
        var versions = names.Where(name => years.Any(column => column.Group == name && twice.Contains(column.Head.Year))).ToArray();
        if (versions.All(Words.IsPlanVersion) && years.Any(column => !twice.Contains(column.Head.Year)))
            return [.. versions.Select(name => new ColumnPart(name, [.. columns.Where(column => !column.Head.IsYear || !twice.Contains(column.Head.Year) || column.Group == name)]))];
        return [.. names.Select((name, n) => new ColumnPart(name, [.. columns.Where(column => column.Group == name || (!column.Head.IsYear && !names.Contains(column.Group) && n == 0))]))];
    }

    private static List<ColumnPart> ByPlace(AmountColumn[] columns)
    {
        var parts = new List<ColumnPart>();
        var current = new List<AmountColumn>();
        foreach (var column in columns)
        {
            if (column.Head.IsYear && current.Any(earlier => earlier.Head.IsYear && earlier.Head.Year == column.Head.Year))
            {
                parts.Add(new("", current));
                current = [];
            }
            current.Add(column);
        }
        parts.Add(new("", current));
        return parts;
    }
}

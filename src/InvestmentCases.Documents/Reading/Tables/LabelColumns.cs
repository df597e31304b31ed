using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Which of a table's columns of words are what: the lines' names, and columns that say one thing of each line. Null where it has no such column.</summary>
internal sealed partial record LabelColumns(int Main, int? Area, int? Unit, int? Party, int? Kind, int? Duration, int? Account)
{
    public static LabelColumns Of(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head)
    {
        var found = new List<int?>();
        int? First(Func<IReadOnlyList<IReadOnlyList<Cell>>, TableHead, int, bool> isIt)
        {
            found.Add(head.Labels.Where(c => !found.Contains(c)).Cast<int?>().FirstOrDefault(c => isIt(grid, head, c!.Value)));
            return found[^1];
        }
        var (area, unit, duration, kind, party, account) = (First(IsAreaColumn), First(IsUnitColumn), First(IsDurationColumn), First(IsKindColumn), First(IsPartyColumn), First(IsAccountColumn));
        return new(MainColumn(grid, head, found), area, unit, party, kind, duration, account);
    }

    /// <summary>Whether a column says one thing of each line and names no block.</summary>
    public bool IsOfOneWord(int column) => column == Area || column == Unit || column == Party || column == Kind || column == Duration || column == Account;

    /// <summary>The column of the lines' names: of those left of the years the one with the most text.</summary>
    private static int MainColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, IReadOnlyList<int?> others)
    {
        var labels = head.Labels.Where(c => !others.Contains(c)).ToArray();
        var first = head.Amounts.Count == 0 ? int.MaxValue : head.Amounts.Min(column => column.At);
        if (labels.Any(c => c < first))
            labels = [.. labels.Where(c => c < first)];
        return labels.Length == 0 ? head.Labels.Count > 0 ? head.Labels[0] : 0 : labels.MaxBy(c => grid.Skip(head.FirstRow).Sum(row => NumberCell.Of(row[c]).HasNumber ? 0 : row[c].Text.Length));
    }

    private static bool IsAreaColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column)
    {
        var texts = Texts(grid, head, column);
        return texts.Length > 0 && texts.All(text => text.Length <= 30) && texts.Any(text => Words.AreaIn(text) is not null)
            && (Enumerable.Range(0, head.FirstRow).Any(r => grid[r][column].Text.Contains("styring", StringComparison.OrdinalIgnoreCase)) || (head.Labels.Count > 1 && texts.Count(text => Words.AreaIn(text) is not null) * 2 > texts.Length));
    }

    private static bool IsPartyColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) =>
        head.Labels.Count > 1 && PartyHeads.Contains(HeadOf(grid, head, column));

    // What stands over a column right above its rows; lines above the head belong to no column.
    private static string HeadOf(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) =>
        NumberCell.Plain(Enumerable.Range(0, head.FirstRow).Select(r => grid[r][column].Text).LastOrDefault(text => text.Length > 0) ?? "").ToLowerInvariant();

    // "Reduktion", "Effektivisering": a column that says of each row what sort of amount it is.
    private static bool IsKindColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) =>
        head.Labels.Count > 1 && Texts(grid, head, column) is { Length: > 0 } texts && texts.All(text => text.Length <= 30 && !text.Contains(' ', StringComparison.Ordinal) && Words.KindIn(text) is not null && (Words.SaysSaving(text) || Words.SaysCost(text) || Words.KindIn(text) is LineKind.Income)) && (texts.Distinct().Count() < texts.Length || KindHeads.Contains(HeadOf(grid, head, column)));

    // "5.28.20" names an account and no line.
    private static bool IsAccountColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) =>
        head.Labels.Count > 1 && Texts(grid, head, column) is { Length: > 0 } texts && texts.All(IsAccountNumber);

    /// <summary>Whether a text is the number of an account: "5.28.20", "03-22-01", "528012".</summary>
    public static bool IsAccountNumber(string text) => AccountNumber().IsMatch(text);

    // "Varig", "Midlertidig".
    private static bool IsDurationColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) =>
        head.Labels.Count > 1 && Texts(grid, head, column) is { Length: > 0 } texts && texts.All(text => text.Length <= 20 && RowBlock.DurationIn(text) is not null);

    private static string[] Texts(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column) => [.. grid.Skip(head.FirstRow).Select(row => row[column].Text.Trim()).Where(text => text.Length > 0)];

    /// <summary>A column whose cells name each row's unit: "t.kr.", "antal".</summary>
    private static bool IsUnitColumn(IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, int column)
    {
        var texts = Texts(grid, head, column);
        return head.Labels.Count > 1 && texts.Any(text => UnitWords.In(text) is not null) && texts.All(text => text.Length <= 15 && (UnitWords.In(text) is not null || Counts().IsMatch(text)));
    }

    [GeneratedRegex(@"^(?:antall?|stk\.?|årsværk|årsverk|årsarbetare|pct\.?|%|procent|prosent|timer|personer|pladser|borgere|elever|børn|ftes?|number|hours|m2|m²|kwh|mwh|km)$", RegexOptions.IgnoreCase)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^\d{1,3}(?:[.-]\d{1,4}){1,5}$|^\d{4,12}$")]
    private static partial Regex AccountNumber();

    private static readonly HashSet<string> PartyHeads = ["part", "forvaltning", "enhed", "center", "kommune", "afdeling", "udvalg", "administration", "unit", "party", "område", "ansvarlig"];

    private static readonly HashSet<string> KindHeads = ["type", "art", "slags", "kategori", "kind", "category"];
}

using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>Tables of success criteria: what must be reached, how it is measured, by whom and when.</summary>
internal static partial class CriteriaReader
{
    /// <summary>The criteria of a table whose head names them; empty where it is another table.</summary>
    public static IReadOnlyList<SuccessCriterion> Read(TableBlock table)
    {
        for (var head = 0; head < Math.Min(3, table.Rows.Count); head++)
            if (ColumnsOf(table.Rows[head]) is { } columns)
                return [.. table.Rows.Skip(head + 1).Where(row => Text(row, columns.Criterion).Length > 0).Select(row => new SuccessCriterion
                {
                    Criterion = Text(row, columns.Criterion),
                    Measures = Measures(Text(row, columns.Measures)),
                    Indicators = [.. Measures(Text(row, columns.Measures)).Select(measure => new Indicator { Name = measure })],
                    Responsible = Text(row, columns.Responsible) is { Length: > 0 } responsible ? responsible : null,
                    FollowUp = RhythmIn(Text(row, columns.When)),
                    FollowUpText = Text(row, columns.When) is { Length: > 0 } when ? when : null,
                })];
        return [];
    }

    private static (int Criterion, int Measures, int Responsible, int When)? ColumnsOf(IReadOnlyList<Cell> row)
    {
        var (criterion, measures, responsible, when, gain) = (-1, -1, -1, -1, -1);
        for (var c = 0; c < row.Count; c++)
        {
            var head = row[c].Text;
            if (measures < 0 && Measure().IsMatch(head))
                measures = c;
            else if (responsible < 0 && Responsible().IsMatch(head))
                responsible = c;
            else if (when < 0 && When().IsMatch(head))
                when = c;
            else if (criterion < 0 && Criterion().IsMatch(head))
                criterion = c;
            else if (gain < 0 && Gain().IsMatch(head))
                gain = c;
        }
        // A gain or a goal is a criterion only where the table says how it is measured, and by whom or when.
        if (criterion < 0 && measures >= 0 && (responsible >= 0 || when >= 0))
            criterion = gain;
        return criterion >= 0 && measures + responsible + when > -2 ? (criterion, measures, responsible, when) : null;
    }

    private static string Text(IReadOnlyList<Cell> row, int column) => column < 0 || column >= row.Count ? "" : Space().Replace(row[column].Text.Trim(), " ");

    private static IReadOnlyList<string> Measures(string text) =>
        [.. Bullet().Split(text).Select(measure => measure.Trim(' ', '\n', ';')).Where(measure => measure.Length > 0)];

    /// <summary>How often, as far as the words say.</summary>
    public static Rhythm? RhythmIn(string text) =>
        HalfYearly().IsMatch(text) ? Rhythm.HalfYearly : Quarterly().IsMatch(text) ? Rhythm.Quarterly : Yearly().IsMatch(text) ? Rhythm.Yearly : Once().IsMatch(text) ? Rhythm.Once : null;

    [GeneratedRegex(@"succeskriteri|effektmål|^mål$|success criteri|suksesskriteri|framgångskriteri", RegexOptions.IgnoreCase)]
    private static partial Regex Criterion();

    [GeneratedRegex(@"^(?:gevinst|gevinster|nytte|effekt|delmål|resultatmål|outcome|benefit|objective|goal)$", RegexOptions.IgnoreCase)]
    private static partial Regex Gain();

    [GeneratedRegex(@"måles|måling|målepunkt|måleenhed|indikator|indicator|measured|^measure$|metric|måls\b|mätetal", RegexOptions.IgnoreCase)]
    private static partial Regex Measure();

    [GeneratedRegex(@"ansvarlig|responsible|ansvar|^owner$", RegexOptions.IgnoreCase)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"hvornår|tidspunkt|when|opfølgning|hyppighed|frequency|hvor ofte|hur ofta|når\b", RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"\s*[•▪◦]\s*|\n+\s*-\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[ \u00a0]{2,}")]
    private static partial Regex Space();

    [GeneratedRegex(@"halvår|hvert halve år|to gange årligt|to gange om året", RegexOptions.IgnoreCase)]
    private static partial Regex HalfYearly();

    [GeneratedRegex(@"kvartal", RegexOptions.IgnoreCase)]
    private static partial Regex Quarterly();

    [GeneratedRegex(@"årlig|hvert år|om året|yearly|annual", RegexOptions.IgnoreCase)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\bén gang\b|\ben gang\b|ved afslutning|once", RegexOptions.IgnoreCase)]
    private static partial Regex Once();
}

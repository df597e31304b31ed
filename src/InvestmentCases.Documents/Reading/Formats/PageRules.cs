using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>A straight line on a page, level or upright.</summary>
/// <param name="At">Its height where it is level, its place from the left where it is upright.</param>
/// <param name="From">Where it begins along itself.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Rule(double At, double From, double To);

/// <summary>The straight lines that are drawn on a page: strokes, the edges of stroked boxes, filled boxes so thin that they are lines. Shades, clips and white are none: what cannot be seen parts nothing.</summary>
internal sealed class PageRules
{
    /// <summary>A page with more pieces of lines is a drawing, and no table is looked for.</summary>
    public const int Most = 4_000;

    // Rows and columns are wider than that, double lines and joints narrower.
    public const double Slack = 3;

    private const double Thickest = 3, Shortest = 4, Crooked = 0.7, Lightest = 0.97;

    private readonly List<Rule> levels = [], uprights = [];

    private PageRules()
    {
    }

    /// <summary>A page without lines.</summary>
    public static PageRules None { get; } = new();

    /// <summary>The level lines, pieces joined.</summary>
    public IReadOnlyList<Rule> Levels => levels;

    /// <summary>The upright lines, pieces joined.</summary>
    public IReadOnlyList<Rule> Uprights => uprights;

    /// <summary>The lines of a page; none where there are too many.</summary>
    public static PageRules Of(Page page)
    {
        var found = new PageRules();
        foreach (var path in page.Paths.Where(path => !path.IsClipping))
            foreach (var part in path)
                if (!found.Take(path, part))
                    return None;
        Join(found.levels);
        Join(found.uprights);
        return found;
    }

    private bool Take(PdfPath path, PdfSubpath part)
    {
        if (path.IsStroked && IsSeen(path.StrokeColor))
        {
            PdfPoint? first = null;
            var last = new PdfPoint();
            foreach (var command in part.Commands)
            {
                if (command is PdfSubpath.Move move)
                    (first, last) = (move.Location, move.Location);
                else if (command is PdfSubpath.Line line)
                {
                    Add(line.From.X, line.From.Y, line.To.X, line.To.Y);
                    last = line.To;
                }
                else if (command is PdfSubpath.Close && first is { } start)
                    Add(last.X, last.Y, start.X, start.Y);
                if (levels.Count + uprights.Count > Most)
                    return false;
            }
        }
        else if (path.IsFilled && IsSeen(path.FillColor) && part.Commands.Count <= 6 && part.GetBoundingRectangle() is { } box && Math.Min(box.Width, box.Height) <= Thickest)
            if (box.Width > box.Height)
                Add(box.Left, box.Centroid.Y, box.Right, box.Centroid.Y);
            else
                Add(box.Centroid.X, box.Bottom, box.Centroid.X, box.Top);
        return levels.Count + uprights.Count <= Most;
    }

    private void Add(double x, double y, double toX, double toY)
    {
        var (width, height) = (Math.Abs(toX - x), Math.Abs(toY - y));
        if (height <= Crooked && width >= Shortest)
            levels.Add(new((y + toY) / 2, Math.Min(x, toX), Math.Max(x, toX)));
        else if (width <= Crooked && height >= Shortest)
            uprights.Add(new((x + toX) / 2, Math.Min(y, toY), Math.Max(y, toY)));
    }

    // A colour that cannot be told is taken to be seen.
    private static bool IsSeen(IColor? color) =>
        color is null or PatternColor || color.ToRGBValues() is var (red, green, blue) && !(red > Lightest && green > Lightest && blue > Lightest);

    // A border is often drawn cell by cell.
    private static void Join(List<Rule> rules)
    {
        rules.Sort((one, other) => one.At.CompareTo(other.At) is var order and not 0 ? order : one.From.CompareTo(other.From));
        var joined = new List<Rule>();
        for (var start = 0; start < rules.Count;)
        {
            var end = start;
            while (end < rules.Count && rules[end].At - rules[start].At <= 1)
                end++;
            foreach (var rule in rules[start..end].OrderBy(rule => rule.From))
                if (joined.Count > 0 && joined[^1].At == rules[start].At && rule.From - joined[^1].To <= Slack)
                    joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, rule.To) };
                else
                    joined.Add(rule with { At = rules[start].At });
            start = end;
        }
        rules.Clear();
        rules.AddRange(joined);
    }
}

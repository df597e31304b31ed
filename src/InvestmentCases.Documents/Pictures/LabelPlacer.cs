namespace InvestmentCases.Documents.Pictures;

/// <summary>Finds for each label the place, of several, where it covers least of what is already drawn.</summary>
/// <param name="left">Labels begin here at the earliest.</param>
/// <param name="right">Labels end here at the latest.</param>
/// <param name="bottom">Labels lie above this.</param>
internal sealed class LabelPlacer(double left, double right, double bottom)
{
    private readonly List<Box> bars = [];
    private readonly List<Text> texts = [];
    private readonly List<Place> points = [];

    public void Avoid(Box bar) => bars.Add(bar);

    public void Avoid(Text text) => texts.Add(text);

    public void AvoidLine(IReadOnlyList<Place> line)
    {
        const int StepsOnSegment = 24;
        points.AddRange(line);
        for (var i = 1; i < line.Count; i++)
            for (var k = 1; k < StepsOnSegment; k++)
            {
                var share = (double)k / StepsOnSegment;
                points.Add(new(line[i - 1].X + (line[i].X - line[i - 1].X) * share, line[i - 1].Y + (line[i].Y - line[i - 1].Y) * share));
            }
    }

    /// <summary>The first of the best places; null where every place lies outside or on another text.</summary>
    public Text? Best(IReadOnlyList<Text> places, bool mayLieOnBars)
    {
        Text? best = null;
        var least = double.MaxValue;
        foreach (var place in places)
        {
            if (!IsInside(place) || texts.Any(other => Overlaps(place, other)))
                continue;
            var cost = points.Count(p => Covers(place, p)) * 3.0 + (mayLieOnBars ? 0 : bars.Sum(bar => Overlap(place, bar)) / 40);
            if (cost < least)
                (best, least) = (place, cost);
        }
        return best;
    }

    private static double Top(Text text) => text.Y - Text.Size + 1;

    private static double Foot(Text text) => text.Y + 3;

    private bool IsInside(Text text) => text.Left >= left - 1 && text.Left + text.Width <= right + 1 && Top(text) >= 0 && Foot(text) <= bottom + 4;

    private static bool Covers(Text text, Place p) => p.X > text.Left - 4 && p.X < text.Left + text.Width + 4 && p.Y > Top(text) - 3 && p.Y < Foot(text) + 3;

    private static bool Overlaps(Text a, Text b) => a.Left < b.Left + b.Width + 4 && b.Left < a.Left + a.Width + 4 && Top(a) < Foot(b) && Top(b) < Foot(a);

    private static double Overlap(Text text, Box bar) =>
        Math.Max(0, Math.Min(text.Left + text.Width, bar.X + bar.Width) - Math.Max(text.Left, bar.X))
        * Math.Max(0, Math.Min(Foot(text), bar.Y + bar.Height) - Math.Max(Top(text), bar.Y));
}

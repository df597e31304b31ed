using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Pictures;

/// <summary>How large a picture is and what it says beside its bars.</summary>
/// <param name="Width">The whole width, in units that are at least one pixel.</param>
/// <param name="Height">The whole height.</param>
/// <param name="Left">What stands to the left of the first year's column, for the numbers of the axis.</param>
/// <param name="ShowsYears">Whether the years stand under the columns; not where a table under the picture has them.</param>
/// <param name="IsNarrow">Whether labels are cut to a word.</param>
public sealed record PictureLayout(double Width, double Height, double Left, bool ShowsYears, bool IsNarrow)
{
    /// <summary>The least room that a column needs when a table shares it.</summary>
    public const double ColumnOfTable = 56;

    private const double FirstColumn = 126;

    /// <summary>Above its year table, whose first column is as wide as <see cref="Left"/>.</summary>
    /// <param name="years">How many columns.</param>
    /// <param name="column">The room that the table's amounts need in each.</param>
    public static PictureLayout AboveTable(int years, double column = ColumnOfTable) => new(Math.Max(720, NeededAboveTable(years, column)), 244, FirstColumn, false, false);

    /// <summary>The width below which the table's amounts would run into each other.</summary>
    public static double NeededAboveTable(int years, double column) => FirstColumn + years * column;

    /// <summary>Beside something else, or on a phone.</summary>
    public static PictureLayout Beside { get; } = new(300, 350, 56, true, true);

    /// <summary>On a printed page, with the years under it.</summary>
    public static PictureLayout OnPaper { get; } = new(720, 268, 80, true, false);
}

/// <summary>
/// The picture of a case: per year a wide soft bar of what is spent (up) and saved (down), a narrow strong bar of the net, the
/// cumulative net as a line, and the year in which it crosses zero. All on one axis. Pure geometry.
/// </summary>
public static class CasePicture
{
    private const double Head = 34;

    /// <summary>Draws <paramref name="figures"/>.</summary>
    /// <param name="figures">The figures; at least one year.</param>
    /// <param name="layout">How large, and with which labels.</param>
    /// <param name="amount">Writes an amount in kroner as a number in the unit that is shown.</param>
    /// <param name="unit">The unit that is shown, for the sentence: "1.000 kr.".</param>
    public static Picture Draw(CaseFigures figures, PictureLayout layout, Func<decimal, string> amount, string unit)
    {
        var scale = new PictureScale(figures, layout, Head);
        var widest = scale.GridLines.Select(value => new Text(Tone.TextQuiet, 0, 0, amount(value), TextEnd.End).Width + 14).DefaultIfEmpty(0).Max();
        if (widest > layout.Left)
        {
            layout = layout with { Left = widest };
            scale = new(figures, layout, Head);
        }
        var shapes = new List<Shape>();
        var placer = new LabelPlacer(layout.Left, layout.Width, scale.Bottom + 14);

        AddPaybackColumn(shapes, figures, scale, layout);
        AddGrid(shapes, scale, layout, amount);
        AddBars(shapes, placer, figures, scale);
        shapes.Add(new Stroke(Tone.Zero, [new(layout.Left, scale.Zero), new(layout.Width, scale.Zero)]));
        AddCumulative(shapes, placer, figures, scale);
        AddPayback(shapes, placer, figures, scale, layout);
        AddYears(shapes, figures, scale, layout);
        AddDirectLabels(shapes, placer, figures, scale, layout, amount);
        return new(layout.Width, layout.Height, Sentences.OfPicture(figures, amount, unit), shapes);
    }

    private static void AddPaybackColumn(List<Shape> shapes, CaseFigures figures, PictureScale scale, PictureLayout layout)
    {
        if (scale.IndexOf(figures.Payback.Year) is { } at)
            shapes.Add(new Box(Tone.PaybackColumn, scale.LeftOf(at), 0, scale.Column, layout.ShowsYears ? layout.Height - 20 : layout.Height));
    }

    private static void AddGrid(List<Shape> shapes, PictureScale scale, PictureLayout layout, Func<decimal, string> amount)
    {
        foreach (var value in scale.GridLines)
        {
            shapes.Add(new Stroke(Tone.Grid, [new(layout.Left, scale.Y(value)), new(layout.Width, scale.Y(value))]));
            shapes.Add(new Text(Tone.TextQuiet, layout.Left - 8, scale.Y(value) + 4, amount(value), TextEnd.End));
        }
        shapes.Add(new Text(Tone.Text, layout.Left - 8, scale.Zero + 4, amount(0), TextEnd.End));
    }

    private static void AddBars(List<Shape> shapes, LabelPlacer placer, CaseFigures figures, PictureScale scale)
    {
        for (var i = 0; i < figures.Years.Count; i++)
        {
            var year = figures.Years[i];
            Add(i, year.Spending, Tone.SpendingSoft, PictureScale.GrossShare, year.IsBeyond);
            Add(i, year.Saving, Tone.SavingSoft, PictureScale.GrossShare, year.IsBeyond);
        }
        for (var i = 0; i < figures.Years.Count; i++)
        {
            var year = figures.Years[i];
            Add(i, year.Net, year.Net > 0 ? Tone.Spending : Tone.Saving, PictureScale.NetShare, year.IsBeyond);
        }

        void Add(int at, decimal value, Tone tone, double share, bool isBeyond)
        {
            if (value == 0)
                return;
            var width = scale.Column * share;
            var (top, bottom) = value > 0 ? (scale.Y(value), scale.Zero) : (scale.Zero, scale.Y(value));
            var box = new Box(tone, scale.Centre(at) - width / 2, top, width, bottom - top, isBeyond);
            shapes.Add(box);
            placer.Avoid(box);
        }
    }

    private static void AddCumulative(List<Shape> shapes, LabelPlacer placer, CaseFigures figures, PictureScale scale)
    {
        var points = figures.Years
            .Select((year, at) => (Year: year, At: at, Value: figures.IsCountedFromLater ? year.Counted : year.Cumulative))
            .Where(p => p.Value is not null)
            .Select(p => (Place: new Place(scale.Centre(p.At), scale.Y(p.Value!.Value)), p.Year.IsBeyond))
            .ToArray();
        var within = points.Where(p => !p.IsBeyond).Select(p => p.Place).ToArray();
        if (within.Length > 1)
            shapes.Add(new Stroke(Tone.Cumulative, within));
        var beyond = points.Skip(Math.Max(0, within.Length - 1)).Select(p => p.Place).ToArray();
        if (beyond.Length > 1)
            shapes.Add(new Stroke(Tone.Cumulative, beyond, IsDashed: true, IsBeyond: true));
        placer.AvoidLine([.. points.Select(p => p.Place)]);
        foreach (var (place, isBeyond) in points)
            shapes.Add(new Dot(Tone.Cumulative, place.X, place.Y, scale.Column < 14 ? 2 : 3.5, IsBeyond: isBeyond));
    }

    private static void AddPayback(List<Shape> shapes, LabelPlacer placer, CaseFigures figures, PictureScale scale, PictureLayout layout)
    {
        if (figures.Payback is not { Year: { } year, StartYear: { } start, InterpolatedYears: { } interpolated } || scale.IndexOf(year) is not { } at)
            return;
        // The ring lies where the line between the two years' dots crosses zero.
        var x = scale.Centre(at - 1) + scale.Column * (double)(interpolated - (year - start));
        shapes.Add(new Stroke(Tone.Payback, [new(x, 22), new(x, scale.Zero - 7)], IsDashed: true));
        shapes.Add(new Dot(Tone.Payback, x, scale.Zero, 5.5, IsHollow: true));
        var name = layout.IsNarrow ? Say.In($"{year:0}", $"{year:0}")
            : Say.In($"Tjent hjem i {year:0}, det {figures.Payback.Years}. år", $"Repaid in {year:0}, the {Sentences.Ordinal(figures.Payback.Years)} year");
        var right = scale.LeftOf(at) + scale.Column - 4;
        var text = new Text(Tone.Payback, right, 14, name, TextEnd.End, IsStrong: true);
        if (text.Left < layout.Left)
            text = text with { X = scale.LeftOf(at) + 4, End = TextEnd.Start };
        shapes.Add(text);
        placer.Avoid(text);
    }

    private static void AddYears(List<Shape> shapes, CaseFigures figures, PictureScale scale, PictureLayout layout)
    {
        if (!layout.ShowsYears)
            return;
        var every = Math.Max(1, (int)Math.Ceiling(36 / scale.Column));
        for (var i = 0; i < figures.Years.Count; i++)
        {
            var year = figures.Years[i];
            var isPayback = year.Year == figures.Payback.Year;
            if (i % every != 0 && !isPayback || every > 1 && !isPayback && scale.IndexOf(figures.Payback.Year) is { } p && Math.Abs(p - i) < every)
                continue;
            shapes.Add(new Text(isPayback ? Tone.Payback : Tone.Text, scale.Centre(i), layout.Height - 7, Say.In($"{year.Year:0}", $"{year.Year:0}"), TextEnd.Middle, isPayback, year.IsBeyond));
        }
    }

    private static void AddDirectLabels(
        List<Shape> shapes, LabelPlacer placer, CaseFigures figures, PictureScale scale, PictureLayout layout, Func<decimal, string> amount)
    {
        var years = figures.Years;
        var peak = years.Select((y, at) => (Value: (figures.IsCountedFromLater ? y.Counted : y.Cumulative) ?? 0, at)).MaxBy(p => p.Value);
        var peakName = layout.IsNarrow || peak.Value <= 0
            ? Say.In($"Akkumuleret", $"Cumulative")
            : Say.In($"Akkumuleret, højst {amount(peak.Value)}", $"Cumulative, at most {amount(peak.Value)}");
        var (px, py) = (scale.Centre(peak.at), scale.Y(peak.Value));
        Place(peakName, Tone.Cumulative,
            [(px + 11, py - 4, TextEnd.Start), (px, py - 10, TextEnd.Middle), (px - 11, py - 4, TextEnd.End), (px + 11, py - 12, TextEnd.Start), (px + 11, py + 16, TextEnd.Start), (layout.Left + 2, Head - 6, TextEnd.Start)]);
        if (years.Any(y => y.Spending > 0))
            Place(Say.In($"Udgifter", $"Spending"), Tone.Spending,
                [.. Enumerable.Range(0, years.Count).Reverse().Where(i => years[i].Spending > 0).Select(i => (scale.Centre(i), scale.Y(years[i].Spending) - 6, TextEnd.Middle))]);
        if (years.Any(y => y.Saving < 0))
            Place(Say.In($"Besparelser", $"Savings"), Tone.Saving,
                [.. Enumerable.Range(0, years.Count).Where(i => years[i].Saving < 0).SelectMany(i => new[] { (scale.Centre(i), scale.Y(years[i].Saving) + 14, TextEnd.Middle), (scale.LeftOf(i) + 4, scale.Y(years[i].Saving) - 3, TextEnd.End) })]);
        if (!layout.IsNarrow && scale.Column >= 40)
            Place(Say.In($"netto", $"net"), Tone.Text,
                [.. Enumerable.Range(0, years.Count).Reverse().Where(i => years[i].Net < 0 && years[i].Year != figures.Payback.Year).Select(i => (scale.Centre(i), scale.Y(years[i].Net) + 13, TextEnd.Middle))], mayLieOnBars: true);

        void Place(string content, Tone tone, IReadOnlyList<(double X, double Y, TextEnd End)> places, bool mayLieOnBars = false)
        {
            if (placer.Best([.. places.Select(p => new Text(tone, p.X, p.Y, content, p.End, !mayLieOnBars))], mayLieOnBars) is { } best)
            {
                shapes.Add(best);
                placer.Avoid(best);
            }
        }
    }
}

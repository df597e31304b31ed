using System.Globalization;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Pictures;

/// <summary>A case's net per year as bars so small that they stand in a row of a list, on a scale of their own.</summary>
public static class NetProfile
{
    /// <summary>The width of the picture.</summary>
    public const double Width = 64;

    /// <summary>The height of the picture.</summary>
    public const double Height = 20;

    /// <summary>Draws the net per year; without years an empty picture.</summary>
    /// <param name="years">Net in kroner per year, in order; spending positive.</param>
    public static Picture Draw(IReadOnlyList<(int Year, decimal Net)> years)
    {
        if (years.Count == 0)
            return new(Width, Height, Say.In($"Ingen beløb", $"No amounts"), []);
        var highest = Math.Max(0, years.Max(y => y.Net));
        var lowest = Math.Min(0, years.Min(y => y.Net));
        var range = highest == lowest ? 1 : highest - lowest;
        var zero = 1 + (Height - 2) * (double)(highest / range);
        var column = Width / years.Count;
        var shapes = new List<Shape>();
        for (var i = 0; i < years.Count; i++)
            if (years[i].Net is var net && net != 0)
            {
                var height = Math.Max(0.75, (Height - 2) * (double)(Math.Abs(net) / range));
                shapes.Add(new Box(net > 0 ? Tone.Spending : Tone.Saving, column * i + column * 0.12, net > 0 ? zero - height : zero, column * 0.76, height));
            }
        shapes.Add(new Stroke(Tone.Zero, [new(0, zero), new(Width, zero)]));
        return new(Width, Height, Sentence(years), shapes);
    }

    private static string Sentence(IReadOnlyList<(int Year, decimal Net)> years)
    {
        var spending = Span(years.Where(y => y.Net > 0).Select(y => y.Year));
        var saving = Span(years.Where(y => y.Net < 0).Select(y => y.Year));
        return (spending, saving) switch
        {
            (null, null) => Say.In($"Ingen nettoeffekt", $"No net effect"),
            (_, null) => Say.In($"Netto udgift {spending}", $"Net spending {spending}"),
            (null, _) => Say.In($"Netto besparelse {saving}", $"Net saving {saving}"),
            _ => Say.In($"Netto udgift {spending}, netto besparelse {saving}", $"Net spending {spending}, net saving {saving}"),
        };
    }

    private static string? Span(IEnumerable<int> years)
    {
        var all = years.ToArray();
        return all.Length switch
        {
            0 => null,
            1 => all[0].ToString(CultureInfo.InvariantCulture),
            _ when all[^1] - all[0] + 1 == all.Length => FormattableString.Invariant($"{all[0]}–{all[^1]}"),
            _ => string.Join(", ", all),
        };
    }
}

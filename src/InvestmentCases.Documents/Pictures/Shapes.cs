namespace InvestmentCases.Documents.Pictures;

/// <summary>What a shape means. Themes and files choose its colour by this, never by a number.</summary>
public enum Tone
{
    /// <summary>The column of the payback year, behind everything.</summary>
    PaybackColumn,
    /// <summary>A grid line.</summary>
    Grid,
    /// <summary>The line at zero.</summary>
    Zero,
    /// <summary>Gross spending of a year.</summary>
    SpendingSoft,
    /// <summary>Gross saving of a year.</summary>
    SavingSoft,
    /// <summary>A net above zero.</summary>
    Spending,
    /// <summary>A net below zero.</summary>
    Saving,
    /// <summary>The cumulative net: its line and dots.</summary>
    Cumulative,
    /// <summary>What names the payback: its line, ring and text.</summary>
    Payback,
    /// <summary>Ordinary text.</summary>
    Text,
    /// <summary>Text of lesser weight, such as the numbers at the axis.</summary>
    TextQuiet,
}

/// <summary>Which end of a text its place is.</summary>
public enum TextEnd
{
    /// <summary>The text begins there.</summary>
    Start,
    /// <summary>The text is centred there.</summary>
    Middle,
    /// <summary>The text ends there.</summary>
    End,
}

/// <summary>A place in a picture: units of its width and height, from the upper left corner.</summary>
public readonly record struct Place(double X, double Y);

/// <summary>One part of a picture. Shapes are drawn in order, so later ones lie on top.</summary>
/// <param name="Tone">What it means.</param>
/// <param name="IsBeyond">Whether it lies beyond the case's last year and is drawn softer.</param>
public abstract record Shape(Tone Tone, bool IsBeyond);

/// <summary>A filled rectangle.</summary>
public sealed record Box(Tone Tone, double X, double Y, double Width, double Height, bool IsBeyond = false) : Shape(Tone, IsBeyond);

/// <summary>An open line through places.</summary>
public sealed record Stroke(Tone Tone, IReadOnlyList<Place> Places, bool IsDashed = false, bool IsBeyond = false) : Shape(Tone, IsBeyond);

/// <summary>A filled dot, or a ring where it is hollow.</summary>
public sealed record Dot(Tone Tone, double X, double Y, double Radius, bool IsHollow = false, bool IsBeyond = false) : Shape(Tone, IsBeyond);

/// <summary>A text on one line; Y is its baseline.</summary>
public sealed record Text(Tone Tone, double X, double Y, string Content, TextEnd End, bool IsStrong = false, bool IsBeyond = false) : Shape(Tone, IsBeyond)
{
    /// <summary>The height of every text in units of the picture, which is drawn at its own size or larger.</summary>
    public const double Size = 12;

    /// <summary>About how wide the text is.</summary>
    public double Width => Content.Length * (IsStrong ? 6.9 : 6.5);

    /// <summary>Where the text begins.</summary>
    public double Left => End switch { TextEnd.Start => X, TextEnd.Middle => X - Width / 2, _ => X - Width };
}

/// <summary>A drawn picture with a name and the sentence that says what it shows.</summary>
/// <param name="Width">In units that are at least one pixel.</param>
/// <param name="Height">In the same units.</param>
/// <param name="Sentence">What it shows, for those who do not see it.</param>
/// <param name="Shapes">In the order in which they are drawn.</param>
public sealed record Picture(double Width, double Height, string Sentence, IReadOnlyList<Shape> Shapes);

/// <summary>The light palette as RRGGBB, for files and print; pages take theirs from the theme.</summary>
public static class ToneColours
{
    /// <summary>The colour of <paramref name="tone"/> on white.</summary>
    public static string Of(Tone tone) => tone switch
    {
        Tone.PaybackColumn => "ECEEF9",
        Tone.Grid => "E8E8E3",
        Tone.SpendingSoft => "E9B591",
        Tone.SavingSoft => "8CC3CA",
        Tone.Spending => "A8430A",
        Tone.Saving => "006A78",
        Tone.Payback => "2F3F9B",
        Tone.TextQuiet => "4E5A68",
        _ => "1B2430",
    };
}

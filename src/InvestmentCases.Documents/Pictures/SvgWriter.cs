using System.Globalization;
using System.Net;
using System.Text;

namespace InvestmentCases.Documents.Pictures;

/// <summary>Writes a picture as SVG. Colours come from the stylesheet's classes, so that themes and print change them.</summary>
public static class SvgWriter
{
    /// <summary>The whole <c>svg</c> element with <c>role="img"</c> and its sentence.</summary>
    /// <param name="picture">What to draw.</param>
    /// <param name="cssClass">Classes of the element itself.</param>
    public static string Write(Picture picture, string cssClass = "")
    {
        var svg = new StringBuilder(4096);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{Escape(cssClass)}\" role=\"img\" aria-label=\"{Escape(picture.Sentence)}\" viewBox=\"0 0 {N(picture.Width)} {N(picture.Height)}\" style=\"width:100%;height:auto\">");
        foreach (var shape in picture.Shapes)
            Append(svg, shape);
        return svg.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder svg, Shape shape)
    {
        switch (shape)
        {
            case Box box:
                svg.Append(CultureInfo.InvariantCulture, $"<rect{Class(shape)} x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"/>");
                break;
            case Stroke stroke:
                svg.Append(CultureInfo.InvariantCulture, $"<path{Class(shape)} fill=\"none\" d=\"M{string.Join(" L", stroke.Places.Select(p => N(p.X) + " " + N(p.Y)))}\"/>");
                break;
            case Dot dot:
                svg.Append(CultureInfo.InvariantCulture, $"<circle{Class(shape)} cx=\"{N(dot.X)}\" cy=\"{N(dot.Y)}\" r=\"{N(dot.Radius)}\"/>");
                break;
            case Text text:
                svg.Append(CultureInfo.InvariantCulture, $"<text{Class(shape)} x=\"{N(text.X)}\" y=\"{N(text.Y)}\"{Anchor(text.End)}>{Escape(text.Content)}</text>");
                break;
        }
    }

    private static string Class(Shape shape)
    {
        var name = shape switch
        {
            Box { Tone: Tone.PaybackColumn } => "band",
            Box { Tone: Tone.SpendingSoft } => "b-ss",
            Box { Tone: Tone.SavingSoft } => "b-vs",
            Box { Tone: Tone.Spending } => "b-s",
            Box { Tone: Tone.Saving } => "b-v",
            Stroke { Tone: Tone.Grid } => "gl",
            Stroke { Tone: Tone.Zero } => "zero",
            Stroke { Tone: Tone.Payback } => "pay",
            Stroke => "cum",
            Dot { IsHollow: true } => "ring",
            Dot => "dot",
            Text { Tone: Tone.Spending } => "ts halo",
            Text { Tone: Tone.Saving } => "tv halo",
            Text { Tone: Tone.Payback } => "tp",
            Text { Tone: Tone.TextQuiet } => "",
            Text { IsStrong: true } => "tb halo",
            Text => "tx",
            _ => "",
        };
        if (shape.IsBeyond)
            name = (name + " bey").TrimStart();
        return name.Length == 0 ? "" : $" class=\"{name}\"";
    }

    private static string Anchor(TextEnd end) => end switch
    {
        TextEnd.Middle => " text-anchor=\"middle\"",
        TextEnd.End => " text-anchor=\"end\"",
        _ => "",
    };

    private static string N(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}

using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Documents.Pictures;
using Picture = InvestmentCases.Documents.Pictures.Picture;
using Shapes = InvestmentCases.Documents.Pictures;

namespace InvestmentCases.Documents.Word;

/// <summary>Writes a picture as a group of DrawingML shapes: lines and letters at any size, editable in Word, shown by LibreOffice too. What cannot draw it shows its sentence.</summary>
internal static class PictureDrawing
{
    private const int EmuPerTwip = 635;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Wpg = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The picture as one run, as wide as <paramref name="widthInTwips"/>.</summary>
    public static Run Draw(Picture picture, string name, string description, int widthInTwips)
    {
        var emuPerUnit = widthInTwips * (double)EmuPerTwip / picture.Width;
        var writer = new Writer(emuPerUnit);
        var (width, height) = (writer.Emu(picture.Width), writer.Emu(picture.Height));
        var group = new XElement(Wpg + "wgp",
            new XElement(Wpg + "cNvGrpSpPr"),
            new XElement(Wpg + "grpSpPr", new XElement(A + "xfrm",
                Point("off", 0, 0), Size("ext", width, height), Point("chOff", 0, 0), Size("chExt", width, height))),
            picture.Shapes.Select(writer.Shape));
        var drawing = new XElement(W + "drawing", new XElement(Wp + "inline",
            new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
            new XElement(Wp + "extent", new XAttribute("cx", width), new XAttribute("cy", height)),
            new XElement(Wp + "docPr", new XAttribute("id", 1), new XAttribute("name", LegalText.Of(name)), new XAttribute("descr", LegalText.Of(description))),
            new XElement(Wp + "cNvGraphicFramePr"),
            new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", Wpg.NamespaceName), group))));
        var run = new XElement(W + "r",
            new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "wp", Wp), new XAttribute(XNamespace.Xmlns + "wpg", Wpg),
            new XAttribute(XNamespace.Xmlns + "wps", Wps), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "mc", Mc),
            new XElement(Mc + "AlternateContent",
                new XElement(Mc + "Choice", new XAttribute("Requires", "wpg"), drawing),
                new XElement(Mc + "Fallback", new XElement(W + "t", LegalText.Of(description)))));
        return new Run(run.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Point(string name, long x, long y) => new(A + name, new XAttribute("x", x), new XAttribute("y", y));

    private static XElement Size(string name, long cx, long cy) => new(A + name, new XAttribute("cx", cx), new XAttribute("cy", cy));

    private sealed class Writer(double emuPerUnit)
    {
        private int next = 2;

        public long Emu(double units) => (long)Math.Round(units * emuPerUnit);

        public XElement Shape(Shape shape) => shape switch
        {
            Box box => OfForm("rect", box.X, box.Y, box.Width, box.Height, Fill(box), NoLine()),
            Dot { IsHollow: true } ring => OfForm("ellipse", ring.X - ring.Radius, ring.Y - ring.Radius, 2 * ring.Radius, 2 * ring.Radius, Solid("FFFFFF"), Line(ring.Tone, 2, false)),
            Dot dot => OfForm("ellipse", dot.X - dot.Radius, dot.Y - dot.Radius, 2 * dot.Radius, 2 * dot.Radius, Solid(ToneColours.Of(dot.Tone)), Line("FFFFFF", 1, false)),
            Stroke stroke => OfStroke(stroke),
            Shapes.Text text => OfText(text),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "This shape has no form in Word."),
        };

        private XElement OfForm(string form, double x, double y, double width, double height, XElement fill, XElement line) => Wsp(
            Place(x, y, width, height),
            new XElement(A + "prstGeom", new XAttribute("prst", form), new XElement(A + "avLst")),
            fill, line, null);

        private XElement OfStroke(Stroke stroke)
        {
            var (left, top) = (stroke.Places.Min(p => p.X), stroke.Places.Min(p => p.Y));
            var (width, height) = (stroke.Places.Max(p => p.X) - left, stroke.Places.Max(p => p.Y) - top);
            var path = new XElement(A + "path", new XAttribute("w", Emu(width)), new XAttribute("h", Emu(height)),
                stroke.Places.Select((p, i) => new XElement(A + (i == 0 ? "moveTo" : "lnTo"), Point("pt", Emu(p.X - left), Emu(p.Y - top)))));
            return Wsp(
                Place(left, top, width, height),
                new XElement(A + "custGeom", new XElement(A + "avLst"), new XElement(A + "gdLst"), new XElement(A + "ahLst"), new XElement(A + "cxnLst"),
                    new XElement(A + "rect", new XAttribute("l", 0), new XAttribute("t", 0), new XAttribute("r", "r"), new XAttribute("b", "b")),
                    new XElement(A + "pathLst", path)),
                new XElement(A + "noFill"),
                Line(stroke.Tone, stroke.Tone switch { Tone.Cumulative => 2, Tone.Payback => 1.25, _ => 1 }, stroke.IsDashed), null);
        }

        private XElement OfText(Shapes.Text text)
        {
            // The room is larger than the letters need, so that another font does not break the line.
            var width = text.Width * 1.3 + 8;
            var left = text.End switch { TextEnd.Start => text.X, TextEnd.Middle => text.X - width / 2, _ => text.X - width };
            var size = Math.Round(Shapes.Text.Size * emuPerUnit / 12700 * 2);
            var look = new XElement(W + "rPr",
                new XElement(W + "rFonts", new XAttribute(W + "ascii", "Arial"), new XAttribute(W + "hAnsi", "Arial"), new XAttribute(W + "cs", "Arial")),
                text.IsStrong ? new XElement(W + "b") : null,
                new XElement(W + "color", new XAttribute(W + "val", ToneColours.Of(text.Tone))),
                new XElement(W + "sz", new XAttribute(W + "val", size.ToString(CultureInfo.InvariantCulture))));
            var paragraph = new XElement(W + "p",
                new XElement(W + "pPr",
                    new XElement(W + "spacing", new XAttribute(W + "before", 0), new XAttribute(W + "after", 0), new XAttribute(W + "line", 240), new XAttribute(W + "lineRule", "auto")),
                    new XElement(W + "jc", new XAttribute(W + "val", text.End switch { TextEnd.Start => "left", TextEnd.Middle => "center", _ => "right" }))),
                new XElement(W + "r", look, new XElement(W + "t", LegalText.Of(text.Content))));
            return Wsp(
                Place(left, text.Y - 0.905 * Shapes.Text.Size, width, Shapes.Text.Size * 1.4),
                new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")),
                new XElement(A + "noFill"), NoLine(), paragraph);
        }

        private XElement Wsp(XElement place, XElement form, XElement fill, XElement line, XElement? paragraph)
        {
            var shape = new XElement(Wps + "wsp",
                new XElement(Wps + "cNvPr", new XAttribute("id", next), new XAttribute("name", $"s{(next++).ToString(CultureInfo.InvariantCulture)}")),
                paragraph is null ? new XElement(Wps + "cNvSpPr") : new XElement(Wps + "cNvSpPr", new XAttribute("txBox", 1)),
                new XElement(Wps + "spPr", place, form, fill, line));
            if (paragraph is not null)
                shape.Add(new XElement(Wps + "txbx", new XElement(W + "txbxContent", paragraph)));
            shape.Add(new XElement(Wps + "bodyPr", new XAttribute("wrap", "square"), new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", "t"), new XElement(A + "noAutofit")));
            return shape;
        }

        private XElement Place(double x, double y, double width, double height) =>
            new(A + "xfrm", Point("off", Emu(x), Emu(y)), Size("ext", Emu(width), Emu(height)));

        private static XElement Fill(Box box)
        {
            var fill = Solid(ToneColours.Of(box.Tone));
            if (box.IsBeyond)
                fill.Element(A + "srgbClr")!.Add(new XElement(A + "alpha", new XAttribute("val", 50000)));
            return fill;
        }

        private static XElement Solid(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

        private static XElement NoLine() => new(A + "ln", new XElement(A + "noFill"));

        private XElement Line(Tone tone, double width, bool dashed) => Line(ToneColours.Of(tone), width, dashed);

        private XElement Line(string colour, double width, bool dashed)
        {
            var line = new XElement(A + "ln", new XAttribute("w", Emu(width)), Solid(colour));
            if (dashed)
                line.Add(new XElement(A + "prstDash", new XAttribute("val", "sysDash")));
            line.Add(new XElement(A + "round"));
            return line;
        }
    }
}

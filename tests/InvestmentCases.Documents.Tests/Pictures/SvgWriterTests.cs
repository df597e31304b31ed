using System.Globalization;
using System.Xml.Linq;
using InvestmentCases.Documents.Pictures;
using Xunit;

namespace InvestmentCases.Documents.Tests.Pictures;

public sealed class SvgWriterTests
{
    [Fact]
    public void The_drawing_is_an_image_with_its_sentence_and_takes_its_colours_from_classes()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("da-DK");
        var picture = CasePicture.Draw(Figures.SixYears(), PictureLayout.AboveTable(6), Figures.Thousands, "1.000 kr.");

        var svg = XElement.Parse(SvgWriter.Write(picture, "only-w"));

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("Udgifter opad og besparelser nedad pr. år 2017 til 2022. Den akkumulerede nettoeffekt topper i 2018 med 11.400. Investeringen er tjent hjem i 2022, det 6. år. Beløb i 1.000 kr.", svg.Attribute("aria-label")!.Value);
        Assert.Equal("0 0 720 244", svg.Attribute("viewBox")!.Value);
        Assert.DoesNotContain(svg.Descendants(), e => e.Attribute("fill")?.Value is { } fill && fill != "none");
        Assert.Single(svg.Elements("circle"), e => e.Attribute("class")!.Value == "ring");
    }

    [Fact]
    public void Texts_cannot_become_elements_and_numbers_have_a_point_in_every_language()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        Picture picture = new(10.55, 10, "<b>\"x\"</b>", [new Text(Tone.Text, 1.25, 2, "<script>&", TextEnd.Middle)]);

        var svg = SvgWriter.Write(picture);

        Assert.Contains("viewBox=\"0 0 10.6 10\"", svg, StringComparison.Ordinal);
        Assert.Equal("<script>&", XElement.Parse(svg).Element("text")!.Value);
    }
}

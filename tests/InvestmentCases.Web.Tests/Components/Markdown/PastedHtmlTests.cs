using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Web.Components.Markdown;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Markdown;

/// <summary>What Word, Outlook, Excel and browsers put on the clipboard, and the Markdown that it becomes.</summary>
public sealed class PastedHtmlTests
{
    public PastedHtmlTests() => CultureInfo.CurrentUICulture = Cultures.Danish;

    [Theory]
    [InlineData("<p>Én</p><p>To</p>", "Én\n\nTo")]
    [InlineData("bare tekst", "bare tekst")]
    [InlineData("<h2>Formål</h2><p>Færre anbringelser</p>", "## Formål\n\nFærre anbringelser")]
    [InlineData("<h1><b>Formål</b></h1>", "# Formål")]
    [InlineData("<p class=MsoTitle>Titlen</p>", "# Titlen")]
    [InlineData("<p>Et <b>fedt</b> og <i>skråt</i> ord</p>", "Et **fedt** og *skråt* ord")]
    [InlineData("<p><b>fed </b>tekst</p>", "**fed** tekst")]
    [InlineData("<p><b>to</b><b> spans</b> i ét</p>", "**to spans** i ét")]
    [InlineData("<p><b><i>begge</i></b></p>", "***begge***")]
    [InlineData("<p><span style='font-weight:700'>fed</span> og <span style='font-style:italic'>skrå</span></p>", "**fed** og *skrå*")]
    [InlineData("<b style='font-weight:normal' id='docs-internal-guid'><p>ikke fed</p></b>", "ikke fed")]
    [InlineData("<p>se <a href='https://kommune.example/a b'>siden</a></p>", "se [siden](https://kommune.example/a%20b)")]
    [InlineData("<p>se <a href='javascript:alert(1)'>siden</a></p>", "se siden")]
    [InlineData("<p>første<br>anden</p>", "første  \nanden")]
    [InlineData("<p>m<sup>2</sup></p>", "m^2^")]
    [InlineData("<p>a&nbsp;b\n   c<o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>", "a b c")]
    [InlineData("<style>p { color: red }</style><p>ord<img src='data:image/png;base64,AAAA'></p><script>alert(1)</script>", "ord")]
    [InlineData("<blockquote><p>sagt</p><p>og gjort</p></blockquote>", "> sagt\n\n> og gjort")]
    [InlineData("<p>før</p><hr><p>efter</p>", "før\n\n---\n\nefter")]
    [InlineData("<p>2 * 3 = 6, a_b og [x]</p>", "2 \\* 3 = 6, a\\_b og \\[x\\]")]
    [InlineData("<p># ikke en overskrift</p>", "\\# ikke en overskrift")]
    [InlineData("<p>- ikke et punkt</p>", "\\- ikke et punkt")]
    [InlineData("<p>1. januar</p>", "1\\. januar")]
    public void A_paragraph_keeps_its_looks(string html, string markdown) => Assert.Equal(markdown, PastedHtml.ToMarkdown(html));

    [Theory]
    [InlineData("<ul><li>en</li><li>to<ul><li>to a</li></ul></li><li>tre</li></ul>", "- en\n- to\n    - to a\n- tre")]
    [InlineData("<ol><li>en</li><li>to</li></ol>", "1. en\n2. to")]
    [InlineData("<ol start=3><li>tre</li></ol>", "3. tre")]
    [InlineData("<ul><li><p>en</p></li><ul><li>en a</li></ul></ul>", "- en\n    - en a")]
    [InlineData("<p>før</p><ul><li>en</li></ul><p>efter</p>", "før\n\n- en\n\nefter")]
    public void A_list_stays_a_list(string html, string markdown) => Assert.Equal(markdown, PastedHtml.ToMarkdown(html));

    [Fact]
    public void Words_lists_are_paragraphs_and_become_lists()
    {
        const string html = """
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Opsporing<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>i dagtilbud</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><b>Træning</b></p>
            <p class=MsoNormal>Og så:</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Først</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Siden</p>
            <p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span>og lidt til</p>
            """;

        Assert.Equal("- Opsporing\n    - i dagtilbud\n- **Træning**\n\nOg så:\n\n1. Først\n2. Siden\n    1. og lidt til", PastedHtml.ToMarkdown(html));
    }

    [Fact]
    public void A_table_keeps_its_head_its_numbers_to_the_right_and_the_places_of_cells_that_span()
    {
        const string html = """
            <table><tr><td>1.000 kr.</td><td>2017</td><td>2018</td></tr><tr><td rowspan=2>Løn | pension</td><td>7.500</td><td>−3,5 %</td></tr><tr><td>100</td><td></td></tr>
            <tr><td colspan=2>I alt</td><td>7.600</td></tr></table>
            """;

        Assert.Equal("| 1.000 kr. | 2017 | 2018 |\n| --- | --: | --: |\n| Løn \\| pension | 7.500 | −3,5 % |\n|  | 100 |  |\n| I alt |  | 7.600 |", PastedHtml.ToMarkdown(html));
    }

    [Fact]
    public void A_table_of_one_cell_is_only_a_frame() => Assert.Equal("Én\n\nTo", PastedHtml.ToMarkdown("<table><tr><td><p>Én</p><p>To</p></td></tr></table>"));

    [Fact]
    public void Words_footnotes_follow_those_that_are_there()
    {
        const string html = """
            <p class=MsoNormal>Ca. 15 %<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><sup>[1]</sup></span></a> bremses.</p>
            <div style='mso-element:footnote-list'><hr size=1 width="33%">
            <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> En <i>undersøgelse</i> fra 2015</p></div></div>
            """;

        Assert.Equal("Ca. 15 %[^3] bremses.\n\n[^3]: En *undersøgelse* fra 2015", PastedHtml.ToMarkdown(html, footnotesBefore: 2));
    }

    [Fact]
    public void A_footnote_whose_text_stayed_behind_says_so() =>
        Assert.Equal("Tal[^1]\n\n[^1]: (fodnotens tekst fulgte ikke med)", PastedHtml.ToMarkdown("<p>Tal<a href='#_ftn7'>[7]</a></p>"));

    [Theory]
    [InlineData("")]
    [InlineData("<p>")]
    [InlineData("<table><tr></tr></table>")]
    [InlineData("<ul></ul>")]
    [InlineData("<p style='mso-list:l0 level99 lfo1'></p>")]
    public void What_says_nothing_becomes_nothing(string html) => Assert.Equal("", PastedHtml.ToMarkdown(html));

    [Fact]
    public void What_is_nested_deeper_than_any_document_is_refused() =>
        Assert.Throws<InvalidInputException>(() => PastedHtml.ToMarkdown(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "dybt"));

    [Fact]
    public void What_is_nested_as_deep_as_a_mail_thread_is_read() =>
        Assert.Equal("dybt", PastedHtml.ToMarkdown(string.Concat(Enumerable.Repeat("<div>", 300)) + "dybt"));
}

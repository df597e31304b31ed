using System.Globalization;
using Bunit;
using InvestmentCases.Domain;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.Fields;
using InvestmentCases.Web.Components.Markdown;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Fields;

public sealed class FieldTests : BunitContext
{
    public FieldTests() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Cultures.Danish, Cultures.Danish);

    [Fact]
    public void A_number_that_is_none_stays_in_the_field_with_the_reason()
    {
        decimal? told = -1;
        var field = Render<NumberField>(p => p.Add(f => f.Path, "priceLevel").Add(f => f.Label, "Prisniveau").Add(f => f.IsYear, true).Add(f => f.Value, 2017m).Add(f => f.Set, value => told = value));

        field.Find("input").Change("totusind");

        Assert.Equal(-1, told);
        Assert.Equal("totusind", field.Find("input").GetAttribute("value"));
        Assert.Contains("»totusind« er ikke et årstal", field.Find(".error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_is_typed_in_per_cent_and_told_as_a_fraction()
    {
        decimal? told = null;
        var field = Render<NumberField>(p => p.Add(f => f.Path, "discountRate").Add(f => f.Label, "Rente").Add(f => f.IsPercent, true).Add(f => f.Value, null).Add(f => f.Set, value => told = value));

        field.Find("input").Change("3,5");

        Assert.Equal(0.035m, told);
    }

    [Fact]
    public void A_list_keeps_the_empty_line_that_one_has_just_begun()
    {
        IReadOnlyList<string> told = [];
        var field = Render<LinesField>(p => p.Add(f => f.Path, "areas").Add(f => f.Label, "Områder").Add(f => f.Value, told).Add(f => f.Set, value => told = value));

        field.Find("textarea").Change("Valby\n");
        field.Render(p => p.Add(f => f.Value, told));

        Assert.Equal(["Valby"], told);
        Assert.Equal("Valby\n", field.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void A_day_follows_what_is_given_from_outside_also_back_to_what_it_was()
    {
        DateOnly? told = null;
        DateOnly before = new(2026, 5, 1), after = new(2026, 6, 2);
        var field = Render<DateField>(p => p.Add(f => f.Path, "documentDate").Add(f => f.Label, "Dato").Add(f => f.Value, before).Add(f => f.Set, value => told = value));

        field.Find("input").Change("2026-06-02");
        Assert.Equal(after, told);
        field.Render(p => p.Add(f => f.Value, after));
        field.Render(p => p.Add(f => f.Value, before));
        Assert.Equal("2026-05-01", field.Find("input").GetAttribute("value"));
        field.Render(p => p.Add(f => f.Value, null));
        Assert.Equal("", field.Find("input").GetAttribute("value") ?? "");
    }

    [Fact]
    public void A_choice_follows_what_is_given_from_outside_also_back_to_what_it_was()
    {
        string? told = null;
        var field = Render<ChoiceField<string>>(p => p.Add(f => f.Path, "kind").Add(f => f.Label, "Art").Add(f => f.MayBeEmpty, false).Add(f => f.Choices, [("a", "A"), ("b", "B")]).Add(f => f.Value, "a").Add(f => f.Set, value => told = value));

        field.Find("select").Change("1");
        Assert.Equal("b", told);
        field.Render(p => p.Add(f => f.Value, "b"));
        field.Render(p => p.Add(f => f.Value, "a"));
        Assert.Equal("0", field.Find("select").GetAttribute("value"));
        field.Render(p => p.Add(f => f.Value, null));
        Assert.Equal("", field.Find("select").GetAttribute("value") ?? "");
        Assert.Contains(field.FindAll("option"), option => option.GetAttribute("value") == "");
    }

    [Fact]
    public void A_text_that_is_given_once_more_while_one_types_is_not_put_over_what_is_typed()
    {
        var field = Render<TextField>(p => p.Add(f => f.Path, "title").Add(f => f.Label, "Titel").Add(f => f.Value, "Før"));

        field.Find("input").Change("Efter");
        field.Render(p => p.Add(f => f.Value, "Før"));
        var whileTyping = field.Find("input").GetAttribute("value");
        field.Render(p => p.Add(f => f.Value, "Efter"));
        field.Render(p => p.Add(f => f.Value, "Før"));

        Assert.Equal("Efter", whileTyping);
        Assert.Equal("Før", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void A_list_that_is_given_once_more_while_one_types_is_not_put_over_what_is_typed()
    {
        IReadOnlyList<string> before = ["Valby"];
        var field = Render<LinesField>(p => p.Add(f => f.Path, "areas").Add(f => f.Label, "Områder").Add(f => f.Value, before));

        field.Find("textarea").Change("Valby\nAmager");
        field.Render(p => p.Add(f => f.Value, before));

        Assert.Equal("Valby\nAmager", field.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void What_is_missing_says_so()
    {
        var field = Render<TextField>(p => p.Add(f => f.Path, "caseNumber").Add(f => f.Label, "Sagsnr.").Add(f => f.Value, null).Add(f => f.IsReadOnly, true));

        Assert.Equal("ikke oplyst", field.Find(".value").TextContent);
    }

    [Theory]
    [InlineData("lines[3].amounts.2019", "Budgetpost 4 · Beløb · 2019")]
    [InlineData("lines[0].kind", "Budgetpost 1 · Art")]
    [InlineData("criteria[1].measures", "Succeskriterium 2 · Hvordan måles succeskriteriet")]
    [InlineData("title", "Titel")]
    public void A_field_is_called_by_its_name(string path, string name) => Assert.Equal(name, FieldName.Of(path));

    [Theory]
    [InlineData("status", "InCommittee", "I politisk behandling")]
    [InlineData("lines[0].kind", "Saving", "Driftsbesparelse")]
    [InlineData("lines[0].amounts.2017", "-1500000", "−1.500.000 kr.")]
    [InlineData("discountRate", "0.035", "3,5\u00a0%")]
    [InlineData("documentDate", "2016-03-30", "30.03.2016")]
    [InlineData("firstYear", "2017", "2017")]
    [InlineData("title", null, "–")]
    public void A_value_is_shown_as_a_person_reads_it(string path, string? value, string shown) => Assert.Equal(shown, FieldValue.Of(path, value));

    [Fact]
    public void Markdown_is_shown_without_what_can_do_harm_and_with_its_footnotes()
    {
        var html = MarkdownText.ToHtml("**Fed**[^1] <script>alert(1)</script> [link](javascript:alert(1))\n\n[^1]: Kilde", "a");

        Assert.Contains("<strong>Fed</strong>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"a-fn:1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#a-fn:1\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
    }
}

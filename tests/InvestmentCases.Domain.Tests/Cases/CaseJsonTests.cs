using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class CaseJsonTests
{
    public CaseJsonTests() => CultureInfo.CurrentUICulture = Cultures.Danish;

    [Fact]
    public void A_case_that_is_written_read_and_written_again_has_the_same_bytes() =>
        ProposalGenerator.Proposals.Sample(proposal =>
        {
            var bytes = StrictJson.ToBytes(CaseJson.Write(proposal));

            var again = StrictJson.ToBytes(CaseJson.Write(CaseJson.Read(CaseJson.Parse(bytes))));

            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(again));
        }, iter: 300);

    [Fact]
    public void Amounts_that_are_equal_are_the_same_bytes_whatever_zeros_they_carry()
    {
        var id = Guid.CreateVersion7();
        Proposal With(decimal amount) => new() { Title = "t", Years = new(2017, 2017), Lines = [new() { Id = id, Amounts = YearAmounts.From(2017, amount) }] };

        var (plain, withZeros) = (StrictJson.ToBytes(CaseJson.Write(With(1500000m))), StrictJson.ToBytes(CaseJson.Write(With(1500000.00m))));

        Assert.Equal(plain, withZeros);
        Assert.Contains("\"2017\":1500000}", Encoding.UTF8.GetString(plain), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_alone_is_a_draft()
    {
        var proposal = Read("""{"title":"Ny case"}""");

        Assert.Equal("Ny case", proposal.Title);
        Assert.Null(proposal.Years);
        Assert.Empty(proposal.Lines);
        Assert.Equal(AmountUnit.Thousands, proposal.Unit);
    }

    [Fact]
    public void What_every_other_field_holds_may_be_null()
    {
        var json = CaseJson.Write(new Proposal { Title = "t" });
        foreach (var member in json.Select(m => m.Key).Where(key => key != "title").ToArray())
            json[member] = null;

        var proposal = CaseJson.Read(json);

        Assert.Equal(CaseJson.Write(new Proposal { Title = "t" }).ToJsonString(), CaseJson.Write(proposal).ToJsonString());
    }

    [Fact]
    public void Id_number_status_and_key_figures_are_taken_and_not_read()
    {
        var proposal = Read("""{"id":"x","number":"y","status":"Adopted","keyFigures":{"openFindings":2},"title":"t"}""");

        Assert.Equal("t", proposal.Title);
    }

    [Fact]
    public void An_id_that_stands_is_kept_and_a_missing_one_is_made()
    {
        var id = Guid.CreateVersion7();

        var proposal = Read($$"""{"title":"t","lines":[{"id":"{{id}}"},{}]}""");

        Assert.Equal(id, proposal.Lines[0].Id);
        Assert.NotEqual(Guid.Empty, proposal.Lines[1].Id);
    }

    [Theory]
    [InlineData("""[]""", "", "JSON-objekt")]
    [InlineData("""null""", "", "JSON-objekt")]
    [InlineData("""{}""", "title", "Titel mangler")]
    [InlineData("""{"title":"  "}""", "title", "Titel mangler")]
    [InlineData("""{"title":7}""", "title", "tekst")]
    [InlineData("""{"title":"t","colour":"red"}""", "colour", "»colour« findes ikke")]
    [InlineData("""{"title":"t","kind":"businesscase"}""", "kind", "vælg BusinessCase")]
    [InlineData("""{"title":"t","kind":1}""", "kind", "tekst")]
    [InlineData("""{"title":"t","priceLevel":"2017"}""", "priceLevel", "et tal uden anførselstegn")]
    [InlineData("""{"title":"t","priceLevel":2017.5}""", "priceLevel", "helt tal")]
    [InlineData("""{"title":"t","priceLevel":17}""", "priceLevel", "mellem 1970 og 2200")]
    [InlineData("""{"title":"t","firstYear":2017}""", "lastYear", "Sidste år mangler")]
    [InlineData("""{"title":"t","firstYear":2017,"lastYear":2016}""", "lastYear", "før første år")]
    [InlineData("""{"title":"t","firstYear":2017,"lastYear":2067}""", "lastYear", "højst dække 50 år")]
    [InlineData("""{"title":"t","documentDate":"30-03-2016"}""", "documentDate", "ingen dato")]
    [InlineData("""{"title":"t","discountRate":-0.1}""", "discountRate", "over −10 %")]
    [InlineData("""{"title":"t","discountRate":3.5}""", "discountRate", "350 %")]
    [InlineData("""{"title":"t","baseSuccessRate":0}""", "baseSuccessRate", "over 0 %")]
    [InlineData("""{"title":"t","scenarios":[{"name":"x","successRate":1.2}]}""", "scenarios[0].successRate", "Scenarie 1 »x«: Succesraten 120 %")]
    [InlineData("""{"title":"t","scenarios":[{"name":""}]}""", "scenarios[0].name", "navn")]
    [InlineData("""{"title":"t","firstYear":2017,"lastYear":2018,"lines":[{"label":"Løn","amounts":{"2019":1}}]}""", "lines[0].amounts.2019", "Post 1 »Løn«: 2019 ligger uden for årene 2017–2018")]
    [InlineData("""{"title":"t","lines":[{"amounts":{"19":1}}]}""", "lines[0].amounts.19", "ikke et årstal")]
    [InlineData("""{"title":"t","lines":[{"label":"Løn","amounts":{"2019":1.234}}]}""", "lines[0].amounts.2019", "Post 1 »Løn«: Beløbet i 2019 har mere end to decimaler")]
    [InlineData("""{"title":"t","lines":[{"amounts":{"2019":"1"}}]}""", "lines[0].amounts.2019", "et tal uden anførselstegn")]
    [InlineData("""{"title":"t","lines":[{"amounts":{"2019":99999999999999}}]}""", "lines[0].amounts.2019", "for stort")]
    [InlineData("""{"title":"t","lines":[{"amounts":{"2019":1e40}}]}""", "lines[0].amounts.2019", "for stort")]
    [InlineData("""{"title":"t","lines":[{"amounts":[1]}]}""", "lines[0].amounts", "år som felter")]
    [InlineData("""{"title":"t","lines":[null]}""", "lines[0]", "et objekt")]
    [InlineData("""{"title":"t","lines":{}}""", "lines", "en liste")]
    [InlineData("""{"title":"t","lines":[{"low":1.2,"high":0.8}]}""", "lines[0].high", "lavere end")]
    [InlineData("""{"title":"t","lines":[{"id":"nr. 1"}]}""", "lines[0].id", "ikke et id")]
    [InlineData("""{"title":"t","lines":[{"label":"Løn","drivers":{"2017":{"quantity":6}}}]}""", "lines[0].drivers.2017.unitPrice", "Post 1 »Løn«: Beregningen for 2017 har et antal, men ingen enhedspris")]
    [InlineData("""{"title":"t","lines":[{"drivers":{"2017":{"unitPrice":6}}}]}""", "lines[0].drivers.2017.quantity", "mangler et antal")]
    [InlineData("""{"title":"t","lines":[{"dependsOnSuccess":"true"}]}""", "lines[0].dependsOnSuccess", "true eller false")]
    [InlineData("""{"title":"t","risks":[{"description":"Frafald","probability":6}]}""", "risks[0].probability", "Risiko 1 »Frafald«: »probability« er 6; det skal ligge mellem 1 og 5")]
    [InlineData("""{"title":"t","financing":[{"label":"Pulje"}]}""", "financing[0].source", "vælg Fund")]
    [InlineData("""{"title":"t","statedFigures":[{"measure":"Net"}]}""", "statedFigures[0].value", "mangler")]
    [InlineData("""{"title":"t","statedTables":[{"heading":"Tabel 1","rows":[{"label":"I alt","total":"x"}]}]}""", "statedTables[0].rows[0].total", "Tabel 1 »Tabel 1«, række 1 »I alt«")]
    public void What_is_wrong_is_refused_by_path_and_in_the_readers_language(string json, string field, string message)
    {
        var refused = Assert.Throws<InvalidInputException>(() => Read(json));

        var fault = Assert.Single(refused.Faults);
        Assert.Equal(field, fault.Field);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Read("""
            {"firstYear":2017,"lastYear":2018,"x":1,
             "lines":[{"label":"A","amounts":{"2017":"1","2020":2}},{"label":"B","kind":"Loss","amounts":{"2018":0.001}}]}
            """));

        Assert.Equal(["lines[0].amounts.2017", "lines[0].amounts.2020", "lines[1].amounts.2018", "lines[1].kind", "title", "x"], refused.Faults.Select(f => f.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_is_told_in_English_where_English_is_read()
    {
        CultureInfo.CurrentUICulture = Cultures.English;

        var refused = Assert.Throws<InvalidInputException>(() => Read("""{"title":"t","lines":[{"label":"Pay","amounts":{"2019":1.234}}]}"""));

        Assert.Equal("Line 1 \"Pay\": The amount in 2019 has more than two decimals: amounts are entered in whole øre.", Assert.Single(refused.Faults).Message);
    }

    [Fact]
    public void More_than_500_lines_are_refused()
    {
        var json = CaseJson.Write(new Proposal { Title = "t", Lines = [.. Enumerable.Range(0, 501).Select(_ => new CashFlowLine())] });

        var refused = Assert.Throws<InvalidInputException>(() => CaseJson.Read(json));

        Assert.Equal("lines", Assert.Single(refused.Faults).Field);
    }

    [Fact]
    public void The_same_id_on_two_lines_is_refused()
    {
        var line = new CashFlowLine();

        var refused = Assert.Throws<InvalidInputException>(() => CaseJson.Read(CaseJson.Write(new Proposal { Title = "t", Lines = [line, line] })));

        Assert.Equal("lines[1].id", Assert.Single(refused.Faults).Field);
    }

    [Fact]
    public void Units_are_found_by_code_or_name_and_an_unknown_one_is_refused()
    {
        var tree = new OrganisationTree([new("SOF", "Socialforvaltningen", null, UnitKind.Administration)]);
        string? Resolve(string text) => tree.Find(text)?.Code;

        var proposal = CaseJson.Read(JsonNode.Parse("""{"title":"t","leadUnit":"socialforvaltningen","lines":[{"party":"SOF"}]}"""), Resolve);
        var refused = Assert.Throws<InvalidInputException>(() => CaseJson.Read(JsonNode.Parse("""{"title":"t","leadUnit":"XYZ","affectedUnits":["SOF","Q"]}"""), Resolve));

        Assert.Equal("SOF", proposal.LeadUnit);
        Assert.Equal("SOF", proposal.Lines[0].Party);
        Assert.Equal(["leadUnit", "affectedUnits[1]"], refused.Faults.Select(f => f.Field));
    }

    [Fact]
    public void Members_that_stand_twice_are_named_where_the_text_is_read()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Read("""{"title":"t","lines":[{},{"label":"a","label":"b","amounts":{"2017":1,"2017":2}}],"title":"u"}"""));

        Assert.Equal(["lines[1].label", "lines[1].amounts.2017", "title"], refused.Faults.Select(f => f.Field));
    }

    [Theory]
    [InlineData("{\"title\":")]
    [InlineData("{\"title\":\"t\"} {}")]
    [InlineData("{\"title\":\"t\",}")]
    [InlineData("")]
    public void Text_that_is_no_JSON_is_refused_with_its_place(string text)
    {
        var refused = Assert.Throws<InvalidInputException>(() => Read(text));

        Assert.Contains("ikke gyldig JSON: fejl ved linje 1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_half_a_character_is_refused()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Read("""{"title":"\ud800"}"""));

        Assert.Equal("title", Assert.Single(refused.Faults).Field);
    }

    [Fact]
    public void A_frozen_case_begins_with_id_and_number_and_can_be_read_again()
    {
        var businessCase = new BusinessCase(Guid.CreateVersion7(), 32, CaseStatus.Adopted, 4, new() { Title = "Tæt på" }, [], null);

        var bytes = CaseJson.Freeze(businessCase);

        Assert.StartsWith($"{{\"id\":\"{businessCase.Id}\",\"number\":32,\"proposalNumber\":null", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Tæt på\",\"kind\":\"BusinessCase\",\"status\":\"Adopted\",\"leadUnit\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal("Tæt på", CaseJson.Read(CaseJson.Parse(bytes)).Title);
    }

    private static Proposal Read(string json) => CaseJson.Read(CaseJson.Parse(Encoding.UTF8.GetBytes(json)));
}

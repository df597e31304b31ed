using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>An empty row within a table parts nothing from it: no row is lost, and no other table is taken in.</summary>
public sealed class ContinuedTablesTests
{
    private const string Parted = "1.000 kr., 2027-pl\t2027\t2028\nLøn til vejledere\t900\t900\nUdgifter i alt\t900\t900\n\nGevinster\t\t\nFærre anbringelser\t-400\t-1.500\n\nNetto\t500\t-600\n";

    public ContinuedTablesTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void Blocks_parted_by_empty_lines_are_one_table()
    {
        var table = Assert.Single(DocumentReader.ReadText(Parted).Tables);

        Assert.Equal([RowRole.Line, RowRole.Subtotal, RowRole.BlockHeading, RowRole.Line, RowRole.Total], table.Rows.Select(row => row.Role));
    }

    [Fact]
    public void So_they_are_in_a_sheet_and_in_columns_of_spaces()
    {
        var sheet = DocumentReader.ReadFile(SheetMaker.Make(DelimitedText.Read(Parted.Replace('\t', ';').Replace("\n\n", "\n;;\n", StringComparison.Ordinal))), "tal.xlsx");
        var spaced = DocumentReader.ReadText(string.Join('\n', Parted.Split('\n').Select(line => line.Split('\t') is [var label, var first, var second] ? $"{label,-30}{first,10}{second,10}".TrimEnd() : line)));

        Assert.Equal(5, Assert.Single(sheet.Tables).Rows.Count);
        Assert.Equal(5, Assert.Single(spaced.Tables).Rows.Count);
    }

    [Fact]
    public void A_table_with_years_of_its_own_and_a_list_without_numbers_are_others()
    {
        var reading = DocumentReader.ReadText("1.000 kr.\t2027\t2028\nUdgift til bus\t900\t900\n\n1.000 kr.\t2027\t2028\nUdgift til tog\t100\t100\n\nMål\tAnsvarlig\tHvornår\nFlere cykler\tVej og Park\tHvert år\n");

        Assert.Equal([1, 1], reading.Tables.Select(table => table.Rows.Count));
    }

    [Fact]
    public void A_year_that_a_narrow_cell_broke_is_still_a_year()
    {
        var table = Assert.Single(DocumentReader.ReadHtml("<table><tr><td>1.000 kr.</td><td>202<br>7</td><td>202<br>8</td></tr><tr><td>Udgift til bus</td><td>900</td><td>950</td></tr></table>").Tables);

        Assert.Equal([2027, 2028], table.Years);
    }
}

using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Web.Features.Exports;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Exports;

public sealed class FileNameTests
{
    public FileNameTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    [Theory]
    [InlineData("Tæt på Familien Børn 0-12 år", "Case 7 Tæt på Familien Børn 0-12 år.docx")]
    [InlineData("../../etc/passwd", "Case 7 .. .. etc passwd.docx")]
    [InlineData("A/B: \"hvad\" <nu>?", "Case 7 A B hvad nu.docx")]
    [InlineData("Slut.", "Case 7 Slut.docx")]
    public void A_file_is_called_as_its_case_in_letters_that_every_system_can_store(string title, string name) =>
        Assert.Equal(name, FileName.Of(7, title, "docx"));

    [Fact]
    public void A_long_title_is_cut() => Assert.InRange(FileName.Of(7, new string('a', 400), "xlsx").Length, 80, 100);
}

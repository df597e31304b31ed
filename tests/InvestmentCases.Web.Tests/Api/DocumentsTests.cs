using System.Net;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class DocumentsTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    public async Task A_summary_comes_as_the_file_that_it_says(string format, string type)
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Til papiret"));

        var answer = await client.GetAsync($"/api/v1/cases/{id}/documents/summary.{format}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(format == "json" ? "{\""u8.ToArray() : "PK"u8.ToArray(), bytes[..2]);
    }

    [Fact]
    public async Task What_is_not_made_says_why()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Ikke alt"));

        var pdf = await client.GetAsync($"/api/v1/cases/{id}/documents/summary.pdf", HttpStatusCode.ServiceUnavailable);
        await client.GetAsync($"/api/v1/cases/{id}/documents/status.docx", HttpStatusCode.NotFound);
        await client.GetAsync($"/api/v1/cases/{id}/documents/summary.exe", HttpStatusCode.NotFound);
        await program.As(ApiProgram.Neighbour).GetAsync($"/api/v1/cases/{id}/documents/summary.docx", HttpStatusCode.NotFound);
        await program.As(ApiProgram.Neighbour).GetAsync($"/api/v1/cases/{id}/documents/summary.pdf", HttpStatusCode.NotFound);

        Assert.Contains("PDF", (string)pdf.Json["detail"]!, StringComparison.Ordinal);
    }
}

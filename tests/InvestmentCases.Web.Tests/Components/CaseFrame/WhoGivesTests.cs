using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

public sealed class WhoGivesTests
{
    public WhoGivesTests() => CultureInfo.CurrentUICulture = Cultures.Danish;

    [Theory]
    [InlineData("lines", "Lønsum og takster: spørg økonomi.")]
    [InlineData("sections.Background", "Vejledningen står ved afsnittet.")]
    [InlineData("title", null)]
    public void A_lack_says_whom_to_ask(string field, string? who) => Assert.Equal(who, WhoGives.Of(field));

    [Fact]
    public void Everything_that_an_empty_case_lacks_but_its_title_can_be_asked_for() =>
        Assert.All(Submission.WhatIsMissing(new() { Title = "En case" }), lack => Assert.NotNull(WhoGives.Of(lack.Field)));
}

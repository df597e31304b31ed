using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public class PersonalDataTests
{
    [Theory]
    // A day that has been, and a shape that people write.
    [InlineData("Borger 010190-1234 er visiteret", 1)]
    [InlineData("CPR 0101901234", 1)]
    [InlineData("010190 1234", 1)]
    [InlineData("290204-5678", 1)]
    [InlineData("(311299-0001) og 010190-1234.", 2)]
    [InlineData("710190-1234", 1)]
    [InlineData("0702751020", 1)]
    // No such day, or another kind of number.
    [InlineData("320190-1234", 0)]
    [InlineData("011390-1234", 0)]
    [InlineData("290203-5678", 0)]
    [InlineData("300290-1234", 0)]
    [InlineData("000190-1234", 0)]
    [InlineData("Sagsnr. 2016-0053636-4", 0)]
    [InlineData("EAN 5798009683014", 0)]
    [InlineData("faktura 0101901234", 0)]
    [InlineData("11.400.000 kr. i 2017-2022", 0)]
    [InlineData("tlf. 40 49 99 66", 0)]
    [InlineData("010190-12345", 0)]
    [InlineData("1010190-1234", 0)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void Civil_numbers_are_told_by_shape_and_day(string? text, int count) => Assert.Equal(count, CountOf(PersonalDataKind.CivilNumber, text));

    [Theory]
    [InlineData("Emma på 9 år har ADHD og går i specialklasse.", 1)]
    [InlineData("Drengen Mikkel Sørensen blev anbragt i 2019.", 1)]
    [InlineData("Mikkels diagnose kom sent.", 1)]
    [InlineData("Bo Hansen er sygemeldt.", 1)]
    [InlineData("Fatima har angst.\nOgså Jonas er indlagt i psykiatrien.", 2)]
    [InlineData("Peter was diagnosed with depression.", 1)]
    // A name without anything sensitive, something sensitive without a name, or the two in different sentences.
    [InlineData("Kontakt Emma Holm om tallene.", 0)]
    [InlineData("Målgruppen er børn med ADHD og autisme.", 0)]
    [InlineData("Børn med angst får et forløb. Emma Holm leder det.", 0)]
    [InlineData("Socialforvaltningen og Borgercenter Børn og Unge anbringer færre; depression behandles i Region Hovedstaden.", 0)]
    [InlineData("Per borger med demens spares 40.000 kr.", 0)]
    [InlineData("At bo hjemme med demens kræver støtte.", 0)]
    [InlineData("Tæt på Familien: færre anbragte unge i København.", 0)]
    public void A_name_beside_a_sensitive_word_is_noticed(string text, int count) => Assert.Equal(count, CountOf(PersonalDataKind.NameBesideSensitiveWord, text));

    [Fact]
    public void A_long_text_is_looked_through_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("Målgruppen er børn med ADHD, og indsatsen koster 1.500.000 kr. om året i 2017-2022. ", 2_400));

        Assert.Empty(PersonalData.In(text));
    }

    private static int CountOf(PersonalDataKind kind, string? text) => PersonalData.In(text).Where(found => found.Kind == kind).Select(found => found.Count).SingleOrDefault();
}

using System.Globalization;
using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain.Calculation;
using Xunit;

namespace InvestmentCases.Documents.Tests.Pictures;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("da-DK", PaybackStatus.Immediate, false, null, "Ingen investering at tjene hjem: intet år koster mere, end det sparer")]
    [InlineData("da-DK", PaybackStatus.Repaid, false, null, "Investeringen er tjent hjem i 2022, det 6. år")]
    [InlineData("da-DK", PaybackStatus.Repaid, true, null, "Investeringen er tjent hjem i 2022, det 6. år, men falder tilbage")]
    [InlineData("da-DK", PaybackStatus.Repaid, true, 2025, "Investeringen er tjent hjem i 2022, det 6. år, falder tilbage og er varigt tjent hjem fra 2025")]
    [InlineData("da-DK", PaybackStatus.Extrapolated, false, null, "Investeringen er tjent hjem i 2022, det 6. år, når perioden forlænges")]
    [InlineData("da-DK", PaybackStatus.Unknown, false, null, "Investeringen er ikke tjent hjem inden for de oplyste år")]
    [InlineData("da-DK", PaybackStatus.Never, false, null, "Investeringen tjenes ikke hjem")]
    [InlineData("en-GB", PaybackStatus.Immediate, false, null, "No investment to pay back: no year costs more than it saves")]
    [InlineData("en-GB", PaybackStatus.Repaid, false, null, "The investment is repaid in 2022, its 6th year")]
    [InlineData("en-GB", PaybackStatus.Repaid, true, null, "The investment is repaid in 2022, its 6th year, but relapses")]
    [InlineData("en-GB", PaybackStatus.Repaid, true, 2025, "The investment is repaid in 2022, its 6th year, relapses, and stays repaid from 2025")]
    [InlineData("en-GB", PaybackStatus.Extrapolated, false, null, "The investment is repaid in 2022, its 6th year, when the period is extended")]
    [InlineData("en-GB", PaybackStatus.Unknown, false, null, "The investment is not repaid within the stated years")]
    [InlineData("en-GB", PaybackStatus.Never, false, null, "The investment is not repaid")]
    public void Every_outcome_has_its_heading(string culture, PaybackStatus status, bool relapses, int? stays, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var isRepaid = status is PaybackStatus.Repaid or PaybackStatus.Extrapolated;
        Payback payback = new() { Status = status, Year = isRepaid ? 2022 : null, Years = isRepaid ? 6 : null, Relapses = relapses, StaysRepaidFrom = stays };

        Assert.Equal(expected, Sentences.Heading(payback));
    }

    [Theory]
    [InlineData(1, "1st"), InlineData(2, "2nd"), InlineData(3, "3rd"), InlineData(4, "4th"), InlineData(11, "11th"), InlineData(12, "12th"), InlineData(13, "13th"), InlineData(21, "21st"), InlineData(42, "42nd")]
    public void English_years_are_counted_in_ordinals(int number, string expected) => Assert.Equal(expected, Sentences.Ordinal(number));

    [Fact]
    public void What_was_gained_before_the_start_is_told_with_its_amount()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("da-DK");
        Payback payback = new() { Status = PaybackStatus.Repaid, StartYear = 2023, GainedBeforeStart = -250_000 };

        Assert.Equal("Før 2023 er der vundet 250 t.kr.; de er ikke regnet med.", Sentences.GainedBefore(payback, k => Figures.Thousands(k) + " t.kr."));
        Assert.Null(Sentences.GainedBefore(payback with { GainedBeforeStart = 0 }, Figures.Thousands));
    }
}

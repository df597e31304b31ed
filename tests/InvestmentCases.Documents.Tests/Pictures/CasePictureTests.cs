using System.Globalization;
using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain.Calculation;
using Xunit;

namespace InvestmentCases.Documents.Tests.Pictures;

public sealed class CasePictureTests
{
    public CasePictureTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("da-DK");

    [Fact]
    public void Spending_stands_above_zero_and_saving_below()
    {
        var picture = Draw(Figures.SixYears());

        var zero = Zero(picture);
        Assert.All(Boxes(picture, Tone.SpendingSoft), box => Assert.Equal(zero, box.Y + box.Height, 6));
        Assert.All(Boxes(picture, Tone.SavingSoft), box => Assert.Equal(zero, box.Y, 6));
        Assert.Equal(6, Boxes(picture, Tone.SpendingSoft).Count());
        Assert.Equal(2, Boxes(picture, Tone.Spending).Count());
        Assert.Equal(4, Boxes(picture, Tone.Saving).Count());
    }

    [Fact]
    public void Bars_and_cumulative_line_share_one_axis()
    {
        var picture = Draw(Figures.SixYears());

        var zero = Zero(picture);
        var perThousand = Boxes(picture, Tone.SpendingSoft).First().Height / 9000;
        decimal[] cumulative = [7500, 11400, 9300, 5800, 2300, -1200];
        var dots = picture.Shapes.OfType<Dot>().Where(d => !d.IsHollow).ToArray();
        Assert.Equal(cumulative.Select(c => Math.Round(zero - (double)c * perThousand, 6)), dots.Select(d => Math.Round(d.Y, 6)));
    }

    [Fact]
    public void The_ring_lies_where_the_line_crosses_zero_and_in_front_of_the_payback_years_dot()
    {
        var picture = Draw(Figures.SixYears());

        var ring = Assert.Single(picture.Shapes.OfType<Dot>(), d => d.IsHollow);
        var dots = picture.Shapes.OfType<Dot>().Where(d => !d.IsHollow).ToArray();
        Assert.Equal(Zero(picture), ring.Y, 6);
        Assert.Equal(dots[4].X + (dots[5].X - dots[4].X) * 2300 / 3500, ring.X, 3);
        var column = Assert.Single(Boxes(picture, Tone.PaybackColumn));
        Assert.InRange(dots[5].X, column.X, column.X + column.Width);
        Assert.Contains(picture.Shapes.OfType<Text>(), t => t.Content == "Tjent hjem i 2022, det 6. år");
    }

    [Fact]
    public void A_case_without_amounts_has_the_zero_line_alone() =>
        Assert.DoesNotContain(Draw(Figures.Of(2027, [0, 0], [0, 0], new() { Status = PaybackStatus.Immediate })).Shapes.OfType<Stroke>(), stroke => stroke.Tone == Tone.Grid);

    [Theory]
    [InlineData(1), InlineData(9), InlineData(11), InlineData(99), InlineData(1001), InlineData(123456), InlineData(7777777)]
    public void There_are_between_two_and_five_grid_lines_whatever_the_size(int size)
    {
        var figures = Figures.Of(2020, [size, size, 0, 0], [0, -size / 2m, -size, -size], new() { Status = PaybackStatus.Never });

        var picture = Draw(figures);

        Assert.InRange(picture.Shapes.OfType<Stroke>().Count(s => s.Tone == Tone.Grid), 2, 5);
    }

    [Fact]
    public void No_shape_lies_outside_the_picture_and_no_two_texts_on_each_other()
    {
        foreach (var (figures, layout) in EveryPicture())
        {
            var picture = CasePicture.Draw(figures, layout, Figures.Thousands, "1.000 kr.");

            Assert.All(picture.Shapes.OfType<Box>(), b => Assert.True(b.X >= 0 && b.Y >= -0.001 && b.X + b.Width <= picture.Width + 0.001 && b.Y + b.Height <= picture.Height + 0.001));
            var texts = picture.Shapes.OfType<Text>().ToArray();
            Assert.All(texts, t => Assert.True(t.Left >= -1 && t.Left + t.Width <= picture.Width + 8 && t.Y is > 8 && t.Y <= picture.Height, t.Content));
            for (var i = 0; i < texts.Length; i++)
                for (var j = 0; j < i; j++)
                    Assert.False(Overlap(texts[i], texts[j]), $"{texts[i].Content} × {texts[j].Content}");
        }
    }

    [Fact]
    public void Years_beyond_the_period_are_drawn_softer_as_far_as_the_payback()
    {
        var figures = Beyond();

        var picture = Draw(figures);

        Assert.Equal([2020, 2021, 2022, 2023, 2024], figures.Years.Select(y => y.Year));
        Assert.Equal([false, false, false, true, true], figures.Years.Select(y => y.IsBeyond));
        Assert.Equal(-2000, figures.Years[^1].Cumulative / 1000);
        Assert.Contains(picture.Shapes.OfType<Stroke>(), s => s is { Tone: Tone.Cumulative, IsBeyond: true, IsDashed: true });
        Assert.Equal(4, Boxes(picture, Tone.SavingSoft).Count());
        Assert.Equal(2, Boxes(picture, Tone.SavingSoft).Count(b => b.IsBeyond));
    }

    [Fact]
    public void What_was_gained_before_the_start_year_is_not_in_the_line()
    {
        var figures = Figures.Of(2020, [0, 4000, 0, 0], [-1000, 0, -2500, -2500],
            new() { Status = PaybackStatus.Repaid, StartYear = 2021, Year = 2023, Years = 3, InterpolatedYears = 2.6m, GainedBeforeStart = -1_000_000 });

        var picture = Draw(figures);

        Assert.Equal([null, 4000, 1500, -1000], figures.Years.Select(y => y.Counted / 1000));
        Assert.Equal(3, picture.Shapes.OfType<Dot>().Count(d => !d.IsHollow));
        var ring = Assert.Single(picture.Shapes.OfType<Dot>(), d => d.IsHollow);
        Assert.Equal(Zero(picture), ring.Y, 6);
    }

    [Fact]
    public void A_case_without_amounts_is_a_zero_line_and_nothing_else()
    {
        var figures = Figures.Of(2020, [0, 0], [0, 0], new() { Status = PaybackStatus.Immediate });

        var picture = Draw(figures);

        Assert.Empty(picture.Shapes.OfType<Box>());
        Assert.Contains(picture.Shapes.OfType<Stroke>(), s => s.Tone == Tone.Zero);
    }

    private static IEnumerable<(CaseFigures, PictureLayout)> EveryPicture()
    {
        var many = Enumerable.Range(0, 50).Select(i => (decimal)i).ToArray();
        CaseFigures[] all =
        [
            Figures.SixYears(),
            Beyond(),
            Figures.Of(2018, [12_345_678], [-1], new() { Status = PaybackStatus.Never, StartYear = 2018 }),
            Figures.Of(2020, many, [.. many.Select(m => -m * 2)], new() { Status = PaybackStatus.Immediate }),
            Figures.Of(2020, [5000, 100, 100], [0, -9000, -9000], new() { Status = PaybackStatus.Repaid, StartYear = 2020, Year = 2021, Years = 2, InterpolatedYears = 1.56m }),
            Figures.Of(2020, [8000, 8000, 10000, 10000], [0, 0, 0, 0], new() { Status = PaybackStatus.Never, StartYear = 2020 }),
        ];
        return all.SelectMany(f => new[] { (f, PictureLayout.AboveTable(f.Years.Count)), (f, PictureLayout.Beside), (f, PictureLayout.OnPaper) });
    }

    private static CaseFigures Beyond()
    {
        Payback payback = new()
        {
            Status = PaybackStatus.Extrapolated,
            StartYear = 2020,
            Year = 2024,
            Years = 5,
            InterpolatedYears = 4m + 1m / 3,
            Trace = [new(2020, 9_000_000, 9_000_000, false), new(2021, -2_000_000, 7_000_000, false), new(2022, -3_000_000, 4_000_000, false), new(2023, -3_000_000, 1_000_000, true), new(2024, -3_000_000, -2_000_000, true)],
        };
        return Figures.Of(2020, [9000, 0, 0], [0, -2000, -3000], payback);
    }

    private static Picture Draw(CaseFigures figures) => CasePicture.Draw(figures, PictureLayout.AboveTable(figures.Years.Count), Figures.Thousands, "1.000 kr.");

    private static IEnumerable<Box> Boxes(Picture picture, Tone tone) => picture.Shapes.OfType<Box>().Where(b => b.Tone == tone);

    private static double Zero(Picture picture) => picture.Shapes.OfType<Stroke>().Single(s => s.Tone == Tone.Zero).Places[0].Y;

    private static bool Overlap(Text a, Text b) =>
        a.Left < b.Left + b.Width && b.Left < a.Left + a.Width && a.Y - 10 < b.Y && b.Y - 10 < a.Y;
}

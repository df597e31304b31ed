using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using static InvestmentCases.Web.Components.Origin.OriginWords;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>Where the sums of the tables of amounts come from: the lines of a year, the years of a line, the years before.</summary>
internal static class OriginOfSums
{
    public static FigureOrigin? Of(FigureAsked asked, AskedCase of, YearRange years)
    {
        var proposal = of.Proposal;
        return asked switch
        {
            { Name: FigureAsked.Net, Year: { } year, Of: null } => SumOfLines(Say.In($"Samlet økonomisk påvirkning {year:0}", $"Total economic effect {year:0}"), Say.In($"Årets nettoeffekt er summen af alle poster. Under nul er en gevinst.", $"The year's net effect is the sum of all lines. Below zero is a gain."), proposal, proposal.Lines, year),
            { Name: FigureAsked.Net, Of: null } => SumOfYears(Say.In($"Samlet økonomisk påvirkning", $"Total economic effect"), Say.In($"Alle års nettoeffekt lagt sammen.", $"The net effect of all years added up."), years, NetEffect.Of(proposal.Lines, years), 1),
            { Name: FigureAsked.Cumulative, Year: { } year } => Cumulative(proposal, years, year),
            { Name: FigureAsked.Spending, Year: { } year } => SumOfLines(Say.In($"Udgifter {year:0}", $"Spending {year:0}"), Say.In($"Alle beløb over nul i året.", $"All amounts above zero in the year."), proposal, [.. proposal.Lines.Where(line => line.Amounts[year] > 0)], year),
            { Name: FigureAsked.Saving, Year: { } year } => SumOfLines(Say.In($"Besparelser {year:0}", $"Savings {year:0}"), Say.In($"Alle beløb under nul i året: besparelser og indtægter.", $"All amounts below zero in the year: savings and income."), proposal, [.. proposal.Lines.Where(line => line.Amounts[year] < 0)], year),
            { Name: FigureAsked.Block } when Enum.TryParse<GridBlock>(asked.Of, out var block) => Block(proposal, [.. proposal.Lines.Where(line => GridRows.BlockOf(line) == block)], asked.Year),
            { Name: FigureAsked.Line, Of: { } key } => Line(proposal, key),
            { Name: FigureAsked.Covered } => Covered(proposal, years, asked.Year),
            { Name: FigureAsked.Need } => Need(proposal, years, asked.Year),
            { Name: FigureAsked.Missing } => Missing(proposal, years, asked.Year),
            _ => null,
        };
    }

    private static FigureOrigin SumOfLines(string title, string lead, Proposal proposal, IReadOnlyList<CashFlowLine> lines, int year) =>
        new(title, lead, YearsAndSum(lines.Where(line => line.Amounts.Has(year)).Select(line => new OriginRow(NameOf(proposal, line), line.Amounts[year], DriverText(line, year))), Say.In($"I alt {year:0}", $"Total {year:0}")), 1);

    private static FigureOrigin SumOfYears(string title, string lead, YearRange years, IReadOnlyList<decimal> sums, int rule) =>
        new(title, lead, YearsAndSum(years.Years.Select((year, i) => new OriginRow(YearText(year), sums[i])), Say.In($"I alt", $"Total")), rule);

    private static FigureOrigin Block(Proposal proposal, IReadOnlyList<CashFlowLine> lines, int? year) => year is { } one
        ? SumOfLines(Say.In($"{one:0}: sum af blokken", $"{one:0}: sum of the block"), Say.In($"Summen af blokkens poster i året.", $"The sum of the block's lines in the year."), proposal, lines, one)
        : new(Say.In($"Sum af blokken i alle år", $"Sum of the block over all years"), Say.In($"Blokkens poster, hver lagt sammen over årene.", $"The block's lines, each added up over the years."),
            YearsAndSum(lines.Select(line => new OriginRow(NameOf(proposal, line), line.Amounts.Total)), Say.In($"I alt", $"Total")), 1);

    private static FigureOrigin Cumulative(Proposal proposal, YearRange years, int year)
    {
        var net = NetEffect.Of(proposal.Lines, years);
        return new(Say.In($"Akkumuleret nettoeffekt {year:0}", $"Cumulative net effect {year:0}"), Say.In($"Nettoeffekten lagt sammen fra det første år til og med {year:0}.", $"The net effect added up from the first year up to and with {year:0}."),
            YearsAndSum(years.Years.TakeWhile(y => y <= year).Select((y, i) => new OriginRow(YearText(y), net[i])), Say.In($"Akkumuleret {year:0}", $"Cumulative {year:0}")), 2);
    }

    /// <summary>A line of the case or of its financing, year by year.</summary>
    private static FigureOrigin? Line(Proposal proposal, string key)
    {
        var line = AmountRows.FindLine(proposal, key);
        if (AmountRows.Find(proposal, key) is not { } amounts || (line is null && AmountRows.LabelOf(proposal, key) is null))
            return null;
        return new(line is null ? NameOfFinancing(proposal, key) : NameOf(proposal, line), Say.In($"Postens beløb, år for år.", $"The line's amounts, year by year."),
            YearsAndSum(amounts.Select(a => new OriginRow(YearText(a.Key), a.Value, line is null ? null : DriverText(line, a.Key))), Say.In($"I alt", $"Total")), line is null ? 5 : 1);
    }

    private static FigureOrigin Covered(Proposal proposal, YearRange years, int? year)
    {
        var lines = proposal.Financing.Select((line, at) => (Name: NameOfFinancing(proposal, AmountRows.KeyOfFinancing(at)), line.Amounts));
        return year is { } one
            ? new(Say.In($"Finansieret {one:0}", $"Financed {one:0}"), Say.In($"Summen af finansieringen i året. Finansiering tæller aldrig med i nettoeffekten.", $"The sum of the year's financing. Financing never counts in the net effect."),
                YearsAndSum(lines.Where(line => line.Amounts.Has(one)).Select(line => new OriginRow(line.Name, line.Amounts[one])), Say.In($"I alt {one:0}", $"Total {one:0}")), 5)
            : new(Say.In($"Finansieret i alle år", $"Financed over all years"), Say.In($"Finansieringen, hver post lagt sammen over casens år.", $"The financing, each line added up over the case's years."),
                YearsAndSum(lines.Select(line => new OriginRow(line.Name, years.Years.Sum(y => line.Amounts[y]))), Say.In($"I alt", $"Total")), 5);
    }

    private static FigureOrigin Need(Proposal proposal, YearRange years, int? year)
    {
        if (year is { } one)
        {
            var net = proposal.Lines.Sum(line => line.Amounts[one]);
            return new(Say.In($"Behov for startkapital {one:0}", $"Need for start capital {one:0}"), Say.In($"Årets nettoeffekt, hvor der bruges mere, end der spares; ellers 0.", $"The year's net effect where more is spent than saved; otherwise 0."),
                [new(Say.In($"Årets nettoeffekt", $"The year's net effect"), net), new(Say.In($"Behov {one:0}", $"Need {one:0}"), Math.Max(0, net), IsResult: true)], 5);
        }
        return SumOfYears(Say.In($"Behov for startkapital", $"Need for start capital"), Say.In($"Nettoeffekten i de år, hvor der bruges mere, end der spares. Andre år tæller 0.", $"The net effect in the years in which more is spent than saved. Other years count 0."), years, NeedOf(proposal, years), 5);
    }

    private static FigureOrigin Missing(Proposal proposal, YearRange years, int? year)
    {
        var need = NeedOf(proposal, years);
        decimal[] covered = [.. years.Years.Select(y => proposal.Financing.Sum(line => line.Amounts[y]))];
        if (year is { } one && years.Contains(one))
        {
            var at = one - years.First;
            return new(Say.In($"Mangler finansiering {one:0}", $"Lacks financing {one:0}"), Say.In($"Behovet minus det, der er finansieret; aldrig under 0.", $"The need less what is financed; never below 0."),
                [new(Say.In($"Behov", $"Need"), need[at]), new(Say.In($"Finansieret", $"Financed"), -covered[at]), new(Say.In($"Mangler {one:0}", $"Lacks {one:0}"), Math.Max(0, need[at] - covered[at]), IsResult: true)], 5);
        }
        return SumOfYears(Say.In($"Mangler finansiering i alle år", $"Lacks financing over all years"), Say.In($"Det, der mangler i hvert år. For meget i ét år dækker ikke et andet.", $"What each year lacks. Too much in one year does not cover another."), years, [.. need.Select((n, i) => Math.Max(0, n - covered[i]))], 5);
    }

    private static decimal[] NeedOf(Proposal proposal, YearRange years) => [.. NetEffect.Of(proposal.Lines, years).Select(net => Math.Max(0, net))];

    private static string NameOfFinancing(Proposal proposal, string key)
    {
        var number = AmountRows.NumberOf(proposal, key);
        return AmountRows.LabelOf(proposal, key) is { Length: > 0 } label ? Say.In($"Finansiering {number:0} · {label}", $"Financing {number:0} · {label}") : Say.In($"Finansiering {number:0}", $"Financing {number:0}");
    }
}

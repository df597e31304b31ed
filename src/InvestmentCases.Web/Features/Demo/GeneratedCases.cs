using System.Text.RegularExpressions;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>A case of the demo, with the state that it has come to.</summary>
/// <param name="Id">The same for the same seed and place in the row.</param>
/// <param name="Template">The template that it was made from, 1 to 30, where it was begun as that template stands; else 0.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="BegunOn">The day on which its writing began.</param>
public sealed record GeneratedCase(Guid Id, int Template, Proposal Proposal, CaseStatus Status, DateOnly BegunOn)
{
    /// <summary>A case of the real documents: what they do not say is not made up.</summary>
    public bool IsOfDocument { get; init; }
}

/// <summary>
/// Makes cases that a Danish controller would believe: first the templates as they stand, then variations of them, another
/// district, another size, other years. The same seed gives the same cases on every machine.
/// </summary>
public sealed partial class GeneratedCases(IReadOnlyList<DemoTemplate> templates, DemoVariations variations, int seed)
{
    private const int EarliestFirstYear = 2017;
    private const int YearsSpread = 10;

    /// <summary>The first <paramref name="count"/> cases.</summary>
    public IEnumerable<GeneratedCase> Take(int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return i < templates.Count ? AsItStands(i, random) : Variation(i, templates[random.Next(templates.Count)], random);
    }

    private GeneratedCase AsItStands(int index, Random random)
    {
        var (original, status) = templates[index];
        var proposal = WithDrawnIds(original, random) with { RelatedCases = [.. original.RelatedCases.Select(Linked)] };
        return new(DemoId.OfGenerated(seed, index), index + 1, proposal, status, BegunOn(original.Years!.Value.First, random));
    }

    /// <summary>A template names another by its title; in the register it is known by its id.</summary>
    private RelatedCase Linked(RelatedCase related)
    {
        var other = templates.ToList().FindIndex(template => template.Proposal.Title == related.Case);
        return other < 0 ? related : related with { Case = DemoId.OfGenerated(seed, other).ToString() };
    }

    private GeneratedCase Variation(int index, DemoTemplate template, Random random)
    {
        var original = template.Proposal;
        var size = 0.4m + 2.1m * (decimal)random.NextDouble();
        var firstYear = EarliestFirstYear + random.Next(YearsSpread);
        var shift = firstYear - original.Years!.Value.First;
        var years = new YearRange(firstYear, original.Years.Value.Last + shift);
        var lines = original.Lines.Select(line => Vary(line, size, shift, random)).ToList();
        var needs = NeedsByYear(years, lines);
        var district = Pick(variations.Districts, random);
        var fund = original.Fund is null ? null : $"INV-{Math.Clamp(firstYear, 2019, 2027)}";
        var proposal = original with
        {
            Title = $"{(random.Next(3) == 0 ? Pick(variations.Titles, random) : original.Title)} – {district}",
            ProposalNumber = $"BC{firstYear % 100:00}-{random.Next(100, 1000)}",
            CaseNumber = $"{firstYear - 1}-{random.Next(1, 99_999):0000000}",
            DocumentDate = BegunOn(firstYear, random),
            Caseworker = $"{Pick(variations.FirstNames, random)} {Pick(variations.LastNames, random)}",
            Areas = [district],
            BudgetYear = firstYear,
            PriceLevel = firstYear,
            Years = years,
            Fund = fund,
            Lines = lines,
            Financing = needs.Count == 0 ? [] :
                [new() { Source = FinancingSource.Fund, Label = "Ansøgt fra puljen", Party = original.LeadUnit, Amounts = needs }],
            Sections = [.. original.Sections.Select(section => section.Key == SectionKey.Economy ? Economy(section, needs, firstYear) : section)],
            Route = [.. original.Route.Select(step => step with { Date = step.Date?.AddYears(shift), Outcome = null })],
            RelatedCases = [],
            StatedFigures = [],
            StatedTables = [],
        };
        var status = StatusAt(firstYear, years.Last, random);
        proposal = proposal with { Route = Decided(proposal.Route, status) };
        return new(DemoId.OfGenerated(seed, index), 0, WithDrawnIds(proposal, random), status, BegunOn(firstYear, random));
    }

    /// <summary>What the committees said: each of them yes, but the last one no where the case was not adopted.</summary>
    private static IReadOnlyList<RouteStep> Decided(IReadOnlyList<RouteStep> route, CaseStatus status) => status switch
    {
        CaseStatus.Adopted or CaseStatus.InFollowUp or CaseStatus.Closed => [.. route.Select(step => step with { Outcome = DecisionOutcome.Adopted })],
        CaseStatus.Rejected => [.. route.Select((step, at) => step with { Outcome = at == route.Count - 1 ? DecisionOutcome.Rejected : DecisionOutcome.Adopted })],
        _ => route,
    };

    /// <summary>Each amount within 15 % of the scaled original, in whole thousands, so that no two cases are alike.</summary>
    private static CashFlowLine Vary(CashFlowLine line, decimal size, int shift, Random random)
    {
        var amounts = line.Amounts.Select(amount =>
        {
            var drawn = amount.Value * size * (0.85m + 0.30m * (decimal)random.NextDouble());
            return KeyValuePair.Create(amount.Key + shift, Math.Round(drawn / 1000m, MidpointRounding.AwayFromZero) * 1000m);
        }).ToList();
        if (line.Duration == Duration.Permanent && amounts.Count > 1)
            amounts[^1] = new(amounts[^1].Key, amounts[^2].Value);
        return line with
        {
            Label = Rescaled(WithoutDrivers().Replace(line.Label, ""), size),
            Amounts = new YearAmounts(amounts),
            Drivers = new SortedDictionary<int, Driver>(),
        };

        static string Rescaled(string label, decimal size) =>
            LeadingNumber().Replace(label, found => Math.Max(1, Math.Round(int.Parse(found.Value, Cultures.Danish) * size)).ToString("0", Cultures.Danish));
    }

    /// <summary>Ids drawn from the seed, in place of those that reading made.</summary>
    private static Proposal WithDrawnIds(Proposal proposal, Random random) => proposal with
    {
        Lines = [.. proposal.Lines.Select(line => line with { Id = NewId(random) })],
        Criteria = [.. proposal.Criteria.Select(criterion => criterion with
        {
            Id = NewId(random),
            Indicators = [.. criterion.Indicators.Select(indicator => indicator with { Id = NewId(random) })],
        })],
    };

    private static Section Economy(Section original, YearAmounts needs, int priceLevel) => original with
    {
        Markdown = needs.Count == 0
            ? "Casen kræver ingen startkapital: besparelsen overstiger udgiften fra første år."
            : string.Create(Cultures.Danish, $"Behovet for startkapital er **{needs.Total / 1_000_000m:0.0} mio. kr.** i {priceLevel:0} p/l og søges dækket af puljen."),
    };

    private static YearAmounts NeedsByYear(YearRange years, IReadOnlyList<CashFlowLine> lines)
    {
        var net = new decimal[years.Count];
        foreach (var line in lines)
            line.Amounts.AddTo(net, years);
        return new(years.Years.Select((year, i) => KeyValuePair.Create(year, net[i])).Where(need => need.Value > 0));
    }

    /// <summary>What a case of these years has most likely come to by now: the older, the further.</summary>
    private static CaseStatus StatusAt(int firstYear, int lastYear, Random random)
    {
        var draw = random.NextDouble();
        return firstYear switch
        {
            >= 2026 => draw switch { < 0.35 => CaseStatus.Draft, < 0.5 => CaseStatus.Submitted, < 0.62 => CaseStatus.UnderReview, < 0.7 => CaseStatus.Returned, < 0.8 => CaseStatus.Approved, < 0.92 => CaseStatus.InCommittee, _ => CaseStatus.Withdrawn },
            >= 2024 => draw switch { < 0.1 => CaseStatus.InCommittee, < 0.4 => CaseStatus.Adopted, < 0.8 => CaseStatus.InFollowUp, < 0.9 => CaseStatus.Rejected, _ => CaseStatus.Withdrawn },
            _ => draw < 0.12 ? CaseStatus.Rejected : draw < 0.2 ? CaseStatus.Withdrawn : lastYear < 2026 && draw < 0.6 ? CaseStatus.Closed : CaseStatus.InFollowUp,
        };
    }

    /// <summary>Cases are written in the spring and summer before their first year.</summary>
    private static DateOnly BegunOn(int firstYear, Random random) => new DateOnly(firstYear - 1, 2, 1).AddDays(random.Next(150));

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    /// <summary>An id that the same seed gives again.</summary>
    internal static Guid NewId(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }

    [GeneratedRegex(@" \([^()]*×[^()]*\)")]
    private static partial Regex WithoutDrivers();

    [GeneratedRegex(@"^\d+(?= )")]
    private static partial Regex LeadingNumber();
}

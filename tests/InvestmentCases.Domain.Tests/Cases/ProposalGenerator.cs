using CsCheck;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.Cases;

/// <summary>Proposals of every shape that the program can hold.</summary>
internal static class ProposalGenerator
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.Const(""), Gen.Const("Æblegrød »ærligt« \"citat\" \\ <b>"), Gen.String[Gen.Char[' ', 'ÿ'], 0, 12], Gen.Const("linje 1\nlinje 2\t"));
    private static readonly Gen<string?> MaybeText = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));
    private static readonly Gen<IReadOnlyList<string>> Texts = Text.Array[0, 3].Select(texts => (IReadOnlyList<string>)texts);
    private static readonly Gen<decimal> Kroner = Gen.OneOf(
        Gen.Long[-999_999_999_999_999, 999_999_999_999_999].Select(inOre => inOre / 100m),
        Gen.Int[-9999, 9999].Select(thousands => thousands * 1000m),
        Gen.Const(0m), Gen.Const(-0.00m), Gen.Const(1500000.00m));
    private static readonly Gen<decimal> Factor = Gen.Int[1, 99_999].Select(n => n / 10_000m);
    private static readonly Gen<decimal> Share = Gen.Int[1, 10_000].Select(n => n / 10_000m);
    private static readonly Gen<decimal> Price = Gen.Long[-99_999_999_999, 99_999_999_999].Select(inOre => inOre / 100m);
    private static readonly Gen<DateOnly?> MaybeDay = Maybe(Gen.Int[0, 20_000].Select(days => new DateOnly(1990, 1, 1).AddDays(days)));
    private static readonly Gen<int?> MaybeYear = Maybe(Gen.Int[1970, 2200]);

    public static Gen<Proposal> Proposals { get; } = Gen.Int[1970, 2150].SelectMany(first => Gen.Int[0, 49].Select(length => new YearRange(first, first + length))).SelectMany(Of);

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : struct => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));

    private static Gen<YearAmounts> Amounts(YearRange years) =>
        Gen.Select(Gen.Int[years.First, years.Last], Kroner).Array[0, 5].Select(pairs => new YearAmounts(pairs.DistinctBy(p => p.Item1).Select(p => KeyValuePair.Create(p.Item1, p.Item2))));

    private static Gen<CashFlowLine> Line(YearRange years) =>
        from label in Text
        from kind in Gen.Enum<LineKind>()
        from area in Gen.Enum<ControlArea>()
        from duration in Gen.Enum<Duration>()
        from evidence in Maybe(Gen.Enum<EvidenceGrade>())
        from amounts in Amounts(years)
        from drivers in Gen.Select(Gen.Int[years.First, years.Last], Factor, Price, MaybeText).Array[0, 2]
        from low in Maybe(Factor)
        from success in Gen.Bool
        from party in MaybeText.Where(unit => unit is null || !string.IsNullOrWhiteSpace(unit))
        from lifetime in Maybe(Gen.Int[1, 100])
        select new CashFlowLine
        {
            Label = label,
            Kind = kind,
            ControlArea = area,
            Duration = duration,
            Evidence = evidence,
            Amounts = amounts,
            DependsOnSuccess = success,
            Party = party,
            LifetimeYears = lifetime,
            Low = low,
            High = low + 1,
            Drivers = new SortedDictionary<int, Driver>(drivers.DistinctBy(d => d.Item1).ToDictionary(d => d.Item1, d => new Driver(d.Item2, d.Item3, d.Item4))),
        };

    private static Gen<Proposal> Of(YearRange years) =>
        from title in Text.Select(text => "T" + text)
        from texts in MaybeText.Array[6]
        from lists in Texts.Array[5]
        from lines in Line(years).Array[0, 4]
        from financing in Gen.Select(Gen.Enum<FinancingSource>(), Text, MaybeDay, Amounts(years), (s, l, d, a) => new FinancingLine { Source = s, Label = l, EndsOn = d, Amounts = a }).Array[0, 2]
        from scenarios in Gen.Select(Maybe(Share), Gen.Int[0, 50], Factor, Amounts(years), Gen.Bool, (q, d, c, a, own) => new Scenario { Name = "s", SuccessRate = q, DelayYears = d, CostFactor = c, NetByYear = own ? a : null }).Array[0, 3]
        from sections in Gen.Select(Maybe(Gen.Enum<SectionKey>()), Text, Text, (k, h, m) => new Section(k, h, m)).Array[0, 3]
        from figures in Gen.Select(Gen.Enum<StatedMeasure>(), Maybe(Gen.Enum<PaybackBasis>()), Kroner, MaybeText, MaybeYear, (m, b, v, u, y) => new StatedFigure { Measure = m, Basis = b, Value = v, Unit = u, Year = y }).Array[0, 3]
        from rows in Gen.Select(Text, Gen.Enum<StatedRowRole>(), Maybe(Gen.Enum<ControlArea>()), Amounts(years), Maybe(Kroner), (l, r, c, a, t) => new StatedTableRow { Label = l, Role = r, ControlArea = c, Amounts = a, Total = t }).Array[0, 3]
        from risks in Gen.Select(Text, Maybe(Gen.Int[1, 5]), Maybe(Gen.Int[1, 5]), MaybeText, (d, p, c, m) => new Risk(d, p, c, m)).Array[0, 2]
        from route in Gen.Select(Text, MaybeDay, Maybe(Gen.Enum<DecisionOutcome>()), MaybeText, (c, d, o, n) => new RouteStep(c, d, null, o, n)).Array[0, 3]
        from indicators in Gen.Select(Text, MaybeText, Maybe(Kroner), Maybe(Gen.Enum<Direction>()), (n, u, b, d) => new Indicator { Name = n, Unit = u, Baseline = b, Direction = d }).Array[0, 2]
        from rest in Gen.Select(MaybeDay, MaybeYear, Gen.Enum<AmountUnit>(), Gen.Enum<CaseKind>(), Maybe(Gen.Bool), Maybe(Share))
        select new Proposal
        {
            Title = title,
            ProposalNumber = texts[0],
            Programme = texts[1],
            CaseNumber = texts[2],
            Caseworker = texts[3],
            Contact = new(texts[4], null, texts[5]),
            Areas = lists[0],
            Goals = lists[1],
            ChangeLogic = new(lists[2], lists[3], [new("SOF", lists[4])]),
            Years = years,
            DocumentDate = rest.Item1,
            PriceLevel = rest.Item2,
            Unit = rest.Item3,
            Kind = rest.Item4,
            ExecutionReadiness = new(rest.Item5, null),
            BaseSuccessRate = rest.Item6,
            DiscountRate = rest.Item6,
            Lines = lines,
            Financing = financing,
            Scenarios = scenarios,
            Sections = sections,
            StatedFigures = figures,
            StatedTables = [new() { Heading = title, Rows = rows }],
            Risks = risks,
            Route = route,
            Criteria = [new() { Criterion = title, Measures = lists[0], Indicators = indicators }],
            RelatedCases = [new("x", CaseRelation.DependsOn)],
        };
}

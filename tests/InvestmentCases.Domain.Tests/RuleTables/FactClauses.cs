using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Calculation;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>What "Facit" can say about a payback and a present value, of the case itself, a scenario or a line 10 % lower or higher.</summary>
public static class FactClauses
{
    private static readonly List<(Regex Form, Func<Match, FactSubject, ExampleCase, bool> Holds)> Known =
    [
        (new("^straks$"), (_, s, _) => s.Payback!.Status == PaybackStatus.Immediate),
        (new(@"^tilbagebetalt (\d{4})$"), (m, s, _) => s.Payback!.Status == PaybackStatus.Repaid && s.Payback.Year == Year(m)),
        (new(@"^tilbagebetalt (\d{4}) efter sidste år$"), (m, s, _) => s.Payback!.Status == PaybackStatus.Extrapolated && s.Payback.Year == Year(m)),
        (new("^aldrig$"), (_, s, _) => s.Payback!.Status == PaybackStatus.Never && s.Payback.Year is null),
        (new("^ukendt$"), (_, s, _) => s.Payback!.Status == PaybackStatus.Unknown && s.Payback.Year is null),
        (new("^ikke regnet$"), (_, s, _) => s.Payback is null),
        (new(@"^(\d+) år$"), (m, s, _) => s.Payback!.Years == Year(m)),
        (new(@"^(\d+,\d{6}) år$"), (m, s, c) => Six(s.Payback!.InterpolatedYears) == c.Number(m.Groups[1].Value)),
        (new("^falder tilbage$"), (_, s, _) => s.Payback!.Relapses),
        (new("^falder ikke tilbage$"), (_, s, _) => !s.Payback!.Relapses),
        (new(@"^bliver ved fra (\d{4})$"), (m, s, _) => s.Payback!.StaysRepaidFrom == Year(m)),
        (new("^bliver ikke ved$"), (_, s, _) => s.Payback!.StaysRepaidFrom is null),
        (new(@"^år 1 er (\d{4})$"), (m, s, _) => s.Payback!.StartYear == Year(m)),
        (new("^vundet før år 1: (.+)$"), (m, s, c) => s.Payback!.GainedBeforeStart == c.Kroner(m.Groups[1].Value)),
        (new("^nutidsværdi (.+)$"), (m, s, c) => Oere(s.NetPresentValue) == c.Kroner(m.Groups[1].Value)),
        (new("^interpoleret$"), (_, s, _) => s.Scenario!.IsInterpolated),
        .. CaseFactClauses.Known.Select(k => (k.Form, new Func<Match, FactSubject, ExampleCase, bool>((m, s, c) => s.IsCase && k.Holds(m, c)))),
    ];

    public static void Check(ExampleStatement statement, ExampleCase of)
    {
        var subject = FactSubject.Of(statement.Subject, of);
        foreach (var clause in statement.Clauses)
        {
            var matches = Known.Select(k => (Match: k.Form.Match(clause), k.Holds)).Where(k => k.Match.Success).ToList();
            if (matches.Count == 0)
                throw of.Example.Wrong($"ukendt under Facit: »{clause}«");
            if (!matches.Any(k => k.Holds(k.Match, subject, of)))
                throw of.Example.Wrong($"»{clause}« holder ikke. {subject.Describe()}");
        }
    }

    internal static decimal Oere(decimal? amount) => decimal.Round(amount ?? decimal.MinValue, 2, MidpointRounding.AwayFromZero);

    internal static decimal? Six(decimal? number) => number is { } n ? decimal.Round(n, 6, MidpointRounding.AwayFromZero) : null;

    internal static int Year(Match match, int group = 1) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>What "Facit" can say about the case as a whole. A new clause is a new line in the list.</summary>
public static class CaseFactClauses
{
    public static IReadOnlyList<(Regex Form, Func<Match, ExampleCase, bool> Holds)> Known { get; } =
    [
        (new("^behov i alt (.+)$"), (m, c) => c.Result.StartCapitalTotal == c.Kroner(m.Groups[1].Value) && c.Result.StartCapital.Total == c.Result.StartCapitalTotal),
        (new("^behov for part (.+): (.+)$"), (m, c) => c.Result.StartCapital.ByParty.Single(p => p.Key == m.Groups[1].Value).Total == c.Kroner(m.Groups[2].Value)),
        (new("^parterne skal bruge (.+) mere$"), (m, c) => c.Result.StartCapital.PartiesNeedMore == c.Kroner(m.Groups[1].Value)),
        (new(@"^største udlæg (.+) i (\d{4})$"), (m, c) => c.Result.PeakExposure == new PeakExposure(c.Kroner(m.Groups[1].Value), FactClauses.Year(m, 2))),
        (new("^intet udlæg$"), (_, c) => c.Result.PeakExposure is null),
        (new(@"^varig virkning (.+) fra (\d{4})$"), (m, c) => c.Result.PermanentAnnualEffect == new PermanentAnnualEffect(c.Kroner(m.Groups[1].Value), FactClauses.Year(m, 2))),
        (new("^ingen varig virkning$"), (_, c) => c.Result.PermanentAnnualEffect is null),
        (new(@"^besparelse pr\. krone (.+)$"), (m, c) => FactClauses.Six(c.Result.BenefitCostRatio) == c.Number(m.Groups[1].Value)),
        (new(@"^ingen besparelse pr\. krone$"), (_, c) => c.Result.BenefitCostRatio is null),
        (new("^intern rente (.+ %)$"), (m, c) => c.Result.InternalRateOfReturn == c.Percent(m.Groups[1].Value)),
        (new("^ingen intern rente: (.+)$"), (m, c) => c.Result is { InternalRateOfReturn: null, InternalRateOfReturnReason: var reason } && reason == m.Groups[1].Value),
        (new(@"^ved 0 % i (\d{4}): (.+)$"), (m, c) => FactClauses.Oere(c.Result.ImpliedEconomy?.Years.Single(y => y.Year == FactClauses.Year(m)).AtZero) == c.Kroner(m.Groups[2].Value)),
        (new(@"^pr\. procentpoint i (\d{4}): (.+)$"), (m, c) => FactClauses.Oere(c.Result.ImpliedEconomy?.Years.Single(y => y.Year == FactClauses.Year(m)).PerPoint) == c.Kroner(m.Groups[2].Value)),
        (new("^mindste succesrate (.+ %)$"), (m, c) => c.Result.SwitchingValues!.SuccessRate == c.Percent(m.Groups[1].Value)),
        (new("^største omkostningsfaktor (.+)$"), (m, c) => c.Result.SwitchingValues!.CostFactor == c.Number(m.Groups[1].Value)),
        (new(@"^længste forsinkelse (\d+) år$"), (m, c) => c.Result.SwitchingValues!.DelayYears == FactClauses.Year(m)),
        (new("^ingen (mindste succesrate|største omkostningsfaktor|længste forsinkelse): (.+)$"), (m, c) => c.Result.SwitchingValues!.Reasons.GetValueOrDefault(SwitchingName(m.Groups[1].Value)) == m.Groups[2].Value),
        (new("^mindst (.+) af »(.+)«$"), (m, c) => Quantity(c, m) == c.Number(m.Groups[1].Value)),
        (new("^højst (.+) af »(.+)«$"), (m, c) => Quantity(c, m) == c.Number(m.Groups[1].Value)),
        .. StatedClauses.Facts,
        (new("^størst betydning: (.+)$"), (m, c) => string.Join(", ", c.Result.Sensitivity.Select(s => s.Label)) == m.Groups[1].Value),
    ];

    private static decimal? Quantity(ExampleCase of, Match match) => of.Result.SwitchingValues!.Quantities.SingleOrDefault(q => q.Line.Label == match.Groups[2].Value)?.Quantity;

    private static string SwitchingName(string danish) => danish switch { "mindste succesrate" => "successRate", "største omkostningsfaktor" => "costFactor", _ => "delayYears" };
}

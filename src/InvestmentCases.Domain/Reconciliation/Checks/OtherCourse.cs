using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>What would come of other lines than the case's: some of them alone, or one that goes on.</summary>
internal static class OtherCourse
{
    // Each course is a calculation of its own, and checks run while one types.
    private const int MostLines = 50, MostCosts = 10;

    /// <summary>Payback in total economy of some lines, in words.</summary>
    public static string PaybackOf(CheckedCase subject, IEnumerable<CashFlowLine> lines) => InWords(Of(subject, lines));

    /// <summary>Payback in total economy of some lines; null where they cannot be calculated.</summary>
    public static Payback? Of(CheckedCase subject, IEnumerable<CashFlowLine> lines) => subject.Proposal.Years is { } years
        ? CalculationService.CalculateKeyFigures(new() { Years = years, Lines = [.. lines], Settings = subject.Context.Settings }).PaybackTotal
        : null;

    /// <summary>The line with its last amount in every year after.</summary>
    public static CashFlowLine GoingOn(CheckedCase subject, CashFlowLine line)
    {
        var last = line.Amounts.Last(amount => amount.Value != 0);
        return line with
        {
            Duration = Duration.Permanent,
            Amounts = new(line.Amounts.Where(amount => amount.Key <= last.Key).Concat(subject.Years.Where(year => year > last.Key).Select(year => KeyValuePair.Create(year, last.Value)))),
        };
    }

    /// <summary>The permanent costs that would give the stated payback if they stopped in a year after which another line changes ("i de to år"): a question that the figures themselves raise. Not asked of cases of more than fifty lines.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="years">The stated payback in whole years.</param>
    public static IEnumerable<(CashFlowLine Cost, CashFlowLine Stopping, int LastYear)> StoppingFor(CheckedCase subject, decimal years)
    {
        var lines = subject.Proposal.Lines;
        if (lines.Count > MostLines)
            yield break;
        foreach (var cost in lines.Where(line => line is { Kind: LineKind.OperatingCost, Duration: Duration.Permanent, Amounts.Total: > 0 }).Take(MostCosts))
            foreach (var last in subject.Years.SkipLast(1).Where(year => cost.Amounts[year] != 0 && cost.Amounts[year + 1] != 0 && lines.Any(line => line.Id != cost.Id && line.Amounts[year] != line.Amounts[year + 1])))
            {
                var stopping = cost with { Duration = Duration.Temporary, Amounts = new(cost.Amounts.Where(amount => amount.Key <= last)) };
                if (Of(subject, lines.Select(line => line.Id == cost.Id ? stopping : line))?.Years == years)
                    yield return (cost, stopping, last);
            }
    }

    public static string InWords(Payback? payback) => payback?.Status switch
    {
        PaybackStatus.Immediate => Say.In($"straks", $"at once"),
        PaybackStatus.Repaid or PaybackStatus.Extrapolated => Say.In($"tjent hjem i {payback.Year:0}, {payback.Years} år", $"repaid in {payback.Year:0}, {payback.Years} years"),
        _ => Say.In($"tjenes ikke hjem", $"never repaid"),
    };
}

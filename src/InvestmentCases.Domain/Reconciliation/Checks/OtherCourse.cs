using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>What would come of other lines than the case's: some of them alone, or one that goes on.</summary>
internal static class OtherCourse
{
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

    public static string InWords(Payback? payback) => payback?.Status switch
    {
        PaybackStatus.Immediate => Say.In($"straks", $"at once"),
        PaybackStatus.Repaid or PaybackStatus.Extrapolated => Say.In($"tjent hjem i {payback.Year:0}, {payback.Years} år", $"repaid in {payback.Year:0}, {payback.Years} years"),
        _ => Say.In($"tjenes ikke hjem", $"never repaid"),
    };
}

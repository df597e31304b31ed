using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>One line of an answer to <em>Hvor kommer tallet fra?</em></summary>
/// <param name="Label">What it is.</param>
/// <param name="Amount">Kroner, or null where there is none to show.</param>
/// <param name="Note">What more is to say of it, or null.</param>
/// <param name="IsResult">Whether it is what those above come to.</param>
/// <param name="Running">The running sum up to it in kroner, or null where sums do not run.</param>
public sealed record OriginRow(string Label, decimal? Amount, string? Note = null, bool IsResult = false, decimal? Running = null);

/// <summary>The case that is asked about, as it now stands.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Input">What it is calculated from; null where it cannot be.</param>
/// <param name="Result">What it comes to; null where it cannot be calculated.</param>
/// <param name="NameOfParty">What a party's unit is called.</param>
public sealed record AskedCase(Proposal Proposal, CalculationInput? Input, CalculationResult? Result, Func<string, string> NameOfParty);

/// <summary>The answer: what the figure is, the lines or years that it came from, and the rule.</summary>
/// <param name="Title">Which figure, for which year.</param>
/// <param name="Lead">What it is, in a sentence.</param>
/// <param name="Rule">The rule's number.</param>
/// <param name="Remark">What is not in the rows: the exact result or why there is none; or null.</param>
public sealed record FigureOrigin(string Title, string Lead, IReadOnlyList<OriginRow> Rows, int Rule, string? Remark = null)
{
    /// <summary>The answer, or null where there is no such figure in the case as it stands.</summary>
    public static FigureOrigin? Of(FigureAsked asked, AskedCase of) => of.Proposal.Years is not { } years ? null
        : OriginOfSums.Of(asked, of, years)
            ?? (of is { Input: { } input, Result: { } result }
                ? OriginOfScenario.Of(asked, of, input, result) ?? OriginOfKeyFigure.Of(asked, of, input, result) ?? OriginOfAssumption.Of(asked, of, input, result)
                : null);

    /// <summary>The cells that are no amounts and would have counted in the figure, by name.</summary>
    public static IReadOnlyList<string> NotCounted(FigureAsked asked, Typed now) =>
    [
        .. now.Unread.In(now.Proposal)
            .Where(cell => IsOfTheSameTable(asked, now.Proposal, cell.Row) && (asked.Year is null || cell.Year == asked.Year || (asked.Name == FigureAsked.Cumulative && cell.Year < asked.Year)))
            .Select(cell => AmountRows.NameOf(now.Proposal, cell.Row, cell.Year)),
    ];

    private static bool IsOfTheSameTable(FigureAsked asked, Proposal proposal, string row) =>
        asked.Name is FigureAsked.Covered or FigureAsked.Missing or FigureAsked.AppliedFor ? AmountRows.TableOf(proposal, AmountRows.KeyOfFinancing(0)).Contains(row)
        : asked.Of is { } of && AmountRows.Find(proposal, of) is not null ? of == row
        : AmountRows.FindLine(proposal, row) is not null;
}

using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>The parts of the form's table of lines, in its order.</summary>
public enum GridBlock
{
    /// <summary>Varige ændringer.</summary>
    Permanent,
    /// <summary>Implementeringsomkostninger.</summary>
    Implementation,
    /// <summary>Other temporary lines.</summary>
    OtherTemporary,
}

/// <summary>A line in the grid.</summary>
/// <param name="Line">The line.</param>
/// <param name="Key">Its key in the page.</param>
/// <param name="Number">Its number in the case, from 1.</param>
/// <param name="At">Its place among the grid's lines from top to bottom, from 0.</param>
public sealed record GridLine(CashFlowLine Line, string Key, int Number, int At);

/// <summary>A block's lines and their sums.</summary>
/// <param name="Block">Which block.</param>
/// <param name="Lines">Its lines in the proposal's order.</param>
/// <param name="Sums">Kroner per year from the first.</param>
public sealed record BlockOfLines(GridBlock Block, IReadOnlyList<GridLine> Lines, IReadOnlyList<decimal> Sums);

/// <summary>The grid's rows as the form has them: lines by block, sums below each.</summary>
public sealed class GridRows
{
    private GridRows(YearRange years, IReadOnlyList<BlockOfLines> blocks, IReadOnlyList<decimal> net) => (Years, Blocks, Net) = (years, blocks, net);

    public YearRange Years { get; }

    /// <summary>The two blocks of the form, and other temporary lines where there are any.</summary>
    public IReadOnlyList<BlockOfLines> Blocks { get; }

    /// <summary>Rule 1, kroner per year from the first.</summary>
    public IReadOnlyList<decimal> Net { get; }

    /// <summary>How many lines there are.</summary>
    public int Count { get; private init; }

    /// <summary>The largest amount or sum in kroner, either way: the columns must have room for it.</summary>
    public decimal Largest { get; private init; }

    /// <summary>The largest sum over the years in kroner, either way.</summary>
    public decimal LargestTotal { get; private init; }

    public static GridRows Of(Proposal proposal, YearRange years)
    {
        var at = 0;
        var lines = proposal.Lines.Select((line, i) => (Line: line, Number: i + 1)).ToLookup(one => BlockOf(one.Line));
        BlockOfLines[] blocks =
        [
            .. Enum.GetValues<GridBlock>().Where(block => block != GridBlock.OtherTemporary || lines[block].Any())
                .Select(block => new BlockOfLines(block, [.. lines[block].Select(one => new GridLine(one.Line, AmountRows.KeyOf(one.Line), one.Number, at++))], NetEffect.Of([.. lines[block].Select(one => one.Line)], years))),
        ];
        return new(years, blocks, NetEffect.Of(proposal.Lines, years))
        {
            Count = at,
            Largest = proposal.Lines.SelectMany(line => line.Amounts).Select(a => Math.Abs(a.Value)).Concat(blocks.SelectMany(block => block.Sums).Select(Math.Abs)).DefaultIfEmpty(0).Max(),
            LargestTotal = proposal.Lines.Select(line => line.Amounts.Total).Concat(blocks.Select(block => block.Sums.Sum())).Max(Math.Abs),
        };
    }

    /// <summary>The lines from top to bottom as they stand in the grid.</summary>
    public static IEnumerable<CashFlowLine> InOrderOf(Proposal proposal) => proposal.Lines.OrderBy(BlockOf);

    public static GridBlock BlockOf(CashFlowLine line) =>
        line.Duration == Duration.Permanent ? GridBlock.Permanent
        : line.Kind == LineKind.ImplementationCost ? GridBlock.Implementation
        : GridBlock.OtherTemporary;
}

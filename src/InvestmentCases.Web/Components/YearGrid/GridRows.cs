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

/// <summary>A block's lines and their sums.</summary>
/// <param name="Block">Which block.</param>
/// <param name="Lines">Its lines in the proposal's order.</param>
/// <param name="Sums">Kroner per year from the first.</param>
public sealed record BlockOfLines(GridBlock Block, IReadOnlyList<CashFlowLine> Lines, IReadOnlyList<decimal> Sums);

/// <summary>The grid's rows as the form has them: lines by block, sums below each.</summary>
public sealed class GridRows
{
    private GridRows(YearRange years, IReadOnlyList<BlockOfLines> blocks, IReadOnlyList<decimal> net) => (Years, Blocks, Net) = (years, blocks, net);

    public YearRange Years { get; }

    /// <summary>The two blocks of the form, and other temporary lines where there are any.</summary>
    public IReadOnlyList<BlockOfLines> Blocks { get; }

    /// <summary>Rule 1, kroner per year from the first.</summary>
    public IReadOnlyList<decimal> Net { get; }

    /// <summary>The lines from top to bottom as they stand on the page.</summary>
    public IEnumerable<CashFlowLine> InOrder => Blocks.SelectMany(block => block.Lines);

    public static GridRows Of(Proposal proposal, YearRange years)
    {
        var blocks = Enum.GetValues<GridBlock>()
            .Select(block => (block, lines: proposal.Lines.Where(line => BlockOf(line) == block).ToArray()))
            .Where(part => part.block != GridBlock.OtherTemporary || part.lines.Length > 0)
            .Select(part => new BlockOfLines(part.block, part.lines, NetEffect.Of(part.lines, years)));
        return new(years, [.. blocks], NetEffect.Of(proposal.Lines, years));
    }

    public static GridBlock BlockOf(CashFlowLine line) =>
        line.Duration == Duration.Permanent ? GridBlock.Permanent
        : line.Kind == LineKind.ImplementationCost ? GridBlock.Implementation
        : GridBlock.OtherTemporary;
}

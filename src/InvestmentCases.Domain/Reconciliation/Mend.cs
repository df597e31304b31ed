using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>An obvious way to mend what a finding doubts: what a person would else do by hand in several fields, as one change.</summary>
/// <param name="Name">What it does, as a button says it, in the user's language: "Sæt enheden til mio. kr."</param>
/// <param name="Apply">From the case as it was checked to the mended one. A case that has no such part any more is returned unchanged.</param>
public sealed record Mend(string Name, Func<Proposal, Proposal> Apply)
{
    /// <summary>A mend that changes one line, wherever it has moved to.</summary>
    internal static Mend OfLine(string name, CashFlowLine line, Func<CashFlowLine, CashFlowLine> change) =>
        new(name, proposal => proposal with { Lines = [.. proposal.Lines.Select(one => one.Id == line.Id ? change(one) : one)] });

    /// <summary>A mend that takes one line out.</summary>
    internal static Mend WithoutLine(CheckedCase subject, CashFlowLine line) =>
        new(Say.In($"Fjern {subject.ShortNameOf(line)}", $"Remove {subject.ShortNameOf(line)}"), proposal => proposal with { Lines = [.. proposal.Lines.Where(one => one.Id != line.Id)] });

    /// <summary>A mend that changes the stated table at <paramref name="at"/>.</summary>
    internal static Mend OfTable(string name, int at, Func<StatedTable, StatedTable> change) =>
        new(name, proposal => proposal with { StatedTables = [.. proposal.StatedTables.Select((table, t) => t == at ? change(table) : table)] });

    /// <summary>A mend that changes the financing at <paramref name="at"/>.</summary>
    internal static Mend OfFinancing(string name, int at, Func<FinancingLine, FinancingLine> change) =>
        new(name, proposal => proposal with { Financing = [.. proposal.Financing.Select((line, i) => i == at ? change(line) : line)] });
}

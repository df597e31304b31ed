using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A capital outlay counted together with the instalments and interest of the loan that pays it: the same money twice.</summary>
internal static class CapitalWithDebtService
{
    private static readonly string[] Words = ["afdrag", "ydelse på lån", "låneydelse", "renter", "renteudgift", "instalment", "interest", "debt service"];

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var outlay = subject.Proposal.Lines.FirstOrDefault(line => line.ControlArea == ControlArea.Capital && line.Kind is LineKind.ImplementationCost or LineKind.OperatingCost && line.Amounts.Total > 0);
        if (outlay is null)
            yield break;
        foreach (var debt in subject.Proposal.Lines.Where(line => line.Kind is LineKind.ImplementationCost or LineKind.OperatingCost && line.Amounts.Total > 0 && !ReferenceEquals(line, outlay) && IsDebtService(line)))
            yield return CheckedCase.Find(nameof(CapitalWithDebtService), FindingResult.Differs, subject.LocationOf(debt), $"{outlay.Id}|{debt.Id}", Say.In($"Anlæg og lånets ydelse tælles begge", $"Outlay and debt service are both counted"),
                Say.In($"{subject.NameOf(outlay)} er anlægsudgiften, og {subject.NameOf(debt)} er det, lånet til den koster. Kun den ene skal med.", $"{subject.NameOf(outlay)} is the outlay, and {subject.NameOf(debt)} is what the loan for it costs. Only one of them belongs in the case."), outlay.Amounts.Total, debt.Amounts.Total) with
            {
                Quote = debt.Label,
                Mends = [Mend.WithoutLine(subject, debt)],
                Difference = debt.Amounts.Total,
                Arithmetic = [Say.In($"Anlæg {subject.Money(outlay.Amounts.Total)} + ydelse {subject.Money(debt.Amounts.Total)} = {subject.MoneyWithUnit(outlay.Amounts.Total + debt.Amounts.Total)}", $"Outlay {subject.Money(outlay.Amounts.Total)} + debt service {subject.Money(debt.Amounts.Total)} = {subject.MoneyWithUnit(outlay.Amounts.Total + debt.Amounts.Total)}")],
            };
    }

    private static bool IsDebtService(CashFlowLine line) => line.ControlArea == ControlArea.Financial || Words.Any(word => line.Label.Contains(word, StringComparison.OrdinalIgnoreCase));
}

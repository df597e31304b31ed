using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A capital outlay in a case without any line for running what is built (<em>afledt drift</em>).</summary>
internal static class CapitalWithoutRunningCost
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Lines.Any(line => line.Kind == LineKind.OperatingCost && line.ControlArea != ControlArea.Financial && line.Amounts.Total != 0))
            yield break;
        if (subject.Proposal.Lines.FirstOrDefault(line => line is { ControlArea: ControlArea.Capital, Kind: LineKind.ImplementationCost } && line.Amounts.Total > 0) is { } outlay)
            yield return CheckedCase.Find(nameof(CapitalWithoutRunningCost), FindingResult.Differs, subject.LocationOf(outlay), outlay.Id.ToString(), Say.In($"Anlæg uden afledt drift", $"Capital without running costs"),
                Say.In($"{subject.NameOf(outlay)} er en anlægsudgift, men casen har ingen driftsomkostning til det, der anlægges. Tilføj den, eller skriv, hvorfor der ingen er.", $"{subject.NameOf(outlay)} is a capital outlay, but the case has no operating cost for what is built. Add it, or say why there is none."), outlay.Amounts.Total) with
            {
                Quote = outlay.Label,
                Arithmetic = [Say.In($"Anlæg {subject.Money(outlay.Amounts.Total)}, drift {subject.Money(0)} {subject.Unit}", $"Capital {subject.Money(outlay.Amounts.Total)}, running costs {subject.Money(0)} {subject.Unit}")],
            };
    }
}

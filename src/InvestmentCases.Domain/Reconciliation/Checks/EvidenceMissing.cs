using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Savings that do not say what they are founded on.</summary>
internal static class EvidenceMissing
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var savings = subject.Proposal.Lines.Where(line => line is { Kind: LineKind.Saving, Evidence: null } && line.Amounts.Total < 0).ToArray();
        if (savings.Length > 0)
            yield return CheckedCase.Find(nameof(EvidenceMissing), FindingResult.CannotBeChecked, subject.LocationOf(savings[0]), string.Join('|', savings.Select(line => line.Id)), Say.In($"Evidensniveau mangler", $"Level of evidence is missing"),
                Say.In($"Kan ikke efterprøves: {(savings.Length == 1 ? "besparelsen oplyser ikke, hvad den" : "besparelserne oplyser ikke, hvad de")} bygger på.", $"Cannot be checked: {(savings.Length == 1 ? "the saving does not say what it is" : "the savings do not say what they are")} founded on.")) with
            {
                Quote = string.Join(" · ", savings.Select(line => line.Label)),
            };
    }
}

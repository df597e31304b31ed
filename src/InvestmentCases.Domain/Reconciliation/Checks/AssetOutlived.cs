using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A permanent saving that goes on after the asset that gives it is worn out, without an outlay for a new one.</summary>
internal static class AssetOutlived
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Years is not { } years)
            yield break;
        var saving = subject.Proposal.Lines.FirstOrDefault(line => line is { Kind: LineKind.Saving, Duration: Duration.Permanent } && line.Amounts[years.Last] < 0);
        foreach (var asset in subject.Proposal.Lines.Where(line => line is { ControlArea: ControlArea.Capital, LifetimeYears: not null } && line.Amounts.Total > 0))
        {
            var first = asset.Amounts.First(amount => amount.Value > 0).Key;
            var lastOfAsset = first + asset.LifetimeYears!.Value - 1;
            var isRenewed = subject.Proposal.Lines.Any(line => line.Kind == LineKind.ImplementationCost && line.Amounts.Any(amount => amount.Value > 0 && amount.Key > lastOfAsset - 2 && amount.Key > first + 1));
            if (saving is null || isRenewed)
                continue;
            yield return CheckedCase.Find(nameof(AssetOutlived), FindingResult.Differs, subject.LocationOf(asset), asset.Id.ToString(), Say.In($"Besparelsen varer længere end anlægget", $"The saving outlasts the asset"),
                Say.In($"{subject.NameOf(asset)} holder i {asset.LifetimeYears} år, til og med {lastOfAsset:0}, men {subject.NameOf(saving)} er varig. Der er ingen post til fornyelse.", $"{subject.NameOf(asset)} lasts {asset.LifetimeYears} years, up to {lastOfAsset:0}, but {subject.NameOf(saving)} is permanent. There is no line for renewal."), lastOfAsset, asset.Amounts.Total, saving.Amounts[years.Last]) with
            {
                Quote = asset.Label,
                Arithmetic = [FormattableString.Invariant($"{first} + {asset.LifetimeYears} − 1 = {lastOfAsset}")],
            };
        }
    }
}

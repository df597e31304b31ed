namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Administrations that the texts name where the case says that it affects none beside its own.</summary>
internal static class UnitsNamed
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var proposal = subject.Proposal;
        if (proposal.AffectedUnits.Count > 0 || proposal.LeadUnit is not { } lead)
            yield break;
        var named = subject.Context.Administrations
            .Where(unit => unit.Code != lead && proposal.Lines.All(line => line.Party != unit.Code))
            .Select(unit => (unit.Code, unit.Name, Sentence: subject.Sentences.FirstOrDefault(sentence => sentence.Text.Contains(unit.Name, StringComparison.OrdinalIgnoreCase))))
            .Where(one => one.Sentence is not null).ToArray();
        if (named.Length > 0)
            yield return CheckedCase.Find(nameof(UnitsNamed), FindingResult.Differs, "affectedUnits", string.Join('|', named.Select(one => one.Code)),
                Say.In($"Øvrige berørte forvaltninger", $"Other administrations affected"),
                Say.In($"Casen nævner {string.Join(" og ", named.Select(one => one.Name))}, men ingen anden forvaltning er sat som berørt.", $"The case names {string.Join(" and ", named.Select(one => one.Name))}, but no other administration is given as affected.")) with
            {
                Quote = named[0].Sentence!.Text,
                Mends = [.. named.Take(3).Select(one => new Mend(Say.In($"Tilføj {one.Code}", $"Add {one.Code}"), now => now.AffectedUnits.Contains(one.Code) ? now : now with { AffectedUnits = [.. now.AffectedUnits, one.Code] }))],
            };
    }
}

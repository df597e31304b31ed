namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The case's areas against those that a report names. A report that names none of them says nothing of where.</summary>
internal static class ReportAreas
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var areas = subject.Proposal.Areas;
        foreach (var report in subject.Context.Beside.Reports)
        {
            // "Kgs. Enghave" looks like the end of a sentence.
            var text = string.Join(' ', ReportText.About(report, subject.Proposal).Select(sentence => sentence.Text));
            var named = areas.Where(area => text.Contains(area, StringComparison.OrdinalIgnoreCase)).ToArray();
            if (named.Length == 0)
                continue;
            var missing = areas.Except(named).ToArray();
            yield return CheckedCase.Find(nameof(ReportAreas), missing.Length == 0 ? FindingResult.Agrees : FindingResult.Differs, ReportText.LocationOf(report), $"{report.Date:yyyy-MM-dd}|{string.Join('|', areas)}|{string.Join('|', named)}",
                Say.In($"Områderne i {ReportText.NameOf(report)}", $"The areas in {ReportText.NameOf(report)}"),
                missing.Length == 0
                    ? Say.In($"Notatet nævner casens områder.", $"The report names the case's areas.")
                    : Say.In($"Notatet nævner ikke {string.Join(", ", missing)}. Er området opgivet, eller har det fået et andet navn?", $"The report does not name {string.Join(", ", missing)}. Has the area been given up, or does it have another name?")) with
            {
                Quote = string.Join(" · ", named),
                Difference = missing.Length == 0 ? null : -missing.Length,
                DifferenceIn = DifferenceUnit.Count,
                Arithmetic = [Say.In($"{named.Length} af {areas.Count} områder er nævnt", $"{named.Length} of {areas.Count} areas are named")],
            };
        }
    }
}

using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The control area that a row's label names against the one that its table's heading names.</summary>
internal static class TableLabel
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        for (var t = 0; t < subject.Proposal.StatedTables.Count; t++)
        {
            var table = subject.Proposal.StatedTables[t];
            for (var r = 0; r < table.Rows.Count; r++)
                if (table.ControlArea is { } heading && table.Rows[r].ControlArea is { } label && heading != label)
                    yield return CheckedCase.Find(nameof(TableLabel), FindingResult.Differs, FormattableString.Invariant($"statedTables[{t}].rows[{r}]"), $"{table.Heading}|{table.Rows[r].Label}|{heading}|{label}",
                        Say.In($"Styringsområde i overskrift og række", $"Control area of heading and row"),
                        Say.In($"Tabellens overskrift siger {Name(heading)}, men rækken »{table.Rows[r].Label}« siger {Name(label)}.", $"The table's heading says {Name(heading)}, but the row \"{table.Rows[r].Label}\" says {Name(label)}.")) with
                    {
                        Quote = $"{table.Heading}: {table.Rows[r].Label}",
                    };
        }
    }

    private static string Name(ControlArea area) => area switch
    {
        ControlArea.Service => "Service",
        ControlArea.Transfers => Say.In($"Overførsler mv.", $"Transfers"),
        ControlArea.Capital => Say.In($"Anlæg", $"Capital"),
        _ => Say.In($"Finansposter", $"Financial items"),
    };
}

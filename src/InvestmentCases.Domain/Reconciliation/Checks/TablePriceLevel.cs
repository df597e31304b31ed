
namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A stated table's price level against the case's.</summary>
internal static class TablePriceLevel
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var (t, one) in subject.Proposal.StatedTables.Index())
            if (one is { PriceLevel: { } stated } table && subject.Proposal.PriceLevel is { } own && stated != own)
                yield return CheckedCase.Find(nameof(TablePriceLevel), FindingResult.Differs, FormattableString.Invariant($"statedTables[{t}].priceLevel"), table.Heading,
                    Say.In($"Prisniveau i tabel og case", $"Price level of table and case"),
                    Say.In($"Tabellen er i {stated:0} p/l, casen i {own:0} p/l. Beløbene kan først holdes op mod hinanden, når de er omregnet til samme år.", $"The table is in {stated:0} prices, the case in {own:0} prices. The amounts can be compared only when they are brought to the same year."), stated, own) with
                {
                    Quote = table.Heading,
                    Difference = stated - own,
                    DifferenceIn = DifferenceUnit.Years,
                    Mends =
                    [
                        new(Say.In($"Sæt casen til {stated:0} p/l", $"Set the case to {stated:0} prices"), proposal => proposal with { PriceLevel = stated }),
                        Mend.OfTable(Say.In($"Sæt tabellen til {own:0} p/l", $"Set the table to {own:0} prices"), t, mended => mended with { PriceLevel = own }),
                    ],
                };
    }
}

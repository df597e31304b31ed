namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The parties' shares against the total: lines that no party bears where others are borne, and what each party's own money comes to.</summary>
internal static class PartyShares
{
    private const int MostParties = 3;

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var parties = subject.Proposal.Lines.Where(line => line.Party is not null).Select(line => line.Party!).Distinct().ToArray();
        if (parties.Length == 0 || subject.Result is not { } result)
            yield break;
        foreach (var line in subject.Proposal.Lines.Where(line => line.Party is null && line.Amounts.Any(amount => amount.Value != 0)))
            yield return CheckedCase.Find(nameof(PartyShares), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(), Say.In($"{subject.NameOf(line)} har ingen part", $"{subject.NameOf(line)} has no party"),
                Say.In($"De andre poster bæres af en part. Beløbet mangler i parternes andele: {subject.MoneyWithUnit(line.Amounts.Total)} over årene.", $"The other lines are borne by a party. The amount is lacking in the parties' shares: {subject.MoneyWithUnit(line.Amounts.Total)} over the years."), line.Amounts.Total) with
            {
                Quote = line.Label,
                Difference = -line.Amounts.Total,
                Mends = [.. parties.Take(MostParties).Select(party => Mend.OfLine(Say.In($"{party} bærer posten", $"{party} bears the line"), line, one => one with { Party = party }))],
            };
        if (parties.Length < 2)
            yield break;
        var nets = parties.Select(party => subject.NetOf(subject.Proposal.Lines.Where(line => line.Party == party))).ToArray();
        var needs = nets.Sum(net => net.Sum(amount => Math.Max(0, amount)));
        yield return CheckedCase.Find(nameof(PartyShares), FindingResult.Agrees, "lines", "", Say.In($"Hvem betaler, og hvem sparer?", $"Who pays, and who saves?"),
            needs > result.StartCapitalTotal
                ? Say.In($"Hver for sig har parterne brug for {subject.MoneyWithUnit(needs)}, casen som helhed for {subject.MoneyWithUnit(result.StartCapitalTotal)}: en parts besparelse betaler kun en andens udgift, hvis det er aftalt.", $"Each for itself the parties need {subject.MoneyWithUnit(needs)}, the case as a whole {subject.MoneyWithUnit(result.StartCapitalTotal)}: one party's saving pays another's cost only where that is agreed.")
                : Say.In($"Parternes behov er tilsammen casens.", $"The parties' needs together are the case's."),
            [.. nets.SelectMany(net => net)]) with
        {
            Arithmetic = [.. parties.Select((party, k) => Say.In($"{party} akkumuleret, {subject.Unit}: {subject.Series(CheckedCase.Cumulative(nets[k]))} → {OtherCourse.PaybackOf(subject, subject.Proposal.Lines.Where(line => line.Party == party))}", $"{party} cumulative, {subject.Unit}: {subject.Series(CheckedCase.Cumulative(nets[k]))} → {OtherCourse.PaybackOf(subject, subject.Proposal.Lines.Where(line => line.Party == party))}"))],
        };
    }
}

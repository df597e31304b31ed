using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Asks what a row is where neither its label nor the arithmetic shows it, and takes the answers.</summary>
/// <param name="questions">The questions about the course of years.</param>
/// <param name="rows">Its rows.</param>
/// <param name="years">The places of the years.</param>
/// <param name="notes">What is concluded and said.</param>
internal sealed class RoleQuestions(PartQuestions questions, List<RowDraft> rows, int[] years, List<string> notes)
{
    /// <summary>Asks for the rows whose role the labels and the numbers leave open, before the signs are read, and takes what was answered.</summary>
    public void AskByArithmetic()
    {
        foreach (var row in RowRoles.ByArithmetic(rows, years, row => notes.Add(Say.In($"»{row.Label}« er læst som sum: tallene er alle rækkerne over den lagt sammen.", $"“{row.Label}” is read as a sum: its numbers are all rows above it together."))))
            Ask(row, Say.In($"Tallene er summen af andre rækker, men navnet siger det ikke.", $"The numbers are the sum of other rows, but the label does not say so."));
        foreach (var row in RowRoles.Alternatives(rows))
            Ask(row, Say.In($"Rækken hører til et alternativ, og casen kan kun have det ene.", $"The row belongs to an alternative, and the case can have only one of them."), RowRole.Note);
        foreach (var row in RowRoles.PartsOf(rows, years))
            Ask(row, Say.In($"Rækken står under »Heraf«, men rækkerne giver ikke beløbet over dem.", $"The row stands under “Of which”, but the rows do not add up to the amount above them."));
        foreach (var row in SidesOfDifferences())
            Ask(row, Say.In($"En anden række er forskellen mellem denne og en tredje: casen kan kun have forskellen eller dem.", $"Another row is the difference between this one and a third: the case can have only the difference or them."), RowRole.Note);
        AskLonelySums();
        Apply();
    }

    private void Ask(RowDraft row, string because, RowRole? suggestion = null)
    {
        var meant = (suggestion ?? row.Role).ToString();
        var other = row.Role == RowRole.Note ? nameof(RowRole.Note) : meant;
        if (questions.Answer(QuestionCode.RowRole, row) is null && !questions.IsAsked(QuestionCode.RowRole, row))
            questions.Ask(QuestionCode.RowRole, row, null, row.Label, other == nameof(RowRole.Line) ? [other] : [nameof(RowRole.Line), other], meant, because);
    }

    // The one line without which a sum that does not add up does, in every year: it may be a price, a number of people, or left out on purpose.
    private RowDraft? LeftOut(int sum)
    {
        var left = new HashSet<int>();
        foreach (var scope in RowRoles.Scopes(rows, sum))
        {
            var excess = years.ToDictionary(year => year, year => scope.Sum(term => rows[term].Turned(year)) - rows[sum].Turned(year));
            if (excess.Values.All(difference => difference == 0))
                return null;
            if (scope.Count > 2)
                left.UnionWith(scope.Where(term => rows[term].Role == RowRole.Line && years.All(year => rows[term].Turned(year) == excess[year])));
        }
        return left.Count == 1 ? rows[left.First()] : null;
    }

    // "Nuværende tilbud", "Nyt tilbud" and "Forskel": the first two are what the third is the difference of.
    private HashSet<RowDraft> SidesOfDifferences()
    {
        var sides = new HashSet<RowDraft>();
        var lines = rows.Where(row => row.Role is RowRole.Line or RowRole.Base && row.HasAmounts).ToArray();
        foreach (var difference in lines.Where(row => RowWords.IsDifference(row.Label)).Take(10))
            foreach (var (from, to) in lines.Except([difference]).SelectMany(from => lines.Except([difference, from]).Select(to => (from, to))))
                if (years.All(year => (to.Values[year] ?? 0m) - (from.Values[year] ?? 0m) == (difference.Values[year] ?? 0m)) && years.Any(year => difference.Values[year] is not (null or 0)))
                    sides.UnionWith([from, to]);
        return sides;
    }

    // A table of sums alone: the lines that they are the sums of stand elsewhere, or the sums are what there is.
    private void AskLonelySums()
    {
        if (rows.Exists(row => row.Role == RowRole.Line && row.HasAmounts))
            return;
        foreach (var row in rows.Where(row => row.IsSum))
            Ask(row, Say.In($"Navnet siger sum, men tabellen har ingen andre rækker.", $"The label says sum, but the table has no other rows."));
    }

    // "Nettoudgift til …" may be a sum or a line, and a row without a label anything: asked where no arithmetic shows it.
    public void AskUnclearRows()
    {
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].IsSum && !RowWords.IsPlainSum(rows[r].Label) && !questions.IsAsked(QuestionCode.RowRole, rows[r])
                && rows.Take(r).Any(row => row.Role == RowRole.Line) && !RowRoles.Scopes(rows, r).Any(scope => AddsUp(r, scope)))
                Ask(rows[r], Say.In($"Navnet ligner en sum, men rækkerne giver den ikke.", $"The label looks like a sum, but the rows do not add up to it."));
            else if (rows[r].Role == RowRole.Line && rows[r].HasAmounts && !rows.Take(r).Any(row => row.HasAmounts) && (RowWords.MayBeBase(rows[r].Label) || RowWords.NamesBudget(rows[r].Label)) && rows.Count(row => row.Role == RowRole.Line) > 1)
                Ask(rows[r], Say.In($"Rækken kan være udgangspunktet, som de andre rækker ændrer, eller en post.", $"The row may be the base that the other rows change, or a line."), RowRole.Base);
            else if (rows[r].IsSum && RowWords.IsPlainSum(rows[r].Label) && Words.KindIn(rows[r].Label) is not null && rows.Exists(row => row.Role == RowRole.Line) && !RowRoles.LinesSince(rows, r).Any() && !RowRoles.Scopes(rows, r).Any(scope => AddsUp(r, scope)))
                Ask(rows[r], Say.In($"Navnet siger sum, men rækkerne giver den ikke: den kan være en post.", $"The label says sum, but the rows do not add up to it: it may be a line."));
            else if (rows[r].IsSum && RowWords.IsPlainSum(rows[r].Label) && LeftOut(r) is { } left)
                Ask(left, Say.In($"Summen går kun op uden denne række.", $"The sum adds up only without this row."), RowRole.Note);
            else if (rows[r].Role == RowRole.Note && rows[r].HasAmounts && CountWords.IsCountedOrCost(rows[r].Label) && MayBeMoney(rows[r]))
                Ask(rows[r], Say.In($"Navnet kan være et antal eller det, som pengene går til.", $"The label may be a number of them or what the money is for."), years.Any(year => rows[r].Values[year] < 0) ? RowRole.Line : RowRole.Note);
            else if (IsBehindTotal(r))
                Ask(rows[r], Say.In($"Rækken står efter tabellens sum og er ikke med i den.", $"The row stands after the table's sum and is not part of it."), RowRole.Note);
            else if (rows[r].Role == RowRole.Line && rows[r].HasAmounts && rows[r].Label.Length == 0)
                Ask(rows[r], Say.In($"Rækken har intet navn.", $"The row has no label."));
    }

    // A line behind the last sum, which adds up over all lines before it, and that says of itself neither what it costs nor who pays.
    private bool IsBehindTotal(int at) =>
        rows[at].Role == RowRole.Line && rows[at].HasAmounts && Words.KindIn(rows[at].Label) is null && !Words.IsFinancing(rows[at].Label) && rows[at].Block.Text.Length == 0 && !rows.Skip(at).Any(row => row.IsSum)
        && rows.FindLastIndex(at, row => row.IsSum) is > 0 and var sum && RowWords.IsPlainSum(rows[sum].Label) && rows.Take(sum).Count(row => row.Role == RowRole.Line && row.HasAmounts) >= 2
        && RowRoles.Scopes(rows, sum).Any(scope => scope.All(term => term < sum) && RowRoles.IsSumOf(rows, sum, scope, years));

    /// <summary>The one line whose sign keeps the table's last sum from adding up in every year, as it was read; null where the sum adds up, or there is no such line, or more.</summary>
    public RowDraft? OnlyFitsTurned()
    {
        if (rows.FindLastIndex(row => row.Role == RowRole.Total) is not (> 0 and var sum))
            return null;
        var lines = rows.Take(sum).Where(row => row.Role == RowRole.Line && row.HasAmounts && years.Any(year => row.Values[year] is not (null or 0))).ToArray();
        decimal Excess(int year) => lines.Sum(line => line.Turned(year)) - rows[sum].Turned(year);
        if (lines.Length < 2 || years.All(year => Excess(year) == 0))
            return null;
        var fits = lines.Where(line => years.All(year => Excess(year) == 2 * line.Turned(year))).ToArray();
        return fits.Length == 1 ? fits[0] : null;
    }

    // Large or negative, or among rows that say no more of being money; not where a sum adds up without it.
    private bool MayBeMoney(RowDraft row) =>
        !Enumerable.Range(0, rows.Count).Any(r => rows[r].IsSum && RowRoles.Scopes(rows, r).Any(scope => RowRoles.IsSumOf(rows, r, scope, years)))
        && (years.Any(year => row.Values[year] is < 0 or >= 1000) || !rows.Exists(other => other.Role == RowRole.Line && Words.KindIn(other.Label) is not null));

    // Near enough to be meant as the sum: what differs is a finding.
    private bool AddsUp(int at, IReadOnlyList<int> scope) =>
        years.Sum(year => Math.Abs(Math.Abs(rows[at].Turned(year)) - Math.Abs(scope.Sum(term => rows[term].Turned(year))))) * 20 <= years.Sum(year => Math.Abs(rows[at].Turned(year)));

    private void Apply()
    {
        foreach (var row in rows)
            if (questions.Answer<RowRole>(QuestionCode.RowRole, row) is { } role)
                row.Role = role;
    }
}

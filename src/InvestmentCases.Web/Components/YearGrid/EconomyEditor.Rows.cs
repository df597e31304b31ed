using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.Fields;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>Rows and years as a whole: they come, go and change places.</summary>
public sealed partial class EconomyEditor
{
    /// <summary>Changes each line of a range in turn, as one step.</summary>
    /// <returns>The row that has the keyboard then: the range's first.</returns>
    public string ChangeLines(CellRange range, Func<Proposal, string, Proposal> next, bool isUpwards = false)
    {
        var some = RowsOf(range);
        Change(proposal => (isUpwards ? some.Reverse() : some).Aggregate(proposal, (all, key) => next(all, key) is { Lines.Count: <= Proposal.MostLines } changed ? changed : all));
        return range.FirstRow;
    }

    /// <summary>Takes the lines of a range out.</summary>
    /// <returns>The row that has the keyboard then: the next one, else the last.</returns>
    public string RemoveLines(CellRange range)
    {
        var table = AmountRows.TableOf(Draft, range.FirstRow);
        var (top, bottom) = range.RowsIn(table);
        ChangeLines(range, LineEditing.Remove);
        return table.ElementAtOrDefault(bottom + 1) ?? table.ElementAtOrDefault(top - 1) ?? "";
    }

    /// <summary>Adds a line of a block, last in it.</summary>
    /// <returns>Its key; null where the case has as many lines as it may.</returns>
    public string? Add(GridBlock block) => Added(proposal => LineEditing.Add(proposal, block));

    /// <summary>Adds a line like the one of <paramref name="row"/>, right after it.</summary>
    /// <returns>Its key; that of the row where the case has as many lines as it may.</returns>
    public string AddAfter(string row) => Added(proposal => LineEditing.AddAfter(proposal, row)) ?? row;

    private string? Added(Func<Proposal, (Proposal Proposal, string Key)> add)
    {
        Notice = Draft.Lines.Count < Proposal.MostLines ? null : Say.In($"En case kan have højst {Proposal.MostLines} poster.", $"A case can have at most {Proposal.MostLines} lines.");
        if (Notice is not null)
            return null;
        var (proposal, key) = add(Draft);
        Change(_ => proposal);
        return key;
    }

    /// <summary>The case over other years, as one step; what amounts that takes out is said.</summary>
    public void SetYears(YearRange years)
    {
        var outside = LineEditing.Outside(Draft, years);
        typing = null;
        Change(proposal => LineEditing.WithYears(proposal, years));
        Notice = outside.Count == 0 ? null
            : Say.In($"Beløb i {string.Join(", ", outside)} er taget ud, fordi årene ikke længere er med. Fortryd bringer dem tilbage.", $"Amounts in {string.Join(", ", outside)} were taken out since the years are no longer covered. Undo brings them back.");
    }

    /// <summary>Adds the year before the first, or the one after the last; where the case can have no more, why is said.</summary>
    public void AddYear(bool isFirst)
    {
        if (Years is not { } years)
            return;
        try
        {
            SetYears(isFirst ? new(years.First - 1, years.Last) : new(years.First, years.Last + 1));
        }
        catch (InvalidInputException refused)
        {
            Notice = refused.Message;
        }
    }

    /// <summary>Takes the first or the last year out with what stands in it. One between others stays, and an only one.</summary>
    /// <returns>The year that stands in its place.</returns>
    public int RemoveYear(int year)
    {
        if (Years is not { Count: > 1 } years || (year != years.First && year != years.Last))
            return year;
        SetYears(year == years.First ? new(years.First + 1, years.Last) : new(years.First, years.Last - 1));
        return year == years.First ? year + 1 : year - 1;
    }

    public void RemoveFinancing(int at) => Change(
        typed => new(typed.Proposal with { Financing = [.. typed.Proposal.Financing.Where((_, i) => i != at)] }, typed.Unread.WithoutPlace('f', at)), null);

    /// <summary>Exchanges the financing line at a place with the one before it (−1) or after it (1).</summary>
    /// <returns>Its place then; the same where there is no such neighbour.</returns>
    public int MoveFinancing(int at, int step)
    {
        var to = at + step;
        if (to < 0 || to >= Draft.Financing.Count)
            return at;
        Change(typed => new(typed.Proposal with { Financing = ListEdits.Moved(typed.Proposal.Financing, at, step) }, typed.Unread.WithPlacesExchanged('f', at, to)), null);
        return to;
    }

    public void RemoveScenario(int at) => Change(
        typed => new(typed.Proposal with { Scenarios = [.. typed.Proposal.Scenarios.Where((_, i) => i != at)] }, typed.Unread.WithoutPlace('s', at)), null);
}

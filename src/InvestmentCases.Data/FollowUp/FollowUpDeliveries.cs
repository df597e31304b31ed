using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// What finance and quality systems deliver for a case that has been adopted. It stands beside the proposal: a delivery never
/// changes the case's version. The same delivery twice changes nothing. Each new value is an entry of the case's history.
/// </summary>
public sealed class FollowUpDeliveries(WriteDoor door)
{
    /// <summary>Accounts of a year, in that year's prices: kroner by the line's id. Lines that are left out keep what they have.</summary>
    /// <exception cref="InvalidInputException">A line is not the case's, or an amount cannot be taken.</exception>
    /// <exception cref="StepRefusedException">The case is not adopted.</exception>
    public Task DeliverActualsAsync(Actor actor, Guid caseId, int year, IReadOnlyDictionary<Guid, decimal> kronerByLine, CancellationToken ct) =>
        DeliverAsync(actor, caseId, year, kronerByLine, "actuals", db => db.Actuals,
            (id, line) => new ActualRow { CaseId = id, LineId = line, Year = year }, row => row.LineId, row => row.AmountInOre,
            (row, ore, entry) => (row.AmountInOre, row.At, row.ByName) = (ore, entry.At, entry.By.Name), row => row.Year == year, ct);

    /// <summary>What a year is now expected to come to, in that year's prices: kroner by the line's id.</summary>
    /// <exception cref="InvalidInputException">A line is not the case's, or an amount cannot be taken.</exception>
    /// <exception cref="StepRefusedException">The case is not adopted.</exception>
    public Task DeliverForecastsAsync(Actor actor, Guid caseId, int year, IReadOnlyDictionary<Guid, decimal> kronerByLine, CancellationToken ct) =>
        DeliverAsync(actor, caseId, year, kronerByLine, "forecasts", db => db.Forecasts,
            (id, line) => new ForecastRow { CaseId = id, LineId = line, Year = year }, row => row.LineId, row => row.AmountInOre,
            (row, ore, entry) => (row.AmountInOre, row.At, row.ByName) = (ore, entry.At, entry.By.Name), row => row.Year == year, ct);

    /// <summary>A value of an indicator on a day; a second one for the day takes its place.</summary>
    /// <exception cref="InvalidInputException">The indicator is not the case's.</exception>
    /// <exception cref="StepRefusedException">The case is not adopted.</exception>
    public Task MeasureAsync(Actor actor, Guid caseId, Guid indicatorId, DateOnly date, decimal value, string? source, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        var root = await AdoptedAsync(db, entry, caseId, token);
        if (!await db.Indicators.AnyAsync(row => row.CaseId == root.Id && row.PublicId == indicatorId, token))
            throw new InvalidInputException("indicatorId", Say.In($"Casen har ingen sådan indikator.", $"The case has no such indicator."));
        var stored = await db.Measurements.FindAsync([root.Id, indicatorId, date], token);
        if (stored is not null && stored.Value == value && stored.Source == source)
            return true;
        db.Add(entry.Of(root, FormattableString.Invariant($"measurements[{indicatorId}].{date:yyyy-MM-dd}"), Text(stored?.Value), Text(value)));
        stored ??= db.Add(new MeasurementRow { CaseId = root.Id, IndicatorId = indicatorId, Date = date }).Entity;
        (stored.Value, stored.Source, stored.At, stored.ByName) = (value, source, entry.At, entry.By.Name);
        return true;
    }, ct);

    private Task DeliverAsync<TRow>(Actor actor, Guid caseId, int year, IReadOnlyDictionary<Guid, decimal> kronerByLine, string field,
        Func<CasesDb, DbSet<TRow>> table, Func<long, Guid, TRow> make, Func<TRow, Guid> lineOf, Func<TRow, long> oreOf, Action<TRow, long, WriteDoor.Entry> set,
        System.Linq.Expressions.Expression<Func<TRow, bool>> ofYear, CancellationToken ct) where TRow : class, ICasePart => door.RunAsync(actor, async (db, entry, token) =>
    {
        var root = await AdoptedAsync(db, entry, caseId, token);
        var lines = await db.CashFlowLines.Where(row => row.CaseId == root.Id).Select(row => row.PublicId).ToListAsync(token);
        var faults = kronerByLine.Keys.Except(lines)
            .Select(line => new Fault($"lines[{line}]", Say.In($"Casen har ingen post med id {line}.", $"The case has no line with id {line}.")))
            .Concat(kronerByLine.Where(pair => YearAmounts.WhyRefused(pair.Value, year) is not null).Select(pair => new Fault($"lines[{pair.Key}].amount", YearAmounts.WhyRefused(pair.Value, year)!)))
            .ToList();
        if (faults.Count > 0)
            throw new InvalidInputException(faults);
        var stored = await table(db).Where(row => row.CaseId == root.Id).Where(ofYear).ToDictionaryAsync(lineOf, token);
        foreach (var (line, kroner) in kronerByLine)
        {
            var there = stored.GetValueOrDefault(line);
            var ore = Ore.From(kroner);
            if (there is not null && oreOf(there) == ore)
                continue;
            db.Add(entry.Of(root, FormattableString.Invariant($"{field}.{year}[{line}]"), there is null ? null : Text(Ore.ToKroner(oreOf(there))), Text(kroner)));
            there ??= db.Add(make(root.Id, line)).Entity;
            set(there, ore, entry);
        }
        return true;
    }, ct);

    private static async Task<CaseRow> AdoptedAsync(CasesDb db, WriteDoor.Entry entry, Guid caseId, CancellationToken ct)
    {
        var root = await CaseReader.Visible(db, entry.By).SingleOrDefaultAsync(row => row.PublicId == caseId, ct) ?? throw CaseReader.NotKnown();
        Rights.Demand(entry.By, Operation.DeliverFollowUp, root.LeadUnit);
        if (root.Status is not (CaseStatus.Adopted or CaseStatus.InFollowUp))
            throw new StepRefusedException(Say.In($"Opfølgning leveres kun til vedtagne sager.", $"Follow-up is delivered to adopted cases only."), Workflow.StepsFor(entry.By.Role, root.Status));
        return root;
    }

    private static string? Text(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}

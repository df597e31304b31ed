using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A step of a refund table as it is typed: from an amount in kroner or a week on, the state pays a share in per cent.</summary>
public sealed class RefundStepInput
{
    public string? From { get; set; }
    public string? Share { get; set; }
}

/// <summary>A version of a refund table as it is typed. Empty steps are left out.</summary>
public sealed class RefundInput
{
    /// <summary>The year that thresholds hold for.</summary>
    public string? Year { get; set; }

    /// <summary>The day from which shares of benefits hold.</summary>
    public DateOnly? ValidFrom { get; set; }

    public string? Source { get; set; }
    public List<RefundStepInput> Steps { get; } = [new(), new(), new(), new()];

    internal IEnumerable<RefundStepInput> Typed => Steps.Where(step => !string.IsNullOrWhiteSpace(step.From) || !string.IsNullOrWhiteSpace(step.Share));
}

/// <summary>Publishes new versions of what the state refunds, and removes one that was wrong. A version is never changed.</summary>
public sealed class KeepRefund(WriteDoor door)
{
    private const int MostWeeks = 520;

    /// <summary>Publishes a year's thresholds and shares of very costly single cases.</summary>
    /// <exception cref="InvalidInputException">A field is wrong, a threshold stands twice, the share does not rise with it, or the year has its thresholds already.</exception>
    public Task PublishThresholdsAsync(Actor actor, RefundInput typed, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var input = new OrderInput();
        var year = input.Year("year", KeepingTexts.RefundYear, typed.Year);
        var source = input.Text("source", AdministrationTexts.Source, typed.Source, 2000);
        var rows = typed.Typed.Select(step => new RefundStepRow
        {
            Year = year,
            Source = source,
            AboveInOre = Ore.From(input.Amount("steps", KeepingTexts.RefundAbove, step.From, AmountUnit.Kroner)),
            Share = Share(input, step),
        }).OrderBy(row => row.AboveInOre).ToList();
        Demand(input, rows.Count, rows.Select(row => row.AboveInOre), rows.Zip(rows.Skip(1), (lower, higher) => lower.Share < higher.Share));
        if (await db.RefundSteps.AnyAsync(other => other.Year == year, token))
            input.Refuse("year", string.Format(CultureInfo.CurrentCulture, KeepingTexts.RefundYearTaken, year.ToString(CultureInfo.InvariantCulture)));
        input.Demand();
        db.AddRange(rows);
    }, ct);

    /// <summary>Publishes the shares of benefits by weeks on benefit, from a day on.</summary>
    /// <exception cref="InvalidInputException">A field is wrong, the weeks do not begin with the first or one stands twice, the share does not fall with them, or the day has its shares already.</exception>
    public Task PublishBenefitsAsync(Actor actor, RefundInput typed, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var input = new OrderInput();
        var day = input.Day("validFrom", AdministrationTexts.ValidFrom, typed.ValidFrom);
        var source = input.Text("source", AdministrationTexts.Source, typed.Source, 2000);
        var rows = typed.Typed.Select(step => new BenefitRefundRow
        {
            ValidFrom = day,
            Source = source,
            FromWeek = input.Whole("steps", KeepingTexts.FromWeek, step.From, 1, MostWeeks) ?? 0,
            Share = Share(input, step),
        }).OrderBy(row => row.FromWeek).ToList();
        Demand(input, rows.Count, rows.Select(row => (long)row.FromWeek), rows.Zip(rows.Skip(1), (earlier, later) => earlier.Share > later.Share));
        if (rows.Count > 0 && rows[0].FromWeek > 1)
            input.Refuse("steps", KeepingTexts.NoFirstWeek);
        if (await db.BenefitRefunds.AnyAsync(other => other.ValidFrom == day, token))
            input.Refuse("validFrom", KeepingTexts.DayTaken);
        input.Demand();
        db.AddRange(rows);
    }, ct);

    /// <exception cref="NotKnownException">The year has no thresholds.</exception>
    public Task RemoveThresholdsAsync(Actor actor, int year, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
        Remove(db, await db.RefundSteps.Where(row => row.Year == year).ToListAsync(token)), ct);

    /// <exception cref="NotKnownException">The day has no shares.</exception>
    public Task RemoveBenefitsAsync(Actor actor, DateOnly validFrom, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
        Remove(db, await db.BenefitRefunds.Where(row => row.ValidFrom == validFrom).ToListAsync(token)), ct);

    private static void Remove<T>(CasesDb db, List<T> rows) where T : class
    {
        if (rows.Count == 0)
            throw new NotKnownException(KeepingTexts.IsGone);
        db.RemoveRange(rows);
    }

    private static decimal Share(OrderInput input, RefundStepInput step)
    {
        var percent = input.Percent("steps", string.Format(CultureInfo.CurrentCulture, KeepingTexts.ShareFrom, step.From?.Trim()), step.Share);
        if (percent < 0)
            input.Refuse("steps", KeepingTexts.ShareBelowZero);
        return percent / 100m;
    }

    private static void Demand(OrderInput input, int count, IEnumerable<long> from, IEnumerable<bool> isInOrder)
    {
        if (count == 0)
            input.Refuse("steps", KeepingTexts.NoRefundSteps);
        if (from.Distinct().Count() < count)
            input.Refuse("steps", KeepingTexts.RefundStepTwice);
        else if (!isInOrder.All(step => step))
            input.Refuse("steps", KeepingTexts.RefundOrder);
    }

    private Task WriteAsync(Actor actor, Func<CasesDb, CancellationToken, Task> change, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        await change(db, token);
        return true;
    }, ct);
}

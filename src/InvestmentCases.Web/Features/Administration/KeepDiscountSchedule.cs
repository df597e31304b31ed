using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A rate from a year on, as it is typed; year 0 is the case's first.</summary>
public sealed class RateInput
{
    public string? FromYear { get; set; }
    public string? Rate { get; set; }
}

/// <summary>A discount schedule as it is typed. Empty rates are left out.</summary>
public sealed class ScheduleInput
{
    public DateOnly? ValidFrom { get; set; }
    public string? Source { get; set; }
    public List<RateInput> Rates { get; } = [];
}

/// <summary>Adds discount schedules, and removes one that no case has been calculated by.</summary>
public sealed class KeepDiscountSchedule(WriteDoor door)
{
    /// <exception cref="InvalidInputException">A field is wrong, the rates do not begin in year 0 or a year stands twice, or another schedule has that day.</exception>
    public Task AddAsync(Actor actor, ScheduleInput typed, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var row = new DiscountScheduleRow { ValidFrom = input.Day("validFrom", AdministrationTexts.ValidFrom, typed.ValidFrom), Source = input.Text("source", AdministrationTexts.Source, typed.Source, 2000) };
        foreach (var rate in typed.Rates.Where(rate => !string.IsNullOrWhiteSpace(rate.FromYear) || !string.IsNullOrWhiteSpace(rate.Rate)))
        {
            var year = input.Whole("rates", KeepingTexts.FromYear, rate.FromYear ?? "0", 0, 500) ?? 0;
            row.Steps.Add(new() { ValidFrom = row.ValidFrom, FromYear = year, Rate = input.Percent("rates", string.Format(System.Globalization.CultureInfo.CurrentCulture, KeepingTexts.RateOfYear, year), rate.Rate) / 100m });
        }
        if (!row.Steps.Exists(step => step.FromYear == 0))
            input.Refuse("rates", KeepingTexts.NoFirstRate);
        if (row.Steps.DistinctBy(step => step.FromYear).Count() < row.Steps.Count)
            input.Refuse("rates", KeepingTexts.RateTwice);
        if (await db.DiscountSchedules.AnyAsync(other => other.ValidFrom == row.ValidFrom, token))
            input.Refuse("validFrom", KeepingTexts.DayTaken);
        input.Demand();
        db.Add(row);
        return true;
    }, ct);

    /// <exception cref="InvalidInputException">A case has been calculated by it.</exception>
    public Task RemoveAsync(Actor actor, DateOnly validFrom, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var row = await db.DiscountSchedules.Include(row => row.Steps).SingleOrDefaultAsync(row => row.ValidFrom == validFrom, token) ?? throw new NotKnownException(KeepingTexts.IsGone);
        if (await db.Cases.AnyAsync(one => one.DiscountScheduleUsed == validFrom, token))
            throw new InvalidInputException("", KeepingTexts.ScheduleInUse);
        db.RemoveRange(row.Steps);
        db.Remove(row);
        return true;
    }, ct);
}

using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>Adds, changes and removes committees. A code is never changed, and a committee that stands on a case's route stays.</summary>
public sealed class KeepCommittee(WriteDoor door)
{
    /// <exception cref="InvalidInputException">A field is wrong, or a new one's code is another committee's.</exception>
    public Task SaveAsync(Actor actor, bool isNew, string? typedCode, string? typedName, bool treatsEconomy, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var (code, name) = (input.Code("code", AdministrationTexts.Code, typedCode), input.Text("name", AdministrationTexts.Name, typedName));
        var row = await db.Committees.SingleOrDefaultAsync(row => row.Code == code, token);
        if (isNew && row is not null)
            input.Refuse("code", string.Format(System.Globalization.CultureInfo.CurrentCulture, KeepingTexts.CodeTaken, code));
        input.Demand();
        row ??= db.Add(new CommitteeRow { Code = code }).Entity;
        (row.Name, row.TreatsEconomy) = (name, treatsEconomy);
        return true;
    }, ct);

    /// <exception cref="InvalidInputException">A case's route or a meeting names it.</exception>
    public Task RemoveAsync(Actor actor, string code, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var row = await db.Committees.SingleOrDefaultAsync(row => row.Code == code, token) ?? throw new NotKnownException(KeepingTexts.IsGone);
        if (await db.RouteSteps.AnyAsync(step => step.Committee == code, token) || await db.Meetings.AnyAsync(meeting => meeting.Committee == code, token))
            throw new InvalidInputException("", KeepingTexts.CommitteeInUse);
        db.Remove(row);
        return true;
    }, ct);
}

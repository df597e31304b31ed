using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A unit as it is typed.</summary>
public sealed record UnitInput(string? Code, string? Name, string? Parent, UnitKind Kind);

/// <summary>Adds units, renames and moves them, closes and opens them. A code is never changed: cases are written with it.</summary>
public sealed class KeepUnit(WriteDoor door)
{
    /// <exception cref="InvalidInputException">A field is wrong, or the code is another unit's.</exception>
    public Task AddAsync(Actor actor, UnitInput typed, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var input = new OrderInput();
        var (code, name) = (input.Code("code", AdministrationTexts.Code, typed.Code), input.Text("name", AdministrationTexts.Name, typed.Name));
        if (await db.OrganisationUnits.AnyAsync(row => row.Code == code, token))
            input.Refuse("code", string.Format(System.Globalization.CultureInfo.CurrentCulture, KeepingTexts.CodeTaken, code));
        await DemandParentAsync(db, input, null, typed.Parent, token);
        input.Demand();
        db.Add(new OrganisationUnitRow { Code = code, Name = name, Parent = typed.Parent, Kind = typed.Kind });
    }, ct);

    /// <exception cref="InvalidInputException">A field is wrong, or the unit would stand below itself.</exception>
    /// <exception cref="NotKnownException">There is no such unit.</exception>
    public Task ChangeAsync(Actor actor, UnitInput typed, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var unit = await FindAsync(db, typed.Code, token);
        var input = new OrderInput();
        var name = input.Text("name", AdministrationTexts.Name, typed.Name);
        await DemandParentAsync(db, input, unit.Code, typed.Parent, token);
        input.Demand();
        (unit.Name, unit.Parent, unit.Kind) = (name, typed.Parent, typed.Kind);
    }, ct);

    /// <summary>Closes a unit, or opens it again. Its cases and people stay as they are.</summary>
    /// <exception cref="InvalidInputException">There are open units below it.</exception>
    public Task ToggleClosedAsync(Actor actor, string code, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var unit = await FindAsync(db, code, token);
        if (!unit.IsClosed && await db.OrganisationUnits.Where(row => row.Parent == code && !row.IsClosed).Select(row => row.Name).FirstOrDefaultAsync(token) is { } below)
            throw new InvalidInputException("", string.Format(System.Globalization.CultureInfo.CurrentCulture, KeepingTexts.UnitsBelow, below));
        unit.IsClosed = !unit.IsClosed;
    }, ct);

    private static async Task DemandParentAsync(CasesDb db, OrderInput input, string? code, string? parent, CancellationToken ct)
    {
        var parents = await db.OrganisationUnits.ToDictionaryAsync(row => row.Code, row => row.Parent, ct);
        if (parent is not null && !parents.ContainsKey(parent))
            input.Refuse("parent", KeepingTexts.NoSuchUnit);
        for (var above = parent; above is not null && code is not null; above = parents.GetValueOrDefault(above))
            if (above == code)
            {
                input.Refuse("parent", KeepingTexts.BelowItself);
                return;
            }
    }

    private static async Task<OrganisationUnitRow> FindAsync(CasesDb db, string? code, CancellationToken ct) =>
        await db.OrganisationUnits.SingleOrDefaultAsync(row => row.Code == code, ct) ?? throw new NotKnownException(KeepingTexts.NoSuchUnit);

    private Task WriteAsync(Actor actor, Func<CasesDb, CancellationToken, Task> change, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        await change(db, token);
        return true;
    }, ct);
}

using InvestmentCases.Data;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A price of the catalogue as it is typed; the price in kroner.</summary>
public sealed class PriceInput
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? Unit { get; set; }
    public string? Price { get; set; }
    public string? PriceLevel { get; set; }
    public PriceBasis? Basis { get; set; }
    public string? Function { get; set; }
    public DateOnly? ValidFrom { get; set; }
    public string? Source { get; set; }
}

/// <summary>Adds a price to the catalogue: a new one, or what a known one is from a day on. An older price stays, since cases were written with it.</summary>
public sealed class AddUnitPrice(WriteDoor door)
{
    /// <exception cref="Domain.InvalidInputException">A field is wrong, or the code has a price from that day already.</exception>
    public Task RunAsync(Actor actor, PriceInput typed, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var row = new UnitPriceRow
        {
            Code = input.Code("code", AdministrationTexts.Code, typed.Code),
            Name = input.Text("name", AdministrationTexts.Name, typed.Name),
            Unit = input.Text("unit", AdministrationTexts.PriceUnit, typed.Unit, 200),
            PriceInOre = Ore.From(input.Amount("price", AdministrationTexts.Price, typed.Price, AmountUnit.Kroner)),
            PriceLevel = input.Year("priceLevel", AdministrationTexts.PriceLevel, typed.PriceLevel),
            Basis = typed.Basis,
            Function = string.IsNullOrWhiteSpace(typed.Function) ? null : typed.Function.Trim(),
            ValidFrom = input.Day("validFrom", AdministrationTexts.ValidFrom, typed.ValidFrom),
            Source = input.Text("source", AdministrationTexts.Source, typed.Source, 2000),
        };
        if (await db.UnitPrices.AnyAsync(other => other.Code == row.Code && other.ValidFrom == row.ValidFrom, token))
            input.Refuse("validFrom", KeepingTexts.DayTaken);
        input.Demand();
        db.Add(row);
        return true;
    }, ct);
}

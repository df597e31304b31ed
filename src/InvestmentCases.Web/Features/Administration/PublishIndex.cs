using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A price index as it is typed: rises in per cent by series and year; what is empty is not published.</summary>
public sealed class IndexInput
{
    public string? Publication { get; set; }
    public DateOnly? PublishedOn { get; set; }
    public string? Source { get; set; }
    public Dictionary<(PriceSeries Series, int Year), string?> Rises { get; } = [];
}

/// <summary>Publishes a price index. A publication is never changed: a correction is a new one, and cases keep the one that they were calculated by.</summary>
public sealed class PublishIndex(WriteDoor door)
{
    /// <exception cref="Domain.InvalidInputException">A field is wrong (series and year are named), there is no rise at all, or another publication has that day.</exception>
    public Task RunAsync(Actor actor, IndexInput typed, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var row = new PriceIndexPublicationRow
        {
            Publication = input.Text("publication", KeepingTexts.Publication, typed.Publication),
            PublishedOn = input.Day("publishedOn", KeepingTexts.PublishedOn, typed.PublishedOn),
        };
        var source = input.Text("source", AdministrationTexts.Source, typed.Source, 2000);
        foreach (var ((series, year), text) in typed.Rises.Where(rise => !string.IsNullOrWhiteSpace(rise.Value)).OrderBy(rise => rise.Key))
        {
            var percent = input.Percent("rises", $"{SeriesName.Of(series)} {year.ToString(CultureInfo.InvariantCulture)}", text);
            row.Entries.Add(new() { Series = series, Year = year, Percent = percent, Source = source });
        }
        if (row.Entries.Count == 0)
            input.Refuse("rises", KeepingTexts.NoRises);
        if (await db.PriceIndexPublications.AnyAsync(other => other.PublishedOn == row.PublishedOn, token))
            input.Refuse("publishedOn", KeepingTexts.DayTaken);
        input.Demand();
        db.Add(row);
        return true;
    }, ct);
}

using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A template as it is typed.</summary>
public sealed class TemplateInput
{
    public string? Name { get; set; }
    public string? Area { get; set; }
    public string? Description { get; set; }
    public CaseKind Kind { get; set; }
    public AmountUnit Unit { get; set; } = AmountUnit.Thousands;
    public string? Years { get; set; } = CaseTemplate.UsualYears.ToString(CultureInfo.InvariantCulture);

    /// <summary>The case that its contents are taken from; null where they stay as they are.</summary>
    public Guid? From { get; set; }

    /// <summary>A template as it would be typed.</summary>
    public static TemplateInput Of(CaseTemplate template)
    {
        var typed = new TemplateInput { Name = template.Name, Area = template.Area, Description = template.Description };
        typed.TakeHead(template.Contents);
        return typed;
    }

    /// <summary>Takes what the form itself shows of a template's contents.</summary>
    public void TakeHead(Proposal contents) =>
        (Kind, Unit, Years) = (contents.Kind, contents.Unit, (contents.Years?.Count ?? CaseTemplate.UsualYears).ToString(CultureInfo.InvariantCulture));
}

/// <summary>Makes templates, changes them, closes and opens them. Cases that were begun from one are their own and stay as they are.</summary>
public sealed class KeepTemplate(WriteDoor door, CaseReader cases)
{
    /// <summary>Makes a template, or changes the one with the number <paramref name="id"/>.</summary>
    /// <exception cref="InvalidInputException">A field is wrong, or the name is another template's.</exception>
    /// <exception cref="NotKnownException">There is no such template, or no such case to take its contents from.</exception>
    public async Task SaveAsync(Actor actor, long? id, TemplateInput typed, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        var taken = typed.From is { } from ? CaseTemplate.ContentsOf((await cases.LoadAsync(actor, from, ct)).Proposal) : null;
        await door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
        {
            var input = new OrderInput();
            var name = input.Text("name", AdministrationTexts.Name, typed.Name);
            var area = input.Text("area", KeepingTexts.Area, typed.Area, 200);
            var description = input.Text("description", KeepingTexts.WhenToUse, typed.Description, 2000);
            var years = input.Whole("years", KeepingTexts.YearCount, typed.Years, 1, YearRange.LongestInYears) ?? CaseTemplate.UsualYears;
            if (await db.CaseTemplates.AnyAsync(other => other.Id != id && other.Name == name, token))
                input.Refuse("name", string.Format(CultureInfo.CurrentCulture, KeepingTexts.NameTaken, name));
            input.Demand();
            var row = id is null ? db.Add(new CaseTemplateRow()).Entity : await FindAsync(db, id.Value, token);
            var contents = taken ?? (id is null ? new() { Title = "" } : row.ToTemplate().Contents);
            (row.Name, row.Area, row.Description) = (name, area, description);
            row.ContentsJson = StoredJson.Write(contents with { Kind = typed.Kind, Unit = typed.Unit, Years = CaseTemplate.OfYears(years) });
            return true;
        }, ct);
    }

    /// <summary>Closes a template, or opens it again.</summary>
    /// <exception cref="NotKnownException">There is no such template.</exception>
    public Task ToggleClosedAsync(Actor actor, long id, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var row = await FindAsync(db, id, token);
        row.IsClosed = !row.IsClosed;
        return true;
    }, ct);

    private static async Task<CaseTemplateRow> FindAsync(CasesDb db, long id, CancellationToken ct) =>
        await db.CaseTemplates.SingleOrDefaultAsync(row => row.Id == id, ct) ?? throw new NotKnownException(KeepingTexts.IsGone);
}

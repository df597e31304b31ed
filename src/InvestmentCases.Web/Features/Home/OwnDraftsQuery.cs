using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>Something that a draft lacks before it can be sent, and the page where it is mended.</summary>
public sealed record Lack(string Name, string Address);

public sealed record OwnDraft(Guid Id, string Title, DateTime ChangedAt, IReadOnlyList<Lack> Lacks);

/// <summary>Those that were written in last, and how many there are.</summary>
public sealed record OwnDrafts(IReadOnlyList<OwnDraft> Drafts, int Count);

/// <summary>The drafts that the person may write in, with what each lacks.</summary>
public sealed class OwnDraftsQuery(IDbContextFactory<CasesDb> factory, CaseReader reader)
{
    /// <summary>How many things a case needs before it can be sent: an empty one lacks them all.</summary>
    public static int Needs { get; } = Submission.WhatIsMissing(new Proposal { Title = "" }).Count;

    private const int Shown = 5;

    public async Task<OwnDrafts> RunAsync(Actor actor, CancellationToken ct)
    {
        if (!Rights.May(actor, Operation.EditCase))
            return new([], 0);
        await using var db = await factory.CreateDbContextAsync(ct);
        var drafts = OwnCases.Of(db, actor).Where(row => row.Status == CaseStatus.Draft);
        var rows = await drafts.OrderByDescending(row => row.ChangedAt).Take(Shown).Select(row => new { row.PublicId, row.Title, row.ChangedAt }).ToListAsync(ct);
        var cases = (await reader.LoadManyAsync(actor, [.. rows.Select(row => row.PublicId)], ct)).ToDictionary(one => one.Id);
        var shown = rows.Where(row => cases.ContainsKey(row.PublicId))
            .Select(row => new OwnDraft(row.PublicId, row.Title, row.ChangedAt, [.. Submission.WhatIsMissing(cases[row.PublicId].Proposal).Select(fault => LackOf(row.PublicId, fault.Field))]));
        return new([.. shown], rows.Count < Shown ? rows.Count : await drafts.CountAsync(ct));
    }

    private static Lack LackOf(Guid id, string field)
    {
        var (name, page) = field switch
        {
            "title" => (HomeTexts.LackTitle, "proposal"),
            "leadUnit" => (HomeTexts.LackLeadUnit, "proposal"),
            "firstYear" => (HomeTexts.LackYears, "economy"),
            "priceLevel" => (HomeTexts.LackPriceLevel, "economy"),
            "lines" => (HomeTexts.LackLines, "economy"),
            "criteria" => (HomeTexts.LackCriteria, "criteria"),
            "sections.Background" => (HomeTexts.LackBackground, "proposal"),
            "sections.Content" => (HomeTexts.LackContent, "proposal"),
            _ => (field, "proposal"),
        };
        return new(name, $"/cases/{id}/{page}");
    }
}

using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Components.Search;

/// <summary>A case that was found. <paramref name="Excerpt"/> is where in its texts; null where its title or a number was found.</summary>
public sealed record FoundCase(Guid Id, int Number, string Title, CaseStatus Status, string? LeadUnit, string? Excerpt);

/// <summary>A unit that was found: its cases are a list.</summary>
public sealed record FoundUnit(string Code, string Name);

/// <summary>What a search finds, the best of each kind.</summary>
public sealed record GlobalHits(IReadOnlyList<FoundCase> Titles, IReadOnlyList<FoundCase> Texts, IReadOnlyList<FoundUnit> Units)
{
    public static GlobalHits None { get; } = new([], [], []);

    public int Count => Titles.Count + Texts.Count + Units.Count;
}

/// <summary>Finds cases by number, title and the words of their texts, and units by name, from anywhere in the program: what the person may know of.</summary>
public sealed class GlobalSearchQuery(IDbContextFactory<CasesDb> databases, ReferenceData reference)
{
    private const int MostTitles = 6;
    private const int MostTexts = 4;
    private const int MostUnits = 3;

    public async Task<GlobalHits> RunAsync(Actor actor, string text, CancellationToken ct)
    {
        var words = DanishText.Words(text).ToList();
        if (words.Count == 0)
            return GlobalHits.None;
        await using var db = await databases.CreateDbContextAsync(ct);
        var visible = CaseReader.Visible(db, actor).AsNoTracking();
        var found = await CaseSearch.MatchingAsync(db, visible, text, ct);
        var number = words is [var only] && int.TryParse(only, out var typed) ? typed : 0;
        var parts = await CaseOrder.TitleMatchesFirstAsync(db, visible.Where(row => row.Number != number), found.Where(row => row.Number != number), text, ct);
        var titles = new List<FoundCase>();
        if (number > 0)
            titles.AddRange(await Shown(visible.Where(row => row.Number == number)).ToListAsync(ct));
        titles.AddRange(await Shown(parts[0].Take(MostTitles)).ToListAsync(ct));
        var others = await Shown(parts[1].Take(MostTexts)).ToListAsync(ct);
        var texts = await TextsAsync(db, [.. others.Select(one => one.Id)], ct);
        var units = (await reference.OrganisationAsync(ct)).Units
            .Where(unit => unit.Kind != UnitKind.Municipality && words.All(word => unit.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || unit.Code.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        return new(
            titles,
            [.. others.Select(one => one with { Excerpt = texts[one.Id].Select(part => Marked.Excerpt(part, words)).FirstOrDefault(part => part is not null) })],
            [.. units.Take(MostUnits).Select(unit => new FoundUnit(unit.Code, unit.Name))]);
    }

    /// <summary>Those of <paramref name="ids"/> that the person may know of, in that order.</summary>
    public async Task<IReadOnlyList<FoundCase>> TheseAsync(Actor actor, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await Shown(CaseReader.Visible(db, actor).AsNoTracking().Where(row => ids.Contains(row.PublicId))).ToDictionaryAsync(one => one.Id, ct);
        return [.. ids.Where(known.ContainsKey).Select(id => known[id])];
    }

    private static IQueryable<FoundCase> Shown(IQueryable<CaseRow> cases) => cases.Select(row => new FoundCase(row.PublicId, row.Number, row.Title, row.Status, row.LeadUnit, null));

    /// <summary>The texts that a word may stand in, numbers first.</summary>
    private static async Task<ILookup<Guid, string>> TextsAsync(CasesDb db, Guid[] ids, CancellationToken ct)
    {
        var heads = await db.Cases.Where(row => ids.Contains(row.PublicId)).Select(row => new { row.PublicId, row.Id, row.ProposalNumber, row.CaseNumber, row.Content!.Summary, row.Content.TargetGroup }).ToListAsync(ct);
        var idOf = heads.ToDictionary(head => head.Id, head => head.PublicId);
        var inside = idOf.Keys.ToArray();
        var sections = await db.Sections.Where(section => inside.Contains(section.CaseId)).OrderBy(section => section.Position).Select(section => new { section.CaseId, Text = section.Markdown }).ToListAsync(ct);
        var lines = await db.CashFlowLines.Where(line => inside.Contains(line.CaseId)).OrderBy(line => line.Position).Select(line => new { line.CaseId, Text = line.Label }).ToListAsync(ct);
        return heads.SelectMany(head => new[] { head.ProposalNumber, head.CaseNumber, head.Summary, head.TargetGroup }.OfType<string>().Select(text => (head.PublicId, Text: text)))
            .Concat(sections.Concat(lines).Select(part => (idOf[part.CaseId], part.Text)))
            .ToLookup(part => part.Item1, part => part.Text);
    }
}

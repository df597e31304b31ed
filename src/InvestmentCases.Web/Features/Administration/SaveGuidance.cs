using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.Guidance;
using InvestmentCases.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>The order that keeps the municipality's own guidance under one of the form's headings, in the language of the page.</summary>
public sealed class SaveGuidance(CurrentActor currentActor, WriteDoor door)
{
    public const int Longest = 10_000;

    /// <param name="section">The heading.</param>
    /// <param name="markdown">The guidance; empty, or the program's own, brings back the program's own.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="InvalidInputException">It is longer than <see cref="Longest"/>.</exception>
    public async Task RunAsync(SectionKey section, string markdown, CancellationToken cancellation = default)
    {
        var (text, language) = (markdown.Trim(), SectionGuidance.Language);
        if (text.Length > Longest)
            throw new InvalidInputException("markdown", Say.In($"Vejledningen er for lang: {text.Length:N0} tegn; der er plads til {Longest:N0}.", $"The guidance is too long: {text.Length:N0} characters; there is room for {Longest:N0}."));
        await door.WriteAsync(await currentActor.GetAsync(cancellation), Operation.Administer, null, async (db, token) =>
        {
            var row = await db.Guidance.SingleOrDefaultAsync(row => row.Section == section && row.Language == language, token);
            if (text.Length == 0 || text == SectionGuidance.BuiltIn(section))
            {
                if (row is not null)
                    db.Remove(row);
            }
            else
                (row ?? db.Add(new GuidanceRow { Section = section, Language = language }).Entity).Markdown = text;
            return true;
        }, cancellation);
    }
}

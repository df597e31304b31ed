using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.Imports;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>A pasted table that has years in its head: read by the same rules as a document, and put to the case by its labels and years, not by the place of the cell.</summary>
/// <param name="Proposal">The case with the table's lines, new ones added and the amounts of those by the same name replaced; null where somebody must answer something first.</param>
/// <param name="Notice">What was understood, left out and taken as suggested, or what is in the way, in words.</param>
internal sealed partial record PastedYearTable(Proposal? Proposal, string Notice)
{
    /// <summary>Reads the text; null where it is no such table: then its cells are pasted as they stand.</summary>
    /// <param name="text">Rows by line, cells by tab.</param>
    /// <param name="draft">The case: its unit is the table's where the table names none.</param>
    public static PastedYearTable? Read(string text, Proposal draft)
    {
        if (!text.Split('\n').Take(4).Any(line => YearHead().Count(line) >= 2))
            return null;
        DocumentReading reading;
        try
        {
            var source = DocumentReader.OpenCsv(text);
            reading = DocumentReader.ReadAsSuggested(source, ReadingAnswers.None);
            if (reading.Questions.Any(question => question.Code == QuestionCode.Unit))
                reading = DocumentReader.ReadAsSuggested(source, new() { Unit = draft.Unit });
        }
        catch (RefusedDocumentException)
        {
            return null;
        }
        if (reading.Proposal is not { Years: not null, Lines.Count: > 0 } proposal || proposal.Lines.Any(line => line.Label.Length == 0))
            return null;
        if (reading.Questions.FirstOrDefault(question => question.Suggestion is null) is { } open)
            return Held(open.Row is null ? open.Because : $"{open.Because} ({open.Location})");
        Proposal only = new() { Title = "", Years = proposal.Years, PriceLevel = draft.PriceLevel is null ? null : proposal.PriceLevel, Lines = proposal.Lines, Financing = proposal.Financing };
        try
        {
            var joined = JoinedCase.Of(draft, only);
            return new(joined.Proposal, NoticeOf(reading, joined));
        }
        catch (InvalidInputException refused)
        {
            return Held(refused.Message);
        }
    }

    private static PastedYearTable Held(string why) => new(null, Say.In($"Tabellen er ikke sat ind endnu. {why}", $"The table has not been put in yet. {why}"));

    private static string NoticeOf(DocumentReading reading, JoinedCase joined)
    {
        var (added, replaced) = (joined.Changes.Count(change => change.Effect == ImportEffect.Add && change.Label.Length > 0), joined.Changes.Count(change => change.Effect == ImportEffect.Replace));
        var sums = reading.Tables.SelectMany(table => table.Rows).Where(row => row.Role is RowRole.Subtotal or RowRole.Total && row.Amounts.Count > 0).Select(row => row.Label).Distinct().ToArray();
        List<string> notes = [Say.In($"Læst som en tabel med årstal: {Lines(added)} lagt til, {replaced} rettet.", $"Read as a table with years: {LinesInEnglish(added)} added, {replaced} changed.")];
        if (sums.Length > 0)
            notes.Add(Say.In($"Summer regnes her og er ikke sat ind: {string.Join(", ", sums)}.", $"Sums are computed here and were left out: {string.Join(", ", sums)}."));
        notes.AddRange(reading.Tables.SelectMany(table => table.Notes).Concat(reading.Questions.Select(question => $"{question.Location}: {question.Because}")).Distinct());
        return string.Join(" ", notes);
    }

    private static string Lines(int count) => count == 1 ? "1 post" : $"{count} poster";

    private static string LinesInEnglish(int count) => count == 1 ? "1 line" : $"{count} lines";

    [GeneratedRegex(@"(?:^|\t)[^\t\d]{0,8}(?:19|20)\d\d(?:/\d{2,4})?[^\t\d]{0,4}(?=\t|\r|$)")]
    private static partial Regex YearHead();
}

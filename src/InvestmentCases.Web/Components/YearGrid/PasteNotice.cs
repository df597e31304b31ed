using System.Globalization;
using InvestmentCases.Domain;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>What a person is told after a paste that did not land cell by cell as it was.</summary>
internal static class PasteNotice
{
    /// <summary>In words; null where there is nothing to say.</summary>
    public static string? Of(PastedBlock block, CultureInfo culture, int labels, int roomInYears, int roomInRows)
    {
        var notes = new List<string>();
        if (culture.TwoLetterISOLanguageName != CultureInfo.CurrentCulture.TwoLetterISOLanguageName && block.Width > labels)
            notes.Add(culture.TwoLetterISOLanguageName == "en"
                ? Say.In($"Tallene er læst som engelske: punktum foran decimaler.", $"The numbers were read as English: a point before decimals.")
                : Say.In($"Tallene er læst som danske: komma foran decimaler.", $"The numbers were read as Danish: a comma before decimals."));
        if (block.Width - labels > roomInYears)
            notes.Add(Say.In($"{block.Width - labels - roomInYears} kolonner lå efter casens sidste år og er ikke taget med.", $"{block.Width - labels - roomInYears} columns lay after the case's last year and were left out."));
        if (block.Rows.Count > roomInRows)
            notes.Add(Say.In($"{block.Rows.Count - roomInRows} rækker er tilføjet eller udeladt, fordi tabellen sluttede.", $"{block.Rows.Count - roomInRows} rows were added or left out since the table ended."));
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }
}

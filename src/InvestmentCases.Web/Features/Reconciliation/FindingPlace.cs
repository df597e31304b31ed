using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Components.CaseFrame;

namespace InvestmentCases.Web.Features.Reconciliation;

/// <summary>Where in a case a finding is, as its row says it.</summary>
/// <param name="Name">The page, and the line, table or section by name.</param>
/// <param name="Sentence">The path of the section in which its sentence stands word for word; null where it stands in none.</param>
public sealed record FindingPlace(string Name, string? Sentence)
{
    private const int LongestLabel = 48;

    public static FindingPlace Of(Finding finding, Proposal proposal)
    {
        if (finding.Quote is { Length: > 0 } quote && finding.Location.StartsWith("statedFigures[", StringComparison.Ordinal))
            foreach (var (i, section) in proposal.Sections.Index())
                if (section.Markdown.Replace("*", "", StringComparison.Ordinal).Contains(quote, StringComparison.OrdinalIgnoreCase))
                    return new(section.Heading, section.Key is { } key ? $"sections.{key}" : FormattableString.Invariant($"sections[{i}]"));
        return new(NameOf(finding.Location, proposal), null);
    }

    private static string NameOf(string location, Proposal proposal)
    {
        var first = location.Split('.')[0];
        var (name, at) = Indexed(first);
        return name switch
        {
            "lines" when at < proposal.Lines.Count => Named(CaseFrameTexts.TabEconomy, proposal.Lines[at.Value].Label, first),
            "financing" when at < proposal.Financing.Count => Named(CaseFrameTexts.FieldFinancing, proposal.Financing[at.Value].Label, first),
            "statedTables" when at < proposal.StatedTables.Count => Named(CaseFrameTexts.TabEconomy, proposal.StatedTables[at.Value].Heading, first),
            "sections" when at < proposal.Sections.Count => proposal.Sections[at.Value].Heading,
            "sections" when proposal.Sections.FirstOrDefault(section => location == $"sections.{section.Key}") is { } section => section.Heading,
            "statedFigures" => CaseFrameTexts.FieldStatedFigures,
            "statusReports" => $"{CaseFrameTexts.FieldStatusReports}, {Date(first)}",
            "lines" => CaseFrameTexts.TabEconomy,
            "priceLevel" => ReconciliationTexts.WholeCase,
            _ => FieldName.Of(location),
        };
    }

    private static (string Name, int? At) Indexed(string part) =>
        part.Split('[') is [var name, var at] ? (name, int.TryParse(at.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null) : (part, null);

    // A report is known by its day: statusReports[2017-03-22].
    private static string Date(string part) =>
        DateOnly.TryParseExact(part.Split('[')[^1].TrimEnd(']'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d", CultureInfo.CurrentCulture) : part;

    private static string Named(string page, string label, string path) =>
        label.Length == 0 ? FieldName.Of(path) : Say.In($"{page}, »{Short(label)}«", $"{page}, “{Short(label)}”");

    private static string Short(string label) => label.Length > LongestLabel ? string.Concat(label.AsSpan(0, LongestLabel - 1).TrimEnd(), "…") : label;
}

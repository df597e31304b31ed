using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>The running text of a report on a case. A report may concern other matters too: what is held against the case is the part whose heading names it.</summary>
internal static partial class ReportText
{
    private const int LeastSharedWords = 2;

    // While the case is typed the reports stay as they are: they are read once.
    private static readonly ConditionalWeakTable<ReportOnCase, IReadOnlyList<Sentence>[]> known = [];

    /// <summary>The place of the report: <c>statusReports[2017-03-22]</c>.</summary>
    public static string LocationOf(ReportOnCase report) => FormattableString.Invariant($"statusReports[{report.Date:yyyy-MM-dd}]");

    /// <summary>"statusnotatet af 22.03.2017", inside a sentence.</summary>
    public static string NameOf(ReportOnCase report) => Say.In($"statusnotatet af {report.Date:d}", $"the status report of {report.Date:d}");

    /// <summary>The sentences of the sections whose headings share at least two words with the case's title; where no heading does, of all sections.</summary>
    public static IReadOnlyList<Sentence> About(ReportOnCase report, Proposal proposal)
    {
        var title = Words(proposal.Title);
        var sections = Sections(report);
        var own = sections.Where((_, at) => Words(report.Sections[at].Heading).Count(word => title.Any(other => word == other || (IsName(word) && word.StartsWith(other, StringComparison.Ordinal)))) >= LeastSharedWords).ToArray();
        return [.. (own.Length > 0 ? own : sections).SelectMany(section => section)];
    }

    /// <summary>The texts of the case and of the reports on it, each by itself: what belongs together stands in one of them.</summary>
    public static IEnumerable<IReadOnlyList<Sentence>> TextsOf(CheckedCase subject) =>
        subject.Sentences.GroupBy(sentence => sentence.Location).Select(IReadOnlyList<Sentence> (text) => [.. text])
            .Concat(subject.Context.Beside.Reports.SelectMany(Sections));

    private static IReadOnlyList<Sentence>[] Sections(ReportOnCase report) => known.GetValue(report, read =>
        [.. read.Sections.Select(IReadOnlyList<Sentence> (section) => [.. CaseText.SentencesIn(section.Markdown).Select(text => new Sentence(LocationOf(read), text))])]);

    // "0-2-års" is a word of "0-2 år": what has digits in it is a name, whatever its ending.
    private static bool IsName(string word) => char.IsAsciiDigit(word[0]);

    private static string[] Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length > 3 || (IsName(word) && word.Length > 2)).Distinct()];

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using System.Globalization;
using InvestmentCases.Documents.Reading;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>The number or letter that ties a mark in the original to what became of it: the head is 1 where there is one, then tables, stated figures and criteria as they come; questions have letters.</summary>
public sealed class MarkNumbers
{
    private readonly Dictionary<(MarkedThing, int), string> names = [];

    public MarkNumbers(DocumentReading reading, IReadOnlyList<SourceMark> marks)
    {
        Marks = marks;
        if (marks.Any(mark => mark.Thing == MarkedThing.Head))
            names[(MarkedThing.Head, 0)] = "1";
        foreach (var thing in marks.Where(mark => mark.Thing is not (MarkedThing.Head or MarkedThing.Question)).Select(mark => (mark.Thing, mark.Index)))
            names.TryAdd(thing, (names.Count + 1).ToString(CultureInfo.InvariantCulture));
        for (var q = 0; q < reading.Questions.Count; q++)
            names[(MarkedThing.Question, q)] = Letters(q);
    }

    /// <summary>Every mark of the original.</summary>
    public IReadOnlyList<SourceMark> Marks { get; }

    /// <summary>The number of a thing, or null where it is not marked in the original.</summary>
    public string? Of(MarkedThing thing, int index) => names.GetValueOrDefault((thing, index));

    /// <summary>The id of the place that a thing has become, without the sign of an address's fragment.</summary>
    public static string Place(MarkedThing thing, int index) => FormattableString.Invariant($"is-{thing}-{index}").ToLowerInvariant();

    /// <summary>The id of the first mark of a thing.</summary>
    public static string Mark(MarkedThing thing, int index) => FormattableString.Invariant($"from-{thing}-{index}").ToLowerInvariant();

    // A to Z, then AA.
    private static string Letters(int at) => (at >= 26 ? Letters(at / 26 - 1) : "") + (char)('A' + at % 26);
}

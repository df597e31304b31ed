using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>
/// The lines of a case that a document without tables tells in its text: "2 årsværk …, svarende til 3 mio. kr. årligt", "i de næste fire år en besparelse på 1,3 mio. kr. årligt", under a heading
/// that names who bears them. Which year is the first, and how long an amount goes on that names no end, is asked.
/// </summary>
internal sealed partial class ProseLines
{
    private readonly ReadingAnswers answers;
    private readonly List<Told> told = [];
    private readonly List<Question> questions = [];

    private ProseLines(IReadOnlyList<Block> blocks, IReadOnlyList<StatedFigure> figures, ReadingAnswers answers)
    {
        this.answers = answers;
        Collect(blocks);
        if (told.Any(line => line.IsYearly) && FirstYearOf(figures) is { } first)
            Lines = [.. told.Select(line => Line(line, first, figures)).OfType<CashFlowLine>()];
    }

    /// <summary>The lines, as far as the text and the answers go.</summary>
    public IReadOnlyList<CashFlowLine> Lines { get; } = [];

    /// <summary>What the text leaves open.</summary>
    public IReadOnlyList<Question> Questions => questions;

    /// <summary>Reads the text of a document; nothing where it tells no yearly amount.</summary>
    public static ProseLines Read(IReadOnlyList<Block> blocks, IReadOnlyList<StatedFigure> figures, ReadingAnswers answers) => new(blocks, figures, answers);

    // Offsets count from the first year: 0 is the first, and no end is the horizon's.
    private sealed record Told(string Label, string? Party, decimal Kroner, bool IsYearly, int From, int? To, int? ToYear, int? AfterYear, Driver? Driver);

    private void Collect(IReadOnlyList<Block> blocks)
    {
        var party = (string?)null;
        foreach (var block in blocks)
        {
            var text = HeadReader.TextOf(block).Replace("*", "", StringComparison.Ordinal);
            if (PartyHeading().Match(text) is { Success: true } heading)
                party = heading.Groups["party"].Value;
            else if (block is HeadingBlock)
                party = null;
            else if (block is ParagraphBlock)
                CollectFrom(LineOfHeading().Replace(text, ""), party);
        }
    }

    private void CollectFrom(string text, string? party)
    {
        var next = 0;
        foreach (var sentence in RunningText.SentencesIn(text))
        {
            var amounts = FigureReader.In(sentence, null).Where(figure => figure is { Measure: StatedMeasure.LineAmount, Unit: "Kroner", Year: null }).ToArray();
            var until = Until().Match(sentence);
            for (var a = 0; a < amounts.Length; a++)
            {
                var isYearly = Yearly().IsMatch(sentence) || Span().IsMatch(sentence);
                var line = new Told(LabelOf(sentence, amounts[a].Value), party, amounts[a].Value, isYearly, 0, null, null, null, DriverReader.In(sentence));
                if (until.Success && amounts.Length == 2)
                    line = a == 0 ? line with { ToYear = Year(until) } : line with { AfterYear = Year(until) };
                else if (Span().Match(sentence) is { Success: true } span)
                {
                    var years = Count(span.Groups["n"].Value);
                    var from = span.Groups["next"].Success ? next : 0;
                    line = line with { From = from, To = from + years - 1 };
                    next = from + years;
                }
                else if (!isYearly && OneOff().IsMatch(line.Label))
                    line = line with { To = 0 };
                told.Add(line);
            }
        }
    }

    private int? FirstYearOf(IReadOnlyList<StatedFigure> figures)
    {
        var years = figures.Where(figure => figure.Measure == StatedMeasure.StartCapital && figure.Year >= YearRange.EarliestYear).Select(figure => figure.Year!.Value).ToArray();
        var location = Say.In($"Økonomi i teksten", $"Economy in the text");
        if (int.TryParse(answers.To(QuestionCode.FirstYear, location), NumberStyles.None, CultureInfo.InvariantCulture, out var answered) && answered is >= YearRange.EarliestYear and <= YearRange.LatestYear)
            return answered;
        var suggestion = years.Length > 0 ? years.Min().ToString(CultureInfo.InvariantCulture) : null;
        questions.Add(new()
        {
            Code = QuestionCode.FirstYear,
            Location = location,
            Text = told[0].Label,
            Readings = suggestion is null ? [] : [suggestion],
            Suggestion = suggestion,
            Because = suggestion is null
                ? Say.In($"Teksten siger ikke, hvilket år beløbene begynder i.", $"The text does not say in which year the amounts begin.")
                : Say.In($"Teksten siger ikke, hvilket år beløbene begynder i; der søges om midler fra {suggestion}.", $"The text does not say in which year the amounts begin; money is applied for from {suggestion}."),
        });
        return years.Length > 0 ? years.Min() : null;
    }

    private CashFlowLine? Line(Told line, int first, IReadOnlyList<StatedFigure> figures)
    {
        var from = line.AfterYear + 1 ?? first + line.From;
        var to = line.ToYear ?? (line.To is { } end ? first + end : EndOf(line, first, from, figures));
        if (to < from || to - from >= YearRange.LongestInYears || from < YearRange.EarliestYear || to > YearRange.LatestYear)
            return null;
        return new()
        {
            Label = line.Label,
            Kind = line.Kroner < 0 ? LineKind.Saving : OneOff().IsMatch(line.Label) ? LineKind.ImplementationCost : Words.KindIn(line.Label) is LineKind.ImplementationCost ? LineKind.ImplementationCost : LineKind.OperatingCost,
            Duration = line is { To: null, ToYear: null } && to == Horizon(first, figures) ? Duration.Permanent : Duration.Temporary,
            Party = line.Party,
            Amounts = YearAmounts.From(from, [.. Enumerable.Repeat(line.Kroner, to - from + 1)]),
            Drivers = line.Driver is { } driver ? Enumerable.Range(from, to - from + 1).ToDictionary(year => year, _ => driver) : new Dictionary<int, Driver>(),
        };
    }

    // An amount that names no end goes on to the horizon, or stops where the start capital does: asked.
    private int EndOf(Told line, int first, int from, IReadOnlyList<StatedFigure> figures)
    {
        var horizon = Horizon(first, figures);
        var location = line.Party is null ? line.Label : $"{line.Party}: {line.Label}";
        if (int.TryParse(answers.To(QuestionCode.YearColumn, location), NumberStyles.None, CultureInfo.InvariantCulture, out var answered))
            return answered;
        if (questions.Exists(question => question.Code == QuestionCode.YearColumn && question.Location == location))
            return horizon;
        int[] ends = [horizon, .. figures.Where(figure => figure.Measure == StatedMeasure.StartCapital && figure.Year >= from).Select(figure => figure.Year!.Value).DefaultIfEmpty(horizon).Max() is var funded && funded != horizon ? [funded] : Array.Empty<int>(), .. line.IsYearly ? [] : new[] { from }];
        questions.Add(new()
        {
            Code = QuestionCode.YearColumn,
            Location = location,
            Text = line.Label,
            Readings = [.. ends.Distinct().Select(year => year.ToString(CultureInfo.InvariantCulture))],
            Because = line.IsYearly
                ? Say.In($"Teksten siger årligt, men ikke til hvornår: hvilket år er det sidste?", $"The text says yearly, but not until when: which year is the last?")
                : Say.In($"Teksten siger ikke, om beløbet er årligt: hvilket år er det sidste?", $"The text does not say whether the amount is yearly: which year is the last?"),
        });
        return horizon;
    }

    // As far as the text counts years: its payback, or its last period.
    private int Horizon(int first, IReadOnlyList<StatedFigure> figures) =>
        first + Math.Max(figures.Where(figure => figure.Measure == StatedMeasure.PaybackYears).Select(figure => (int)figure.Value).DefaultIfEmpty(1).Max() - 1, told.Max(line => line.To ?? 0));

    private static string LabelOf(string sentence, decimal kroner)
    {
        var label = Subject().Match(sentence) is { Success: true } subject ? subject.Groups["subject"].Value : kroner < 0 && Basis().Match(sentence) is { Success: true } basis ? basis.Groups["basis"].Value : sentence;
        label = label.Trim(' ', ',', '.').Replace('\n', ' ');
        if (label.Length > 120)
            label = $"{label[..117].TrimEnd()}…";
        return label.Length == 0 ? sentence : $"{char.ToUpper(label[0], Cultures.Danish)}{label[1..]}";
    }

    private static int Year(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);

    private static int Count(string word) => Array.IndexOf(Numbers, word.ToLowerInvariant()) is var at and > 0 ? at : int.Parse(word, CultureInfo.InvariantCulture);

    private static readonly string[] Numbers = ["", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^Økonomi(?:en)?(?: i| for)?\s+(?<party>\p{Lu}[^:\n]{3,60}?(?:forvaltningen|Kommune|centret|området))\s*:?$")]
    internal static partial Regex PartyHeading();

    // A heading right above its text: "Økonomi".
    [GeneratedRegex(@"^\p{Lu}[^.,:;\n]{2,40}\n(?=\p{Lu})")]
    private static partial Regex LineOfHeading();

    [GeneratedRegex(@"\bårligt\b|\bom året\b|\bpr\. år\b|\bhvert år\b", Loose)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\bi de (?:(?<n>\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti) første|(?<next>næste|følgende|efterfølgende) (?<n>\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti)) år\b", Loose)]
    private static partial Regex Span();

    [GeneratedRegex(@"(?:frem til|til og med|indtil)(?: og med)? (?<year>20\d\d),? (?:herefter|derefter|hvorefter)", Loose)]
    private static partial Regex Until();

    [GeneratedRegex(@"kompetenceudvikling|uddannelse|etablering|indretning|anskaffelse|opstart|implementering|engangs", Loose)]
    private static partial Regex OneOff();

    [GeneratedRegex(@"(?:midler til|afsættes til|udgiften? til|omkostninger til)\s+(?<subject>.{3,160}?)(?:,?\s+svarende til|,?\s+på (?:ca\. )?(?:kr\.|\d)|,?\s+(?:for|er) (?:ca\. )?\d)|^(?<subject>[^,.]{3,100}?) (?:er sat til|udgør|beløber sig til|bliver) ", Loose)]
    private static partial Regex Subject();

    [GeneratedRegex(@"svarende til\s+(?<basis>[^.]{3,160})", Loose)]
    private static partial Regex Basis();
}

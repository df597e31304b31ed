using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>Which line of a head is the title: the form's field, a mail's subject, the only heading of the first level, or the first line that is no letterhead, no form's name and no greeting.</summary>
internal sealed partial class TitleReader
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Longest = 260, Shortest = 6, ShortestText = 60;

    private readonly HeadFields fields;
    private readonly int end, titleAt = -1;
    private readonly string? written;

    public TitleReader(IReadOnlyList<Block> blocks, HeadFields fields)
    {
        this.fields = fields;
        end = fields.End;
        var lines = Lines(blocks).ToArray();
        var programmes = lines.Where(line => !line.IsTitle && fields.FormTitleAt is { } form && line.At <= form).ToArray();
        if (fields["title"] is { } field)
        {
            Title = WithoutForm(field);
            written = field;
            titleAt = fields.FormTitleAt ?? -1;
            Programme = programmes.FirstOrDefault(line => line.Text != field).Text;
        }
        else if ((lines.FirstOrDefault(line => line.IsTitle) is { Text: not null } only ? only : lines.FirstOrDefault(line => !IsForm(line.Text)) is { Text: not null } strong ? strong : lines.FirstOrDefault()) is { Text: not null } found)
        {
            Title = WithoutForm(found.Text);
            written = found.Text;
            titleAt = found.At;
        }
    }

    /// <summary>The title, without the name of the form before its colon; null where no line is one.</summary>
    public string? Title { get; }

    /// <summary>What a form says above its title's field, or null.</summary>
    public string? Programme { get; }

    /// <summary>The units that the letterhead names, from the top.</summary>
    public static IEnumerable<string> UnitsIn(IReadOnlyList<Block> blocks, HeadFields fields) =>
        blocks.Take(fields.End).SelectMany((block, at) => block is ParagraphBlock or HeadingBlock { Level: > 1 } ? HeadReader.TextOf(block).Split('\n').SelectMany(line => UnitsOf(line, MayBeSection(block, at, fields.End))) : []);

    // "Teknik og Miljø" right above the text may be what the text is about.
    private static bool MayBeSection(Block block, int at, int end) => block is HeadingBlock && at == end - 1 && at > 0;

    /// <summary>A block as it stands in a section: null where it is a field, the title, the programme, the letterhead or a form's name; without such lines where it holds others too.</summary>
    public Block? Without(Block block, int at)
    {
        var text = HeadReader.TextOf(block);
        if (fields.IsField(block))
            return block is ParagraphBlock ? Left(block, text, line => line.Length > ShortestText && line[^1] is '.' or '?' && !fields.IsField(line)) : null;
        var whole = NumberCell.Plain(text);
        if (block is not (HeadingBlock or ParagraphBlock))
            return IsBoxed(whole) ? null : block;
        if (whole == written || whole == Programme || HeadDates.In(whole) is not null || IsBoxed(whole) || (whole.StartsWith("Til ", StringComparison.Ordinal) && whole.Length < 120 && whole[^1] != '.'))
            return null;
        return at < end ? Left(block, text, line => !IsPart(line, block, at)) : block;
    }

    private static Block? Left(Block block, string text, Func<string, bool> isLeft) =>
        text.Split('\n').Where(line => isLeft(NumberCell.Plain(line))).ToArray() is { Length: > 0 } left ? block is ParagraphBlock paragraph ? paragraph with { Text = string.Join('\n', left) } : block : null;

    private bool IsPart(string line, Block block, int at) =>
        line.Length <= Longest && ((at == titleAt && written!.Contains(line, StringComparison.Ordinal)) || line == Programme || fields.IsField(line) || HeadDates.In(line) is not null || UnitNames.IsMunicipality(line) || UnitsOf(line, MayBeSection(block, at, end)).Any() || (FormName().IsMatch(line) && (at < titleAt || !SectionNames.IsName(line))));

    private IEnumerable<(int At, string Text, bool IsTitle)> Lines(IReadOnlyList<Block> blocks)
    {
        var isOnly = blocks.OfType<HeadingBlock>().Count(heading => heading.Level == 1) == 1;
        for (var i = 0; i < Math.Max(end, 1) && i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading)
            {
                var text = string.Join(' ', Joined(heading.Text).Where(line => !FormName().IsMatch(line)));
                var isTitle = heading.Level == 1 && isOnly && text.Length > 2 && !IsMeeting(text);
                if (isTitle || MayBeTitle(text))
                    yield return (i, text, isTitle);
            }
            else if (blocks[i] is ParagraphBlock paragraph)
            {
                // Several names with colons are a form's, known or not.
                var own = Joined(paragraph.Text);
                var isForm = own.Count(line => Labelled().IsMatch(line)) > 1;
                foreach (var line in own.Where(line => line[^1] is not ('.' or ';' or ':') && MayBeTitle(line) && !(isForm && Labelled().IsMatch(line))))
                    yield return (i, line, false);
            }
        }
    }

    // A line that begins in lower case goes on with the one before it.
    private static List<string> Joined(string text)
    {
        var joined = new List<string>();
        foreach (var line in text.Split('\n').Select(NumberCell.Plain).Where(line => line.Length > 0))
            if (joined.Count > 0 && char.IsLower(line[0]) && char.IsLetter(joined[^1][^1]) && joined[^1].Length <= Longest)
                joined[^1] += $" {line}";
            else
                joined.Add(line);
        return joined;
    }

    private bool MayBeTitle(string line) =>
        line.Length is >= Shortest and <= Longest && line.Any(char.IsLetter) && !IsBoxed(line) && !fields.IsField(line) && HeadDates.In(line) is null && HeadDates.InHeadLine(line) is null && !FormName().IsMatch(line) && !SectionNames.IsName(line)
        && !UnitNames.IsMunicipality(line) && !UnitsOf(line, false).Any() && !IsMeeting(line) && !NoTitle().IsMatch(line) && FieldNames.KeyOf(line) is null;

    // A committee's name may stand in a title; a line of nothing but it, or of a meeting, is none.
    private static bool IsMeeting(string line) => Meeting().IsMatch(line);

    private static IEnumerable<string> UnitsOf(string line, bool mustBeNamed)
    {
        var parts = HeadDates.PartsOf(From().Replace(NumberCell.Plain(line), "")).Where(part => part.Length > 0).ToArray();
        // In running text a unit between commas is no letterhead.
        return parts.Length > 0 && parts.All(part => UnitNames.IsUnit(part) || UnitNames.IsMunicipality(part) || HeadDates.In(part.Trim('.')) is not null || IsNumbered(part) || Maker().IsMatch(part)) ? parts.Where(part => mustBeNamed ? UnitNames.IsNamedUnit(part) : UnitNames.IsUnit(part)) : [];
    }

    private static bool IsNumbered(string part) => FieldNames.InLine.Match(part) is { Success: true, Index: 0 };

    private static bool IsBoxed(string line) => line.Contains(SourceDocument.OpenBox) || line.Contains(SourceDocument.TickedBox);

    private static bool IsForm(string line) => Form().IsMatch(line) || OfTable().IsMatch(line);

    private static string WithoutForm(string title) => BeforeColon().Match(title) is { Success: true } form && title.Length - form.Length >= 3 ? title[form.Length..] : title;

    [GeneratedRegex(@"^(?:business ?case|investeringscase|notat|budgetnotat|statusnotat|statusrapport|bilag(?: \d+)?|sagsfremstilling|indstilling|memo|side \d+.*|dagsordenpunkt|dagsordenspunkt|(?:åben |lukket )?dagsorden|referat|ansøgning|ansøgningsskema|sak(?:s)?framlegg|saksutredning|møteinnkalling|tjänsteskrivelse|tjänsteutlåtande|report|cabinet report|pm|udkast|fortroligt|forside)$", Loose)]
    private static partial Regex FormName();

    // The name of a form before a colon: what follows is what the case is about.
    [GeneratedRegex(@"^(?:(?:udkast til )?(?:business ?case|investeringscase|notat|budgetnotat|statusnotat|statusrapport|memo|ansøgning(?: om \p{L}+)?|saksframlegg|tjänsteskrivelse)(?: vedrørende| vedr\.| om)?\s*:\s+|(?:business ?case|notat|statusnotat|memo)\s+[–—-]\s+|(?:(?:dagsordens)?punkt|pkt\.?|sag|sak) (?:nr\. )?\d+\s*[:.–-]\s+)(?=[\p{L}\d""»”“'])", Loose)]
    private static partial Regex BeforeColon();

    // What a form is for, and not what the case is about: taken only where nothing else may be the title.
    [GeneratedRegex(@"^(?:ansøgning|anlægsforslag|anlægsønske|investeringsforslag|udvidelsesforslag|budgetforslag|effektiviseringsforslag|besparelsesforslag|business ?case|status(?:notat|rapport)|notat|forslag|svar på|spørgsmål|budget)\b(?:.*(?:(?:\b(?:til|for|i)\b|\s[–-]\s).*\b(?:budget|\p{L}*puljen?)\b.*|\bpr\. \d.*|\bnr\.? ?[\p{L}\d-]+)| ?(?:\d{4}(?:[–-]\d{2,4})?|skema))$|ansøgningsskema|^\p{L}*(?:ønske|forslag|skema|notat|indstilling|blanket)(?: nr\.? ?[\p{L}\d-]+)?$", Loose)]
    private static partial Regex Form();

    // A table's caption.
    [GeneratedRegex(@"\bkr\.?(?:\W|$)|\b1[. ]?000\b|\bmio\.|\bp/l\b|-pl\b|-priser\b|^(?:tabel|table|tabell|figur) \d|[£€$]|\btkr\b|\bmnkr\b", Loose)]
    private static partial Regex OfTable();

    [GeneratedRegex(@"^(?:(?:åben |lukket )?(?:dagsorden|referat)\b|møde\b|møte\b|sammanträde|(?:\p{Lu}[\p{L}-]*(?:,? og|,)? ){0,5}\p{L}*(?:udvalget|byrådet|kommunalbestyrelsen|borgerrepræsentationen|direktionen|formannskapet|kommunestyret|nämnden|kommunstyrelsen|cabinet)(?:,| den|\s*$|\s[–-]\s))", Loose)]
    private static partial Regex Meeting();

    // A greeting, a receiver, an attachment's name, an address, a company, who made it, a version.
    [GeneratedRegex(@"^(?:til|att|kære|hej|hei|hejsan|goddag|god dag|dear|hi|cc|bcc|med venlig hilsen|venlig hilsen|hilsen|mvh)\b(?!-)|^(?:to|fra|from|från|sendt|sent) ?:|^(?:beløb i |i )?[\d. ]*(?:hele )?(?:kr|mio|mill|t\.?kr|mnkr|£|€)\b|^(?:bilag|vedlegg|bilaga|appendix|annex) [\p{L}\d]+ (?:til|to|till|for)\b|^[\p{L} .-]{2,30}:\s\S.*\s[\p{L}.-]{2,30}:\s|^[\p{L} .-]{2,30}:\s*[\d./-]+$|@|https?:|\b(?:A/S|ApS|I/S)$|^(?:udarbejdet|utarbeidet|upprättad|prepared|version|versjon|side|page)\b|^(?:[\p{L} ]{2,30} )?(?:to|of|by|author|stillet af|prosjekteier|projekteier|projektejer|utvalg|udvalg|fagudvalg|nämnd)\s*:|^budget \d{4}|^report (?:of|by|to)\b|^nr\.? ?[\p{L}\d-]+$", Loose)]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"^(?:Fra|Afsender) (?=\p{Lu})")]
    private static partial Regex From();

    [GeneratedRegex(@"^[\p{L}][\p{L} .-]{1,30}:\s*\S")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:udarbejdet|skrevet|utarbeidet) (?:af|av)\b", Loose)]
    private static partial Regex Maker();
}

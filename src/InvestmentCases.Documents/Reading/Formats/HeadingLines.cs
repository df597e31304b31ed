using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Finds the lines of a text that are headings: by their marks, by standing alone, or by standing short above running text.</summary>
/// <param name="lines">The lines.</param>
/// <param name="before">How many lines stand before them in their document.</param>
/// <param name="goesOn">Whether something follows the text, which its last line may be the heading of.</param>
internal sealed partial class HeadingLines(LineTexts lines, int before, bool goesOn)
{
    private const int LongestAboveText = 70, ShortestText = 40;

    /// <summary>The heading that a line is, or null.</summary>
    public HeadingBlock? At(int at)
    {
        var line = lines[at].Trim();
        if (line.Length > 2_000)
            return null;
        if (Marked().Match(line) is { Success: true } marked)
            return new(PlainText.PlaceOf(before + at), marked.Groups[1].Length, NumberCell.Plain(marked.Groups[2].Value));
        var plain = NumberCell.Plain(line);
        if (plain.Length is < 3 or > 100 || !char.IsLetterOrDigit(plain[0]) || char.IsLower(plain[0]) || Date().IsMatch(plain) || Greeting().IsMatch(plain) || !(IsAlone(at) || IsAboveText(at) || IsNamed(at) || IsNumberedAbove(at)))
            return null;
        if (Numbered().IsMatch(plain) && plain[^1] is not ('.' or ';' or ','))
            return new(PlainText.PlaceOf(before + at), plain.Split(' ')[0].Trim('.').Count(c => c == '.') + 2, plain);
        var next = Enumerable.Range(at + 1, lines.Count - at - 1).FirstOrDefault(i => !IsEmpty(i), -1);
        if ((next < 0 && !goesOn) || plain.Length > 80 || char.IsDigit(plain[0]) || plain[^1] is '.' or ';' or ',' or '!' || (plain[^1] == ':' && next >= 0 && (PlainText.ListMark().IsMatch(lines[next]) || Ordinal().IsMatch(lines[next]))) || plain[..^1].Contains(": ", StringComparison.Ordinal) || plain.Contains('@') || plain.Contains(SourceDocument.OpenBox) || plain.Contains(SourceDocument.TickedBox))
            return null;
        return new(PlainText.PlaceOf(before + at), 3, plain.TrimEnd(':'));
    }

    /// <summary>Whether a line begins a section in the midst of others.</summary>
    public bool BeginAt(int at) => Marked().IsMatch(lines[at]) || ((IsAboveText(at) || IsNamed(at)) && At(at) is not null);

    /// <summary>Whether a line is a number and a name right above its text, so that it is no point of a list: "2. Ansøger", "3 Risiko".</summary>
    public bool IsNumberedAbove(int at) =>
        lines[at].Trim() is { Length: <= LongestAboveText } line && Counted().IsMatch(line) && !line[^1..].Any(".;,:".Contains) && !NoHeading().IsMatch(line) && IsFirst(at)
        && at + 1 < lines.Count && lines[at + 1].Trim() is { Length: > 0 } next && !char.IsLower(next[0]) && next.Any(char.IsLetter) && !Numbered().IsMatch(next) && !PlainText.ListMark().IsMatch(next) && !next.Contains('\t');

    // What sections are called begins one, whatever stands below it: a list, a short line, a figure's name.
    private bool IsNamed(int at) =>
        at + 1 < lines.Count && Texts.SectionNames.IsName(lines[at].Trim().TrimEnd(':')) && IsFirst(at) && lines[at + 1].Trim() is { Length: > 0 } next && next.Any(char.IsLetter) && !next.Contains('\t');

    private bool IsEmpty(int line) => lines[line].Trim().Length == 0;

    // Nothing stands right above it.
    private bool IsFirst(int at) => at == 0 || IsEmpty(at - 1);

    private bool IsAlone(int at) => IsFirst(at) && (at + 1 >= lines.Count || IsEmpty(at + 1));

    // Text is pasted without its empty lines: a short line without an end, after one that has ended, above a line of running text.
    private bool IsAboveText(int at) =>
        at + 1 < lines.Count && lines[at].Trim() is { Length: >= 3 and <= LongestAboveText } line && line[^1] != ':' && !NoHeading().IsMatch(line)
        && (IsFirst(at) || ".!?|".Contains(lines[at - 1].TrimEnd()[^1], StringComparison.Ordinal) || lines[at - 1].Contains('\t') || PlainText.ListMark().IsMatch(lines[at - 1]) || IsTitle(at - 1))
        && (lines[at + 1].Contains('\t') ? line[^1] == '?' || NamesASection().IsMatch(line) : IsText(lines[at + 1].Trim(), line.Length, Numbered().IsMatch(line)));

    // The first line of all, or of what follows an empty one: a title right above the first heading.
    private bool IsTitle(int at) => IsFirst(at) && lines[at].Trim() is { Length: <= 100 } line && line[^1] != ',' && !NoHeading().IsMatch(line) && !NoText().IsMatch(line);

    private static bool IsText(string line, int longerThan, bool isNumbered) =>
        line.Length >= (isNumbered ? ShortestText / 2 : ShortestText) && line.Length > longerThan && !char.IsLower(line[0]) && RunningWords().Count(line) >= (isNumbered ? 3 : 5) && !NoText().IsMatch(line);

    [GeneratedRegex(@"^(#{1,6})\s+(.+?)\s*#*$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{L}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:kære|hej|hei|hejsan|dear|hi|med venlig hilsen|venlig hilsen|hilsen)\b(?!-)", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    // "1. år på kr. …" goes on with the sentence above it.
    [GeneratedRegex(@"^\s*\d{1,2}\. år\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\d{1,2}[-./ ]+(?:\d{1,2}|\p{L}+)[-./ ]+\d{2,4}$")]
    private static partial Regex Date();

    // A greeting, a caption, a row, and what an address holds.
    [GeneratedRegex(@"\t|\||  |\bkr\.?(?:\W|$)|\bp/l\b|^(?:kære|hej|til|fra|att|dear|hi|med venlig|venlig hilsen|tabel|table|tabell|figur|note|anm)\b|\b\d{4} \p{Lu}\p{Ll}+$", RegexOptions.IgnoreCase)]
    private static partial Regex NoHeading();

    // Right above a table stands its caption, unless it is numbered or no more than a name: "2. Økonomi", "Samlet økonomi".
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})*\.? \p{Lu}\D{2,50}|\p{Lu}\p{L}{4,30}(?: \p{Ll}{5,30})?)$")]
    private static partial Regex NamesASection();

    // A list, a field, or a row of a table.
    [GeneratedRegex(@"\t|\||   |^[-•▪◦*·☐☒]|^\d{1,2}[.)]\s|^\p{Lu}[\p{L} .-]{1,30}:\s")]
    private static partial Regex NoText();

    [GeneratedRegex(@"(?<!\S)\p{Ll}+(?!\S)")]
    private static partial Regex RunningWords();
}

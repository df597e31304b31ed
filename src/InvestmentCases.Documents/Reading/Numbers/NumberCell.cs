using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Numbers;

/// <summary>Which way of writing a reading of a number belongs to.</summary>
[Flags]
internal enum Writing
{
    /// <summary>1.234,5: a comma before the decimals.</summary>
    Comma = 1,
    /// <summary>1,234.5: a point before the decimals.</summary>
    Point = 2,
    /// <summary>Reads the same in both.</summary>
    Both = 3,
    /// <summary>Only if the number was mistyped: 12.50 as 1250.</summary>
    Odd = 4,
}

/// <summary>One way in which a text can be read as a number.</summary>
internal readonly record struct NumberOption(decimal Value, Writing Writing);

/// <summary>What a cell holds.</summary>
internal enum CellContent
{
    /// <summary>Nothing, a dash or a dot: 0, shown as such.</summary>
    Empty,
    /// <summary>Words.</summary>
    Text,
    /// <summary>A number with one or more readings.</summary>
    Number,
    /// <summary>Per cent, which is no money.</summary>
    Percent,
    /// <summary>Digits that make no number: to be asked about, never passed over.</summary>
    Doubtful,
}

/// <summary>The text of a cell taken apart: every reading that it allows, and what stood around the digits.</summary>
internal sealed partial record NumberCell(string Text)
{
    /// <summary>Stands in a cell whose number could not be placed when its table lost its lines.</summary>
    public const string Lost = "?";

    public CellContent Content { get; init; }
    public IReadOnlyList<NumberOption> Options { get; init; } = [];
    public AmountUnit? OwnUnit { get; init; }
    public string? OtherCurrency { get; init; }

    /// <summary>"(1)" alone in a cell: minus one, or the mark of a footnote with no number.</summary>
    public bool MayBeFootnote { get; init; }

    /// <summary>Whether the file holds the number itself, with more digits than it shows.</summary>
    public bool IsExact { get; init; }

    /// <summary>What stood around the number without changing it, "ca.", "(skøn)", "*": to be said. Null where nothing did.</summary>
    public string? Remark { get; init; }

    /// <summary>Where it stands in its block, or null.</summary>
    public CellPlace? At { get; init; }

    public bool IsMoney => Content is CellContent.Number or CellContent.Doubtful;

    public bool HasNumber => Content == CellContent.Number;

    /// <summary>Takes a text apart.</summary>
    public static NumberCell Of(Cell cell) => cell.Value is { } exact
        ? new(cell.Text) { Content = cell.Text.EndsWith('%') ? CellContent.Percent : CellContent.Number, Options = [new(exact, Writing.Both)], IsExact = true, At = cell.At }
        : Of(cell.Text) with { At = cell.At };

    /// <summary>Takes a text apart.</summary>
    public static NumberCell Of(string text)
    {
        var read = new NumberCell(text);
        var body = Plain(text);
        if (IsNothing(body))
            return read;
        // A mark that turns the order of what is shown: the digits are not the number that is seen.
        if (text.Any(IsTurning))
            return read with { Content = body.Any(char.IsAsciiDigit) ? CellContent.Doubtful : CellContent.Text };
        // What could not be placed in its column: never nothing.
        if (body == Lost)
            return read with { Content = CellContent.Doubtful };
        if (body.Length > 60 || !body.Any(c => char.IsAsciiDigit(c) || c == '½'))
            return read with { Content = CellContent.Text };
        if (LoneFootnote().IsMatch(body))
            return read with { Content = CellContent.Number, Options = [new(-Digits(body), Writing.Both)], MayBeFootnote = true };
        var unmarked = FootnoteMark().Replace(body, "").Trim();
        (body, read) = (unmarked, read with { Remark = body.Length > unmarked.Length ? body[unmarked.Length..].Trim() : null });
        var (signs, isNegative) = (0, false);
        for (var before = ""; before != body;)
        {
            before = body;
            if (body.Length > 2 && body[0] == '(' && body[^1] == ')')
                (body, isNegative, signs) = (body[1..^1].Trim(), true, signs + 1);
            else if (KronerMark().Match(body) is { Success: true } mark)
                (body, read) = (body[..mark.Index], read with { OwnUnit = AmountUnit.Kroner });
            else if (Unit().Match(body) is { Success: true, Index: > 0 } unit)
                (body, read) = (body[..unit.Index].TrimEnd(), read with { OwnUnit = UnitWords.UnitOf(unit.Value) });
            else if (CurrencyBefore().Match(body) is { Success: true } first)
                (body, read) = (body[first.Length..].TrimStart(), read with { OwnUnit = read.OwnUnit ?? AmountUnit.Kroner });
            else if (Foreign().Match(body) is { Success: true } foreign)
                (body, read) = (body.Remove(foreign.Index, foreign.Length).Trim(), read with { OtherCurrency = foreign.Value.Trim() });
            else if (PercentAfter().Match(body) is { Success: true } percent)
                (body, read) = (body[..percent.Index].TrimEnd(), read with { Content = CellContent.Percent });
            else if (body.Length > 1 && IsMinus(body[0]))
                (body, isNegative, signs) = (body[1..].TrimStart(), true, signs + 1);
            else if (body.Length > 1 && body[0] == '+')
                (body, signs) = (body[1..].TrimStart(), signs + 1);
            else if (body.Length > 1 && IsMinus(body[^1]))
                (body, isNegative, signs) = (body[..^1].TrimEnd(), true, signs + 1);
            else if (About().Match(body) is { Success: true } about)
                (body, read) = (body[about.Length..].TrimStart(), read with { Remark = about.Value.Trim() });
            else if (Estimated().Match(body) is { Success: true } estimated)
                (body, read) = (body[..estimated.Index].TrimEnd(), read with { Remark = estimated.Value.Trim(' ', '(', ')', ',', '.') });
        }
        if (body.Any(char.IsLetter) || !body.Any(c => char.IsAsciiDigit(c) || c == '½'))
            return Within(body) is { Count: > 0 } within ? read with { Content = CellContent.Doubtful, Options = within } : read with { Content = read.Content == CellContent.Percent ? CellContent.Percent : LooksMistyped(body) ? CellContent.Doubtful : CellContent.Text };
        // Two numbers on two lines of a cell are no number with thousands parted by a space.
        var options = signs > 1 || text.Split('\n').Count(line => line.Any(char.IsAsciiDigit)) > 1 ? [] : OptionsOf(body);
        if (read.Content == CellContent.Percent)
            return read with { Options = options };
        return options.Count == 0
            ? read with { Content = CellContent.Doubtful }
            : read with { Content = CellContent.Number, Options = isNegative ? [.. options.Select(option => option with { Value = -option.Value })] : options };
    }

    /// <summary>A text without marks of emphasis and with one kind of space.</summary>
    public static string Plain(string text) => Spaces().Replace(Unseen().Replace(Formats.PrintedTags.Without(text), "").Replace("**", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), " ").Trim().Trim('*').Trim();

    private static bool IsTurning(char c) => c is '\u202d' or '\u202e' or '\u2066' or '\u2067' or '\u2068';

    /// <summary>Whether nothing, a dash or a dot stands alone.</summary>
    public static bool IsNothing(string plain) => plain is "" or "." or "-" or "\u2212" or "\u2013" or "\u2014" or "\u2011" or "\u2010" or "--" or "- -" or ",-" or ".-" or "-,-" or "…" or "..";

    public static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2013' or '\u2014' or '\u2011' or '\u2010';

    private static bool LooksMistyped(string body) => body.Count(char.IsAsciiDigit) * 2 > body.Length && body.Count(char.IsLetter) <= 2 && !body.Contains(' ', StringComparison.Ordinal) && body.Any(c => c is '.' or ',' or 'O' or 'o' or 'l' or 'I');

    // "op til 900", "900 (inkl. moms)": the words may change the number, which is only ever suggested. "3 (årsværk)" is none.
    private static IReadOnlyList<NumberOption> Within(string body) =>
        (AmongWords().Match(body) is { Success: true } match ? match.Groups["number"].Value : null) is { } number && !Tables.CountWords.IsNoMoney(body) && Of(number) is { HasNumber: true, MayBeFootnote: false } inner ? inner.Options : [];

    private static IReadOnlyList<NumberOption> OptionsOf(string body)
    {
        if (body.Count(char.IsAsciiDigit) > 15)
            return [];
        if (Half().Match(body) is { Success: true } half)
            return [new((half.Groups[1].Length == 0 ? 0m : Digits(half.Groups[1].Value)) + 0.5m, Writing.Both)];
        if (Bare().IsMatch(body) || Spaced().IsMatch(body))
            return [new(Digits(body), Writing.Both)];
        if (PointGroups().IsMatch(body))
            return Groups(body, '.', Writing.Comma, Writing.Point);
        if (CommaGroups().IsMatch(body))
            return Groups(body, ',', Writing.Point, Writing.Comma);
        if (CommaDecimals().IsMatch(body))
            return [new(Decimal(body, ','), Writing.Comma)];
        if (!PointDecimals().IsMatch(body))
            return [];
        var value = Decimal(body, '.');
        // "12.50" is no Danish number, but a Dane may have typed a point for a comma or lost a digit of 12.500: never taken for 12,50 unseen.
        return body.IndexOf('.', StringComparison.Ordinal) is var at && body.Length - at == 3 && body.All(c => c == '.' || char.IsAsciiDigit(c))
            ? [new(value, Writing.Point), new(Digits(body), Writing.Odd)]
            : [new(value, Writing.Point)];
    }

    private static IReadOnlyList<NumberOption> Groups(string body, char mark, Writing grouped, Writing decimals)
    {
        if (body.Count(c => c == mark) > 1)
            return body[0] == '0' ? [] : [new(Digits(body), grouped)];
        return body[0] == '0' ? [new(Decimal(body, mark), decimals)] : [new(Digits(body), grouped), new(Decimal(body, mark), decimals)];
    }

    private static decimal Digits(string body) => decimal.Parse(string.Concat(body.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal Decimal(string body, char sign)
    {
        var at = body.LastIndexOf(sign);
        var whole = string.Concat(body[..at].Where(char.IsAsciiDigit));
        return decimal.Parse($"{(whole.Length == 0 ? "0" : whole)}.{body[(at + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[\s\u00a0\u2007\u2009\u202f\u200b]+")]
    private static partial Regex Spaces();

    // Marks of direction, control characters and the like, which show nothing.
    [GeneratedRegex(@"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"^\(\d\)$")]
    private static partial Regex LoneFootnote();

    // Behind a number: superscripts, stars, "1)", "(1)", "[1]", "a)".
    [GeneratedRegex(@"(?<=[\d,\-–)])(?:\s*[¹²³⁰⁴-⁹]+\)?|\s*\*+\)?|\s+\d\)|\s*\([\da-z]\)|\s*\[\d{1,2}\]|\s+[a-d]\))+$")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"(?<=\d),\s*[-–−—]{1,2}$")]
    private static partial Regex KronerMark();

    [GeneratedRegex(@"\s*(?:mia\.?|mio\.?|mill?\.?|million(?:er)?|t\.?|(?:(?<=\d\s+)|^)1\.?000)?\s*(?:kr\.?|kroner|kronor|dkk)$|\s*(?:mio\.?|mill\.?|mnkr|mkr|tkr\.?|t\.kr\.?|million(?:er)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:kr\.?|dkk)\s*(?=[\d\-–−(])", RegexOptions.IgnoreCase)]
    private static partial Regex CurrencyBefore();

    [GeneratedRegex(@"^(?:€|\$|£|eur|euro|usd|sek|nok|gbp)\s*(?=[\d\-–−(])|\s*(?:€|\$|£|eur|euro|usd|sek|nok|gbp)$", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\s*(?:%|‰|pct\.?|procent|prosent|promille|per ?cent)$", RegexOptions.IgnoreCase)]
    private static partial Regex PercentAfter();

    [GeneratedRegex(@"^(?:ca\.?|cirka|omkring|about|approx\.?|skønnet|skønsmæssigt|anslået|anslått|estimeret|~|≈)\s*(?=[\d\-–−+(]|kr)", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    // Behind a number, with or without parentheses: it is an estimate, and the number is what is estimated.
    [GeneratedRegex(@"(?<=[\d\-–)])\s*[,(]?\s*(?:(?:budget)?skøn(?:net)?|skønsmæssigt|estimat|estimeret|est\.|anslået|anslått|anslag|foreløbigt?|foreløpig|forventet|uppskattat|preliminär|estimated?|preliminary)\s*\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Estimated();

    [GeneratedRegex(@"^(?:(?:op til|indtil|maks(?:imalt|\.)?|maksimum|max\.?|min(?:\.|imum)?|mindst|højst|knap|godt|næsten|over|under|up to|at least|at most|inntil|minst|högst|høyst|upp till)\s*(?<number>[^\p{L}]+)|(?<number>[^\p{L}(]*\d)\s*\([^()\d]+\))$", RegexOptions.IgnoreCase)]
    private static partial Regex AmongWords();

    [GeneratedRegex(@"^(\d{0,3}) ?½$")]
    private static partial Regex Half();

    [GeneratedRegex(@"^\d+\.?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\d{1,3}(?:(?: \d{3})+|(?:['’´]\d{3})+)$")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$")]
    private static partial Regex PointGroups();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+$")]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^(?:\d+|\d{1,3}(?:[ .'’]\d{3})+),\d+$")]
    private static partial Regex CommaDecimals();

    [GeneratedRegex(@"^(?:\d+|\d{1,3}(?:[ ,'’]\d{3})+)\.\d+$")]
    private static partial Regex PointDecimals();
}

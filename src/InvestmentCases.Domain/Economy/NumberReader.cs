namespace InvestmentCases.Domain.Economy;

/// <summary>A text taken apart: a number with what stood around it, or the reason why it is none.</summary>
internal sealed record NumberRead(string Text)
{
    public decimal Value { get; init; }
    public AmountUnit? Unit { get; init; }
    public bool IsPercent { get; init; }
    public bool IsEmpty { get; init; }
    public string? Reason { get; init; }
    public string? Suggestion { get; init; }
}

/// <summary>Takes a text apart from both ends: parentheses, currency, sign, unit and ",-", until a bare number is left, which <see cref="DigitGroups"/> reads.</summary>
internal static class NumberReader
{
    private static readonly (string Word, AmountUnit? Unit)[] Suffixes =
    [
        ("mio. kr.", AmountUnit.Millions), ("mio.kr.", AmountUnit.Millions), ("mio. kr", AmountUnit.Millions), ("mio kr.", AmountUnit.Millions), ("mio kr", AmountUnit.Millions),
        ("million kr.", AmountUnit.Millions), ("million", AmountUnit.Millions), ("mio.", AmountUnit.Millions), ("mio", AmountUnit.Millions),
        ("t.kr.", AmountUnit.Thousands), ("t. kr.", AmountUnit.Thousands), ("t.kr", AmountUnit.Thousands), ("tkr.", AmountUnit.Thousands), ("tkr", AmountUnit.Thousands),
        ("kr.", AmountUnit.Kroner), ("kr", AmountUnit.Kroner), ("dkk", null),
    ];

    private static readonly string[] OtherCurrencies = ["€", "$", "£", "eur", "usd", "sek", "nok", "gbp"];

    public static NumberRead Read(string? text, bool english)
    {
        var read = ReadOnce(text, english);
        if (read.Reason is null)
            return read;
        foreach (var other in new[] { LookAlikes.Replace(read.Text), DigitGroups.SwapSeparators(read.Text) })
            if (other != read.Text && ReadOnce(other, english) is { Reason: null, IsEmpty: false })
                return read with { Suggestion = other };
        return read;
    }

    private static NumberRead ReadOnce(string? text, bool english)
    {
        var read = new NumberRead((text ?? "").Trim());
        if (read.Text is "" or "." or "-" or "\u2212" or "\u2013" or "\u2014")
            return read with { IsEmpty = true };
        if (read.Text.Length > 60)
            return read with { Text = read.Text[..40] + "…", Reason = Say.In($"Teksten er for lang til at være et tal: »{read.Text[..40]}…«.", $"The text is too long to be a number: “{read.Text[..40]}…”.") };
        var body = read.Text;
        var signs = 0;
        var isNegative = false;
        while (true)
        {
            if (body.Length > 2 && body[0] == '(' && body[^1] == ')')
                (body, isNegative, signs) = (body[1..^1].Trim(), true, signs + 1);
            else if (body.Length > 1 && IsMinus(body[0]))
                (body, isNegative, signs) = (body[1..].TrimStart(), true, signs + 1);
            else if (body.Length > 1 && body[0] == '+')
                (body, signs) = (body[1..].TrimStart(), signs + 1);
            else if (KronerMark(body) is var mark and > 0)
            {
                if (read.Unit is AmountUnit.Thousands or AmountUnit.Millions)
                    return read with { Reason = TwoUnits(read.Text) };
                (body, read) = (body[..^mark].TrimEnd(), read with { Unit = AmountUnit.Kroner });
            }
            else if (body.Length > 1 && IsMinus(body[^1]))
                (body, isNegative, signs) = (body[..^1].TrimEnd(), true, signs + 1);
            else if (body.Length > 1 && body[^1] == '%')
                (body, read) = (body[..^1].TrimEnd(), read with { IsPercent = true });
            else if (Prefix(body) is var start and > 0)
            {
                if (read.Unit is null && !body.StartsWith("dkk", StringComparison.OrdinalIgnoreCase))
                    read = read with { Unit = AmountUnit.Kroner };
                body = body[start..].TrimStart();
            }
            else if (Suffix(body) is { } suffix)
            {
                if (read.Unit is { } already && suffix.Unit is { } found && already != found)
                    return read with { Reason = TwoUnits(read.Text) };
                (body, read) = (body[..^suffix.Word.Length].TrimEnd(), read with { Unit = read.Unit ?? suffix.Unit });
            }
            else
                break;
        }
        if (signs > 1)
            return read with { Reason = Say.In($"»{read.Text}« har to fortegn.", $"“{read.Text}” has two signs.") };
        if (read is { IsPercent: true, Unit: not null })
            return read with { Reason = TwoUnits(read.Text) };
        if (WhyNoNumber(body, read.Text) is { } reason)
            return read with { Reason = reason };
        var number = DigitGroups.Read(body, read.Text, english, out var why);
        return why is null ? read with { Value = isNegative ? -number : number } : read with { Reason = why };
    }

    private static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2013';

    /// <summary>The length of a ",-" at the end, as in "kr. 1.263.248,-"; 0 where there is none.</summary>
    private static int KronerMark(string body)
    {
        var end = body.Length;
        while (end > 0 && IsMinus(body[end - 1]) && body.Length - end < 2)
            end--;
        return end < body.Length && end > 1 && body[end - 1] == ',' && char.IsAsciiDigit(body[end - 2]) ? body.Length - end + 1 : 0;
    }

    private static int Prefix(string body)
    {
        foreach (var word in (ReadOnlySpan<string>)["kr.", "kr", "dkk"])
            if (body.Length > word.Length && body.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return word.Length;
        return 0;
    }

    private static (string Word, AmountUnit? Unit)? Suffix(string body)
    {
        foreach (var suffix in Suffixes)
            if (body.Length > suffix.Word.Length && body.Replace('\u00a0', ' ').EndsWith(suffix.Word, StringComparison.OrdinalIgnoreCase))
                return suffix;
        return null;
    }

    private static string? WhyNoNumber(string body, string text)
    {
        foreach (var currency in OtherCurrencies)
            if (text.Contains(currency, StringComparison.OrdinalIgnoreCase))
                return Say.In($"»{text}« er i en anden valuta end kroner.", $"“{text}” is in a currency other than kroner.");
        if (body.StartsWith('='))
            return Say.In($"»{text}« er en formel. Skriv selve tallet.", $"“{text}” is a formula. Write the number itself.");
        if (body.Any(char.IsLetter))
            return LookAlikes.WhyNoNumber(body, text);
        foreach (var c in body)
            if (!char.IsAsciiDigit(c) && !DigitGroups.IsSeparator(c))
                return Say.In($"»{text}« er ikke et tal: tegnet »{c}« hører ikke til i et tal.", $"“{text}” is not a number: the character “{c}” does not belong in a number.");
        return body.Any(char.IsAsciiDigit) ? null : Say.In($"»{text}« er ikke et tal: der står ingen cifre.", $"“{text}” is not a number: it has no digits.");
    }

    private static string TwoUnits(string text) => Say.In($"»{text}« har to enheder.", $"“{text}” has two units.");
}

/// <summary>Letters that look like digits: O for 0, l and I for 1.</summary>
internal static class LookAlikes
{
    public static string Replace(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = from[i] switch { 'O' or 'o' => '0', 'l' or 'I' => '1', var c => c };
    });

    public static string WhyNoNumber(string body, string text)
    {
        var letters = string.Concat(body.Where(char.IsLetter).Distinct());
        if (letters.Length == 1)
            return Say.In($"»{text}« er ikke et tal: der står bogstavet {letters}.", $"“{text}” is not a number: it has the letter {letters}.");
        return Say.In($"»{text}« er ikke et tal: der står bogstaver i det.", $"“{text}” is not a number: it has letters in it.");
    }
}

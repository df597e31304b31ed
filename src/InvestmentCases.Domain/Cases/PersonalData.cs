using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Cases;

/// <summary>What a text seems to hold that does not belong in a case.</summary>
public enum PersonalDataKind
{
    /// <summary>A CPR number.</summary>
    CivilNumber,
    /// <summary>A person's name in the same sentence as a diagnosis or another thing about her that is nobody's business.</summary>
    NameBesideSensitiveWord,
}

/// <summary>
/// Looks through free text for what seems to be personal data. It is advice to the one who writes: it never stops anything, and what it finds is never
/// written down anywhere. It answers what and how many, not where, so that nobody is tempted to keep it.
/// </summary>
public static partial class PersonalData
{
    /// <summary>What <paramref name="text"/> seems to hold, each kind with how many times; empty where it holds nothing of the sort.</summary>
    /// <param name="text">Free text in Danish or English, or null.</param>
    public static IReadOnlyList<(PersonalDataKind Kind, int Count)> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var numbers = Number().Matches(text).Count(match => IsCivilNumber(text, match));
        var names = Sentence().Split(text).Count(sentence => Sensitive().IsMatch(sentence) && NamesAPerson(sentence));
        return
        [
            .. numbers > 0 ? [(PersonalDataKind.CivilNumber, numbers)] : Array.Empty<(PersonalDataKind, int)>(),
            .. names > 0 ? [(PersonalDataKind.NameBesideSensitiveWord, names)] : Array.Empty<(PersonalDataKind, int)>(),
        ];
    }

    /// <summary>Six and four digits whose first six are a day that has been. Ten in a row without anything between are more often a number of another kind: they must also have the check digit that CPR numbers had until 2007, or "CPR" before them.</summary>
    private static bool IsCivilNumber(string text, Match match)
    {
        var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
        if (!IsBirthday(digits))
            return false;
        return match.Groups[1].Length > 0 || HasCheckDigit(digits) || text[Math.Max(0, match.Index - 20)..match.Index].Contains("cpr", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBirthday(string digits)
    {
        int Part(int at) => int.Parse(digits.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var (day, month, year, seventh) = (Part(0), Part(2), Part(4), digits[6] - '0');
        var century = seventh switch
        {
            <= 3 => 1900,
            4 or 9 => year <= 36 ? 2000 : 1900,
            _ => year <= 57 ? 2000 : 1800,
        };
        // Numbers given to people without one of their own have 60 added to the day.
        var born = day > 60 ? day - 60 : day;
        return month is >= 1 and <= 12 && born >= 1 && born <= DateTime.DaysInMonth(century + year, month);
    }

    private static bool HasCheckDigit(string digits)
    {
        ReadOnlySpan<int> weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (digits[i] - '0');
        return sum % 11 == 0;
    }

    /// <summary>A common first name, or two words with capitals of which the last ends as Danish surnames do. Names that are also words (Bo, Per, Liv) count only with a surname.</summary>
    private static bool NamesAPerson(string sentence) =>
        Surname().IsMatch(sentence) || Capitalised().Matches(sentence).Any(word => FirstNames.Contains(word.Value.EndsWith('s') && !FirstNames.Contains(word.Value) ? word.Value[..^1] : word.Value));

    private static readonly HashSet<string> FirstNames = [.. """
        Adam Ahmed Ali Alma Amalie Amira Anders Andreas Ane Anette Anita Anna Anne Anton Arne Asger Astrid Aya Benjamin Bent Bente Birgit Birgitte Birthe Bodil Camilla Carl Caroline
        Casper Cecilie Charlotte Christian Christina Christine Christoffer Clara Daniel David Dorte Dorthe Ebbe Egon Elias Elin Elisabeth Ella Ellen Elsebeth Emil Emilie Emma Erik Esther
        Fatima Finn Flemming Frederik Freja Frida Gitte Grethe Hanne Hans Hassan Helle Henning Henriette Henrik Ibrahim Ida Inge Inger Ingrid Irene Isabella Jacob Jakob Jan Jannie Jens
        Jeppe Jesper Jette Joan Johan Johanne John Jonas Jonathan Josefine Julie Karen Karin Karina Karl Kasper Katrine Kenneth Kirsten Kjeld Kristian Kristina Kristoffer Lars Laura Laurits
        Leif Lena Lene Line Lis Lisbeth Lise Liselotte Lone Lotte Louise Lucas Lukas Magnus Maja Malene Malthe Maren Margit Margrethe Maria Marianne Marie Marius Martin Mathias Mathilde
        Merete Mette Michael Mikael Mikkel Mohamed Mohammed Morten Nanna Natasja Nicklas Nicolai Niels Nikolaj Noah Ole Oliver Omar Oscar Palle Pernille Peter Pia Poul Preben Rasmus Rikke
        Rita Rune Sanne Sara Sarah Sebastian Signe Silje Simon Sofie Solveig Steen Sten Stine Susanne Svend Søren Tanja Thomas Tina Tine Tobias Tom Torben Tove Troels Ulla Ulrik Victor
        Viktor Villads Vivi William Yusuf Yvonne Zahra Åse
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"(?<![\d\-.,])\d{6}([- ]?)\d{4}(?![\d\-]|[.,]\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[.!?])\s+|[\r\n]+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b[A-ZÆØÅ][\p{Ll}é]+(?: [A-ZÆØÅ]\.?)?[ -][A-ZÆØÅ]\p{Ll}*(sen|gaard|gård|strup|berg|lund|holm|dahl|toft|kjær|bech|vang)s?\b")]
    private static partial Regex Surname();

    [GeneratedRegex(@"\b[A-ZÆØÅ]\p{Ll}+\b")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b(adhd|add|autis\w*|asperger\w*|depress\w*|depriver\w*|skizofren\w*|schizophren\w*|psykos\w*|psykotisk\w*|psychosis|psychotic|psykiatri\w*|psychiatr\w*|bipolar\w*|borderline|ocd|ptsd|angst(?!provok)\w*|anxiety|anoreksi\w*|anorexi\w*|bulimi\w*|spiseforstyrr\w*|selvmord\w*|selvskad\w*|suicid\w*|diagnos\w*|kræft\w*|cancer|demens\w*|dementia|alzheimer\w*|epilepsi\w*|epilepsy|hiv|aids|diabetes|misbrug\w*|alkohol\w*|alcohol\w*|stof(?:misbruger|fer)\w*|narkoman\w*|addict\w*|incest|overgreb\w*|abus(?:e|ed)|voldsramt\w*|voldtæg\w*|anbragt\w*|tvangsfjern\w*|tvangsanbragt\w*|udviklingshæm\w*|kriminel\w*|straffe\w*|dømt|fængsl\w*|fængsel\w*|convicted|prison|sygemeld\w*|førtidspension\w*|kontanthjælp\w*|asylansøg\w*|homoseksuel\w*|gravid\w*|abort\w*|pregnan\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sensitive();
}

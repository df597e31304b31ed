using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>What may stand behind a field's name. A wrong number or name is worse than none: what does not look like the field's value is none.</summary>
internal static partial class FieldValues
{
    private const int FewestDigits = 5;

    /// <summary>The value that a text begins with, or null where it is no value of the field.</summary>
    /// <param name="key">The field.</param>
    /// <param name="name">Its name as it is written.</param>
    /// <param name="text">What follows the name.</param>
    /// <param name="isParted">Whether a colon, a tab or a cell parts them; without one a value must leave no doubt.</param>
    public static string? Of(string key, string name, string text, bool isParted)
    {
        var value = NumberCell.Plain(text);
        if (value.Length == 0 || FieldNames.KeyOf(value) is not null)
            return null;
        return key switch
        {
            "caseNumber" or "documentNumber" => RecordNumberIn(value, !isParted || FieldNames.IsLoose(name)),
            "caseworker" => UnitNames.PersonIn(value) ?? (isParted && IsCaseworker(name) && Initials().IsMatch(value) ? value : null),
            "phone" => Phone().Match(value) is { Success: true } phone ? phone.Value.Trim() : null,
            "email" => MailAddress().Match(value) is { Success: true } address ? address.Value : null,
            "ean" => Ean().Match(value) is { Success: true } ean ? ean.Value : null,
            "date" => HeadDates.Beginning(value),
            "title" => Reply().Replace(value, "") is { Length: > 0 } title ? title : null,
            "leadUnit" => UnitIn(text, name),
            _ => value,
        };
    }

    private static string? RecordNumberIn(string value, bool mustBeSure)
    {
        if (RecordNumber().Match(value) is not { Success: true } match || HeadDates.In(match.Value) is not null)
            return null;
        return mustBeSure && match.Value.Count(char.IsAsciiDigit) < FewestDigits ? null : match.Value;
    }

    private static string? UnitIn(string text, string name)
    {
        var unit = NumberCell.Plain(Parting().Split(text.Trim())[0]);
        return unit.Length is < 2 or > 120 || unit.Contains('@') || (FieldNames.MayNamePerson(name) && UnitNames.PersonIn(unit) is not null) || (FieldNames.IsSender(name) && !UnitNames.IsUnit(unit)) ? null : unit;
    }

    private static bool IsCaseworker(string name) => name.Contains("behandl", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:\p{Lu}{1,5} )?(?=[\p{L}./-]*\d)[\p{L}\d]+(?:[./-]+[\p{L}\d]+)*(?![\p{L}\d])(?! ?%)")]
    private static partial Regex RecordNumber();

    [GeneratedRegex(@"^\p{Lu}{2,5}\d?$")]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\+?\d[\d ]{7,15}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[^\s@<>()\[\]:,;|]+@[^\s@<>()\[\],;|]+\w")]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"^\d[\d ]{11,15}\d(?!\d)")]
    private static partial Regex Ean();

    [GeneratedRegex(@"^(?:(?:sv|vs|re|fw|fwd|vb|vedr)\s*[:.]\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Reply();

    [GeneratedRegex(@"\s*[|·•\t]\s*|\s{2,}")]
    private static partial Regex Parting();
}

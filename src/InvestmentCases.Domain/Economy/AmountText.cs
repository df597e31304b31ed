using System.Globalization;

namespace InvestmentCases.Domain.Economy;

/// <summary>
/// The one strict reader and writer of numbers. Everything that a person types, pastes or sees goes through here. English
/// cultures write 1,234.5, all others Danish 1.234,5. A text with two readings is refused with the reason, never guessed:
/// "12.50" is no Danish number. Refusals are in the language of the current UI culture.
/// </summary>
public static class AmountText
{
    /// <summary>Kroner as text in <paramref name="unit"/>, without the unit's name: −3.500 for −3.500.000 kr. in 1.000 kr.</summary>
    /// <param name="kroner">The amount, either sign; a minus is written U+2212, and what rounds to 0 has none.</param>
    /// <param name="unit">The unit in which it is shown.</param>
    /// <param name="culture">English or Danish writing.</param>
    /// <param name="decimals">Decimals in the unit, 0 to 8, rounded half away from zero; null writes the amount to the øre with as many decimals as that needs, in kroner two or none.</param>
    public static string Format(decimal kroner, AmountUnit unit, CultureInfo culture, int? decimals = null)
    {
        var value = kroner / Factor(unit);
        if (decimals is { } fixedDecimals)
            return NumberWriter.Write(value, culture, fixedDecimals, fixedDecimals);
        var exact = decimal.Round(kroner, 2, MidpointRounding.AwayFromZero) / Factor(unit);
        return unit == AmountUnit.Kroner && exact != decimal.Truncate(exact)
            ? NumberWriter.Write(exact, culture, 2, 2)
            : NumberWriter.Write(exact, culture, 0, 8);
    }

    /// <summary>Reads an amount that stands in <paramref name="unit"/> and gives it in exact kroner.</summary>
    /// <param name="text">What was typed. A unit of its own ("7,5 mio. kr.", "500 t.kr.") goes before <paramref name="unit"/>; "kr." is refused where the field is in another unit, since two readings fit.</param>
    /// <param name="unit">The unit of the field.</param>
    /// <param name="culture">English or Danish writing.</param>
    /// <param name="emptyIsZero">Whether nothing, a dash alone or a dot alone is 0; otherwise they are refused.</param>
    /// <returns>Kroner in whole øre, at most 9.999.999.999.999,99 either way; or the reason.</returns>
    public static AmountReading Parse(string? text, AmountUnit unit, CultureInfo culture, bool emptyIsZero = false)
    {
        var read = NumberReader.Read(text, NumberWriter.IsEnglish(culture));
        if (read.IsEmpty)
            return emptyIsZero ? AmountReading.Of(0m) : Empty();
        if (read.Reason is { } reason)
            return AmountReading.Refused(reason, read.Suggestion is { } mended && Parse(mended, unit, culture).IsRead ? mended : null);
        if (read.IsPercent)
            return AmountReading.Refused(Say.In($"»{read.Text}« er en procent, ikke et beløb.", $"“{read.Text}” is a percentage, not an amount."));
        if (read.Unit == AmountUnit.Kroner && unit != AmountUnit.Kroner)
            return AmountReading.Refused(
                Say.In($"»{read.Text}« er skrevet i kroner, men her står beløb i {UnitName(unit, Cultures.Danish)}. Skriv tallet uden kr.", $"“{read.Text}” is written in kroner, but amounts here are in {UnitName(unit, Cultures.English)}. Write the number without kr."));
        var factor = Factor(read.Unit ?? unit);
        if (Math.Abs(read.Value) > YearAmounts.Largest / factor)
            return AmountReading.Refused(Say.In($"»{read.Text}« er for stort: højst {YearAmounts.Largest:N2} kr.", $"“{read.Text}” is too large: at most {YearAmounts.Largest:N2} kr."));
        var kroner = read.Value * factor;
        return decimal.Round(kroner, 2) == kroner
            ? AmountReading.Of(kroner)
            : AmountReading.Refused(Say.In($"»{read.Text}« har flere decimaler, end der er øre: beløb tastes i hele øre.", $"“{read.Text}” has more decimals than there are øre: amounts are entered in whole øre."));
    }

    /// <summary>A plain number (a quantity, a factor) as text.</summary>
    /// <param name="value">Either sign.</param>
    /// <param name="culture">English or Danish writing.</param>
    /// <param name="mostDecimals">Decimals at most, 0 to 12, rounded half away from zero; zeros at the end are left out.</param>
    public static string Number(decimal value, CultureInfo culture, int mostDecimals = 6) => NumberWriter.Write(value, culture, 0, mostDecimals);

    /// <summary>Reads a plain number: exact, any decimals, no unit and no per cent.</summary>
    public static AmountReading ParseNumber(string? text, CultureInfo culture)
    {
        var read = NumberReader.Read(text, NumberWriter.IsEnglish(culture));
        if (read.IsEmpty)
            return Empty();
        if (read.Reason is { } reason)
            return AmountReading.Refused(reason, read.Suggestion);
        return read.Unit is not null || read.IsPercent
            ? AmountReading.Refused(Say.In($"Skriv kun tallet: »{read.Text}« har en enhed.", $"Write the number only: “{read.Text}” has a unit."))
            : AmountReading.Of(read.Value);
    }

    /// <summary>A fraction as per cent: 0,084 is "8,4 %".</summary>
    /// <param name="fraction">Either sign; 1 is 100 %.</param>
    /// <param name="culture">English or Danish writing.</param>
    /// <param name="mostDecimals">Decimals at most, rounded half away from zero; zeros at the end are left out.</param>
    public static string Percent(decimal fraction, CultureInfo culture, int mostDecimals = 2) =>
        NumberWriter.Write(fraction * 100m, culture, 0, mostDecimals) + (NumberWriter.IsEnglish(culture) ? "%" : "\u00a0%");

    /// <summary>Reads per cent, with or without the sign, and gives the exact fraction: "8,4" and "8,4 %" are 0,084.</summary>
    public static AmountReading ParsePercent(string? text, CultureInfo culture)
    {
        var read = NumberReader.Read(text, NumberWriter.IsEnglish(culture));
        if (read.IsEmpty)
            return Empty();
        if (read.Reason is { } reason)
            return AmountReading.Refused(reason, read.Suggestion);
        return read.Unit is not null
            ? AmountReading.Refused(Say.In($"»{read.Text}« er et beløb, ikke en procent.", $"“{read.Text}” is an amount, not a percentage."))
            : AmountReading.Of(read.Value / 100m);
    }

    /// <summary>Whole years: "6 år", in English "6 years" and "1 year".</summary>
    public static string Years(int years, CultureInfo culture) => Years((decimal)years, culture, 0);

    /// <summary>Years with decimals: "5,7 år".</summary>
    /// <param name="years">How many, either sign.</param>
    /// <param name="culture">English or Danish writing.</param>
    /// <param name="decimals">Exactly so many decimals, rounded half away from zero.</param>
    public static string Years(decimal years, CultureInfo culture, int decimals) =>
        NumberWriter.Write(years, culture, decimals, decimals) + (!NumberWriter.IsEnglish(culture) ? "\u00a0år" : years == 1m && decimals == 0 ? "\u00a0year" : "\u00a0years");

    /// <summary>The unit's name as it stands over a column: "kr.", "1.000 kr.", "mio. kr."; in English "kr.", "1,000 kr.", "million kr."</summary>
    public static string UnitName(AmountUnit unit, CultureInfo culture) => unit switch
    {
        AmountUnit.Thousands => NumberWriter.IsEnglish(culture) ? "1,000 kr." : "1.000 kr.",
        AmountUnit.Millions => NumberWriter.IsEnglish(culture) ? "million kr." : "mio. kr.",
        _ => "kr.",
    };

    /// <summary>How many kroner one of the unit is: 1, 1.000 or 1.000.000.</summary>
    public static decimal Factor(AmountUnit unit) => unit switch { AmountUnit.Thousands => 1_000m, AmountUnit.Millions => 1_000_000m, _ => 1m };

    private static AmountReading Empty() =>
        AmountReading.Refused(Say.In($"Der står intet tal. Skriv 0, hvis der ingen er.", $"There is no number. Write 0 where there is none."));
}

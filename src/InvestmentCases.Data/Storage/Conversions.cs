using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InvestmentCases.Data.Storage;

/// <summary>Moments are stored in UTC and come back as such; a local time is refused.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => Checked(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime value) =>
        value.Kind == DateTimeKind.Utc ? value : throw new ArgumentException("A stored moment must be UTC.", nameof(value));
}

/// <summary>
/// Rates, quantities and measured values as exact text. They are never summed or ordered in a query, and a fixed number of
/// decimals would round them on one provider and not on the other. Amounts of money never pass here: they are whole øre.
/// </summary>
internal sealed class ExactDecimalConverter() : ValueConverter<decimal, string>(
    value => Plain(value),
    text => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
{
    // Without the zeros that only say how the number was typed: 0.0350 and 0.035 are one value.
    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}

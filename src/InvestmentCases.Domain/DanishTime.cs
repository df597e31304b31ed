namespace InvestmentCases.Domain;

/// <summary>The clock on the wall in Denmark, wherever the server stands.</summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>What the clock shows at a moment.</summary>
    /// <param name="utc">The moment in UTC, whatever its kind says.</param>
    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Denmark);

    /// <summary>What the clock shows at a moment.</summary>
    public static DateTime Of(DateTimeOffset moment) => Of(moment.UtcDateTime);

    /// <summary>The day it is in Denmark.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()));
}

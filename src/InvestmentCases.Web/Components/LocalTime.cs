namespace InvestmentCases.Web.Components;

/// <summary>Moments as they are read on a Danish wall clock, wherever the server stands.</summary>
public static class LocalTime
{
    private static readonly TimeZoneInfo denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The Danish time of a moment that is stored as UTC.</summary>
    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), denmark);

    /// <summary>The day it is in Denmark.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow().UtcDateTime));
}

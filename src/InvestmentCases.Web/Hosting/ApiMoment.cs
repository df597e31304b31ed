using System.Globalization;

namespace InvestmentCases.Web.Hosting;

/// <summary>Moments in answers: UTC, as 2017-01-31T12:00:00Z.</summary>
public static class ApiMoment
{
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}

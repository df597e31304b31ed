using System.Globalization;
using InvestmentCases.Domain;

namespace InvestmentCases.Web.Hosting;

/// <summary>A case's version as an ETag, which guards against overwriting.</summary>
public static class ApiETag
{
    public static string Of(long version) => FormattableString.Invariant($"\"{version}\"");

    /// <summary>The version that the request was made from; null where it does not say.</summary>
    /// <exception cref="StaleVersionException">The tag is none that this case ever had.</exception>
    public static long? Expected(HttpRequest request, long currentVersion)
    {
        var tags = request.Headers.IfMatch.ToString();
        if (string.IsNullOrWhiteSpace(tags))
            return null;
        foreach (var tag in tags.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (tag == "*")
                return currentVersion;
            if (tag.Length > 2 && tag[0] == '"' && tag[^1] == '"' && long.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version == currentVersion)
                return version;
        }
        throw new StaleVersionException(currentVersion);
    }

    /// <summary>The version that the request was made from.</summary>
    /// <exception cref="RefusedRequestException">The request does not say: 428.</exception>
    /// <exception cref="StaleVersionException">The tag is none that this case has now.</exception>
    public static long Demand(HttpRequest request, long currentVersion) => Expected(request, currentVersion)
        ?? throw new RefusedRequestException(new(StatusCodes.Status428PreconditionRequired,
            Say.In($"Send If-Match med det ETag, som casen kom med, så ingen skriver oven i en andens ændring.", $"Send If-Match with the ETag that the case came with, so that nobody overwrites another's change.")));
}

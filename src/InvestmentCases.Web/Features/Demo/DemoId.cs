using System.Security.Cryptography;
using System.Text;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>Ids of the demo's cases: the same on every machine, so that a second load finds what the first has made.</summary>
public static class DemoId
{
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    public static Guid OfGenerated(int seed, int index) => Of(FormattableString.Invariant($"generated/{seed}/{index}"));
}

using System.Security.Cryptography;
using System.Text;

namespace InvestmentCases.Data;

/// <summary>
/// The hash of a frozen version covers the version before it, its own head and its bytes: whoever alters, removes or
/// inserts one breaks every later link.
/// </summary>
public static class VersionChain
{
    /// <summary>SHA-256 over: the previous hash (32 bytes; zeros for the first), the head as one line of UTF-8, the bytes.</summary>
    public static byte[] Hash(byte[]? previous, CaseVersionRow version)
    {
        var head = FormattableString.Invariant($"{version.Number}|{version.Step}|{version.At:yyyy-MM-ddTHH:mm:ss.fffffff}Z|{version.AccountId}|{version.ByName}|{version.Comment}\n");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous ?? new byte[SHA256.HashSizeInBytes]);
        hash.AppendData(Encoding.UTF8.GetBytes(head));
        hash.AppendData(version.Bytes);
        return hash.GetHashAndReset();
    }

    /// <summary>The number of the first version that does not follow from the ones before it, or null where the chain holds.</summary>
    /// <param name="versions">All versions of one case, in order.</param>
    public static int? FirstBroken(IEnumerable<CaseVersionRow> versions)
    {
        byte[]? previous = null;
        var expected = 1;
        foreach (var version in versions)
        {
            if (version.Number != expected++ || !Hash(previous, version).AsSpan().SequenceEqual(version.Hash))
                return version.Number;
            previous = version.Hash;
        }
        return null;
    }
}

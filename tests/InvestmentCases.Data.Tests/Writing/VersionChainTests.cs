using System.Text;
using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

public class VersionChainTests
{
    [Fact]
    public void A_chain_that_nobody_has_touched_holds() => Assert.Null(VersionChain.FirstBroken(Chain("et", "to", "tre")));

    [Fact]
    public void A_version_whose_bytes_were_altered_is_named()
    {
        var chain = Chain("et", "to", "tre");

        chain[1].Bytes = Encoding.UTF8.GetBytes("andet");

        Assert.Equal(2, VersionChain.FirstBroken(chain));
    }

    [Fact]
    public void A_version_that_was_altered_and_given_a_fitting_hash_breaks_the_next()
    {
        var chain = Chain("et", "to", "tre");

        chain[0].Bytes = Encoding.UTF8.GetBytes("andet");
        chain[0].Hash = VersionChain.Hash(null, chain[0]);

        Assert.Equal(2, VersionChain.FirstBroken(chain));
    }

    [Fact]
    public void A_version_that_was_taken_out_is_missed()
    {
        var chain = Chain("et", "to", "tre");

        chain.RemoveAt(1);

        Assert.Equal(3, VersionChain.FirstBroken(chain));
    }

    private static List<CaseVersionRow> Chain(params string[] contents)
    {
        var chain = new List<CaseVersionRow>();
        foreach (var content in contents)
        {
            var version = new CaseVersionRow
            {
                Number = chain.Count + 1,
                Step = CaseStep.Submit,
                At = new(2026, 11, 28, 9, 0, 0, DateTimeKind.Utc),
                ByName = "Signe",
                Comment = "",
                Bytes = Encoding.UTF8.GetBytes(content),
            };
            version.Hash = VersionChain.Hash(chain.LastOrDefault()?.Hash, version);
            chain.Add(version);
        }
        return chain;
    }
}

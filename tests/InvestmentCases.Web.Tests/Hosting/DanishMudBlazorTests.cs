using System.Collections;
using System.Globalization;
using System.Resources;
using InvestmentCases.Web.Hosting;
using MudBlazor;
using Xunit;

namespace InvestmentCases.Web.Tests.Hosting;

public class DanishMudBlazorTests
{
    [Fact]
    public void Every_word_of_MudBlazors_own_has_a_Danish_one()
    {
        var danish = new DanishMudBlazor();

        var missing = KeysOfMudBlazor().Where(key => danish[key].ResourceNotFound).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void A_word_that_MudBlazor_does_not_have_is_not_found() => Assert.True(new DanishMudBlazor()["Planted_Key"].ResourceNotFound);

    private static List<string> KeysOfMudBlazor()
    {
        var assembly = typeof(MudButton).Assembly;
        var keys = new List<string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal)))
        {
            using var reader = new ResourceReader(assembly.GetManifestResourceStream(name)!);
            keys.AddRange(reader.Cast<DictionaryEntry>().Select(entry => Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!));
        }
        Assert.NotEmpty(keys);
        return keys;
    }
}

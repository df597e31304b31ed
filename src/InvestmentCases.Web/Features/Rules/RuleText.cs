using System.Globalization;
using System.Reflection;

namespace InvestmentCases.Web.Features.Rules;

/// <summary>The rules of the guide, <c>docs/guide/regler</c>, which are built into the program.</summary>
public static class RuleText
{
    /// <summary>The rule as Markdown, in Danish as the guide is; null where there is no rule of that number.</summary>
    public static string? Find(int number)
    {
        var program = Assembly.GetExecutingAssembly();
        var prefix = string.Create(CultureInfo.InvariantCulture, $"rules/{number:00}-");
        if (program.GetManifestResourceNames().FirstOrDefault(name => name.StartsWith(prefix, StringComparison.Ordinal)) is not { } found)
            return null;
        using var reader = new StreamReader(program.GetManifestResourceStream(found)!);
        return reader.ReadToEnd();
    }
}

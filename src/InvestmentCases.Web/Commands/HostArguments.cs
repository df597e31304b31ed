namespace InvestmentCases.Web.Commands;

/// <summary>The arguments in two: ours, and those that go to the host (<c>--urls</c>, <c>--contentRoot</c>, any setting such as <c>--Data:Folder</c>).</summary>
public sealed record HostArguments(string[] Ours, string[] Host)
{
    private static readonly HashSet<string> hostNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "environment", "contentRoot", "webRoot", "applicationName", "http_ports", "https_ports", "AllowedHosts",
    };

    private static readonly string[] help = ["--help", "-h", "-?", "--version"];

    public static HostArguments Split(IReadOnlyList<string> arguments)
    {
        List<string> ours = [], host = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!IsHosts(argument))
            {
                ours.Add(argument);
                continue;
            }
            host.Add(argument);
            if (!argument.Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Count)
                host.Add(arguments[++i]);
        }
        return new([.. ours], [.. host]);
    }

    public static bool AsksForHelp(string argument) => help.Contains(argument, StringComparer.Ordinal);

    private static bool IsHosts(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
            return false;
        var name = argument[2..].Split('=')[0];
        return name.Contains(':', StringComparison.Ordinal) || hostNames.Contains(name);
    }
}

namespace InvestmentCases.Domain.Texts;

/// <summary>The months as Danish texts write them.</summary>
public static class Months
{
    /// <summary>The names as alternatives of a regular expression.</summary>
    public const string Pattern = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";

    private static readonly string[] Names = Pattern.Split('|');

    /// <summary>The month's number.</summary>
    /// <param name="name">Its name, in whatever letters.</param>
    /// <returns>1 to 12; 0 where it is no month.</returns>
    public static int NumberOf(string name) => Array.FindIndex(Names, month => month.Equals(name, StringComparison.OrdinalIgnoreCase)) + 1;
}

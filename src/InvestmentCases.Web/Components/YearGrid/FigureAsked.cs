namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>A figure that a person asks about: <em>Hvor kommer tallet fra?</em></summary>
/// <param name="Name">Which figure: a row of the grid, or a key figure.</param>
/// <param name="Year">The year, or null where the figure has none.</param>
public sealed record FigureAsked(string Name, int? Year = null)
{
    public const string Net = "net";
    public const string Cumulative = "cumulative";
    public const string StartCapital = "start-capital";
    public const string PaybackService = "payback-service";
    public const string PaybackTotal = "payback-total";
    public const string PermanentEffect = "permanent-effect";
    public const string PresentValue = "present-value";
    public const string InternalRate = "internal-rate";
    public const string BenefitCost = "benefit-cost";
    public const string Peak = "peak";

    /// <summary>The part of Økonomi's address that asks about a figure at once.</summary>
    public static string AddressOf(string name) => $"?from={name}";

    /// <summary>As it stands in the page, to find the figure again.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}/{Year}");

    public static string OfBlock(GridBlock block) => "block-" + block;

    public static string OfLine(string key) => "line-" + key;
}

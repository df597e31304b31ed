using System.Globalization;
using InvestmentCases.Web.Components.YearGrid;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>A figure that a person asks about: <em>Hvor kommer tallet fra?</em> It stands in the page's address, so that the answer can be sent to a colleague.</summary>
/// <param name="Name">Which figure: one of the names below.</param>
/// <param name="Year">The year, or null where the figure has none.</param>
/// <param name="Of">What it is a figure of, where a case has several: a line's, a financing line's or a scenario's key, a block, a party. Of a scenario are the case's own figures under it.</param>
public sealed record FigureAsked(string Name, int? Year = null, string? Of = null)
{
    public const string Net = "net";
    public const string Cumulative = "cumulative";
    public const string Spending = "spending";
    public const string Saving = "saving";
    public const string Block = "block";
    public const string Line = "line";
    public const string Covered = "covered";
    public const string Need = "need";
    public const string Missing = "missing";
    public const string StartCapital = "start-capital";
    public const string PartyNeed = "party-need";
    public const string AppliedFor = "applied-for";
    public const string PaybackService = "payback-service";
    public const string PaybackTotal = "payback-total";
    public const string PaybackDiscounted = "payback-discounted";
    public const string PermanentEffect = "permanent-effect";
    public const string PresentValue = "present-value";
    public const string InternalRate = "internal-rate";
    public const string BenefitCost = "benefit-cost";
    public const string Peak = "peak";
    public const string SwitchSuccessRate = "switch-success-rate";
    public const string SwitchCostFactor = "switch-cost-factor";
    public const string SwitchDelay = "switch-delay";
    public const string SwitchQuantity = "switch-quantity";
    public const string Lower = "lower";
    public const string Higher = "higher";
    public const string ImpliedAtZero = "implied-at-zero";
    public const string ImpliedPerPoint = "implied-per-point";
    public const string ImpliedCosts = "implied-costs";
    public const string ImpliedDifference = "implied-difference";

    /// <summary>What the figure stands under in an address.</summary>
    public const string AddressName = "from";

    /// <summary>The name of its column in a table whose cells are gone through by keys: its year, or the total.</summary>
    public string Column => Year?.ToString("0", CultureInfo.InvariantCulture) ?? "total";

    public static FigureAsked OfBlock(GridBlock block) => new(Block, Of: block.ToString());

    /// <summary>The figure that an address names; null where it names none.</summary>
    public static FigureAsked? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        int? year = null;
        if (text.LastIndexOf('/') is var at and >= 0 && int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            (text, year) = (text[..at], number);
        return text.Split('.', 2) is [var name, var of] ? new(name, year, of) : new(text, year);
    }

    /// <summary>The page that one is on, with the answer.</summary>
    public string AddressIn(NavigationManager navigation) =>
        "/" + navigation.ToBaseRelativePath(navigation.GetUriWithQueryParameter(AddressName, ToString())).Split('#')[0];

    /// <summary>The page at <paramref name="address"/>, which has no question of its own, with the answer.</summary>
    public string AddressIn(string address) => $"{address}?{AddressName}={Uri.EscapeDataString(ToString())}";

    /// <summary>As it stands in an address and in the page: <c>net.s1/2019</c>.</summary>
    public override string ToString() => Name + (Of is null ? "" : "." + Of) + (Year is { } year ? FormattableString.Invariant($"/{year}") : "");
}

using InvestmentCases.Domain;

namespace InvestmentCases.Data;

/// <summary>Between kroner and the whole øre that the database holds. Never a converter of the mapping: a query must see that it reckons in øre.</summary>
public static class Ore
{
    /// <summary>Kroner as whole øre; what has parts of an øre or is beyond the database's whole numbers is refused.</summary>
    public static long From(decimal kroner)
    {
        if (decimal.Round(kroner, 2) != kroner)
            throw new ArgumentException(FormattableString.Invariant($"{kroner} kr. has parts of an øre."), nameof(kroner));
        return Rounded(kroner);
    }

    /// <summary>Kroner rounded half away from zero to whole øre; what is beyond the database's whole numbers is refused.</summary>
    public static long Rounded(decimal kroner)
    {
        if (Math.Abs(kroner) > long.MaxValue / 100m)
            throw new InvalidInputException("lines", Say.In($"Casens beløb er tilsammen for store til at kunne gemmes.", $"The amounts of the case are together too large to be stored."));
        return decimal.ToInt64(decimal.Round(kroner * 100m, 0, MidpointRounding.AwayFromZero));
    }

    /// <summary>Øre as kroner, exactly.</summary>
    public static decimal ToKroner(long ore) => ore / 100m;

    /// <summary>Øre as kroner, exactly; null stays null.</summary>
    public static decimal? ToKroner(long? ore) => ore / 100m;
}

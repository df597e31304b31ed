using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>How far a stated figure may lie from the computed one and still be the same, rounded: half a unit of its last stated digit, times the number of terms of a sum.</summary>
internal static class Tolerance
{
    /// <summary>Half a unit of the last digit in kroner: of the number in the figure's sentence where the figure is found there, else of its value in the case's unit.</summary>
    public static decimal Of(StatedFigure figure, AmountUnit unit) => (DigitInText(figure) ?? LastDigit(figure.Value, AmountText.Factor(unit))) / 2;

    /// <summary>Half a unit of the last digit in kroner that any amount of the table has, at most half its unit.</summary>
    public static decimal Of(StatedTable table)
    {
        var digit = AmountText.Factor(table.Unit);
        foreach (var row in table.Rows)
            foreach (var (_, amount) in row.Amounts)
                digit = Math.Min(digit, LastDigit(amount, digit));
        return digit / 2;
    }

    /// <summary>Half a unit of the last digit of amounts that are entered in <paramref name="unit"/>.</summary>
    public static decimal Of(IEnumerable<decimal> amounts, AmountUnit unit)
    {
        var digit = AmountText.Factor(unit);
        foreach (var amount in amounts)
            digit = Math.Min(digit, LastDigit(amount, digit));
        return digit / 2;
    }

    /// <summary>Whether a stated figure agrees with a computed one, agrees within <paramref name="tolerance"/>, or differs.</summary>
    public static FindingResult Compare(decimal stated, decimal computed, decimal tolerance) =>
        stated == computed ? FindingResult.Agrees
        : Math.Abs(stated - computed) <= tolerance ? FindingResult.AgreesWithinRounding
        : FindingResult.Differs;

    private static decimal LastDigit(decimal value, decimal largest)
    {
        if (value == 0)
            return largest;
        var digit = largest;
        while (digit > 0.01m && value % digit != 0)
            digit /= 10;
        return digit;
    }

    private static decimal? DigitInText(StatedFigure figure)
    {
        foreach (var (kroner, digit) in CaseText.AmountsIn(figure.Text))
            if (kroner == Math.Abs(figure.Value))
                return digit;
        return null;
    }
}

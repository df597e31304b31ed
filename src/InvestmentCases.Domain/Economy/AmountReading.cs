namespace InvestmentCases.Domain.Economy;

/// <summary>What a text was read as: a number, or the reason why it is none.</summary>
public sealed record AmountReading
{
    private AmountReading(decimal? amount, string? reason, string? suggestion) => (Amount, Reason, Suggestion) = (amount, reason, suggestion);

    /// <summary>The number read: kroner from <see cref="AmountText.Parse"/>, a fraction from <see cref="AmountText.ParsePercent"/>, the number itself from <see cref="AmountText.ParseNumber"/>. Null where the text was refused.</summary>
    public decimal? Amount { get; }

    /// <summary>Why the text was refused, a whole sentence in the user's language that quotes the text; null where it was read.</summary>
    public string? Reason { get; }

    /// <summary>A text that would have been read and that looks like what was meant ("400" for "4OO"), to offer, never to take unasked; null where there is none.</summary>
    public string? Suggestion { get; }

    /// <summary>Whether the text was read.</summary>
    public bool IsRead => Amount is not null;

    internal static AmountReading Of(decimal amount) => new(amount, null, null);

    internal static AmountReading Refused(string reason, string? suggestion = null) => new(null, reason, suggestion);
}

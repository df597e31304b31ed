using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>Reads what an administrator has typed and collects everything that is wrong with it, so that a form is refused once and not field by field.</summary>
public sealed class OrderInput
{
    private readonly List<Fault> faults = [];

    /// <summary>A text that must be there.</summary>
    public string Text(string field, string label, string? text, int longest = 400)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
            Refuse(field, Say.In($"{label}: skriv noget her.", $"{label}: write something here."));
        else if (trimmed.Length > longest)
            Refuse(field, Say.In($"{label}: højst {longest} tegn; der står {trimmed.Length}.", $"{label}: at most {longest} characters; there are {trimmed.Length}."));
        return trimmed;
    }

    /// <summary>A short code: letters, digits, dots and hyphens, since it stands in addresses and files.</summary>
    public string Code(string field, string label, string? text)
    {
        var code = Text(field, label, text, 40);
        if (code.Length > 0 && !code.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_'))
            Refuse(field, Say.In($"{label}: »{code}« må kun have bogstaver, tal, punktum og bindestreg.", $"{label}: “{code}” may have letters, digits, dots and hyphens only."));
        return code;
    }

    public DateOnly Day(string field, string label, DateOnly? day)
    {
        if (day is null)
            Refuse(field, Say.In($"{label}: vælg en dag.", $"{label}: choose a day."));
        return day ?? default;
    }

    /// <summary>A calendar year that must be there.</summary>
    public int Year(string field, string label, string? text) => Whole(field, label, text, 1990, 2150) ?? Missing(field, label);

    /// <summary>A whole number; null where nothing is typed.</summary>
    public int? Whole(string field, string label, string? text, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(field, Say.In($"{label}: »{text.Trim()}« skal være et helt tal fra {least:0} til {most:0}.", $"{label}: “{text.Trim()}” must be a whole number from {least:0} to {most:0}."));
        return null;
    }

    /// <summary>An amount above zero, in kroner.</summary>
    public decimal Amount(string field, string label, string? text, AmountUnit unit)
    {
        var read = AmountText.Parse(text, unit, CultureInfo.CurrentCulture);
        if (read.Reason is { } reason)
            Refuse(field, $"{label}: {reason}");
        else if (read.Amount <= 0)
            Refuse(field, Say.In($"{label}: beløbet skal være over nul.", $"{label}: the amount must be above zero."));
        return read.Amount ?? 0;
    }

    /// <summary>Per cent as it is typed, 3,5 for 3,5 %, above −10 and at most 100.</summary>
    public decimal Percent(string field, string label, string? text)
    {
        var read = AmountText.ParsePercent(text, CultureInfo.CurrentCulture);
        if (read.Reason is { } reason)
            Refuse(field, $"{label}: {reason}");
        else if (read.Amount is <= DiscountSchedule.Lowest or > DiscountSchedule.Highest)
            Refuse(field, Say.In($"{label}: skal være over −10 % og højst 100 %.", $"{label}: must be above −10% and at most 100%."));
        return (read.Amount ?? 0) * 100m;
    }

    public void Refuse(string field, string message) => faults.Add(new(field, message));

    /// <exception cref="InvalidInputException">Anything was wrong.</exception>
    public void Demand()
    {
        if (faults.Count > 0)
            throw new InvalidInputException(faults);
    }

    private int Missing(string field, string label)
    {
        if (!faults.Exists(fault => fault.Field == field))
            Refuse(field, Say.In($"{label}: skriv et årstal.", $"{label}: write a year."));
        return 0;
    }
}

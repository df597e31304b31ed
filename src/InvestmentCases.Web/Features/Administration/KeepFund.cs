using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>What a fund has in a year, as it is typed; the amount in 1.000 kr.</summary>
public sealed class MeansInput
{
    public string? Year { get; set; }
    public ControlArea ControlArea { get; set; }
    public string? Amount { get; set; }
}

/// <summary>A round in which a fund can be applied to, as it is typed.</summary>
public sealed class RoundInput
{
    public DateOnly? Deadline { get; set; }
    public string? Name { get; set; }
}

/// <summary>A fund as it is typed. Empty rounds and means are left out.</summary>
public sealed class FundInput
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? BudgetYear { get; set; }
    public string? PaybackLimitYears { get; set; }
    public string? PriceLevel { get; set; }
    public AmountUnit Unit { get; set; } = AmountUnit.Thousands;
    public Repayment Repayment { get; set; }
    public string? FollowUpYears { get; set; } = "2";
    public string? Rules { get; set; }
    public List<RoundInput> Rounds { get; } = [];
    public List<MeansInput> Means { get; } = [];

    /// <summary>A fund as it would be typed.</summary>
    public static FundInput Of(Fund fund)
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var typed = new FundInput
        {
            Code = fund.Code,
            Name = fund.Name,
            BudgetYear = Text(fund.BudgetYear),
            PaybackLimitYears = Text(fund.PaybackLimitYears),
            PriceLevel = Text(fund.PriceLevel),
            Unit = fund.Unit,
            Repayment = fund.Repayment,
            FollowUpYears = Text(fund.FollowUpYears),
            Rules = fund.Rules,
        };
        typed.Rounds.AddRange(fund.Rounds.Select(round => new RoundInput { Deadline = round.Deadline, Name = round.Name }));
        typed.Means.AddRange(fund.Means.Select(means => new MeansInput { Year = Text(means.Year), ControlArea = means.ControlArea, Amount = AmountText.Format(means.Amount, AmountUnit.Thousands, culture) }));
        return typed;
    }
}

/// <summary>Adds funds and changes their rules, rounds and means. A code is never changed, since cases are written with it.</summary>
public sealed class KeepFund(WriteDoor door)
{
    /// <exception cref="InvalidInputException">A field is wrong, a year's means or a deadline stands twice, or a new fund's code is another's.</exception>
    public Task SaveAsync(Actor actor, bool isNew, FundInput typed, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var code = input.Code("code", AdministrationTexts.Code, typed.Code);
        var row = await db.Funds.Include(fund => fund.Rounds).Include(fund => fund.Means).SingleOrDefaultAsync(fund => fund.Code == code, token);
        if (isNew && row is not null)
            input.Refuse("code", string.Format(System.Globalization.CultureInfo.CurrentCulture, KeepingTexts.CodeTaken, code));
        row ??= new FundRow { Code = code };
        row.Name = input.Text("name", AdministrationTexts.Name, typed.Name);
        row.BudgetYear = input.Whole("budgetYear", AdministrationTexts.BudgetYear, typed.BudgetYear, 1990, 2150);
        row.PaybackLimitYears = input.Whole("paybackLimitYears", AdministrationTexts.PaybackLimit, typed.PaybackLimitYears, 1, 50);
        row.PriceLevel = input.Whole("priceLevel", AdministrationTexts.PriceLevel, typed.PriceLevel, 1990, 2150);
        row.FollowUpYears = input.Whole("followUpYears", KeepingTexts.FollowUpYears, typed.FollowUpYears, 0, 50) ?? 0;
        (row.Unit, row.Repayment, row.Rules) = (typed.Unit, typed.Repayment, string.IsNullOrWhiteSpace(typed.Rules) ? null : typed.Rules.Trim());
        var rounds = typed.Rounds.Where(round => round.Deadline is not null || !string.IsNullOrWhiteSpace(round.Name))
            .Select(round => new FundRoundRow { Deadline = input.Day("rounds", KeepingTexts.Deadline, round.Deadline), Name = round.Name?.Trim() ?? "" }).ToList();
        var means = typed.Means.Where(one => !string.IsNullOrWhiteSpace(one.Year) || !string.IsNullOrWhiteSpace(one.Amount))
            .Select(one => new FundMeansRow { Year = input.Year("means", KeepingTexts.MeansYear, one.Year), ControlArea = one.ControlArea, AmountInOre = Ore.From(input.Amount("means", $"{KeepingTexts.MeansAmount} {one.Year?.Trim()}", one.Amount, AmountUnit.Thousands)) }).ToList();
        if (rounds.DistinctBy(round => round.Deadline).Count() < rounds.Count)
            input.Refuse("rounds", KeepingTexts.DeadlineTwice);
        foreach (var twice in means.GroupBy(one => (one.Year, one.ControlArea)).Where(group => group.Count() > 1))
            input.Refuse("means", string.Format(System.Globalization.CultureInfo.CurrentCulture, KeepingTexts.MeansTwice, twice.Key.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        input.Demand();
        if (row.Id == 0)
            db.Add(row);
        Become(db, row.Rounds, rounds, round => round.Deadline, (there, wanted) => there.Name = wanted.Name);
        Become(db, row.Means, means, one => (one.Year, one.ControlArea), (there, wanted) => there.AmountInOre = wanted.AmountInOre);
        return true;
    }, ct);

    private static void Become<TRow, TKey>(CasesDb db, List<TRow> stored, List<TRow> wanted, Func<TRow, TKey> key, Action<TRow, TRow> change) where TRow : class where TKey : notnull
    {
        var left = stored.ToDictionary(key);
        foreach (var one in wanted)
            if (left.Remove(key(one), out var there))
                change(there, one);
            else
                stored.Add(one);
        db.RemoveRange(left.Values);
    }
}

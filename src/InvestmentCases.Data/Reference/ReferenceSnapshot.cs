using InvestmentCases.Data.Storage;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Committees;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A price of the catalogue, in kroner of its price level, with the day from which it holds.</summary>
public sealed record UnitPrice(string Code, DateOnly ValidFrom, string Name, string Unit, decimal Price, int PriceLevel, PriceBasis? Basis, string? Function, string Source, bool IsIllustrative);

/// <summary>Everything that administrators keep and cases rest on, as it stood at one moment.</summary>
public sealed class ReferenceSnapshot
{
    /// <summary>Raised in the database by every change, so that other instances see that theirs is old.</summary>
    public required long Version { get; init; }

    public required OrganisationTree Organisation { get; init; }
    public required IReadOnlyList<Committee> Committees { get; init; }
    public required IReadOnlyList<Fund> Funds { get; init; }
    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>In order of their first day.</summary>
    public required IReadOnlyList<DiscountSchedule> DiscountSchedules { get; init; }

    /// <summary>In order of their first day.</summary>
    public required IReadOnlyList<PaybackRule> PaybackRules { get; init; }

    /// <summary>The publications of the price index, in order of their day.</summary>
    public required IReadOnlyList<PriceIndex> PriceIndexes { get; init; }

    /// <summary>The catalogue, by code and then by first day.</summary>
    public required IReadOnlyList<UnitPrice> UnitPrices { get; init; }

    /// <summary>The municipality's own guidance under the form's headings, by heading and language (da, en).</summary>
    public required IReadOnlyDictionary<(SectionKey Section, string Language), string> Guidance { get; init; }

    /// <summary>What new cases can begin with, by name; those that are closed as well.</summary>
    public required IReadOnlyList<CaseTemplate> Templates { get; init; }

    /// <summary>The publication that counts on <paramref name="day"/>, or null where there is none.</summary>
    public PriceIndex? PriceIndexOn(DateOnly day) => PriceIndexes.LastOrDefault(index => index.PublishedOn <= day) ?? (PriceIndexes.Count > 0 ? PriceIndexes[0] : null);

    /// <summary>The catalogue's price of a code that holds on <paramref name="day"/>, or null where there is none.</summary>
    public UnitPrice? UnitPriceOn(DateOnly day, string code) => UnitPrices.LastOrDefault(price => price.Code == code && price.ValidFrom <= day);

    /// <summary>The fund that a case names by code or name, or null.</summary>
    public Fund? FindFund(string? codeOrName) =>
        codeOrName is null ? null
        : Funds.FirstOrDefault(fund => fund.Code == codeOrName)
          ?? Funds.FirstOrDefault(fund => string.Equals(fund.Name, codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The schedule that holds on <paramref name="day"/>.</summary>
    public DiscountSchedule DiscountScheduleOn(DateOnly day) =>
        DiscountSchedules.LastOrDefault(schedule => schedule.ValidFrom <= day) ?? DiscountSchedule.MinistryOfFinance2021;

    /// <summary>The payback rule that holds on <paramref name="day"/>.</summary>
    public PaybackRule PaybackRuleOn(DateOnly day) => PaybackRules.LastOrDefault(rule => rule.ValidFrom <= day) ?? PaybackRule.Default;

    /// <summary>What <paramref name="proposal"/> is calculated by on <paramref name="today"/>: its own version of the payback rule and its own rate where it names them, else those in force, and its fund's limit.</summary>
    /// <exception cref="InvalidInputException">It names a payback rule that there is not.</exception>
    public CalculationSettings SettingsFor(Proposal proposal, DateOnly today)
    {
        var rule = proposal.PaybackRule is not { } day ? PaybackRuleOn(today)
            : PaybackRules.FirstOrDefault(known => known.ValidFrom == day)
              ?? (day == PaybackRule.Default.ValidFrom ? PaybackRule.Default : null)
              ?? throw new InvalidInputException("paybackRule", Say.In($"Der er ingen beregningsregel fra {day:d}.", $"There is no payback rule from {day:d}."));
        return new CalculationSettings(DiscountScheduleOn(today), rule, FindFund(proposal.Fund)?.PaybackLimitYears).Of(proposal);
    }

    // Checks run at every keystroke, while what administrators keep stays the same for a day: its part is made once.
    private Made? made;

    /// <summary>What the checks need to know on <paramref name="today"/> beside a case that is calculated by <paramref name="settings"/>.</summary>
    /// <param name="settings">What the case is calculated by.</param>
    /// <param name="today">The day that decides which prices hold.</param>
    /// <param name="beside">What stands beside the case.</param>
    public ReconciliationContext ReconciliationContext(CalculationSettings settings, DateOnly today, CaseSurroundings beside) =>
        KeptOn(today) with { Settings = settings, Beside = beside };

    private ReconciliationContext KeptOn(DateOnly day)
    {
        if (made is { } kept && kept.Day == day)
            return kept.Context;
        var average = UnitPrices.GroupBy(price => price.Code).Where(versions => versions.Last().Basis == PriceBasis.Average).Select(versions => versions.Key).ToHashSet();
        var context = new ReconciliationContext(Committees.Where(committee => committee.TreatsEconomy).Select(committee => committee.Code).ToHashSet(), Organisation.NameOf)
        {
            CommitteeNames = Committees.ToDictionary(committee => committee.Code, committee => committee.Name),
            Administrations = [.. Organisation.Units.Where(unit => unit.Kind == UnitKind.Administration).Select(unit => (unit.Code, unit.Name))],
            Catalogue = [.. UnitPrices.Where(price => price.ValidFrom <= day && price.Price > 0).GroupBy(price => price.Code).Select(versions => versions.Last())
                .Select(price => new CatalogueUnitPrice(price.Code, price.Name, price.Price, price.PriceLevel, price.IsIllustrative))],
            PriceIndex = PriceIndexOn(day),
            IsAveragePrice = average.Contains,
        };
        made = new(day, context);
        return context;
    }

    internal static async Task<ReferenceSnapshot> LoadAsync(CasesDb db, CancellationToken ct)
    {
        var units = await db.OrganisationUnits.AsNoTracking().OrderBy(row => row.Code).ToListAsync(ct);
        var committees = await db.Committees.AsNoTracking().OrderBy(row => row.Code).ToListAsync(ct);
        var funds = await db.Funds.AsNoTracking().Include(row => row.Rounds).Include(row => row.Means).AsSplitQuery().OrderBy(row => row.Code).ToListAsync(ct);
        var schedules = await db.DiscountSchedules.AsNoTracking().Include(row => row.Steps).OrderBy(row => row.ValidFrom).ToListAsync(ct);
        var indexes = await db.PriceIndexPublications.AsNoTracking().Include(row => row.Entries).OrderBy(row => row.PublishedOn).ToListAsync(ct);
        var prices = await db.UnitPrices.AsNoTracking().OrderBy(row => row.Code).ThenBy(row => row.ValidFrom).ToListAsync(ct);
        var rules = await db.PaybackRules.AsNoTracking().OrderBy(row => row.ValidFrom).ToListAsync(ct);
        return new()
        {
            Version = await db.Counters.Where(row => row.Name == CounterRow.ReferenceVersion).Select(row => row.Value).SingleAsync(ct),
            Organisation = new(units.Select(row => new OrganisationUnit(row.Code, row.Name, row.Parent, row.Kind, row.IsClosed))),
            Committees = [.. committees.Select(row => new Committee(row.Code, row.Name, row.TreatsEconomy))],
            Funds = [.. funds.Select(FundOf)],
            Goals = await db.StrategicGoals.OrderBy(row => row.Position).ThenBy(row => row.Name).Select(row => row.Name).ToListAsync(ct),
            DiscountSchedules = [.. schedules.Select(row => new DiscountSchedule
            {
                ValidFrom = row.ValidFrom, Source = row.Source, Steps = [.. row.Steps.OrderBy(step => step.FromYear).Select(step => new DiscountStep(step.FromYear, step.Rate))],
            })],
            Templates = [.. (await db.CaseTemplates.AsNoTracking().ToListAsync(ct)).Select(row => row.ToTemplate()).OrderBy(template => template.Name, StringComparer.Create(Cultures.Danish, ignoreCase: true))],
            Guidance = await db.Guidance.ToDictionaryAsync(row => (row.Section, row.Language), row => row.Markdown, ct),
            UnitPrices = [.. prices.Select(row => new UnitPrice(row.Code, row.ValidFrom, row.Name, row.Unit, Ore.ToKroner(row.PriceInOre), row.PriceLevel, row.Basis, row.Function, row.Source, row.IsIllustrative))],
            PriceIndexes = [.. indexes.Select(row => new PriceIndex(row.Publication, row.PublishedOn,
                [.. row.Entries.OrderBy(rise => rise.Series).ThenBy(rise => rise.Year).Select(rise => new PriceRise(rise.Series, rise.Year, rise.Percent, rise.Source, rise.IsIllustrative))]))],
            PaybackRules = [.. rules.Select(row => new PaybackRule
            {
                ValidFrom = row.ValidFrom, Source = row.Source, ExactlyZeroRepays = row.ExactlyZeroRepays,
                ServiceCostAreas = new SortedSet<ControlArea>(StoredJson.Read<ControlArea[]>(row.ServiceCostAreasJson)),
                ServiceSavingAreas = new SortedSet<ControlArea>(StoredJson.Read<ControlArea[]>(row.ServiceSavingAreasJson)),
            })],
        };
    }

    private sealed record Made(DateOnly Day, ReconciliationContext Context);

    private static Fund FundOf(FundRow row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        BudgetYear = row.BudgetYear,
        PaybackLimitYears = row.PaybackLimitYears,
        PriceLevel = row.PriceLevel,
        Unit = row.Unit,
        Repayment = row.Repayment,
        FollowUpYears = row.FollowUpYears,
        Rules = row.Rules,
        Rounds = [.. row.Rounds.OrderBy(round => round.Deadline).Select(round => new FundRound(round.Deadline, round.Name))],
        Means = [.. row.Means.OrderBy(means => means.Year).ThenBy(means => means.ControlArea).Select(means => new FundMeans(means.Year, means.ControlArea, Ore.ToKroner(means.AmountInOre)))],
    };
}

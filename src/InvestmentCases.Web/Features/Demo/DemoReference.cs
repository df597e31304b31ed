using System.Text.Json;
using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>What an administrator keeps, as the demo municipality keeps it: units, committees, funds, goals, index, rates, rules, prices and templates.</summary>
public static class DemoReference
{
    private const decimal PerCent = 0.01m;
    private const int FollowUpYears = 2;

    public static IEnumerable<object> Rows()
    {
        var organisation = DemoContent.Organisation();
        var prices = DemoContent.Prices();
        return
        [
            .. organisation.Units.Select(unit => new OrganisationUnitRow { Code = unit.Code, Name = unit.Name, Parent = unit.Parent, Kind = unit.Kind }),
            .. organisation.Committees.Select(committee => new CommitteeRow { Code = committee.Code, Name = committee.Name, TreatsEconomy = committee.IsEconomyCommittee }),
            .. organisation.Funds.Select(Fund),
            .. organisation.Goals.Select((goal, position) => new StrategicGoalRow { Name = goal, Position = position }),
            Index(prices.IndexPublication),
            .. prices.DiscountSchedules.Select(Schedule),
            .. prices.PaybackRules.Select(Rule),
            .. prices.UnitPrices.Select(Price),
            .. prices.RefundTables.SelectMany(Refund),
            .. Templates(),
        ];
    }

    public static IEnumerable<object> Templates() => DemoContent.CaseTemplates().Select(Template);

    private static FundRow Fund(DemoFund fund)
    {
        var row = new FundRow
        {
            Code = fund.Code,
            Name = fund.Name,
            BudgetYear = fund.BudgetYear,
            PaybackLimitYears = fund.PaybackLimitYears,
            PriceLevel = fund.PriceLevel,
            Unit = fund.Unit ?? AmountUnit.Thousands,
            FollowUpYears = FollowUpYears,
        };
        row.Rounds.AddRange((fund.Rounds ?? []).Where(round => round.Deadline is not null).Select(round => new FundRoundRow { Name = round.Name, Deadline = round.Deadline!.Value }));
        row.Means.AddRange((fund.Means ?? new Dictionary<int, decimal>()).Select(means => new FundMeansRow { Year = means.Key, ControlArea = ControlArea.Service, AmountInOre = Ore.From(means.Value) }));
        return row;
    }

    private static PriceIndexPublicationRow Index(DemoIndexPublication publication)
    {
        var row = new PriceIndexPublicationRow { PublishedOn = publication.Date, Publication = publication.Title };
        row.Entries.AddRange(publication.Series.SelectMany(series => series.Value.Select(entry => new PriceIndexEntryRow
        {
            Series = series.Key,
            Year = entry.Year,
            Percent = entry.RisePercent,
            Source = entry.Source,
            IsIllustrative = entry.Mark == "unconfirmed",
        })));
        return row;
    }

    private static DiscountScheduleRow Schedule(DiscountSchedule schedule)
    {
        var row = new DiscountScheduleRow { ValidFrom = schedule.ValidFrom, Source = schedule.Source };
        row.Steps.AddRange(schedule.Steps.Select(step => new DiscountStepRow { FromYear = step.FromYear, Rate = step.Rate }));
        return row;
    }

    private static PaybackRuleRow Rule(DemoPaybackRule rule) => new()
    {
        ValidFrom = rule.ValidFrom,
        Source = rule.Source,
        ServiceCostAreasJson = Names(rule.ServiceCostAreas),
        ServiceSavingAreasJson = Names(rule.ServiceSavingAreas),
        ExactlyZeroRepays = rule.ExactlyZeroRepays,
    };

    private static string Names(IEnumerable<ControlArea> areas) => JsonSerializer.Serialize(areas.Select(area => area.ToString()));

    private static UnitPriceRow Price(DemoUnitPrice price) => new()
    {
        Code = price.Code,
        ValidFrom = price.ValidFrom,
        Name = price.Name,
        Unit = price.Unit,
        PriceInOre = Ore.From(price.Price),
        PriceLevel = price.PriceLevel,
        Basis = price.Basis,
        Function = price.Function,
        Source = price.Source,
        IsIllustrative = price.Mark == "illustrative",
    };

    private static CaseTemplateRow Template(DemoCaseTemplate template) => new()
    {
        Name = template.Name,
        Area = template.Area,
        Description = template.Description,
        ContentsJson = StoredJson.Write(CaseTemplate.ContentsOf(CaseJson.Read(template.Contents))),
    };

    private static IEnumerable<object> Refund(DemoRefundTable table) => table.Kind == "BenefitsByWeek"
        ? table.Steps.Select(step => new BenefitRefundRow { ValidFrom = table.ValidFrom, FromWeek = (int)step.From, Share = step.Percent * PerCent, Source = table.Source })
        : table.Steps.Where(step => step.From > 0).Select(step => new RefundStepRow { Year = table.ValidFrom.Year, AboveInOre = Ore.From(step.From), Share = step.Percent * PerCent, Source = table.Source });
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Committees;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Features.Demo;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>
/// The five documents as the demo holds them, by their numbers: a case as its canonical JSON, with its state, its accounts, what it is
/// calculated to and what the checks find beside it (<c>status</c>, <c>actuals</c>, <c>calculation</c>, <c>findings</c>); the report as it is stored.
/// </summary>
internal static class DemoDocuments
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<IReadOnlyDictionary<string, JsonNode>> All = new(Read);

    /// <summary>The document's JSON, or null where there is no such document.</summary>
    public static JsonNode? Find(string number) => All.Value.GetValueOrDefault(number);

    private static Dictionary<string, JsonNode> Read()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;
            return new()
            {
                ["000"] = Case("tidlig-indsats-0-2"),
                ["001"] = Case("tet-paa-familien"),
                ["002"] = JsonSerializer.SerializeToNode(DemoContent.StatusReport(), Names)!,
                ["003"] = Case("socialraadgivere-i-daginstitutioner"),
                ["004"] = Case("ishoej-model"),
            };
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>Read back from its text, so that every number is of one kind.</summary>
    private static JsonNode Case(string name)
    {
        var (proposal, status) = DemoContent.DocumentCase(name);
        var reference = Reference();
        var input = CalculationInput.For(proposal, reference.SettingsFor(proposal, Today))!;
        var result = CalculationService.Calculate(input);
        var json = CaseJson.Write(proposal);
        json["status"] = status.ToString();
        json["actuals"] = JsonSerializer.SerializeToNode(new GeneratedAccounts(Rises(), Today.Year - 1).Of(LoadDemo.DocumentCase(name), new Random(1)), Names);
        json["calculation"] = CalculationJson.Write(result);
        json["findings"] = JsonSerializer.SerializeToNode(Reconciler.Check(LoadDemo.DocumentCase(name).Proposal, result, reference.ReconciliationContext(input.Settings, Today, Beside(name))).Select(finding => finding with { Mends = [] }), Names);
        return JsonNode.Parse(json.ToJsonString())!;
    }

    private static CaseSurroundings Beside(string name)
    {
        var report = DemoContent.StatusReport();
        return new(
            DemoContent.DocumentCases.Select(LoadDemo.DocumentCase).ToDictionary(other => other.Id, other => new OtherCase(other.Proposal.Title, other.Proposal.Route)),
            report.Case == name ? [new(report.Date, report.Title, [.. report.Sections.Select(section => new Section(null, section.Heading, section.Markdown))])] : []);
    }

    private static Dictionary<int, decimal> Rises() => DemoContent.Prices().IndexPublication.Series[PriceSeries.Service].ToDictionary(entry => entry.Year, entry => entry.RisePercent / 100m);

    /// <summary>What administrators keep, as <see cref="DemoReference"/> loads it, as far as a calculation and the checks ask.</summary>
    private static ReferenceSnapshot Reference()
    {
        var organisation = DemoContent.Organisation();
        var prices = DemoContent.Prices();
        return new()
        {
            Version = 0,
            Organisation = new(organisation.Units),
            Committees = [.. organisation.Committees.Select(committee => new Committee(committee.Code, committee.Name, committee.IsEconomyCommittee))],
            Funds = [.. organisation.Funds.Select(fund => new Fund { Code = fund.Code, Name = fund.Name, PaybackLimitYears = fund.PaybackLimitYears })],
            Goals = organisation.Goals,
            DiscountSchedules = [.. prices.DiscountSchedules.OrderBy(schedule => schedule.ValidFrom)],
            PaybackRules = [.. prices.PaybackRules.OrderBy(rule => rule.ValidFrom).Select(rule => new PaybackRule
            {
                ValidFrom = rule.ValidFrom,
                Source = rule.Source,
                ServiceCostAreas = new SortedSet<ControlArea>(rule.ServiceCostAreas),
                ServiceSavingAreas = new SortedSet<ControlArea>(rule.ServiceSavingAreas),
                ExactlyZeroRepays = rule.ExactlyZeroRepays,
            })],
            PriceIndexes = [],
            Guidance = new Dictionary<(SectionKey, string), string>(),
            Templates = [],
            UnitPrices = [],
        };
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Demo;

public sealed record DemoPerson(string Email, string Name, Role Role, string? Unit);

public sealed record DemoCommittee(string Code, string Name, bool IsEconomyCommittee);

public sealed record DemoRound(string Name, DateOnly? Deadline);

public sealed record DemoFund(string Code, string Name, int? BudgetYear, int? PaybackLimitYears, int? PriceLevel, AmountUnit? Unit, IReadOnlyDictionary<int, decimal>? Means, IReadOnlyList<DemoRound>? Rounds);

public sealed record DemoOrganisation(IReadOnlyList<OrganisationUnit> Units, IReadOnlyList<DemoCommittee> Committees, IReadOnlyList<DemoFund> Funds, IReadOnlyList<string> Goals, IReadOnlyList<DemoPerson> People);

public sealed record DemoIndexEntry(int Year, decimal RisePercent, string Mark, string Source);

public sealed record DemoIndexPublication(DateOnly Date, string Title, string Source, IReadOnlyDictionary<PriceSeries, IReadOnlyList<DemoIndexEntry>> Series);

public sealed record DemoUnitPrice(string Code, string Name, string Unit, decimal Price, PriceBasis? Basis, int PriceLevel, string? Function, string Mark, string Source, DateOnly ValidFrom);

public sealed record DemoRefundStep(decimal From, decimal? To, decimal Percent);

public sealed record DemoRefundTable(string Kind, DateOnly ValidFrom, int? PriceLevel, string Source, IReadOnlyList<DemoRefundStep> Steps);

public sealed record DemoPaybackRule(DateOnly ValidFrom, string Source, IReadOnlyList<ControlArea> ServiceCostAreas, IReadOnlyList<ControlArea> ServiceSavingAreas, bool ExactlyZeroRepays);

public sealed record DemoPrices(DemoIndexPublication IndexPublication, IReadOnlyList<DiscountSchedule> DiscountSchedules, IReadOnlyList<DemoPaybackRule> PaybackRules, IReadOnlyList<DemoUnitPrice> UnitPrices, IReadOnlyList<DemoRefundTable> RefundTables);

public sealed record DemoVariations(IReadOnlyList<string> Titles, IReadOnlyList<string> Districts, IReadOnlyList<string> FirstNames, IReadOnlyList<string> LastNames);

public sealed record DemoReportSection(string Heading, string Markdown);

public sealed record DemoStatusReport(string Case, DateOnly Date, string? CaseNumber, string? DocumentNumber, IReadOnlyList<string> Recipients, string Title, IReadOnlyList<DemoReportSection> Sections, IReadOnlyList<StatedFigure> StatedFigures);

/// <summary>What cases of an area begin with, as administrators keep it.</summary>
public sealed record DemoCaseTemplate(string Name, string Area, string Description, JsonNode Contents);

public sealed record DemoTemplate(Proposal Proposal, CaseStatus Status);

/// <summary>The demo municipality as it lies in the program: JSON in <c>Content/</c>, the cases in the form of the HTTP interface.</summary>
public static class DemoContent
{
    /// <summary>The cases of the real documents, by the names that they use of one another.</summary>
    public static IReadOnlyList<string> DocumentCases { get; } =
        ["tet-paa-familien", "tidlig-indsats-0-2", "socialraadgivere-i-daginstitutioner", "ishoej-model"];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static DemoOrganisation Organisation() => Read<DemoOrganisation>("organisation.json");

    public static DemoPrices Prices() => Read<DemoPrices>("prices.json");

    public static DemoVariations Variations() => Read<DemoVariations>("variations.json");

    public static DemoTemplate DocumentCase(string name) => Case(Node($"cases/{name}.json"));

    public static IReadOnlyList<DemoTemplate> Templates() => [.. Node("templates.json").AsArray().Select(node => Case(node!))];

    public static IReadOnlyList<DemoCaseTemplate> CaseTemplates() => Read<IReadOnlyList<DemoCaseTemplate>>("case-templates.json");

    public static DemoStatusReport StatusReport() => Read<DemoStatusReport>("status-report.json");

    /// <summary>A case beside its state; what stands in a template for its reader (area, note, expected results) is no part of it.</summary>
    private static DemoTemplate Case(JsonNode node)
    {
        var status = Enum.Parse<CaseStatus>(node["status"]!.GetValue<string>());
        foreach (var beside in (string[])["area", "note", "expected"])
            node.AsObject().Remove(beside);
        return new(CaseJson.Read(node), status);
    }

    private static T Read<T>(string name) => Node(name).Deserialize<T>(Options)!;

    private static JsonNode Node(string name)
    {
        using var stream = typeof(DemoContent).Assembly.GetManifestResourceStream($"Demo/{name}")
            ?? throw new InvalidOperationException($"The demo's {name} is missing from the program.");
        return JsonNode.Parse(stream)!;
    }
}

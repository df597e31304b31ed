using System.Text.Json.Nodes;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;

namespace InvestmentCases.Domain.Cases;

/// <summary>Reads what <see cref="CaseJson"/> writes and what other programs send: strictly, and telling every fault at once.</summary>
internal sealed class CaseJsonReader
{
    private readonly Func<string, string?>? resolveUnit;
    private readonly HashSet<Guid> ids = [];

    private CaseJsonReader(Func<string, string?>? resolveUnit) => this.resolveUnit = resolveUnit;

    internal static Proposal Read(JsonNode? json, Func<string, string?>? resolveUnit) =>
        JsonObjectReader.Read(json, new CaseJsonReader(resolveUnit).Proposal);

    private Proposal Proposal(JsonObjectReader json)
    {
        json.Ignore("id", "number", "status", "keyFigures");
        var years = LineJson.Years(json);
        var unit = json.Choice<AmountUnit>("unit") ?? AmountUnit.Thousands;
        return new()
        {
            ProposalNumber = json.Text("proposalNumber"),
            Programme = json.Text("programme"),
            CaseNumber = json.Text("caseNumber"),
            DocumentNumber = json.Text("documentNumber"),
            DocumentDate = json.Date("documentDate"),
            Title = Title(json),
            Kind = json.Choice<CaseKind>("kind") ?? CaseKind.BusinessCase,
            LeadUnit = Unit(json, "leadUnit"),
            AffectedUnits = AffectedUnits(json),
            Fund = json.Text("fund"),
            BudgetYear = CalendarYear(json, "budgetYear"),
            Caseworker = json.Text("caseworker"),
            Contact = json.Part("contact", part => new Contact(part.Text("address"), part.Text("phone"), part.Text("email"), part.Text("ean"))) ?? new(),
            TargetGroup = json.Text("targetGroup"),
            Areas = json.Texts("areas"),
            Goals = json.Texts("goals"),
            Unit = unit,
            PriceLevel = CalendarYear(json, "priceLevel"),
            Years = years,
            DiscountRate = LineJson.DiscountRate(json),
            PaybackRule = json.Date("paybackRule"),
            ShowsGainSigns = json.Flag("showsGainSigns") ?? false,
            Summary = json.Text("summary"),
            Sections = json.Parts("sections", new("Afsnit", "Section", "heading"), part => new Section(part.Choice<SectionKey>("key"), part.Text("heading") ?? "", part.Text("markdown") ?? "")),
            ChangeLogic = json.Part("changeLogic", ChangeLogic) ?? Cases.ChangeLogic.Empty,
            Lines = LineJson.Lines(json, years, Unit),
            StatedTables = json.Parts("statedTables", new("Tabel", "Table", "heading"), part => Table(part, unit)),
            Financing = json.Parts("financing", new("Finansiering", "Financing", "label"), part => Financing(part, years)),
            BaseSuccessRate = LineJson.Share(json, "baseSuccessRate", excludesZero: true),
            Scenarios = LineJson.Scenarios(json, years),
            Criteria = Criteria(json),
            Risks = json.Parts("risks", new("Risiko", "Risk", "description"), Risk),
            RiskLevel = json.Choice<RiskLevel>("riskLevel"),
            Route = json.Parts("route", new("Behandling", "Step", "committee"), RouteStep),
            ExecutionReadiness = json.Part("executionReadiness", part => new ExecutionReadiness(part.Flag("treatedByCommittee"), part.Flag("canStartWithoutFurtherTreatment"))) ?? new(),
            RelatedCases = json.Parts("relatedCases", new("Relateret sag", "Related case", "case"), RelatedCase),
            StatedFigures = json.Parts("statedFigures", new("Oplyst tal", "Stated figure", "text"), StatedFigure),
        };
    }

    private static string Title(JsonObjectReader json)
    {
        var title = json.Text("title");
        if (string.IsNullOrWhiteSpace(title) && (title is not null || !json.Has("title")))
            json.Refuse("title", Say.In($"Titel mangler.", $"The title is missing."));
        return title ?? "";
    }

    private string? Unit(JsonObjectReader json, string member) => json.Text(member) is { } text ? Resolve(json, member, text) : null;

    private string? Resolve(JsonObjectReader json, string member, string codeOrName)
    {
        if (string.IsNullOrWhiteSpace(codeOrName))
            return null;
        if (resolveUnit is null)
            return codeOrName;
        if (resolveUnit(codeOrName) is { } code)
            return code;
        json.Refuse(member, Say.In($"Enheden »{codeOrName}« kendes ikke.", $"The unit \"{codeOrName}\" is not known."));
        return null;
    }

    private IReadOnlyList<string> AffectedUnits(JsonObjectReader json)
    {
        var units = json.Texts("affectedUnits");
        return [.. units.Select((unit, i) => Resolve(json, FormattableString.Invariant($"affectedUnits[{i}]"), unit)).OfType<string>()];
    }

    private static int? CalendarYear(JsonObjectReader json, string member) => json.WholeNumber(member, YearRange.EarliestYear, YearRange.LatestYear);

    private ChangeLogic ChangeLogic(JsonObjectReader json) => new(
        json.Texts("investment"),
        json.Texts("change"),
        json.Parts("reducedNeed", new("Part", "Party", "party"), part => new ReducedNeed(Unit(part, "party") ?? "", part.Texts("items"))));

    private static StatedTable Table(JsonObjectReader json, AmountUnit unitOfCase) => new()
    {
        Heading = json.Text("heading") ?? "",
        Unit = json.Choice<AmountUnit>("unit") ?? unitOfCase,
        PriceLevel = CalendarYear(json, "priceLevel"),
        ControlArea = json.Choice<ControlArea>("controlArea"),
        Rows = json.Parts("rows", new("række", "row", "label"), row => new StatedTableRow
        {
            Label = row.Text("label") ?? "",
            Role = row.Choice<StatedRowRole>("role") ?? StatedRowRole.Line,
            ControlArea = row.Choice<ControlArea>("controlArea"),
            Amounts = row.Amounts("amounts", null),
            Total = row.Amount("total"),
        }),
    };

    private FinancingLine Financing(JsonObjectReader json, YearRange? years) => new()
    {
        Id = Id(json),
        Source = Required<FinancingSource>(json, "source"),
        Label = json.Text("label") ?? "",
        Party = Unit(json, "party"),
        EndsOn = json.Date("endsOn"),
        Amounts = json.Amounts("amounts", years),
    };

    private static IReadOnlyList<SuccessCriterion> Criteria(JsonObjectReader json)
    {
        var (criteria, indicators) = (new HashSet<Guid>(), new HashSet<Guid>());
        return json.Parts("criteria", new("Succeskriterium", "Criterion", "criterion"), part => new SuccessCriterion
        {
            Id = LineJson.UniqueId(part, criteria) ?? Guid.CreateVersion7(),
            Criterion = part.Text("criterion") ?? "",
            Measures = part.Texts("measures"),
            Responsible = part.Text("responsible"),
            FollowUp = part.Choice<Rhythm>("followUp"),
            FollowUpText = part.Text("followUpText"),
            Indicators = part.Parts("indicators", new("indikator", "indicator", "name"), indicator => new Indicator
            {
                Id = LineJson.UniqueId(indicator, indicators) ?? Guid.CreateVersion7(),
                Name = indicator.Text("name") ?? "",
                Unit = indicator.Text("unit"),
                Baseline = indicator.Number("baseline"),
                Target = indicator.Number("target"),
                Direction = indicator.Choice<Direction>("direction"),
            }),
        });
    }

    private Risk Risk(JsonObjectReader json) => new(
        json.Text("description") ?? "",
        json.WholeNumber("probability", 1, 5),
        json.WholeNumber("consequence", 1, 5),
        json.Text("mitigation"),
        json.Text("owner"))
    {
        Id = Id(json),
    };

    private RouteStep RouteStep(JsonObjectReader json) => new(
        json.Text("committee") ?? "",
        json.Date("date"),
        json.Text("itemNumber"),
        json.Choice<DecisionOutcome>("outcome"),
        json.Text("note"))
    {
        Id = Id(json),
    };

    private RelatedCase RelatedCase(JsonObjectReader json) => new(json.Text("case") ?? "", Required<CaseRelation>(json, "relation"), json.Text("note")) { Id = Id(json) };

    private StatedFigure StatedFigure(JsonObjectReader json)
    {
        if (!json.Has("value"))
            json.Refuse("value", Say.In($"Tallet mangler.", $"The figure is missing."));
        return new()
        {
            Id = Id(json),
            Measure = json.Choice<StatedMeasure>("measure") ?? StatedMeasure.Other,
            Basis = json.Choice<PaybackBasis>("basis"),
            Value = json.Number("value") ?? 0,
            Unit = json.Text("unit"),
            Year = CalendarYear(json, "year"),
            Text = json.Text("text") ?? "",
        };
    }

    // Empty where none stands: the part takes over the id of the one that it replaces.
    private Guid Id(JsonObjectReader json) => LineJson.UniqueId(json, ids) ?? Guid.Empty;

    // A guess at where money comes from, or at how two cases are related, would be stored as if it had been said.
    private static T Required<T>(JsonObjectReader json, string member) where T : struct, Enum
    {
        if (!json.Has(member))
            json.Refuse(member, Say.In($"»{member}« mangler: vælg {string.Join(", ", Enum.GetNames<T>())}.", $"\"{member}\" is missing: choose {string.Join(", ", Enum.GetNames<T>())}."));
        return json.Choice<T>(member) ?? default;
    }
}

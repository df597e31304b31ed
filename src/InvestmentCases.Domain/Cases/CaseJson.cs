using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;

namespace InvestmentCases.Domain.Cases;

/// <summary>
/// A case as JSON: the form in which it is frozen, compared, kept as an edit draft and exchanged with other programs. Canonical: the same
/// case always gives the same bytes; every field stands, null where nothing is stated; amounts are kroner with the budget's signs; years are
/// keys in order; numbers have no needless zeros.
/// </summary>
public static class CaseJson
{
    /// <summary>The JSON value that the UTF-8 text holds.</summary>
    /// <exception cref="InvalidInputException">The text is no JSON, or members stand twice: each is named with its path.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8) => StrictJson.Parse(utf8);

    /// <summary>The proposal that <paramref name="json"/> holds. <c>id</c>, <c>number</c>, <c>status</c> and <c>keyFigures</c> may stand there and are not read.</summary>
    /// <param name="json">The object, as <see cref="Parse"/> or <see cref="Write(Proposal)"/> gives it; all but <c>title</c> may be missing or null.</param>
    /// <param name="resolveUnit">The code of the unit that a code or a name means, or null where there is none; where this is null, units are taken as they stand.</param>
    /// <exception cref="InvalidInputException">Anything is wrong; every fault is named by path, row and year.</exception>
    public static Proposal Read(JsonNode? json, Func<string, string?>? resolveUnit = null) => CaseJsonReader.Read(json, resolveUnit);

    /// <summary>The case as bytes, to be kept unchanged for ever.</summary>
    public static byte[] Freeze(BusinessCase businessCase) => StrictJson.ToBytes(Write(businessCase));

    /// <summary>The case with its <c>id</c>, <c>number</c> and <c>status</c>; without key figures, which are computed.</summary>
    public static JsonObject Write(BusinessCase businessCase)
    {
        var json = Write(businessCase.Proposal);
        json.Insert(0, "id", businessCase.Id.ToString("D"));
        json.Insert(1, "number", businessCase.Number);
        json.Insert(json.IndexOf("kind") + 1, "status", businessCase.Status.ToString());
        return json;
    }

    /// <summary>What is proposed, without id, number, status and key figures.</summary>
    public static JsonObject Write(Proposal proposal) => new()
    {
        ["proposalNumber"] = proposal.ProposalNumber,
        ["programme"] = proposal.Programme,
        ["caseNumber"] = proposal.CaseNumber,
        ["documentNumber"] = proposal.DocumentNumber,
        ["documentDate"] = Day(proposal.DocumentDate),
        ["title"] = proposal.Title,
        ["kind"] = proposal.Kind.ToString(),
        ["leadUnit"] = proposal.LeadUnit,
        ["affectedUnits"] = Texts(proposal.AffectedUnits),
        ["fund"] = proposal.Fund,
        ["budgetYear"] = proposal.BudgetYear,
        ["caseworker"] = proposal.Caseworker,
        ["contact"] = new JsonObject
        {
            ["address"] = proposal.Contact.Address,
            ["phone"] = proposal.Contact.Phone,
            ["email"] = proposal.Contact.Email,
            ["ean"] = proposal.Contact.Ean,
        },
        ["targetGroup"] = proposal.TargetGroup,
        ["areas"] = Texts(proposal.Areas),
        ["goals"] = Texts(proposal.Goals),
        ["unit"] = proposal.Unit.ToString(),
        ["priceLevel"] = proposal.PriceLevel,
        ["firstYear"] = proposal.Years?.First,
        ["lastYear"] = proposal.Years?.Last,
        ["discountRate"] = StrictJson.Number(proposal.DiscountRate),
        ["paybackRule"] = Day(proposal.PaybackRule),
        ["showsGainSigns"] = proposal.ShowsGainSigns,
        ["summary"] = proposal.Summary,
        ["sections"] = Parts(proposal.Sections, section => new() { ["key"] = section.Key?.ToString(), ["heading"] = section.Heading, ["markdown"] = section.Markdown }),
        ["changeLogic"] = new JsonObject
        {
            ["investment"] = Texts(proposal.ChangeLogic.Investment),
            ["change"] = Texts(proposal.ChangeLogic.Change),
            ["reducedNeed"] = Parts(proposal.ChangeLogic.ReducedNeed, need => new() { ["party"] = need.Party, ["items"] = Texts(need.Items) }),
        },
        ["lines"] = Parts(proposal.Lines, Line),
        ["statedTables"] = Parts(proposal.StatedTables, Table),
        ["financing"] = Parts(proposal.Financing, line => new()
        {
            ["id"] = Id(line.Id),
            ["source"] = line.Source.ToString(),
            ["label"] = line.Label,
            ["party"] = line.Party,
            ["endsOn"] = Day(line.EndsOn),
            ["amounts"] = Amounts(line.Amounts),
        }),
        ["baseSuccessRate"] = StrictJson.Number(proposal.BaseSuccessRate),
        ["scenarios"] = Parts(proposal.Scenarios, scenario => new()
        {
            ["id"] = Id(scenario.Id),
            ["name"] = scenario.Name,
            ["successRate"] = StrictJson.Number(scenario.SuccessRate),
            ["delayYears"] = scenario.DelayYears,
            ["costFactor"] = StrictJson.Number(scenario.CostFactor),
            ["netByYear"] = scenario.NetByYear is { } net ? Amounts(net) : null,
        }),
        ["criteria"] = Parts(proposal.Criteria, Criterion),
        ["risks"] = Parts(proposal.Risks, risk => new()
        {
            ["id"] = Id(risk.Id),
            ["description"] = risk.Description,
            ["probability"] = risk.Probability,
            ["consequence"] = risk.Consequence,
            ["mitigation"] = risk.Mitigation,
            ["owner"] = risk.Owner,
        }),
        ["riskLevel"] = proposal.RiskLevel?.ToString(),
        ["route"] = Parts(proposal.Route, step => new()
        {
            ["id"] = Id(step.Id),
            ["committee"] = step.Committee,
            ["date"] = Day(step.Date),
            ["itemNumber"] = step.ItemNumber,
            ["outcome"] = step.Outcome?.ToString(),
            ["note"] = step.Note,
        }),
        ["executionReadiness"] = new JsonObject
        {
            ["treatedByCommittee"] = proposal.ExecutionReadiness.TreatedByCommittee,
            ["canStartWithoutFurtherTreatment"] = proposal.ExecutionReadiness.CanStartWithoutFurtherTreatment,
        },
        ["relatedCases"] = Parts(proposal.RelatedCases, related => new() { ["id"] = Id(related.Id), ["case"] = related.Case, ["relation"] = related.Relation.ToString(), ["note"] = related.Note }),
        ["statedFigures"] = Parts(proposal.StatedFigures, figure => new()
        {
            ["id"] = Id(figure.Id),
            ["measure"] = figure.Measure.ToString(),
            ["basis"] = figure.Basis?.ToString(),
            ["value"] = StrictJson.Number(figure.Value),
            ["unit"] = figure.Unit,
            ["year"] = figure.Year,
            ["text"] = figure.Text,
        }),
    };

    private static JsonObject Line(CashFlowLine line) => new()
    {
        ["id"] = Id(line.Id),
        ["label"] = line.Label,
        ["kind"] = line.Kind.ToString(),
        ["controlArea"] = line.ControlArea.ToString(),
        ["duration"] = line.Duration.ToString(),
        ["party"] = line.Party,
        ["dependsOnSuccess"] = line.DependsOnSuccess,
        ["evidence"] = line.Evidence?.ToString(),
        ["amounts"] = Amounts(line.Amounts),
        ["drivers"] = new JsonObject(line.Drivers.OrderBy(driver => driver.Key).Select(driver => KeyValuePair.Create(Year(driver.Key), (JsonNode?)new JsonObject
        {
            ["quantity"] = StrictJson.Number(driver.Value.Quantity),
            ["unitPrice"] = StrictJson.Number(driver.Value.UnitPrice),
            ["catalogue"] = driver.Value.Catalogue,
        }))),
        ["low"] = StrictJson.Number(line.Low),
        ["high"] = StrictJson.Number(line.High),
        ["lifetimeYears"] = line.LifetimeYears,
    };

    private static JsonObject Table(StatedTable table) => new()
    {
        ["heading"] = table.Heading,
        ["unit"] = table.Unit.ToString(),
        ["priceLevel"] = table.PriceLevel,
        ["controlArea"] = table.ControlArea?.ToString(),
        ["rows"] = Parts(table.Rows, row => new()
        {
            ["label"] = row.Label,
            ["role"] = row.Role.ToString(),
            ["controlArea"] = row.ControlArea?.ToString(),
            ["amounts"] = Amounts(row.Amounts),
            ["total"] = StrictJson.Number(row.Total),
        }),
    };

    private static JsonObject Criterion(SuccessCriterion criterion) => new()
    {
        ["id"] = Id(criterion.Id),
        ["criterion"] = criterion.Criterion,
        ["measures"] = Texts(criterion.Measures),
        ["responsible"] = criterion.Responsible,
        ["followUp"] = criterion.FollowUp?.ToString(),
        ["followUpText"] = criterion.FollowUpText,
        ["indicators"] = Parts(criterion.Indicators, indicator => new()
        {
            ["id"] = Id(indicator.Id),
            ["name"] = indicator.Name,
            ["unit"] = indicator.Unit,
            ["baseline"] = StrictJson.Number(indicator.Baseline),
            ["target"] = StrictJson.Number(indicator.Target),
            ["direction"] = indicator.Direction?.ToString(),
        }),
    };

    private static JsonObject Amounts(YearAmounts amounts) =>
        new(amounts.Select(amount => KeyValuePair.Create(Year(amount.Key), StrictJson.Number(amount.Value))));

    private static JsonArray Texts(IReadOnlyList<string> texts) => [.. texts.Select(text => (JsonNode?)text)];

    private static JsonArray Parts<T>(IReadOnlyList<T> parts, Func<T, JsonObject> write) => [.. parts.Select(part => (JsonNode?)write(part))];

    private static string? Id(Guid id) => id == Guid.Empty ? null : id.ToString("D");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

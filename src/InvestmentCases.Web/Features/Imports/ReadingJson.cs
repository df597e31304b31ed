using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Json;
using InvestmentCases.Web.Components.Imports;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>A reading as JSON, the answer of <c>POST /imports</c>: amounts in kroner with the case's signs, as levels; beside them what is printed.</summary>
public static class ReadingJson
{
    /// <param name="reading">What was understood.</param>
    /// <param name="caseId">The case that was made or added to, or would be added to; null where there is none yet.</param>
    /// <param name="changes">What the reading does to a case that exists; null where it makes one.</param>
    public static JsonObject Write(DocumentReading reading, Guid? caseId, IReadOnlyList<ImportChange>? changes) => new()
    {
        ["document"] = Head(reading.Head),
        ["tables"] = Array(reading.Tables, Table),
        ["sections"] = Array(reading.Sections, section => new JsonObject { ["key"] = section.Key?.ToString(), ["heading"] = section.Heading, ["markdown"] = section.Markdown }),
        ["criteria"] = Array(reading.Criteria, one => new JsonObject { ["criterion"] = one.Criterion, ["measures"] = Texts(one.Measures), ["responsible"] = one.Responsible, ["followUp"] = one.FollowUpText ?? one.FollowUp?.ToString() }),
        ["scenarios"] = Array(reading.Scenarios, one => new JsonObject { ["name"] = one.Name, ["successRate"] = StrictJson.Number(one.SuccessRate), ["netByYear"] = ByYear(one.NetByYear, net => StrictJson.Number(net)) }),
        ["statedFigures"] = Array(reading.StatedFigures, one => new JsonObject
        {
            ["measure"] = one.Measure.ToString(),
            ["value"] = StrictJson.Number(one.Value),
            ["unit"] = one.Unit,
            ["basis"] = one.Basis?.ToString(),
            ["year"] = one.Year,
            ["text"] = one.Text,
        }),
        ["questions"] = Array(reading.Questions, question => new JsonObject
        {
            ["code"] = question.Code.ToString(),
            ["location"] = question.Location,
            ["text"] = question.Text,
            ["readings"] = new JsonArray([.. question.Readings.Select(Reading)]),
            ["suggestion"] = question.Suggestion is { } suggestion ? Reading(suggestion) : null,
            ["because"] = question.Because,
        }),
        ["findings"] = Array(reading.Findings, finding => new JsonObject { ["check"] = finding.Check, ["result"] = finding.Result.ToString(), ["difference"] = StrictJson.Number(finding.Difference), ["location"] = finding.Location, ["text"] = finding.Text }),
        ["notTaken"] = Array(reading.NotTaken, one => new JsonObject { ["location"] = one.Location, ["text"] = one.Text, ["why"] = one.Why }),
        ["changes"] = changes is null ? null : Array(changes, change => new JsonObject { ["field"] = change.Field, ["label"] = change.Label, ["effect"] = change.Effect.ToString() }),
        ["caseId"] = caseId?.ToString("D"),
    };

    private static JsonObject Head(DocumentHead head) => new()
    {
        ["title"] = head.Title,
        ["kind"] = head.Kind?.ToString(),
        ["proposalNumber"] = head.ProposalNumber,
        ["programme"] = head.Programme,
        ["caseNumber"] = head.CaseNumber,
        ["documentNumber"] = head.DocumentNumber,
        ["date"] = head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["caseworker"] = head.Caseworker,
        ["leadUnit"] = head.LeadUnit,
        ["affectedUnits"] = Texts(head.AffectedUnits),
        ["fund"] = head.Fund,
        ["budgetYear"] = head.BudgetYear,
    };

    private static JsonObject Table(ReadTable table) => new()
    {
        ["location"] = table.Location,
        ["heading"] = table.Heading,
        ["unit"] = table.Unit.ToString(),
        ["priceLevel"] = table.PriceLevel,
        ["basis"] = table.Basis.ToString(),
        ["years"] = new JsonArray([.. table.Years.Select(year => (JsonNode)year)]),
        ["scenario"] = table.Scenario,
        ["rows"] = Array(table.Rows, row => new JsonObject
        {
            ["label"] = row.Label,
            ["role"] = row.Role.ToString(),
            ["kind"] = row.Kind?.ToString(),
            ["controlArea"] = row.ControlArea?.ToString(),
            ["duration"] = row.Duration?.ToString(),
            ["party"] = row.Party,
            ["amounts"] = ByYear(row.Amounts, amount => StrictJson.Number(amount)),
            ["total"] = StrictJson.Number(row.Total),
            ["permanent"] = StrictJson.Number(row.Permanent),
            ["cells"] = ByYear(row.Cells, text => JsonValue.Create(text)),
        }),
        ["notes"] = Texts(table.Notes),
    };

    // A number that can be read in two ways is answered by a number, everything else by its name.
    private static JsonNode Reading(string reading) =>
        decimal.TryParse(reading, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? StrictJson.Number(number)! : JsonValue.Create(reading);

    private static JsonObject ByYear<T>(IReadOnlyDictionary<int, T> values, Func<T, JsonNode?> write) =>
        new(values.OrderBy(value => value.Key).Select(value => KeyValuePair.Create(value.Key.ToString(CultureInfo.InvariantCulture), write(value.Value))));

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}

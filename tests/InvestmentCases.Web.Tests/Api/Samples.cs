using System.Text.Json.Nodes;

namespace InvestmentCases.Web.Tests.Api;

/// <summary>Cases and requests to send.</summary>
internal static class Samples
{
    /// <summary>A calculation whose outcome is known: six years, repaid in the sixth.</summary>
    public const string Calculation = """
        {
          "firstYear": 2017, "lastYear": 2022, "discountRate": 0.035,
          "lines": [
            {"label": "Driftsbesparelse", "kind": "Saving", "controlArea": "Service", "duration": "Permanent", "party": "SOF", "dependsOnSuccess": true,
             "amounts": {"2017": -1500000, "2018": -5100000, "2019": -11100000, "2020": -12500000, "2021": -12500000, "2022": -12500000}},
            {"label": "Driftsomkostninger", "kind": "OperatingCost", "controlArea": "Service", "duration": "Permanent", "party": "SOF",
             "amounts": {"2017": 9000000, "2018": 9000000, "2019": 9000000, "2020": 9000000, "2021": 9000000, "2022": 9000000}}
          ]
        }
        """;

    /// <summary>A draft that can be submitted as it stands.</summary>
    public static string Case(string title, string unit = "SOF", decimal saving = -900_000.50m) => $$$"""
        {
          "title": "{{{title}}}", "leadUnit": "{{{unit}}}", "fund": "INV", "priceLevel": 2027, "firstYear": 2027, "lastYear": 2030,
          "sections": [{"key": "Background", "heading": "2. Baggrund og formål", "markdown": "Baggrund."}, {"key": "Content", "heading": "3. Forslagets indhold", "markdown": "Indhold med *fed* æøå."}],
          "lines": [
            {"label": "To behandlere", "kind": "OperatingCost", "amounts": {"2027": 1200000, "2028": 1200000, "2029": 1200000, "2030": 1200000}, "drivers": {"2027": {"quantity": 2, "unitPrice": 600000} } },
            {"label": "Færre anbringelser", "kind": "Saving", "dependsOnSuccess": true, "evidence": "OwnResults", "amounts": {"2028": {{{saving.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}, "2029": -2400000, "2030": -2400000}}
          ],
          "criteria": [{"criterion": "Færre anbringelser", "followUp": "Yearly", "indicators": [{"name": "Anbringelser", "baseline": 40, "target": 30, "direction": "Down"}]}]
        }
        """;

    /// <summary>The JSON with one member set.</summary>
    public static string With(this JsonNode json, string member, JsonNode? value)
    {
        var copy = json.DeepClone().AsObject();
        copy[member] = value;
        return copy.ToJsonString();
    }
}

using System.Text.Json.Nodes;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;

namespace InvestmentCases.Domain.Calculation;

/// <summary>A calculation as other programs ask for it: the request of <c>POST /api/v1/calculations</c> and the file of the command <c>calculate</c>.</summary>
public static class CalculationRequest
{
    /// <summary>What <paramref name="json"/> asks to be calculated. <c>firstYear</c>, <c>lastYear</c> and <c>lines</c> must stand in it; a party is any text.</summary>
    /// <param name="json">The request.</param>
    /// <param name="inForce">The rates, rule and limit that hold where the request gives none of its own.</param>
    /// <exception cref="InvalidInputException">Anything is wrong; every fault is named by path, row and year.</exception>
    public static CalculationInput Read(JsonNode? json, CalculationSettings inForce) =>
        JsonObjectReader.Read(json, request => Input(request, inForce));

    private static CalculationInput Input(JsonObjectReader json, CalculationSettings inForce)
    {
        if (!json.Has("firstYear") && !json.Has("lastYear"))
        {
            json.Refuse("firstYear", Say.In($"Første år mangler.", $"The first year is missing."));
            json.Refuse("lastYear", Say.In($"Sidste år mangler.", $"The last year is missing."));
        }
        if (!json.Has("lines"))
            json.Refuse("lines", Say.In($"Posterne mangler: »lines« er en liste, der gerne må være tom.", $"The lines are missing: \"lines\" is a list, which may be empty."));
        var years = LineJson.Years(json);
        var rate = LineJson.DiscountRate(json);
        return new()
        {
            Years = years ?? new(YearRange.EarliestYear, YearRange.EarliestYear),
            Lines = LineJson.Lines(json, years, (line, member) => line.Text(member)),
            Settings = new(
                rate is { } flat ? DiscountSchedule.Flat(flat) : inForce.Discount,
                json.Part("paybackRule", part => Rule(part, inForce.PaybackRule)) ?? inForce.PaybackRule,
                json.WholeNumber("paybackLimitYears", 1, 100) ?? inForce.PaybackLimitYears),
            BaseSuccessRate = LineJson.Share(json, "baseSuccessRate", excludesZero: true),
            Scenarios = LineJson.Scenarios(json, years),
        };
    }

    private static PaybackRule Rule(JsonObjectReader json, PaybackRule inForce) => inForce with
    {
        ServiceCostAreas = Areas(json, "serviceCostAreas") ?? inForce.ServiceCostAreas,
        ServiceSavingAreas = Areas(json, "serviceSavingAreas") ?? inForce.ServiceSavingAreas,
        ExactlyZeroRepays = json.Flag("exactlyZeroRepays") ?? inForce.ExactlyZeroRepays,
    };

    private static SortedSet<ControlArea>? Areas(JsonObjectReader json, string member)
    {
        var names = json.Texts(member);
        if (!json.Has(member))
            return null;
        var areas = new SortedSet<ControlArea>();
        for (var i = 0; i < names.Count; i++)
        {
            if (Enum.GetNames<ControlArea>().Contains(names[i], StringComparer.Ordinal))
                areas.Add(Enum.Parse<ControlArea>(names[i]));
            else
                json.Refuse(FormattableString.Invariant($"{member}[{i}]"), Say.In($"»{names[i]}« er ikke et styringsområde: vælg {string.Join(", ", Enum.GetNames<ControlArea>())}.", $"\"{names[i]}\" is not a control area: choose {string.Join(", ", Enum.GetNames<ControlArea>())}."));
        }
        return areas;
    }
}

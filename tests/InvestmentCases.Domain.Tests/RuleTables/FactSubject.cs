using System.Text.RegularExpressions;
using InvestmentCases.Domain.Calculation;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>What a "Facit" is about: the case, its service or discounted payback, a scenario, or a line 10 % lower or higher.</summary>
public sealed partial record FactSubject(Payback? Payback, decimal? NetPresentValue, ScenarioResult? Scenario, bool IsCase)
{
    public static FactSubject Of(string subject, ExampleCase of)
    {
        var result = of.Result;
        if (subject is "")
            return new(result.PaybackTotal, result.NetPresentValue, null, true);
        if (subject is "service")
            return new(result.PaybackService, null, null, false);
        if (subject is "diskonteret")
            return new(result.PaybackDiscounted, null, null, false);
        if (ScenarioName().Match(subject) is { Success: true } named && result.Scenarios.SingleOrDefault(s => s.Name == named.Groups[1].Value) is { } scenario)
            return new(named.Groups[2].Value switch { ", service" => scenario.PaybackService, ", diskonteret" => scenario.PaybackDiscounted, _ => scenario.PaybackTotal }, scenario.NetPresentValue, scenario, false);
        if (LineName().Match(subject) is { Success: true } line && result.Sensitivity.SingleOrDefault(s => s.Label == line.Groups[1].Value) is { } sensitivity)
            return line.Groups[2].Value == "lavere" ? new(sensitivity.PaybackLow, sensitivity.NetPresentValueLow, null, false) : new(sensitivity.PaybackHigh, sensitivity.NetPresentValueHigh, null, false);
        throw of.Example.Wrong($"ukendt efter Facit: »{subject}«");
    }

    public string Describe() => FormattableString.Invariant($"Programmet: {Payback?.Status} {Payback?.Year}, {Payback?.Years} år, {Payback?.InterpolatedYears:0.000000} år, år 1 {Payback?.StartYear}, bliver ved fra {Payback?.StaysRepaidFrom}, nutidsværdi {NetPresentValue:0.00}.");

    [GeneratedRegex("^scenarie »(.+)«(, service|, diskonteret)?$")]
    private static partial Regex ScenarioName();

    [GeneratedRegex("^»(.+)« 10 % (lavere|højere)$")]
    private static partial Regex LineName();
}

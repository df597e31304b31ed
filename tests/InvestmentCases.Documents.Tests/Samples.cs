using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Documents.Tests;

/// <summary>Cases that documents are written from.</summary>
internal static class Samples
{
    public static readonly DateTime PrintedAt = new(2026, 11, 24, 10, 42, 0);

    public static void Speak(CultureInfo culture) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;

    /// <summary>Tæt på Familien as the demo has it.</summary>
    public static CaseSummary CloseToTheFamily() => Summary(Demo("tet-paa-familien"));

    /// <summary>One of the demo's cases, by its file's name.</summary>
    public static Proposal Demo(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", name + ".json")));
        return CaseJson.Read(json);
    }

    public static CaseSummary Summary(Proposal proposal)
    {
        var input = CalculationInput.For(proposal, CalculationSettings.Default);
        return new()
        {
            Proposal = proposal,
            Number = 12,
            Status = CaseStatus.Draft,
            Version = 3,
            Input = input,
            Result = input is null ? null : CalculationService.Calculate(input),
            OpenFindings = [Finding("Casen koster ved 3,5 %"), Finding("Tabel 1 siger både service og overførsler"), Finding("»Årligt stigende provenu« vises ikke"), Finding("4-5 færre helårsanbringelser")],
            AgreeingFindings = 7,
            NameOfUnit = code => code == "SOF" ? "Socialforvaltningen" : code,
            NameOfCommittee = code => code == "SUD" ? "Socialudvalget" : code,
            PrintedBy = "Marie Lindgaard",
            PrintedAt = PrintedAt,
        };
    }

    public static CashFlowLine Line(string label, LineKind kind, ControlArea area, Duration duration, int firstYear, params ReadOnlySpan<decimal> kroner) =>
        new() { Label = label, Kind = kind, ControlArea = area, Duration = duration, Amounts = YearAmounts.From(firstYear, kroner) };

    /// <summary>The same with one finding that a controller has answered.</summary>
    public static CaseSummary WithAnswer(CaseSummary summary) => summary with
    {
        AnsweredFindings = [new(Finding("Startkapital i 2017: 2,1 mio. kr."), FindingAnswer.DocumentIsWrong, "Tastefejl i notatet", "Ida Holm", Role.Controller, new(2026, 11, 20))],
    };

    private static Finding Finding(string title) => new() { Check = "Sample", Result = FindingResult.Differs, Location = "lines", Title = title, Text = title + ".", Fingerprint = title };
}

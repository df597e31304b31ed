using InvestmentCases.Documents.Naming;
using static InvestmentCases.Documents.CaseLists.CaseListTexts;

namespace InvestmentCases.Documents.CaseLists;

/// <summary>One column of the register's files: its head with the unit, how wide it is in letters, and the cell's value: a text, a whole number, kroner, or a day.</summary>
internal sealed record CaseListColumn(string Head, double Width, Func<CaseListEntry, object?> Value)
{
    public static IReadOnlyList<CaseListColumn> All =>
    [
        new(Number, 8, c => c.Number),
        new(Title, 52, c => c.Title),
        new(Status, 20, c => DomainWords.Of(c.Status)),
        new(Kind, 24, c => DomainWords.Of(c.Kind)),
        new(LeadUnit, 34, c => c.LeadUnit),
        new(Fund, 24, c => c.Fund),
        new(FirstYear, 9, c => c.FirstYear),
        new(LastYear, 9, c => c.LastYear),
        new(PriceLevel, 9, c => c.PriceLevel),
        new(StartCapital, 17, c => c.StartCapital),
        new(ServiceOutcome, 20, c => c.ServiceStatus is { } status ? DomainWords.Of(status) : null),
        new(ServiceYears, 14, c => c.ServiceYears),
        new(ServiceYear, 12, c => c.ServiceYear),
        new(TotalOutcome, 20, c => c.TotalStatus is { } status ? DomainWords.Of(status) : null),
        new(TotalYears, 14, c => c.TotalYears),
        new(TotalYear, 12, c => c.TotalYear),
        new(PermanentEffect, 17, c => c.PermanentEffect),
        new(PermanentFrom, 9, c => c.PermanentFrom),
        new(NetPresentValue, 17, c => c.NetPresentValue),
        new(OpenFindings, 11, c => c.OpenFindings),
        new(NextDate, 13, c => c.NextDate),
    ];
}

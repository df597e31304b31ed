using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>The series of a price index in words.</summary>
internal static class SeriesName
{
    public static string Of(PriceSeries series) => series switch
    {
        PriceSeries.Service => AdministrationTexts.SeriesService,
        PriceSeries.Wages => AdministrationTexts.SeriesWages,
        PriceSeries.Capital => AdministrationTexts.SeriesCapital,
        _ => AdministrationTexts.SeriesTransfers,
    };
}

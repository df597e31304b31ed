using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>A figure that a document states, in one short line: "Startkapital 2017: 7.500.000 kr.".</summary>
internal static class StatedFigureText
{
    public static string Of(StatedFigure figure)
    {
        var culture = CultureInfo.CurrentCulture;
        var value = figure.Unit switch
        {
            "Percent" => (figure.Value * 100).ToString("#,0.######", culture) + " %",
            "Kroner" => figure.Value.ToString("#,0.##", culture) + " kr.",
            null or "" or "Count" => figure.Value.ToString("#,0.######", culture),
            var unit => $"{figure.Value.ToString("#,0.######", culture)} {FigureUnits.WordOf(unit)}",
        };
        return figure.Year is { } year ? $"{DomainWords.Of(figure.Measure)} {year.ToString(CultureInfo.InvariantCulture)}: {value}" : $"{DomainWords.Of(figure.Measure)}: {value}";
    }
}

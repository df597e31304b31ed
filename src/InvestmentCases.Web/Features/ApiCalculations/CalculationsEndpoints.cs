using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCalculations;

/// <summary>Calculating without storing.</summary>
public static class CalculationsEndpoints
{
    public static RouteGroupBuilder MapCalculations(this RouteGroupBuilder api)
    {
        api.MapPost("/calculations", CalculateAsync).Does(Operation.Calculate);
        return api;
    }

    private static async Task<IResult> CalculateAsync(HttpRequest request, ReferenceData reference, CancellationToken cancellationToken)
    {
        var json = await ApiBody.ReadAsync(request, cancellationToken);
        var inForce = await reference.SettingsForAsync(new Proposal { Title = "" }, cancellationToken);
        var result = CalculationService.Calculate(CalculationRequest.Read(json, inForce));
        return ApiAnswer.Of(CalculationJson.Write(result));
    }
}

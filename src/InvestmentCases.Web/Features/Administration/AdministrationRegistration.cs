namespace InvestmentCases.Web.Features.Administration;

public static class AdministrationRegistration
{
    public static WebApplicationBuilder AddAdministration(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PeopleQuery>().AddScoped<ChangePerson>().AddSingleton<UnitPricesQuery>().AddSingleton<RulesQuery>();
        return builder;
    }
}

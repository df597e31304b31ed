namespace InvestmentCases.Web.Features.Administration;

public static class AdministrationRegistration
{
    public static WebApplicationBuilder AddAdministration(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PeopleQuery>().AddScoped<ChangePerson>().AddSingleton<UnitPricesQuery>().AddSingleton<RulesQuery>().AddSingleton<KeptHistoryQuery>()
            .AddSingleton<KeepUnit>().AddSingleton<KeepCommittee>().AddSingleton<KeepFund>().AddSingleton<KeepGoal>().AddSingleton<PublishIndex>()
            .AddSingleton<KeepDiscountSchedule>().AddSingleton<KeepPaybackRule>().AddSingleton<KeepRefund>().AddSingleton<AddUnitPrice>().AddScoped<SaveGuidance>().AddSingleton<KeepTemplate>();
        return builder;
    }
}

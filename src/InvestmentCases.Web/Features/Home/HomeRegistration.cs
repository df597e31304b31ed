namespace InvestmentCases.Web.Features.Home;

public static class HomeRegistration
{
    public static WebApplicationBuilder AddHome(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<WaitingForMeQuery>().AddSingleton<OwnDraftsQuery>().AddSingleton<OpenFindingsQuery>().AddSingleton<ComingMeetingsQuery>()
            .AddSingleton<UnsavedQuery>().AddSingleton<FollowUpsDueQuery>().AddSingleton<OffPlanQuery>().AddSingleton<MentionsQuery>();
        return builder;
    }
}

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => InvestmentCases.Web.Features.Cases.CasesTexts.NewCase);
await app.RunAsync();

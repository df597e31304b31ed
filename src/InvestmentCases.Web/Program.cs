using InvestmentCases.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs().AddErrors().AddLanguages().AddCompression();

var app = builder.Build();
app.UseHeaders().UseErrors().UseCompression().UseLanguages();
app.MapStaticAssets();
await app.RunAsync();

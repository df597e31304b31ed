using InvestmentCases.Web.Commands;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Features.Account;
using InvestmentCases.Web.Features.Administration;
using InvestmentCases.Web.Features.ApiCalculations;
using InvestmentCases.Web.Features.ApiCases;
using InvestmentCases.Web.Features.Cases;
using InvestmentCases.Web.Features.Demo;
using InvestmentCases.Web.Features.Economy;
using InvestmentCases.Web.Features.Exports;
using InvestmentCases.Web.Features.Home;
using InvestmentCases.Web.Features.Imports;
using InvestmentCases.Web.Features.Portfolio;
using InvestmentCases.Web.Features.Reconciliation;
using InvestmentCases.Web.Hosting;

if (await CommandLine.RunAsync(args) is { } exitCode)
    return exitCode;

var builder = WebApplication.CreateBuilder(args);

// What everything stands on.
builder.AddLogs();
builder.AddDatabase();
builder.AddSignIn();
builder.AddApiAccess();
builder.AddLanguages();
builder.AddErrors();
builder.AddCompression();
builder.AddHealth();
builder.AddPages();

// What a user does: one line a slice.
builder.AddAccount();
builder.AddHome();
builder.AddCaseFrame();
builder.AddCases();
builder.AddPortfolio();
builder.AddExports();
builder.AddEconomy();
builder.AddReconciliation();
builder.AddImports();
builder.AddAdministration();
builder.AddDemo();

var app = builder.Build();

// The way of a request, from the outside in.
app.UseHeaders();
app.UseErrors();
app.UseCompression();
app.UseLanguages();
app.UseApiErrors();
app.UseSetUp();
app.UseSignIn();

// What there is to answer.
app.MapHealth();
app.MapApiDescription();
app.MapApi()
    .MapCalculations()
    .MapCasesApi()
    .MapImports();
app.MapAccount();
app.MapExports();
app.MapPages();

await app.PrepareDatabaseAsync();
await app.RunAsync();
return CommandLine.Done;

/// <summary>Named so that the tests can start the program.</summary>
public partial class Program;

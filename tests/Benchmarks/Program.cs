using InvestmentCases.Benchmarks;
using InvestmentCases.Benchmarks.Load;

// dotnet run -c Release --project tests/Benchmarks -- calculation
// dotnet run -c Release --project tests/Benchmarks -- portfolio
// dotnet run -c Release --project tests/Benchmarks -- register
// dotnet run -c Release --project tests/Benchmarks -- reading
// dotnet run -c Release --project tests/Benchmarks -- page                        after dotnet build -c Release src/InvestmentCases.Web
// dotnet run -c Release --project tests/Benchmarks -- load [people] [minutes]     after dotnet build -c Release src/InvestmentCases.Web
return args switch
{
    ["calculation"] => CalculationBenchmark.Run(),
    ["portfolio"] => await PortfolioBenchmark.RunAsync(),
    ["register"] => await RegisterBenchmark.RunAsync(),
    ["reading"] => ReadingBenchmark.Run(),
    ["page"] => await PageBenchmark.RunAsync(),
    ["load", .. var how] => await LoadBenchmark.RunAsync(how),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say which measure to take: calculation, portfolio, register, reading, page, load");
    return 1;
}

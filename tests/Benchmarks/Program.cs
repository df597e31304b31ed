using InvestmentCases.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- calculation
// dotnet run -c Release --project tests/Benchmarks -- portfolio
return args switch
{
    ["calculation"] => CalculationBenchmark.Run(),
    ["portfolio"] => await PortfolioBenchmark.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say which measure to take: calculation, portfolio");
    return 1;
}

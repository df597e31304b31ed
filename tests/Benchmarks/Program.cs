using InvestmentCases.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- calculation
return args switch
{
    ["calculation"] => CalculationBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say which measure to take: calculation");
    return 1;
}

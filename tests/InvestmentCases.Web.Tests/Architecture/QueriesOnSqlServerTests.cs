using System.Reflection;
using InvestmentCases.Data;
using InvestmentCases.Data.Tests.SqlServer;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Portfolio;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace InvestmentCases.Web.Tests.Architecture;

/// <summary>Every query of every slice is asked with the SQL Server provider, and what it would have sent is read by SQL Server's own parser.</summary>
public sealed class QueriesOnSqlServerTests
{
    private static readonly Dictionary<Type, object> arguments = new()
    {
        [typeof(Guid)] = Guid.Parse("9632dc87-608f-4504-74ca-3099503d35e8"),
        [typeof(string)] = "tidlig indsats",
        [typeof(int)] = 1,
        [typeof(CaseListFilter)] = new CaseListFilter { Search = "tidlig", Units = ["SOF"], Funds = ["INV"], FromYear = 2020, ToYear = 2030 },
        [typeof(PortfolioAddress)] = PortfolioAddress.From("?unit=SOF"),
        [typeof(CancellationToken)] = CancellationToken.None,
    };

    public static TheoryData<string> Queries => [.. typeof(global::Program).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Query", StringComparison.Ordinal))
        .Select(type => type.FullName!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_is_T_SQL(string query)
    {
        await using var database = new CapturedDatabase();
        database.Answer("[Counters]", 3L);
        database.Answer("SELECT COUNT(*)" + Environment.NewLine, 1);
        var type = typeof(global::Program).Assembly.GetType(query)!;
        var run = type.GetMethod("RunAsync") ?? throw new InvalidOperationException($"{query} has no RunAsync.");

        foreach (var role in Enum.GetValues<Role>())
            await AskAsync(Make(type, database), run, new(1, "Birthe", role, role == Role.Caseworker ? new HashSet<string> { "SOF" } : null));

        database.AssertAllParse();
    }

    private static async Task AskAsync(object query, MethodInfo run, Actor actor)
    {
        var values = run.GetParameters().Select(parameter => parameter.ParameterType == typeof(Actor) ? actor
            : arguments.TryGetValue(parameter.ParameterType, out var value) ? value
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : throw new InvalidOperationException($"{query} asks for a {parameter.ParameterType.Name}: say in this test what it is asked with.")).ToArray();
        try
        {
            await (Task)run.Invoke(query, values)!;
        }
        catch (Exception refused) when (refused is NotKnownException or NotAllowedException)
        {
            // Nothing is in the database, or it is not for this role: what it asked before it said so has been kept.
        }
    }

    private static object Make(Type type, CapturedDatabase database)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(TimeProvider) ? new FakeTimeProvider(new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero))
            : database.Find(parameter.ParameterType) ?? Make(parameter.ParameterType, database))]);
    }
}

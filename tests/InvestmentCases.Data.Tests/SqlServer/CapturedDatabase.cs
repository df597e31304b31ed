using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using InvestmentCases.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace InvestmentCases.Data.Tests.SqlServer;

/// <summary>
/// The program with the SQL Server provider and no server: connections are never opened, each command is kept and answered with
/// nothing or with what a test has laid out. What it kept is parsed by SQL Server's own parser.
/// </summary>
internal sealed class CapturedDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Capture capture = new();

    public CapturedDatabase() =>
        services = new ServiceCollection().AddCasesData(options => options.UseCasesSqlServer("Server=nowhere;Database=none;Encrypt=false").AddInterceptors(capture, new NeverOpened())).BuildServiceProvider();

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>A service of the database's, or null where it has no such one.</summary>
    public object? Find(Type type) => services.GetService(type);

    /// <summary>A context that never asks for a transaction, which only a server could give.</summary>
    public CasesDb Open()
    {
        var db = services.GetRequiredService<IDbContextFactory<CasesDb>>().CreateDbContext();
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    /// <summary>Every statement so far.</summary>
    public IReadOnlyCollection<string> Statements => capture.Statements;

    /// <summary>Answers the commands whose text holds <paramref name="part"/> with one row.</summary>
    public void Answer(string part, params object?[] row) => capture.Answers.Add((part, row));

    /// <summary>Every fault that SQL Server's parser finds in what was kept.</summary>
    public void AssertAllParse()
    {
        Assert.NotEmpty(Statements);
        Assert.All(Statements, sql => Assert.Empty(TSql.FaultsIn(sql)));
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class NeverOpened : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());
        public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
        public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());
    }

    private sealed class Capture : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Statements { get; } = [];
        public List<(string Part, object?[] Row)> Answers { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Enqueue(command.CommandText);
            var answer = Answers.FirstOrDefault(one => command.CommandText.Contains(one.Part, StringComparison.Ordinal)).Row;
            // As many columns as any query asks for; without a row nobody reads them.
            var table = new DataTable();
            foreach (var value in (answer ?? []).Concat(Enumerable.Repeat<object?>(null, 150)))
                table.Columns.Add(new DataColumn(null, value?.GetType() ?? typeof(string)));
            if (answer is not null)
                table.Rows.Add(answer);
            return new(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Statements.Enqueue(command.CommandText);
            return new(InterceptionResult<int>.SuppressWithResult(1));
        }
    }
}

/// <summary>SQL Server's own parser.</summary>
internal static class TSql
{
    public static IReadOnlyList<string> FaultsIn(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql170Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")];
    }
}

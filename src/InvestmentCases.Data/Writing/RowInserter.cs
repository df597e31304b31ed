using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace InvestmentCases.Data;

/// <summary>Inserts rows of one table by a prepared command made from the mapping: for thousands of rows that need no tracking. The same columns and conversions as a tracked save, so the two cannot drift apart.</summary>
internal sealed class RowInserter : IDisposable
{
    private readonly DbCommand command;
    private readonly List<(DbParameter Parameter, Func<object, object?> Value)> columns = [];

    /// <summary>A command for the rows of <paramref name="type"/> in the context's current transaction. Keys that the database gives by itself are left to it, except a case's and a word's own.</summary>
    public RowInserter(CasesDb db, Type type)
    {
        var entity = db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not mapped.", nameof(type));
        var (table, sql) = (entity.GetTableName()!, db.GetService<ISqlGenerationHelper>());
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        var properties = entity.GetProperties().Where(property => type == typeof(CaseRow) || type == typeof(SearchWordRow) || property.ValueGenerated != ValueGenerated.OnAdd).ToList();
        foreach (var property in properties)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{columns.Count}";
            command.Parameters.Add(parameter);
            columns.Add((parameter, Reader(type, property)));
        }
        var names = properties.Select(property => sql.DelimitIdentifier(property.GetColumnName()));
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
    }

    public void Insert(object row)
    {
        foreach (var (parameter, value) in columns)
            parameter.Value = value(row) ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    private static Func<object, object?> Reader(Type type, IProperty property)
    {
        var row = Expression.Parameter(typeof(object));
        var get = Expression.Lambda<Func<object, object?>>(Expression.Convert(Expression.Property(Expression.Convert(row, type), property.PropertyInfo!), typeof(object)), row).Compile();
        return property.GetTypeMapping().Converter?.ConvertToProvider is { } convert ? entity => get(entity) is { } value ? convert(value) : null : get;
    }
}

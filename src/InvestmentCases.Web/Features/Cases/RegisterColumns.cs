using InvestmentCases.Data;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>A column of the register. Number and title are always there.</summary>
public enum RegisterColumn
{
    Number,
    Title,
    Status,
    Kind,
    Unit,
    Fund,
    Years,
    PriceLevel,
    Net,
    StartCapital,
    Service,
    Total,
    Effect,
    PresentValue,
    NextDate,
    Findings,
}

/// <summary>How a column is headed and what it sorts by.</summary>
/// <param name="Column">The column.</param>
/// <param name="Class">Its class in the stylesheet.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Order">The order that its heading sorts by, or null.</param>
/// <param name="Whole">The heading in full, where it is short for something.</param>
public sealed record RegisterHeading(RegisterColumn Column, string Class, string Name, CaseListOrder? Order, string? Whole = null);

/// <summary>Which columns the register shows. They are written in its address as <c>columns=status,unit</c>, in the register's own order.</summary>
public static class RegisterColumns
{
    public const string AddressName = "columns";

    public static IReadOnlyList<RegisterColumn> Usual { get; } =
        [.. Enum.GetValues<RegisterColumn>().Except([RegisterColumn.Kind, RegisterColumn.PriceLevel, RegisterColumn.PresentValue])];

    /// <summary>Those that a person may leave out.</summary>
    public static IEnumerable<RegisterColumn> Optional => Enum.GetValues<RegisterColumn>().Except([RegisterColumn.Number, RegisterColumn.Title]);

    /// <summary>The columns that <paramref name="text"/> names, or null where it names none. What is not known is left out.</summary>
    public static IReadOnlyList<RegisterColumn>? Read(string? text)
    {
        var named = (text ?? "").Split(',', StringSplitOptions.TrimEntries);
        var chosen = Optional.Where(column => named.Contains(column.ToString(), StringComparer.OrdinalIgnoreCase)).ToList();
        return chosen.Count == 0 ? null : [RegisterColumn.Number, RegisterColumn.Title, .. chosen];
    }

    public static string Write(IEnumerable<RegisterColumn> columns) =>
        string.Join(',', columns.Intersect(Optional).Order().Select(column => char.ToLowerInvariant(column.ToString()[0]) + column.ToString()[1..]));

    public static RegisterHeading HeadingOf(RegisterColumn column) => column switch
    {
        RegisterColumn.Number => new(column, "c-number num", CasesTexts.ColumnNumber, CaseListOrder.Number),
        RegisterColumn.Title => new(column, "c-title", CasesTexts.ColumnTitle, CaseListOrder.Title),
        RegisterColumn.Status => new(column, "c-status", CasesTexts.ColumnStatus, CaseListOrder.Status),
        RegisterColumn.Kind => new(column, "c-kind", RegisterTexts.ColumnKind, null),
        RegisterColumn.Unit => new(column, "c-unit", CasesTexts.ColumnUnit, CaseListOrder.Unit),
        RegisterColumn.Fund => new(column, "c-fund", CasesTexts.ColumnFund, CaseListOrder.Fund),
        RegisterColumn.Years => new(column, "c-years", CasesTexts.ColumnYears, CaseListOrder.FirstYear),
        RegisterColumn.PriceLevel => new(column, "c-level", RegisterTexts.ColumnPriceLevel, null, RegisterTexts.ColumnPriceLevelLong),
        RegisterColumn.Net => new(column, "c-net", CasesTexts.ColumnNet, null),
        RegisterColumn.StartCapital => new(column, "c-start num", CasesTexts.ColumnStartCapital, CaseListOrder.StartCapital),
        RegisterColumn.Service => new(column, "c-service", CasesTexts.ColumnService, CaseListOrder.PaybackService, CasesTexts.ColumnServiceLong),
        RegisterColumn.Total => new(column, "c-total", CasesTexts.ColumnTotal, CaseListOrder.PaybackTotal, CasesTexts.ColumnTotalLong),
        RegisterColumn.Effect => new(column, "c-effect num", CasesTexts.ColumnEffect, CaseListOrder.PermanentEffect, CasesTexts.ColumnEffectLong),
        RegisterColumn.PresentValue => new(column, "c-value num", RegisterTexts.ColumnPresentValue, CaseListOrder.NetPresentValue, RegisterTexts.ColumnPresentValueLong),
        RegisterColumn.NextDate => new(column, "c-next", CasesTexts.ColumnNext, CaseListOrder.NextDate),
        _ => new(column, "c-findings", CasesTexts.ColumnFindings, CaseListOrder.OpenFindings, CasesTexts.ColumnFindingsLong),
    };
}

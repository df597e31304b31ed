using System.Globalization;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Data;

/// <summary>What a list of cases can be ordered by.</summary>
public enum CaseListOrder
{
    /// <summary>By status and then by title; with a search, titles that match come first.</summary>
    Default,
    Number,
    Title,
    Status,
    Unit,
    Fund,
    FirstYear,
    StartCapital,
    PaybackService,
    PaybackTotal,
    PermanentEffect,
    NetPresentValue,
    NextDate,
    OpenFindings,
    ChangedAt,
}

/// <summary>Which cases, in what order, and which page of them: what the register, its files and the HTTP interface have in common. It is written in addresses as <see cref="ToQuery"/> says.</summary>
public sealed record CaseListFilter
{
    public const int LargestPage = 200;

    public const int UsualPage = 25;

    /// <summary>States in which a case is still on its way or followed up; in addresses <c>open</c>.</summary>
    public static IReadOnlyList<CaseStatus> OpenStatuses { get; } =
        [.. Enum.GetValues<CaseStatus>().Where(status => status is not (CaseStatus.Rejected or CaseStatus.Closed or CaseStatus.Withdrawn))];

    public string? Search { get; init; }

    /// <summary>Any of these; none is every state.</summary>
    public IReadOnlyList<CaseStatus> Statuses { get; init; } = [];

    /// <summary>Codes of lead units, any of these.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Codes of funds, any of these.</summary>
    public IReadOnlyList<string> Funds { get; init; } = [];

    public IReadOnlyList<CaseKind> Kinds { get; init; } = [];

    /// <summary>Numbers of the register, any of these: cases that a person has picked out.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>The earliest first year, itself included.</summary>
    public int? FromYear { get; init; }

    /// <summary>The latest first year, itself included.</summary>
    public int? ToYear { get; init; }

    public CaseListOrder Order { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to <see cref="LargestPage"/>.</summary>
    public int PageSize { get; init; } = UsualPage;

    public bool IsNarrowed => Search is not null || Statuses.Count + Units.Count + Funds.Count + Kinds.Count + Numbers.Count > 0 || FromYear is not null || ToYear is not null;

    /// <summary>Reads the part of an address after the question mark. What is not known there is left out.</summary>
    /// <param name="values">The values of a name, in order; empty where it does not stand there.</param>
    public static CaseListFilter From(Func<string, IEnumerable<string?>> values)
    {
        IReadOnlyList<string> All(string name) =>
            [.. values(name).SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
        var years = Years(values("year").FirstOrDefault());
        var sort = values("sort").FirstOrDefault() ?? "";
        return new()
        {
            Search = values("q").FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
            Statuses = [.. All("status").SelectMany(StatusesOf).Distinct().Order()],
            Units = All("unit"),
            Funds = All("fund"),
            Kinds = [.. All("kind").SelectMany(Named<CaseKind>).Distinct().Order()],
            Numbers = [.. All("number").Select(Number).OfType<int>().Distinct().Order()],
            FromYear = years.From,
            ToYear = years.To,
            Order = Named<CaseListOrder>(sort.TrimStart('-')).FirstOrDefault(),
            IsDescending = sort.StartsWith('-'),
            Page = Math.Max(1, Number(values("page").FirstOrDefault()) ?? 1),
            PageSize = Math.Clamp(Number(values("pageSize").FirstOrDefault()) ?? UsualPage, 1, LargestPage),
        };
    }

    /// <summary>The part of an address after the question mark that <see cref="From"/> reads as this filter; empty for the usual list.</summary>
    public string ToQuery()
    {
        var parts = new List<string>();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                parts.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
        }
        Add("q", Search);
        Add("status", Statuses.SequenceEqual(OpenStatuses) ? "open" : string.Join(',', Statuses));
        Add("unit", string.Join(',', Units));
        Add("fund", string.Join(',', Funds));
        Add("kind", string.Join(',', Kinds));
        Add("number", string.Join(',', Numbers.Select(number => Text(number))));
        Add("year", FromYear is null && ToYear is null ? null : FromYear == ToYear ? Text(FromYear) : $"{Text(FromYear)}-{Text(ToYear)}");
        Add("sort", Order == CaseListOrder.Default ? null : (IsDescending ? "-" : "") + NameOf(Order));
        Add("page", Page == 1 ? null : Text(Page));
        Add("pageSize", PageSize == UsualPage ? null : Text(PageSize));
        return string.Join('&', parts);
    }

    private static string NameOf(CaseListOrder order) => char.ToLowerInvariant(order.ToString()[0]) + order.ToString()[1..];

    private static IEnumerable<CaseStatus> StatusesOf(string name) => name.Equals("open", StringComparison.OrdinalIgnoreCase) ? OpenStatuses : Named<CaseStatus>(name);

    private static IEnumerable<T> Named<T>(string name) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => value.ToString().Equals(name, StringComparison.OrdinalIgnoreCase));

    private static (int? From, int? To) Years(string? text)
    {
        var ends = (text ?? "").Split('-', '–');
        return ends.Length == 1 ? (Number(ends[0]), Number(ends[0])) : (Number(ends[0]), Number(ends[1]));
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

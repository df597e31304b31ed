using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>What the register shows, kept from the first HTML to the live page so that nothing is read twice.</summary>
/// <param name="Query">The address that it was read for.</param>
public sealed record RegisterContents(string Query, CaseList Found, IReadOnlyList<NamedCode> Units, IReadOnlyList<NamedCode> Funds, DateOnly Today, bool MayCreate, OwnRegister Own);

/// <summary>Something that is known by a code, with its name.</summary>
public sealed record NamedCode(string Code, string Name);

/// <summary>A choice of a filter: choosing it goes to an address.</summary>
public sealed record FilterChoice(string Label, bool IsOn, string Address);

/// <summary>The register's addresses: each filter, sort and page is a link, so that everything works before the page is live and can be sent to a colleague.</summary>
/// <param name="filter">What the address asks for.</param>
/// <param name="columns">The columns that the address names; null where it leaves them to the person.</param>
/// <param name="own">What the person has chosen for herself.</param>
public sealed class RegisterPage(CaseListFilter filter, IReadOnlyList<RegisterColumn>? columns = null, OwnRegister? own = null)
{
    /// <summary>The address of every case where a person's own view stands at the plain one.</summary>
    private const string EveryCase = "/cases?view=all";

    public CaseListFilter Filter { get; } = filter;

    public IReadOnlyList<RegisterColumn> Columns { get; } = columns ?? RegisterColumns.Read(own?.Columns) ?? RegisterColumns.Usual;

    /// <summary>Whether the columns are the address's and not the person's.</summary>
    public bool HasOwnColumns => columns is not null;

    public IReadOnlyList<OwnView> OwnViews => own?.Views ?? [];

    /// <summary>What the register's address says after the question mark, without the page: what a saved view keeps.</summary>
    public string Query => QueryOf(Filter with { Page = 1 }, columns);

    public string ClearAddress => OwnViews.Any(view => view.IsDefault) ? EveryCase : "/cases";

    private string AddressOf(CaseListFilter filter) => QueryOf(filter, columns) is { Length: > 0 } query ? "/cases?" + query : ClearAddress;

    private static string QueryOf(CaseListFilter filter, IReadOnlyList<RegisterColumn>? columns) =>
        string.Join('&', new[] { filter.ToQuery(), columns is null ? "" : $"{RegisterColumns.AddressName}={RegisterColumns.Write(columns)}" }.Where(part => part.Length > 0));

    public string With(Func<CaseListFilter, CaseListFilter> change) => AddressOf(change(Filter with { Page = 1 }));

    public string PageAddress(int page) => AddressOf(Filter with { Page = page });

    public string SizeAddress(int size) => With(f => f with { PageSize = size });

    public string ExportAddress(string kind) => ExportAddress(kind, Filter);

    /// <summary>The file of what is picked out, in the order that the register shows it.</summary>
    public string ExportAddress(string kind, RegisterSelection selection) => ExportAddress(kind, selection.IsAllFound ? Filter : Only(selection));

    /// <summary>The register with nothing but what is picked out.</summary>
    public string OnlyAddress(RegisterSelection selection) => AddressOf(Only(selection));

    private CaseListFilter Only(RegisterSelection selection) => new() { Numbers = [.. selection.Numbers], Order = Filter.Order, IsDescending = Filter.IsDescending };

    private static string ExportAddress(string kind, CaseListFilter filter) =>
        $"/cases/export.{kind}" + ((filter with { Page = 1, PageSize = CaseListFilter.UsualPage }).ToQuery() is { Length: > 0 } query ? "?" + query : "");

    public IEnumerable<FilterChoice> ColumnChoices => RegisterColumns.Optional.Select(column =>
    {
        var chosen = Toggled(Columns, column).ToList();
        var address = QueryOf(Filter, chosen.Intersect(RegisterColumns.Optional).Any() ? chosen : Columns);
        return new FilterChoice(RegisterColumns.HeadingOf(column).Whole ?? RegisterColumns.HeadingOf(column).Name.Replace("\u00AD", "", StringComparison.Ordinal), Columns.Contains(column), "/cases?" + address);
    });

    /// <summary>The first click on a column sorts upwards, the second downwards, the third not at all.</summary>
    public string SortAddress(CaseListOrder order) =>
        Filter.Order != order ? With(f => f with { Order = order, IsDescending = false })
        : Filter.IsDescending ? With(f => f with { Order = CaseListOrder.Default, IsDescending = false })
        : With(f => f with { IsDescending = true });

    public string? SortedAs(CaseListOrder order) => Filter.Order != order ? null : Filter.IsDescending ? "descending" : "ascending";

    public IReadOnlyList<FilterChoice> Views =>
    [
        BuiltIn(CasesTexts.ViewAll, []),
        BuiltIn(CasesTexts.ViewOpen, CaseListFilter.OpenStatuses),
        BuiltIn(CasesTexts.ViewDrafts, [CaseStatus.Draft]),
        BuiltIn(CasesTexts.ViewInCommittee, [CaseStatus.InCommittee]),
        .. OwnViews.Select(view => new FilterChoice(view.Name, IsOn(view), view.Query.Length > 0 ? "/cases?" + view.Query : ClearAddress)),
    ];

    /// <summary>The saved view that is shown, if one is.</summary>
    public OwnView? View => OwnViews.FirstOrDefault(IsOn);

    public IEnumerable<FilterChoice> Statuses => Enum.GetValues<CaseStatus>().Select(status =>
        new FilterChoice(DomainWords.Of(status), Filter.Statuses.Contains(status), With(f => f with { Statuses = [.. Toggled(f.Statuses, status).Order()] })));

    public IEnumerable<FilterChoice> Kinds => Enum.GetValues<CaseKind>().Select(kind =>
        new FilterChoice(DomainWords.Of(kind), Filter.Kinds.Contains(kind), With(f => f with { Kinds = [.. Toggled(f.Kinds, kind).Order()] })));

    public IEnumerable<FilterChoice> Units(IEnumerable<NamedCode> units) => units.Select(unit =>
        new FilterChoice($"{unit.Name} ({unit.Code})", Filter.Units.Contains(unit.Code), With(f => f with { Units = [.. Toggled(f.Units, unit.Code)] })));

    public IEnumerable<FilterChoice> Funds(IEnumerable<NamedCode> funds) => funds.Select(fund =>
        new FilterChoice(fund.Name, Filter.Funds.Contains(fund.Code), With(f => f with { Funds = [.. Toggled(f.Funds, fund.Code)] })));

    public string? StatusChosen => Filter.Statuses.SequenceEqual(CaseListFilter.OpenStatuses) ? CasesTexts.OpenOnes : Chosen([.. Filter.Statuses.Select(DomainWords.Of)]);

    public string? YearsChosen => (Filter.FromYear, Filter.ToYear) switch
    {
        (null, null) => null,
        ({ } from, { } to) when from == to => Year(from),
        var (from, to) => $"{Year(from)}–{Year(to)}",
    };

    /// <summary>The one that is chosen, or how many; null where none is.</summary>
    public static string? Chosen(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => string.Format(CultureInfo.CurrentCulture, CasesTexts.SoMany, names.Count),
    };

    public static string Note(CaseList found)
    {
        var kroner = found.StartCapitalInOre / 100m;
        var amount = AmountText.Format(kroner, AmountUnit.Millions, CultureInfo.CurrentCulture, 1) + " " + DomainWords.Of(AmountUnit.Millions);
        return string.Format(CultureInfo.CurrentCulture, CasesTexts.SoManyOf, found.Total, found.All, amount);
    }

    public static string YearsOf(ListedCase item) => item.FirstYear is null ? "–" : $"{Year(item.FirstYear)}–{Year(item.LastYear)}";

    private FilterChoice BuiltIn(string name, IReadOnlyList<CaseStatus> statuses) =>
        new(name, View is null && Filter.Statuses.SequenceEqual(statuses), With(f => f with { Statuses = statuses }));

    private bool IsOn(OwnView view) => view.Query == Query;

    private static IEnumerable<T> Toggled<T>(IReadOnlyList<T> chosen, T one) => chosen.Contains(one) ? chosen.Where(other => !Equals(other, one)) : chosen.Append(one);

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}

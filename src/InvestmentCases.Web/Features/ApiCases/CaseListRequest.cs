using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>Reads the query of a list strictly: a name or a value that is not known is refused, for a filter that is silently left out answers another question.</summary>
internal sealed class CaseListRequest
{
    private const int UsualPage = 50;
    private static readonly string[] filterNames = ["q", "status", "fund", "unit", "year"];
    private static readonly string[] pageNames = ["sort", "page", "pageSize"];

    private static readonly Dictionary<string, CaseListOrder> orders = new(StringComparer.Ordinal)
    {
        ["number"] = CaseListOrder.Number,
        ["title"] = CaseListOrder.Title,
        ["status"] = CaseListOrder.Status,
        ["leadUnit"] = CaseListOrder.Unit,
        ["fund"] = CaseListOrder.Fund,
        ["firstYear"] = CaseListOrder.FirstYear,
        ["startCapitalTotal"] = CaseListOrder.StartCapital,
        ["paybackService"] = CaseListOrder.PaybackService,
        ["paybackTotal"] = CaseListOrder.PaybackTotal,
        ["permanentAnnualEffect"] = CaseListOrder.PermanentEffect,
        ["netPresentValue"] = CaseListOrder.NetPresentValue,
        ["nextDate"] = CaseListOrder.NextDate,
        ["openFindings"] = CaseListOrder.OpenFindings,
        ["changedAt"] = CaseListOrder.ChangedAt,
    };

    private readonly IQueryCollection query;
    private readonly List<Fault> faults = [];

    private CaseListRequest(IQueryCollection query) => this.query = query;

    /// <summary>The list that the query asks for: which cases, in what order, which page.</summary>
    /// <exception cref="InvalidInputException">Anything in it is not known; every fault is named.</exception>
    public static CaseListFilter Read(IQueryCollection query, ReferenceSnapshot reference) =>
        Read(query, request => request.Filter(reference, [.. filterNames, .. pageNames]));

    /// <summary>The cases that the query asks for, of which there is neither order nor page, and the price level that their amounts are wanted in: null for each case's own.</summary>
    /// <exception cref="InvalidInputException">Anything in it is not known; every fault is named.</exception>
    public static (CaseListFilter Filter, int? PriceLevel) ReadPortfolio(IQueryCollection query, ReferenceSnapshot reference) =>
        Read(query, request => (request.Filter(reference, [.. filterNames, "priceLevel"]), request.Number("priceLevel", 1970, 2200)));

    private static TAnswer Read<TAnswer>(IQueryCollection query, Func<CaseListRequest, TAnswer> read)
    {
        var request = new CaseListRequest(query);
        var answer = read(request);
        return request.faults.Count == 0 ? answer : throw new InvalidInputException(request.faults);
    }

    private CaseListFilter Filter(ReferenceSnapshot reference, string[] names)
    {
        foreach (var name in query.Keys.Where(name => !names.Contains(name, StringComparer.Ordinal)))
            Refuse(name, Say.In($"Parameteren »{name}« findes ikke. Brug {string.Join(", ", names)}.", $"There is no parameter \"{name}\". Use {string.Join(", ", names)}."));
        var year = Number("year", 1970, 2200);
        var sort = One("sort") ?? "";
        var isDescending = sort.StartsWith('-');
        var by = isDescending ? sort[1..] : sort;
        if (sort.Length > 0 && !orders.ContainsKey(by))
            Refuse("sort", Say.In($"Der kan ikke sorteres efter »{by}«. Brug {string.Join(", ", orders.Keys)}, med minus foran for faldende.", $"The list cannot be sorted by \"{by}\". Use {string.Join(", ", orders.Keys)}, with a minus before it for descending."));
        return new()
        {
            Search = One("q") is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
            Statuses = [.. All("status", Status).Select(Enum.Parse<CaseStatus>)],
            Units = All("unit", unit => reference.Organisation.Find(unit)?.Code),
            Funds = All("fund", fund => reference.FindFund(fund)?.Code),
            FromYear = year,
            ToYear = year,
            Order = orders.GetValueOrDefault(by, CaseListOrder.Default),
            IsDescending = isDescending,
            Page = Number("page", 1, 1_000_000) ?? 1,
            PageSize = Number("pageSize", 1, CaseListFilter.LargestPage) ?? UsualPage,
        };
    }

    private static string? Status(string name) => Enum.GetNames<CaseStatus>().Contains(name, StringComparer.Ordinal) ? name : null;

    private List<string> All(string name, Func<string, string?> known)
    {
        var values = new List<string>();
        foreach (var value in query[name].SelectMany(text => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (known(value) is { } found)
                values.Add(found);
            else
                Refuse(name, Say.In($"»{value}« kendes ikke.", $"\"{value}\" is not known."));
        }
        return values;
    }

    private string? One(string name)
    {
        var values = query[name];
        if (values.Count > 1)
            Refuse(name, Say.In($"»{name}« står flere gange.", $"\"{name}\" stands several times."));
        return values.Count > 0 ? values[0] : null;
    }

    private int? Number(string name, int lowest, int highest)
    {
        if (One(name) is not { Length: > 0 } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        Refuse(name, Say.In($"»{text}« er ikke et tal mellem {lowest:0} og {highest:0}.", $"\"{text}\" is not a number between {lowest:0} and {highest:0}."));
        return null;
    }

    private void Refuse(string name, string message) => faults.Add(new(name, message));
}

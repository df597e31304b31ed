using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Microsoft.AspNetCore.WebUtilities;

namespace InvestmentCases.Web.Features.Portfolio;

/// <summary>What the address of the portfolio says: which cases, and which figure's cases are listed. Every link on the page is one of these.</summary>
public sealed record PortfolioAddress
{
    private const string Path = "/portfolio";
    private const string AllStatuses = "all";

    /// <summary>Where the address names no status: what can still bring money or has.</summary>
    public static IReadOnlyList<CaseStatus> UsualStatuses { get; } = [.. Enum.GetValues<CaseStatus>().Where(s => s is not (CaseStatus.Rejected or CaseStatus.Withdrawn))];

    public static IReadOnlyList<CaseStatus> Decided { get; } = [CaseStatus.Adopted, CaseStatus.InFollowUp, CaseStatus.Closed];

    public static IReadOnlyList<CaseStatus> OnTheirWay { get; } = [.. UsualStatuses.Except(Decided)];

    public CaseListFilter Filter { get; init; } = new() { Statuses = UsualStatuses };

    /// <summary>The figure whose cases are listed; null lists all.</summary>
    public PortfolioSelection? Selection { get; init; }

    public bool HasUsualStatuses => Filter.Statuses.SequenceEqual(UsualStatuses);

    /// <summary>Whether the person has narrowed anything.</summary>
    public bool IsNarrowed => !HasUsualStatuses && Filter.Statuses.Count > 0 || (Filter with { Statuses = [] }).IsNarrowed;

    /// <summary>Reads the part of an address after the question mark. What is not known there is left out.</summary>
    public static PortfolioAddress From(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? One(string name) => values.TryGetValue(name, out var found) ? found.ToString() : null;
        int? Number(string name) => int.TryParse(One(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        T? Named<T>(string name) where T : struct, Enum => Enum.TryParse<T>(One(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

        var filter = CaseListFilter.From(name => values.TryGetValue(name, out var found) ? found : []) with { Page = 1, PageSize = CaseListFilter.UsualPage, Order = CaseListOrder.Default, IsDescending = false };
        if (One("status") is null)
            filter = filter with { Statuses = UsualStatuses };
        var selection = new PortfolioSelection
        {
            Basis = Named<PaybackBasis>("basis") ?? PaybackBasis.Total,
            Status = Named<PaybackStatus>("payback"),
            Years = int.TryParse(One("payback")?.TrimEnd('+', ' ', '-'), NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null,
            OrMoreYears = One("payback") is [.., '+' or ' '],
            OrFewerYears = One("payback") is [.., '-'],
            HasFigures = One("figures") switch { "1" => true, "0" => false, _ => null },
            RepaidBy = Number("repaidBy"),
            FromYear = Number("fromYear"),
            ToYear = Number("toYear"),
            NeedsStartCapital = One("capital") == "1",
            IsPermanent = One("permanent") == "1",
            PermanentFrom = Number("permanentFrom"),
            Party = One("party"),
            ControlArea = Named<ControlArea>("area"),
        };
        if (Number("inYear") is { } year)
            selection = selection with { FromYear = year, ToYear = year };
        return new() { Filter = filter, Selection = selection == new PortfolioSelection { Basis = selection.Basis } ? null : selection with { Status = selection.Years is null ? selection.Status : null } };
    }

    /// <summary>The same page for other cases; the list of a figure is dropped.</summary>
    public string With(Func<CaseListFilter, CaseListFilter> change) => (this with { Filter = change(Filter), Selection = null }).ToString();

    /// <summary>The same page with the cases behind a figure.</summary>
    public string Show(PortfolioSelection selection) => this with { Selection = selection } + "#cases";

    /// <summary>The register with the same filter.</summary>
    public string InRegister() => Joined("/cases", [Filter.ToQuery()]);

    /// <summary>The same cases as a file.</summary>
    public string Export(string format) => Joined($"/cases/export.{format}", [Filter.ToQuery()]);

    public override string ToString()
    {
        var rest = (Filter with { Statuses = [] }).ToQuery();
        var status = HasUsualStatuses ? "" : Filter.Statuses.Count == 0 ? $"status={AllStatuses}" : (new CaseListFilter { Statuses = Filter.Statuses }).ToQuery();
        return Joined(Path, [status, rest, .. Chosen()]);
    }

    private IEnumerable<string> Chosen()
    {
        if (Selection is not { } chosen)
            yield break;
        if (chosen.Basis == PaybackBasis.Service)
            yield return "basis=Service";
        if (chosen.Years is { } years)
            yield return FormattableString.Invariant($"payback={years}") + (chosen.OrMoreYears ? "%2B" : chosen.OrFewerYears ? "-" : "");
        else if (chosen.Status is { } status)
            yield return $"payback={status}";
        if (chosen.RepaidBy is { } by)
            yield return FormattableString.Invariant($"repaidBy={by}");
        if (chosen.HasFigures is { } hasFigures)
            yield return hasFigures ? "figures=1" : "figures=0";
        if (chosen.IsOfOneYear)
            yield return FormattableString.Invariant($"inYear={chosen.ToYear}");
        else
        {
            if (chosen.FromYear is { } first)
                yield return FormattableString.Invariant($"fromYear={first}");
            if (chosen.ToYear is { } to)
                yield return FormattableString.Invariant($"toYear={to}");
        }
        if (chosen.NeedsStartCapital)
            yield return "capital=1";
        if (chosen.IsPermanent)
            yield return "permanent=1";
        if (chosen.PermanentFrom is { } from)
            yield return FormattableString.Invariant($"permanentFrom={from}");
        if (chosen.Party is { } party)
            yield return $"party={Uri.EscapeDataString(party)}";
        if (chosen.ControlArea is { } area)
            yield return $"area={area}";
    }

    private static string Joined(string path, IEnumerable<string> parts) =>
        string.Join('&', parts.Where(part => part.Length > 0)) is { Length: > 0 } query ? $"{path}?{query}" : path;
}

using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Cases;

public sealed partial class NewCase
{
    private readonly CreateCaseInput input = new();
    private IReadOnlyList<Fault> faults = [];
    private IReadOnlyList<(string, string)> units = [];
    private IReadOnlyList<CaseTemplate> offered = [];
    private ReferenceSnapshot? known;
    private Proposal? source;
    private string? begun;
    private string? problem;
    private bool mayLeaveUnit;
    private bool isMaking;
    private int? years = 0;

    [Inject] public CurrentActor CurrentActor { get; set; } = null!;

    [Inject] public CaseReader Reader { get; set; } = null!;

    [Inject] public ReferenceData Reference { get; set; } = null!;

    [Inject] public CreateCase Create { get; set; } = null!;

    [Inject] public CopyCase Copy { get; set; } = null!;

    [Inject] public BeginFromTemplate Begin { get; set; } = null!;

    [Inject] public TimeProvider Clock { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    /// <summary>The case to copy, or null.</summary>
    [SupplyParameterFromQuery(Name = "from")] public Guid? From { get; set; }

    /// <summary>The template to begin with, or null.</summary>
    [SupplyParameterFromQuery(Name = "template")] public long? Template { get; set; }

    /// <summary>Where this is <see cref="BeginWith.Earlier"/>, an earlier case is to be found.</summary>
    [SupplyParameterFromQuery(Name = "begin")] public string? BeginsWith { get; set; }

    private CaseTemplate? Chosen => From is null ? offered.FirstOrDefault(template => template.Id == Template) : null;

    private string Way => From is not null || BeginsWith == BeginWith.Earlier ? BeginWith.Earlier : Chosen?.Id.ToString(CultureInfo.InvariantCulture) ?? BeginWith.Empty;

    private string Intro => source is not null ? string.Format(CultureInfo.CurrentCulture, CasesTexts.CopyIntro, source.Title)
        : Chosen is { } template ? string.Format(CultureInfo.CurrentCulture, CasesTexts.TemplateIntro, template.Name)
        : CasesTexts.NewIntro;

    private static IEnumerable<(CaseKind?, string)> Kinds => Enum.GetValues<CaseKind>().Select(kind => ((CaseKind?)kind, DomainWords.Of(kind)));

    /// <summary>The years that the copy covers, so that the person sees what she chooses.</summary>
    private IEnumerable<(int?, string)> Moves => Enumerable.Range(0, 6).Select(by => ((int?)by, (by, source!.Years) switch
    {
        (0, null) => CasesTexts.KeepYears,
        (0, { } span) => $"{CasesTexts.KeepYears}: {span}",
        (_, null) => string.Format(CultureInfo.CurrentCulture, CasesTexts.YearsLater, by),
        (_, { } span) => string.Format(CultureInfo.CurrentCulture, CasesTexts.YearsLaterTo, by, FormattableString.Invariant($"{span.First + by}–{span.Last + by}")),
    }));

    private static IEnumerable<(AmountUnit?, string)> Amounts => Enum.GetValues<AmountUnit>().Select(unit => ((AmountUnit?)unit, DomainWords.Of(unit)));

    /// <summary>The years that the case comes to cover, as the first one is typed.</summary>
    private string YearsOf(CaseTemplate template)
    {
        var count = template.Contents.Years?.Count ?? CaseTemplate.UsualYears;
        return CreateCaseValidator.YearOf(input.FirstYear) is { } first and >= YearRange.EarliestYear && first + count - 1 <= YearRange.LatestYear
            ? string.Format(CultureInfo.CurrentCulture, CasesTexts.TemplateYears, count, new YearRange(first, first + count - 1))
            : "";
    }

    private string LevelOf(CaseTemplate template) => BeginFromTemplate.PriceLevelOf(template, known!, DanishTime.Today(Clock)) is { } level
        ? string.Format(CultureInfo.CurrentCulture, CasesTexts.TemplateLevel, level.ToString(CultureInfo.InvariantCulture))
        : CasesTexts.TemplateLevelAny;

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync(CancellationToken.None);
        if (!Rights.May(actor, Operation.CreateCase))
        {
            problem = CasesTexts.NotAllowed;
            return;
        }
        var snapshot = await Reference.SnapshotAsync(CancellationToken.None);
        offered = [.. snapshot.Templates.Where(template => !template.IsClosed)];
        mayLeaveUnit = Rights.May(actor, Operation.CreateCase, null);
        units = [.. snapshot.Organisation.Choosable([]).Where(unit => Rights.May(actor, Operation.CreateCase, unit.Code)).Select(unit => (unit.Code, unit.Name))];
        if (!mayLeaveUnit)
            input.LeadUnit = snapshot.Organisation.OwnUnitOf(actor);
        known = snapshot;
        await TakeUpAsync();
    }

    /// <summary>The page stays the same when something else is chosen on it.</summary>
    protected override Task OnParametersSetAsync() => known is null ? Task.CompletedTask : TakeUpAsync();

    private async Task TakeUpAsync()
    {
        var now = $"{From}/{Way}";
        if (now == begun)
            return;
        (begun, faults) = (now, []);
        // A title that was made from another case's is nobody's words.
        if (source is not null && input.Title == CopyNameOf(source))
            input.Title = "";
        source = null;
        if (From is { } id)
            await TakeUpCaseAsync(id);
        else if (Chosen is { } template)
        {
            var today = DanishTime.Today(Clock);
            input.FirstYear = (today.Year + 1).ToString(CultureInfo.InvariantCulture);
            input.PriceLevel = BeginFromTemplate.PriceLevelOf(template, known!, today)?.ToString(CultureInfo.InvariantCulture) ?? input.FirstYear;
        }
    }

    private async Task TakeUpCaseAsync(Guid id)
    {
        try
        {
            source = (await Reader.LoadAsync(await CurrentActor.GetAsync(CancellationToken.None), id, CancellationToken.None)).Proposal;
            input.Title = CopyNameOf(source);
            input.LeadUnit = units.Any(unit => unit.Item1 == source.LeadUnit) ? source.LeadUnit : units is [var first, ..] ? first.Item1 : null;
        }
        catch (NotKnownException unknown)
        {
            problem = unknown.Message;
        }
    }

    private static string CopyNameOf(Proposal source) => string.Format(CultureInfo.CurrentCulture, CasesTexts.CopyName, source.Title);

    private void Choose(string way) => Go(way switch
    {
        BeginWith.Empty => "",
        BeginWith.Earlier => "?begin=" + BeginWith.Earlier,
        _ => "?template=" + way,
    });

    private void Go(string query) => Navigation.NavigateTo("/cases/new" + query, replace: true);

    private string? ErrorOf(string field) => faults.FirstOrDefault(fault => fault.Field == field)?.Message;

    private async Task MakeAsync()
    {
        if (isMaking)
            return;
        isMaking = true;
        try
        {
            faults = [];
            var made = From is { } id ? await Copy.RunAsync(new(id, input.Title, input.LeadUnit, years ?? 0))
                : Chosen is { } template ? await Begin.RunAsync(new(template.Id, input.Title, input.LeadUnit, input.FirstYear, input.PriceLevel))
                : await Create.RunAsync(input);
            Navigation.NavigateTo($"/cases/{made}/proposal");
        }
        catch (InvalidInputException refused)
        {
            faults = refused.Faults;
        }
        catch (Exception refused) when (refused is NotAllowedException or NotKnownException)
        {
            faults = [new("", refused.Message)];
        }
        finally
        {
            isMaking = false;
        }
    }
}

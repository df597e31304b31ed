using FluentValidation;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Cases;

/// <param name="Template">The template's number.</param>
/// <param name="Title">What the case is called.</param>
/// <param name="LeadUnit">The unit that puts it forward, or null for none.</param>
/// <param name="FirstYear">Its first year, as it was typed.</param>
/// <param name="PriceLevel">The year whose prices it is in, as it was typed.</param>
public sealed record BeginFromTemplateInput(long Template, string Title, string? LeadUnit, string FirstYear, string PriceLevel);

public sealed class BeginFromTemplateValidator : AbstractValidator<BeginFromTemplateInput>
{
    public BeginFromTemplateValidator()
    {
        RuleFor(input => input.Title).NotEmpty().WithMessage(_ => CaseFrameTexts.TitleMissing).OverridePropertyName("title");
        RuleFor(input => input.Title).MaximumLength(ProposalValidator.LongestTitle).OverridePropertyName("title");
        RuleFor(input => input.FirstYear).Must(IsYear).WithMessage(_ => CasesTexts.YearNotNumber).OverridePropertyName("firstYear");
        RuleFor(input => input.PriceLevel).Must(IsYear).WithMessage(_ => CasesTexts.YearNotNumber).OverridePropertyName("priceLevel");
    }

    private static bool IsYear(string text) => CreateCaseValidator.YearOf(text) is >= YearRange.EarliestYear and <= YearRange.LatestYear;
}

/// <summary>The order that makes a new case from a template: its texts, lines, criteria and risks, and the prices that the catalogue has today.</summary>
public sealed class BeginFromTemplate(CurrentActor currentActor, ReferenceData reference, WriteDoor door, TimeProvider clock)
{
    /// <returns>The new case's id.</returns>
    /// <exception cref="NotKnownException">There is no such template, or it is closed.</exception>
    /// <exception cref="InvalidInputException">Something cannot be taken, or a price cannot be brought to the price level; every fault is named.</exception>
    /// <exception cref="NotAllowedException">The person may not make cases for the unit.</exception>
    public async Task<Guid> RunAsync(BeginFromTemplateInput input, CancellationToken cancellation = default)
    {
        var validated = await new BeginFromTemplateValidator().ValidateAsync(input, cancellation);
        if (!validated.IsValid)
            throw new InvalidInputException([.. validated.Errors.Select(error => new Fault(error.PropertyName, error.ErrorMessage))]);
        var known = await reference.SnapshotAsync(cancellation);
        var template = known.Templates.FirstOrDefault(one => one.Id == input.Template && !one.IsClosed) ?? throw new NotKnownException(CasesTexts.NoSuchTemplate);
        var (firstYear, level) = (CreateCaseValidator.YearOf(input.FirstYear)!.Value, CreateCaseValidator.YearOf(input.PriceLevel)!.Value);
        var proposal = template.Begin(input.Title.Trim(), string.IsNullOrEmpty(input.LeadUnit) ? null : input.LeadUnit, firstYear, level,
            (code, series) => PriceOf(known, DanishTime.Today(clock), code, series, level));
        return (await door.CreateAsync(await currentActor.GetAsync(cancellation), proposal, cancellation)).Id;
    }

    /// <summary>The price level that a case of the template has without any conversion: that of its newest unit price; null where it brings none.</summary>
    public static int? PriceLevelOf(CaseTemplate template, ReferenceSnapshot known, DateOnly today) =>
        template.Contents.Lines.Select(CaseTemplate.PriceCodeOf).OfType<string>().Select(code => known.UnitPriceOn(today, code)?.PriceLevel).Max();

    /// <summary>A price in the prices of another year is the catalogue's no longer.</summary>
    private static Driver? PriceOf(ReferenceSnapshot known, DateOnly today, string code, PriceSeries series, int level)
    {
        if (known.UnitPriceOn(today, code) is not { } price)
            return null;
        if (price.PriceLevel == level)
            return new(0, price.Price, code);
        var index = known.PriceIndexOn(today) ?? throw new InvalidInputException("priceLevel", CasesTexts.NoIndexForLevel);
        return new(0, decimal.Round(PriceLevels.Bring(price.Price, price.PriceLevel, level, series, index), 2, MidpointRounding.AwayFromZero));
    }
}

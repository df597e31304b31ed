using System.Globalization;
using FluentValidation;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>What a new case begins with. Everything but the title may be left out; years are texts as they were typed.</summary>
public sealed class CreateCaseInput
{
    public string Title { get; set; } = "";
    public CaseKind Kind { get; set; }
    public string? LeadUnit { get; set; }
    public string FirstYear { get; set; } = "";
    public string LastYear { get; set; } = "";
    public string PriceLevel { get; set; } = "";
    public AmountUnit Unit { get; set; } = AmountUnit.Thousands;
}

public sealed class CreateCaseValidator : AbstractValidator<CreateCaseInput>
{
    public CreateCaseValidator()
    {
        RuleFor(input => input.Title).NotEmpty().WithMessage(_ => CaseFrameTexts.TitleMissing).OverridePropertyName("title");
        RuleFor(input => input.Title).MaximumLength(ProposalValidator.LongestTitle).OverridePropertyName("title");
        RuleFor(input => input.FirstYear).Must(IsYearOrNothing).WithMessage(_ => CasesTexts.YearNotNumber).OverridePropertyName("firstYear");
        RuleFor(input => input.LastYear).Must(IsYearOrNothing).WithMessage(_ => CasesTexts.YearNotNumber).OverridePropertyName("lastYear");
        RuleFor(input => input.PriceLevel).Must(IsYearOrNothing).WithMessage(_ => CasesTexts.YearNotNumber).OverridePropertyName("priceLevel");
        RuleFor(input => input.LastYear).Must((input, last) => string.IsNullOrWhiteSpace(last) == string.IsNullOrWhiteSpace(input.FirstYear))
            .WithMessage(_ => CasesTexts.YearsTogether).OverridePropertyName("lastYear");
    }

    public static int? YearOf(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static bool IsYearOrNothing(string text) => string.IsNullOrWhiteSpace(text) || YearOf(text) is >= YearRange.EarliestYear and <= YearRange.LatestYear;
}

/// <summary>The order that makes a new, empty case.</summary>
public sealed class CreateCase(CurrentActor currentActor, WriteDoor door)
{
    /// <returns>The new case's id.</returns>
    /// <exception cref="InvalidInputException">Something cannot be taken; every fault is named.</exception>
    /// <exception cref="NotAllowedException">The person may not make cases for the unit.</exception>
    public async Task<Guid> RunAsync(CreateCaseInput input, CancellationToken cancellation = default)
    {
        var validated = await new CreateCaseValidator().ValidateAsync(input, cancellation);
        if (!validated.IsValid)
            throw new InvalidInputException([.. validated.Errors.Select(error => new Fault(error.PropertyName, error.ErrorMessage))]);
        var proposal = new Proposal
        {
            Title = input.Title.Trim(),
            Kind = input.Kind,
            LeadUnit = string.IsNullOrEmpty(input.LeadUnit) ? null : input.LeadUnit,
            Years = CreateCaseValidator.YearOf(input.FirstYear) is { } first ? new YearRange(first, CreateCaseValidator.YearOf(input.LastYear)!.Value) : null,
            PriceLevel = CreateCaseValidator.YearOf(input.PriceLevel),
            Unit = input.Unit,
        };
        return (await door.CreateAsync(await currentActor.GetAsync(cancellation), proposal, cancellation)).Id;
    }
}

using FluentValidation;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>What a proposal must hold to be kept at all. What is only missing never stops it: that is submit's matter.</summary>
public sealed class ProposalValidator : AbstractValidator<Proposal>
{
    public const int LongestTitle = 300;
    public const int LongestShortText = 200;
    public const int LongestText = 200_000;

    public ProposalValidator()
    {
        RuleFor(p => p.Title).NotEmpty().WithMessage(_ => CaseFrameTexts.TitleMissing).OverridePropertyName("title");
        RuleFor(p => p.Title).MaximumLength(LongestTitle).WithMessage(_ => TooLong(LongestTitle)).OverridePropertyName("title");
        Short(p => p.ProposalNumber, "proposalNumber");
        Short(p => p.Programme, "programme");
        Short(p => p.CaseNumber, "caseNumber");
        Short(p => p.DocumentNumber, "documentNumber");
        Short(p => p.Fund, "fund");
        Short(p => p.Caseworker, "caseworker");
        Short(p => p.Contact.Address, "contact.address");
        Short(p => p.Contact.Phone, "contact.phone");
        Short(p => p.Contact.Email, "contact.email");
        RuleFor(p => p.Contact.Email).Must(mail => string.IsNullOrEmpty(mail) || LooksLikeAnAddress(mail))
            .WithMessage(_ => CaseFrameTexts.EmailWrong).OverridePropertyName("contact.email");
        RuleFor(p => p.Contact.Ean).Must(ean => string.IsNullOrEmpty(ean) || (ean.Length == 13 && ean.All(char.IsAsciiDigit)))
            .WithMessage(_ => CaseFrameTexts.EanWrong).OverridePropertyName("contact.ean");
        RuleFor(p => p.PriceLevel).InclusiveBetween(Domain.Economy.YearRange.EarliestYear, Domain.Economy.YearRange.LatestYear)
            .WithMessage(_ => CaseFrameTexts.YearWrong).OverridePropertyName("priceLevel");
        RuleFor(p => p.BudgetYear).InclusiveBetween(Domain.Economy.YearRange.EarliestYear, Domain.Economy.YearRange.LatestYear)
            .WithMessage(_ => CaseFrameTexts.YearWrong).OverridePropertyName("budgetYear");
        RuleFor(p => p.DiscountRate).Must(rate => rate is null or (> -0.1m and <= 1m))
            .WithMessage(_ => CaseFrameTexts.DiscountRateWrong).OverridePropertyName("discountRate");
        RuleFor(p => p.BaseSuccessRate).Must(rate => rate is null or (> 0m and <= 1m))
            .WithMessage(_ => CaseFrameTexts.SuccessRateWrong).OverridePropertyName("baseSuccessRate");
        RuleForEach(p => p.Sections).Must(section => section.Markdown.Length <= LongestText && section.Heading.Length <= LongestTitle)
            .WithMessage(_ => TooLong(LongestText)).OverridePropertyName("sections");
        RuleForEach(p => p.Risks).Must(risk => risk.Probability is null or (>= 1 and <= 5) && risk.Consequence is null or (>= 1 and <= 5))
            .WithMessage(_ => CaseFrameTexts.RiskScaleWrong).OverridePropertyName("risks");
    }

    private void Short(System.Linq.Expressions.Expression<Func<Proposal, string?>> field, string name) =>
        RuleFor(field).MaximumLength(LongestShortText).WithMessage(_ => TooLong(LongestShortText)).OverridePropertyName(name);

    private static string TooLong(int most) => Say.In($"Teksten er for lang: højst {most:N0} tegn.", $"The text is too long: at most {most:N0} characters.");

    private static bool LooksLikeAnAddress(string mail) =>
        mail.IndexOf('@') is > 0 and var at && at == mail.LastIndexOf('@') && at < mail.Length - 1 && !mail.Any(char.IsWhiteSpace);
}

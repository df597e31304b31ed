using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Data;

/// <summary>The one place where rows become a case again.</summary>
public static class RowsToCase
{
    /// <summary>The case that <paramref name="rows"/> hold.</summary>
    public static BusinessCase Of(CaseRows rows) =>
        new(rows.Root.PublicId, rows.Root.Number, rows.Root.Status, rows.Root.Version, Proposal(rows),
            StoredJson.Read<long[]>(rows.Content.WritersJson), rows.Root.SubmittedBy);

    private static Proposal Proposal(CaseRows rows)
    {
        var (root, content) = (rows.Root, rows.Content);
        return new()
        {
            ProposalNumber = root.ProposalNumber,
            Programme = content.Programme,
            CaseNumber = root.CaseNumber,
            DocumentNumber = content.DocumentNumber,
            DocumentDate = content.DocumentDate,
            Title = root.Title,
            Kind = root.Kind,
            LeadUnit = root.LeadUnit,
            AffectedUnits = [.. rows.AffectedUnits.Select(row => row.Unit)],
            Fund = root.Fund,
            BudgetYear = root.BudgetYear,
            Caseworker = content.Caseworker,
            Contact = new(content.ContactAddress, content.ContactPhone, content.ContactEmail, content.ContactEan),
            TargetGroup = content.TargetGroup,
            Areas = StoredJson.Read<string[]>(content.AreasJson),
            Goals = [.. rows.Goals.Select(row => row.Goal)],
            Unit = root.Unit,
            PriceLevel = root.PriceLevel,
            Years = root is { FirstYear: { } first, LastYear: { } last } ? new YearRange(first, last) : null,
            DiscountRate = content.DiscountRate,
            PaybackRule = content.PaybackRule,
            ShowsGainSigns = content.ShowsGainSigns,
            Summary = content.Summary,
            Sections = [.. rows.Sections.Select(row => new Section(row.Key, row.Heading, row.Markdown))],
            ChangeLogic = StoredJson.Read<ChangeLogic>(content.ChangeLogicJson),
            Lines = Lines(rows),
            StatedTables = StoredJson.Read<StatedTable[]>(content.StatedTablesJson),
            Financing = Financing(rows),
            BaseSuccessRate = content.BaseSuccessRate,
            Scenarios = StoredJson.Read<Scenario[]>(content.ScenariosJson),
            Criteria = Criteria(rows),
            Risks = [.. rows.Risks.Select(row => new Risk(row.Description, row.Probability, row.Consequence, row.Mitigation, row.Owner) { Id = row.PublicId ?? default })],
            RiskLevel = root.RiskLevel,
            Route = [.. rows.Route.Select(row => new RouteStep(row.Committee, row.Date, row.ItemNumber, row.Outcome, row.Note) { Id = row.PublicId ?? default })],
            ExecutionReadiness = new(content.TreatedByCommittee, content.CanStartWithoutFurtherTreatment),
            RelatedCases = [.. rows.RelatedCases.Select(row => new RelatedCase(row.Case, row.Relation, row.Note) { Id = row.PublicId ?? default })],
            StatedFigures = StoredJson.Read<StatedFigure[]>(content.StatedFiguresJson),
        };
    }

    private static CashFlowLine[] Lines(CaseRows rows)
    {
        var amounts = rows.Amounts.ToLookup(row => row.Line);
        var drivers = rows.Drivers.ToLookup(row => row.Line);
        return
        [
            .. rows.Lines.Select(row => new CashFlowLine
            {
                Id = row.PublicId,
                Label = row.Label,
                Kind = row.Kind,
                ControlArea = row.ControlArea,
                Duration = row.Duration,
                Party = row.Party,
                DependsOnSuccess = row.DependsOnSuccess,
                Evidence = row.Evidence,
                Amounts = new(amounts[row.Line].Select(amount => KeyValuePair.Create(amount.Year, Ore.ToKroner(amount.AmountInOre)))),
                Drivers = new SortedDictionary<int, Driver>(drivers[row.Line].ToDictionary(driver => driver.Year, driver => new Driver(driver.Quantity, driver.UnitPrice, driver.Catalogue))),
                Low = row.Low,
                High = row.High,
                LifetimeYears = row.LifetimeYears,
            }),
        ];
    }

    private static FinancingLine[] Financing(CaseRows rows)
    {
        var amounts = rows.FinancingAmounts.ToLookup(row => row.Position);
        return
        [
            .. rows.Financing.Select(row => new FinancingLine
            {
                Id = row.PublicId ?? default,
                Source = row.Source,
                Label = row.Label,
                Party = row.Party,
                EndsOn = row.EndsOn,
                Amounts = new(amounts[row.Position].Select(amount => KeyValuePair.Create(amount.Year, Ore.ToKroner(amount.AmountInOre)))),
            }),
        ];
    }

    private static SuccessCriterion[] Criteria(CaseRows rows)
    {
        var indicators = rows.Indicators.ToLookup(row => row.Criterion);
        return
        [
            .. rows.Criteria.Select(row => new SuccessCriterion
            {
                Id = row.PublicId,
                Criterion = row.Criterion,
                Measures = StoredJson.Read<string[]>(row.MeasuresJson),
                Responsible = row.Responsible,
                FollowUp = row.FollowUp,
                FollowUpText = row.FollowUpText,
                Indicators =
                [
                    .. indicators[row.Position].Select(indicator => new Indicator
                    {
                        Id = indicator.PublicId, Name = indicator.Name, Unit = indicator.Unit, Baseline = indicator.Baseline, Target = indicator.Target, Direction = indicator.Direction,
                    }),
                ],
            }),
        ];
    }
}

using System.Globalization;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Data;

/// <summary>The one place where a case becomes rows. <see cref="RowsToCase"/> is the way back; the two are tested against each other.</summary>
public static class CaseToRows
{
    /// <summary>The rows of <paramref name="businessCase"/>, without key figures and without who and when.</summary>
    /// <param name="businessCase">The case.</param>
    /// <param name="caseId">The number inside the database; 0 before the case is stored.</param>
    /// <param name="lineNumbers">The numbers that lines have already; a new line takes the next one.</param>
    /// <param name="units">Names of units, to be found by searching.</param>
    /// <exception cref="InvalidInputException">Two lines, criteria or indicators have the same id.</exception>
    public static CaseRows Of(BusinessCase businessCase, long caseId, IReadOnlyDictionary<Guid, int> lineNumbers, OrganisationTree units)
    {
        var proposal = businessCase.Proposal;
        RefuseDoubles("lines", proposal.Lines.Select(line => line.Id));
        RefuseDoubles("criteria", proposal.Criteria.Select(criterion => criterion.Id));
        RefuseDoubles("indicators", proposal.Criteria.SelectMany(criterion => criterion.Indicators).Select(indicator => indicator.Id));

        var rows = new CaseRows(Root(businessCase, caseId), Content(businessCase, caseId)) { Words = Words(businessCase, units) };
        rows.AffectedUnits.AddRange(proposal.AffectedUnits.Select((unit, at) => new AffectedUnitRow { CaseId = caseId, Position = at, Unit = unit }));
        rows.Goals.AddRange(proposal.Goals.Select((goal, at) => new GoalRow { CaseId = caseId, Position = at, Goal = goal }));
        rows.Sections.AddRange(proposal.Sections.Select((section, at) =>
            new SectionRow { CaseId = caseId, Position = at, Key = section.Key, Heading = section.Heading, Markdown = section.Markdown }));
        AddLines(rows, proposal.Lines, lineNumbers);
        AddFinancing(rows, proposal.Financing);
        AddCriteria(rows, proposal.Criteria);
        rows.Risks.AddRange(proposal.Risks.Select((risk, at) => new RiskRow
        {
            CaseId = caseId,
            Position = at,
            PublicId = Stored(risk.Id),
            Description = risk.Description,
            Probability = risk.Probability,
            Consequence = risk.Consequence,
            Mitigation = risk.Mitigation,
            Owner = risk.Owner,
        }));
        rows.Route.AddRange(proposal.Route.Select((step, at) => new RouteStepRow
        {
            CaseId = caseId,
            Position = at,
            PublicId = Stored(step.Id),
            Committee = step.Committee,
            Date = step.Date,
            ItemNumber = step.ItemNumber,
            Outcome = step.Outcome,
            Note = step.Note,
        }));
        rows.RelatedCases.AddRange(proposal.RelatedCases.Select((related, at) =>
            new RelatedCaseRow { CaseId = caseId, Position = at, PublicId = Stored(related.Id), Case = related.Case, Relation = related.Relation, Note = related.Note }));
        return rows;
    }

    /// <summary>What the case is found by: its numbers, its title, the units that have to do with it, its texts.</summary>
    private static HashSet<CaseWord> Words(BusinessCase businessCase, OrganisationTree units)
    {
        var proposal = businessCase.Proposal;
        string?[] texts =
        [
            businessCase.Number.ToString(CultureInfo.InvariantCulture), proposal.Title, proposal.ProposalNumber, proposal.CaseNumber, proposal.DocumentNumber, proposal.Fund,
            .. new[] { proposal.LeadUnit }.Concat(proposal.AffectedUnits).Concat(proposal.Lines.Select(line => line.Party)).Distinct()
                .SelectMany(code => code is null ? [] : new[] { code, units.NameOf(code) }),
            proposal.Programme, proposal.TargetGroup, proposal.Summary, .. proposal.Areas, .. proposal.Goals,
            .. proposal.Sections.SelectMany(section => new[] { section.Heading, section.Markdown }),
            .. proposal.Lines.Select(line => line.Label), .. proposal.Criteria.Select(criterion => criterion.Criterion),
        ];
        return
        [
            .. DanishText.Words(string.Join(' ', texts)).Select(word => new CaseWord(word, IsOfTitle: false)),
            .. DanishText.Words(proposal.Title).Select(word => new CaseWord(word, IsOfTitle: true)),
        ];
    }

    private static CaseRow Root(BusinessCase businessCase, long caseId)
    {
        var proposal = businessCase.Proposal;
        return new()
        {
            Id = caseId,
            PublicId = businessCase.Id,
            Number = businessCase.Number,
            Version = businessCase.Version,
            Status = businessCase.Status,
            StatusOrder = (int)businessCase.Status,
            Title = proposal.Title,
            TitleSortKey = DanishText.SortKey(proposal.Title),
            Kind = proposal.Kind,
            LeadUnit = proposal.LeadUnit,
            Fund = proposal.Fund,
            ProposalNumber = proposal.ProposalNumber,
            CaseNumber = proposal.CaseNumber,
            BudgetYear = proposal.BudgetYear,
            FirstYear = proposal.Years?.First,
            LastYear = proposal.Years?.Last,
            PriceLevel = proposal.PriceLevel,
            Unit = proposal.Unit,
            RiskLevel = proposal.RiskLevel,
            NextDate = NextDate(businessCase),
            SubmittedBy = businessCase.SubmittedBy,
        };
    }

    /// <summary>The first day on the route that has no outcome yet; none where the case is decided or withdrawn.</summary>
    public static DateOnly? NextDate(BusinessCase businessCase) => Workflow.AwaitsDecision(businessCase.Status)
        ? businessCase.Proposal.Route.Where(step => step.Outcome is null).Min(step => step.Date)
        : null;

    private static CaseContentRow Content(BusinessCase businessCase, long caseId)
    {
        var proposal = businessCase.Proposal;
        return new()
        {
            CaseId = caseId,
            Programme = proposal.Programme,
            DocumentNumber = proposal.DocumentNumber,
            DocumentDate = proposal.DocumentDate,
            Caseworker = proposal.Caseworker,
            ContactAddress = proposal.Contact.Address,
            ContactPhone = proposal.Contact.Phone,
            ContactEmail = proposal.Contact.Email,
            ContactEan = proposal.Contact.Ean,
            TargetGroup = proposal.TargetGroup,
            DiscountRate = proposal.DiscountRate,
            PaybackRule = proposal.PaybackRule,
            ShowsGainSigns = proposal.ShowsGainSigns,
            Summary = proposal.Summary,
            BaseSuccessRate = proposal.BaseSuccessRate,
            TreatedByCommittee = proposal.ExecutionReadiness.TreatedByCommittee,
            CanStartWithoutFurtherTreatment = proposal.ExecutionReadiness.CanStartWithoutFurtherTreatment,
            AreasJson = StoredJson.Write(proposal.Areas),
            ChangeLogicJson = StoredJson.Write(proposal.ChangeLogic),
            ScenariosJson = StoredJson.Write(proposal.Scenarios),
            StatedTablesJson = StoredJson.Write(proposal.StatedTables),
            StatedFiguresJson = StoredJson.Write(proposal.StatedFigures),
            WritersJson = StoredJson.Write(businessCase.Writers),
        };
    }

    private static void AddLines(CaseRows rows, IReadOnlyList<CashFlowLine> lines, IReadOnlyDictionary<Guid, int> lineNumbers)
    {
        var caseId = rows.Root.Id;
        var next = lineNumbers.Values.DefaultIfEmpty(0).Max() + 1;
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            var number = lineNumbers.TryGetValue(line.Id, out var known) ? known : next++;
            rows.Lines.Add(new()
            {
                CaseId = caseId,
                Line = number,
                Position = at,
                PublicId = line.Id,
                Label = line.Label,
                Kind = line.Kind,
                ControlArea = line.ControlArea,
                Duration = line.Duration,
                Party = line.Party,
                DependsOnSuccess = line.DependsOnSuccess,
                Evidence = line.Evidence,
                Low = line.Low,
                High = line.High,
                LifetimeYears = line.LifetimeYears,
            });
            foreach (var (year, kroner) in line.Amounts)
                rows.Amounts.Add(new() { CaseId = caseId, Line = number, Year = year, AmountInOre = Ore.From(kroner) });
            foreach (var (year, driver) in line.Drivers)
                rows.Drivers.Add(new() { CaseId = caseId, Line = number, Year = year, Quantity = driver.Quantity, UnitPrice = driver.UnitPrice, Catalogue = driver.Catalogue });
        }
    }

    private static void AddFinancing(CaseRows rows, IReadOnlyList<FinancingLine> financing)
    {
        var caseId = rows.Root.Id;
        for (var at = 0; at < financing.Count; at++)
        {
            var line = financing[at];
            rows.Financing.Add(new() { CaseId = caseId, Position = at, PublicId = Stored(line.Id), Source = line.Source, Label = line.Label, Party = line.Party, EndsOn = line.EndsOn });
            foreach (var (year, kroner) in line.Amounts)
                rows.FinancingAmounts.Add(new() { CaseId = caseId, Position = at, Year = year, AmountInOre = Ore.From(kroner) });
        }
    }

    private static void AddCriteria(CaseRows rows, IReadOnlyList<SuccessCriterion> criteria)
    {
        var caseId = rows.Root.Id;
        for (var at = 0; at < criteria.Count; at++)
        {
            var (place, criterion) = (at, criteria[at]);
            rows.Criteria.Add(new()
            {
                CaseId = caseId,
                Position = at,
                PublicId = criterion.Id,
                Criterion = criterion.Criterion,
                MeasuresJson = StoredJson.Write(criterion.Measures),
                Responsible = criterion.Responsible,
                FollowUp = criterion.FollowUp,
                FollowUpText = criterion.FollowUpText,
            });
            rows.Indicators.AddRange(criterion.Indicators.Select((indicator, position) => new IndicatorRow
            {
                CaseId = caseId,
                Criterion = place,
                Position = position,
                PublicId = indicator.Id,
                Name = indicator.Name,
                Unit = indicator.Unit,
                Baseline = indicator.Baseline,
                Target = indicator.Target,
                Direction = indicator.Direction,
            }));
        }
    }

    private static Guid? Stored(Guid id) => id == Guid.Empty ? null : id;

    private static void RefuseDoubles(string field, IEnumerable<Guid> ids)
    {
        if (ids.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidInputException(field, Say.In($"To rækker har samme id {twice.Key}.", $"Two rows have the same id {twice.Key}."));
    }
}

using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.Imports;

/// <summary>What an import does to a part of a case that exists.</summary>
public enum ImportEffect
{
    /// <summary>The case had nothing there.</summary>
    Add,
    /// <summary>The document's amounts take the place of the case's.</summary>
    Replace,
    /// <summary>The case keeps what it has.</summary>
    Leave,
}

/// <summary>One part of a case and what the import does to it.</summary>
/// <param name="Field">Which list or field of the case's JSON: <c>lines</c>, <c>sections</c>, <c>title</c>.</param>
/// <param name="Label">The part's own name: the line's label, the section's heading; empty for a single field.</param>
/// <param name="Effect">What happens to it.</param>
public sealed record ImportChange(string Field, string Label, ImportEffect Effect);

/// <summary>A case that exists, with a document put to it. What somebody has written is kept: only amounts of lines by the same name give way, and each is named.</summary>
/// <param name="Proposal">The case as it would be.</param>
/// <param name="Changes">Every part that the document speaks of.</param>
public sealed record JoinedCase(Proposal Proposal, IReadOnlyList<ImportChange> Changes)
{
    /// <exception cref="InvalidInputException">The document's amounts are in other prices than the case's.</exception>
    public static JoinedCase Of(Proposal stands, Proposal read)
    {
        if (stands.PriceLevel is { } level && read.PriceLevel is { } other && level != other && read.Lines.Count > 0)
            throw new InvalidInputException("priceLevel", Say.In($"Dokumentets beløb er i {other:0}-priser, casens i {level:0}-priser. Omregn casen til {other:0} først.", $"The document's amounts are in {other:0} prices, the case's in {level:0} prices. Convert the case to {other:0} first."));
        List<ImportChange> changes = [];
        var next = stands with
        {
            ProposalNumber = Field("proposalNumber", stands.ProposalNumber, read.ProposalNumber),
            Programme = Field("programme", stands.Programme, read.Programme),
            CaseNumber = Field("caseNumber", stands.CaseNumber, read.CaseNumber),
            DocumentNumber = Field("documentNumber", stands.DocumentNumber, read.DocumentNumber),
            DocumentDate = Value("documentDate", stands.DocumentDate, read.DocumentDate),
            LeadUnit = Field("leadUnit", stands.LeadUnit, read.LeadUnit),
            Fund = Field("fund", stands.Fund, read.Fund),
            BudgetYear = Value("budgetYear", stands.BudgetYear, read.BudgetYear),
            Caseworker = Field("caseworker", stands.Caseworker, read.Caseworker),
            TargetGroup = Field("targetGroup", stands.TargetGroup, read.TargetGroup),
            PriceLevel = Value("priceLevel", stands.PriceLevel, read.PriceLevel),
            Summary = Field("summary", stands.Summary, read.Summary),
            RiskLevel = Value("riskLevel", stands.RiskLevel, read.RiskLevel),
            Years = Years(stands.Years, read.Years),
            AffectedUnits = [.. stands.AffectedUnits.Union(read.AffectedUnits)],
            Goals = [.. stands.Goals.Union(read.Goals)],
            Lines = Rows("lines", stands.Lines, read.Lines, line => (line.Label, line.Party), line => line.Amounts, (line, amounts) => line with { Amounts = amounts, Drivers = Kept(line, amounts) }),
            Financing = Rows("financing", stands.Financing, read.Financing, line => (line.Label, line.Party), line => line.Amounts, (line, amounts) => line with { Amounts = amounts }),
            Sections = Texts(stands.Sections, read.Sections),
            Criteria = New("criteria", stands.Criteria, read.Criteria, one => one.Criterion),
            Scenarios = New("scenarios", stands.Scenarios, read.Scenarios, one => one.Name),
            Risks = New("risks", stands.Risks, read.Risks, one => one.Description),
            Route = New("route", stands.Route, read.Route, one => one.Committee),
            StatedTables = New("statedTables", stands.StatedTables, read.StatedTables, one => one.Heading),
            StatedFigures = New("statedFigures", stands.StatedFigures, read.StatedFigures, one => one.Text),
        };
        return new(next, changes);

        string? Field(string field, string? has, string? given)
        {
            if (string.IsNullOrWhiteSpace(given))
                return has;
            changes.Add(new(field, "", string.IsNullOrWhiteSpace(has) ? ImportEffect.Add : ImportEffect.Leave));
            return string.IsNullOrWhiteSpace(has) ? given : has;
        }

        T? Value<T>(string field, T? has, T? given) where T : struct
        {
            if (given is null)
                return has;
            changes.Add(new(field, "", has is null ? ImportEffect.Add : ImportEffect.Leave));
            return has ?? given;
        }

        IReadOnlyList<T> New<T>(string field, IReadOnlyList<T> has, IReadOnlyList<T> given, Func<T, string> name)
        {
            var known = has.Select(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            changes.AddRange(given.Select(one => new ImportChange(field, name(one), known.Contains(name(one)) ? ImportEffect.Leave : ImportEffect.Add)));
            return [.. has, .. given.Where(one => !known.Contains(name(one)))];
        }

        IReadOnlyList<Section> Texts(IReadOnlyList<Section> has, IReadOnlyList<Section> given)
        {
            var all = has.ToList();
            foreach (var section in given)
            {
                var at = all.FindIndex(one => section.Key is not null ? one.Key == section.Key : string.Equals(one.Heading, section.Heading, StringComparison.OrdinalIgnoreCase));
                var isFree = at < 0 || string.IsNullOrWhiteSpace(all[at].Markdown);
                changes.Add(new("sections", section.Heading, isFree ? ImportEffect.Add : ImportEffect.Leave));
                if (at < 0)
                    all.Add(section);
                else if (isFree)
                    all[at] = section;
            }
            return all;
        }

        IReadOnlyList<T> Rows<T>(string field, IReadOnlyList<T> has, IReadOnlyList<T> given, Func<T, (string Label, string? Party)> name, Func<T, YearAmounts> amounts, Func<T, YearAmounts, T> with)
        {
            var all = has.ToList();
            foreach (var row in given)
            {
                var at = all.FindIndex(one => string.Equals(name(one).Label, name(row).Label, StringComparison.OrdinalIgnoreCase) && (name(row).Party is null || name(one).Party == name(row).Party));
                if (at < 0)
                {
                    changes.Add(new(field, name(row).Label, ImportEffect.Add));
                    all.Add(row);
                    continue;
                }
                var joined = amounts(row).Aggregate(amounts(all[at]), (one, amount) => one.With(amount.Key, amount.Value));
                var isSame = joined.Equals(amounts(all[at]));
                changes.Add(new(field, name(row).Label, isSame ? ImportEffect.Leave : ImportEffect.Replace));
                if (!isSame)
                    all[at] = with(all[at], joined);
            }
            return all;
        }
    }

    private static YearRange? Years(YearRange? has, YearRange? given) => (has, given) switch
    {
        (null, _) => given,
        (_, null) => has,
        ({ } one, { } other) => new(Math.Min(one.First, other.First), Math.Max(one.Last, other.Last)),
    };

    // A quantity and a price that do not give the amount any more are not the line's.
    private static IReadOnlyDictionary<int, Driver> Kept(CashFlowLine line, YearAmounts amounts) =>
        new SortedDictionary<int, Driver>(line.Drivers.Where(driver => amounts[driver.Key] == driver.Value.Amount).ToDictionary());
}

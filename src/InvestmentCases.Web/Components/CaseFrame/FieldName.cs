using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>What a field of a case is called, by its path in the case's JSON: <c>lines[3].amounts.2019</c> is "Budgetpost 4 · Beløb · 2019".</summary>
public static class FieldName
{
    public static string Of(string path)
    {
        var parts = path.Split(['.', '/', '['], StringSplitOptions.RemoveEmptyEntries);
        var words = new List<string>();
        foreach (var part in parts.Select(part => part.TrimEnd(']')))
        {
            if (Guid.TryParse(part, out _))
                continue;
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000 && words.Count > 0)
                words[^1] += " " + (number + 1).ToString(CultureInfo.CurrentCulture);
            else
                words.Add(WordOf(part, parts[0]));
        }
        return string.Join(" · ", words);
    }

    /// <summary>The same for a path that knows parts by their ids, <c>lines/…id….amounts.2019</c>: "Budgetpost 4 »Medarbejdere« · Beløb · 2019".</summary>
    public static string Of(string path, Proposal mine, Proposal theirs)
    {
        var at = path.Split('/', 2);
        if (at.Length == 1 || !Guid.TryParse(at[1].Split('.')[0], out var id))
            return Of(path);
        var rest = at[1][at[1].Split('.')[0].Length..];
        var (number, label) = at[0] == "lines"
            ? Find(mine.Lines, theirs.Lines, line => line.Id == id, line => line.Label)
            : Find(mine.Criteria, theirs.Criteria, criterion => criterion.Id == id, criterion => criterion.Criterion);
        var words = Of(FormattableString.Invariant($"{at[0]}[{number}]{rest}")).Split(" · ", 2);
        return string.Join(" · ", words.Skip(1).Prepend(label.Length == 0 ? words[0] : Say.In($"{words[0]} »{label}«", $"{words[0]} “{label}”")));
    }

    private static (int At, string Label) Find<T>(IReadOnlyList<T> mine, IReadOnlyList<T> theirs, Func<T, bool> isIt, Func<T, string> label)
    {
        var all = mine.Any(isIt) ? mine : theirs;
        var at = all.TakeWhile(one => !isIt(one)).Count();
        return (at, at < all.Count ? label(all[at]) : "");
    }

    private static string WordOf(string part, string first) => part switch
    {
        _ when first.StartsWith("sections", StringComparison.Ordinal) && Enum.TryParse<SectionKey>(part, out var key) && Enum.IsDefined(key) => DomainWords.Of(key),
        "kind" when first.StartsWith("lines", StringComparison.Ordinal) => CaseFrameTexts.FieldLineKind,
        "name" when first.StartsWith("criteria", StringComparison.Ordinal) => CaseFrameTexts.FieldIndicators,
        _ => Head(part) ?? Texts(part) ?? Money(part) ?? Rest(part) ?? part,
    };

    private static string? Head(string part) => part switch
    {
        "proposalNumber" => CaseFrameTexts.FieldProposalNumber,
        "programme" => CaseFrameTexts.FieldProgramme,
        "caseNumber" => CaseFrameTexts.FieldCaseNumber,
        "documentNumber" => CaseFrameTexts.FieldDocumentNumber,
        "documentDate" => CaseFrameTexts.FieldDocumentDate,
        "title" => CaseFrameTexts.FieldTitle,
        "kind" => CaseFrameTexts.FieldKind,
        "status" => CaseFrameTexts.FieldStatus,
        "leadUnit" => CaseFrameTexts.FieldLeadUnit,
        "affectedUnits" => CaseFrameTexts.FieldAffectedUnits,
        "fund" => CaseFrameTexts.FieldFund,
        "budgetYear" => CaseFrameTexts.FieldBudgetYear,
        "caseworker" => CaseFrameTexts.FieldCaseworker,
        "contact" => CaseFrameTexts.FieldContact,
        "address" => CaseFrameTexts.FieldAddress,
        "phone" => CaseFrameTexts.FieldPhone,
        "email" => CaseFrameTexts.FieldEmail,
        "ean" => CaseFrameTexts.FieldEan,
        "targetGroup" => CaseFrameTexts.FieldTargetGroup,
        "areas" => CaseFrameTexts.FieldAreas,
        "goals" => CaseFrameTexts.FieldGoals,
        "unit" => CaseFrameTexts.FieldUnit,
        "priceLevel" => CaseFrameTexts.FieldPriceLevel,
        "firstYear" => CaseFrameTexts.FieldFirstYear,
        "lastYear" => CaseFrameTexts.FieldLastYear,
        "discountRate" => CaseFrameTexts.FieldDiscountRate,
        "paybackRule" => CaseFrameTexts.FieldPaybackRule,
        "showsGainSigns" => CaseFrameTexts.FieldShowsGainSigns,
        _ => null,
    };

    private static string? Texts(string part) => part switch
    {
        "summary" => CaseFrameTexts.FieldSummary,
        "sections" => CaseFrameTexts.FieldSections,
        "heading" => CaseFrameTexts.FieldHeading,
        "markdown" => CaseFrameTexts.FieldMarkdown,
        "key" => CaseFrameTexts.FieldKey,
        "changeLogic" => CaseFrameTexts.FieldChangeLogic,
        "investment" => CaseFrameTexts.FieldInvestment,
        "change" => CaseFrameTexts.FieldChange,
        "reducedNeed" => CaseFrameTexts.FieldReducedNeed,
        "items" => CaseFrameTexts.FieldItems,
        "criteria" => CaseFrameTexts.FieldCriteria,
        "criterion" => CaseFrameTexts.FieldCriterion,
        "measures" => CaseFrameTexts.FieldMeasures,
        "responsible" => CaseFrameTexts.FieldResponsible,
        "followUp" => CaseFrameTexts.FieldFollowUp,
        "followUpText" => CaseFrameTexts.FieldFollowUpText,
        "indicators" => CaseFrameTexts.FieldIndicators,
        "baseline" => CaseFrameTexts.FieldBaseline,
        "target" => CaseFrameTexts.FieldTarget,
        "direction" => CaseFrameTexts.FieldDirection,
        "risks" => CaseFrameTexts.FieldRisks,
        "description" => CaseFrameTexts.FieldDescription,
        "probability" => CaseFrameTexts.FieldProbability,
        "consequence" => CaseFrameTexts.FieldConsequence,
        "mitigation" => CaseFrameTexts.FieldMitigation,
        "owner" => CaseFrameTexts.FieldOwner,
        "riskLevel" => CaseFrameTexts.FieldRiskLevel,
        _ => null,
    };

    private static string? Money(string part) => part switch
    {
        "lines" => CaseFrameTexts.FieldLines,
        "label" => CaseFrameTexts.FieldLabel,
        "controlArea" => CaseFrameTexts.FieldControlArea,
        "duration" => CaseFrameTexts.FieldDuration,
        "party" => CaseFrameTexts.FieldParty,
        "dependsOnSuccess" => CaseFrameTexts.FieldDependsOnSuccess,
        "evidence" => CaseFrameTexts.FieldEvidence,
        "amounts" => CaseFrameTexts.FieldAmounts,
        "drivers" => CaseFrameTexts.FieldDrivers,
        "quantity" => CaseFrameTexts.FieldQuantity,
        "unitPrice" => CaseFrameTexts.FieldUnitPrice,
        "catalogue" => CaseFrameTexts.FieldCatalogue,
        "low" => CaseFrameTexts.FieldLow,
        "high" => CaseFrameTexts.FieldHigh,
        "lifetimeYears" => CaseFrameTexts.FieldLifetimeYears,
        "statedTables" => CaseFrameTexts.FieldStatedTables,
        "rows" => CaseFrameTexts.FieldRows,
        "role" => CaseFrameTexts.FieldRole,
        "total" => CaseFrameTexts.FieldTotal,
        "financing" => CaseFrameTexts.FieldFinancing,
        "source" => CaseFrameTexts.FieldSource,
        "endsOn" => CaseFrameTexts.FieldEndsOn,
        "baseSuccessRate" => CaseFrameTexts.FieldBaseSuccessRate,
        "scenarios" => CaseFrameTexts.FieldScenarios,
        "name" => CaseFrameTexts.FieldName,
        "successRate" => CaseFrameTexts.FieldSuccessRate,
        "delayYears" => CaseFrameTexts.FieldDelayYears,
        "costFactor" => CaseFrameTexts.FieldCostFactor,
        "netByYear" => CaseFrameTexts.FieldNetByYear,
        _ => null,
    };

    private static string? Rest(string part) => part switch
    {
        "route" => CaseFrameTexts.FieldRoute,
        "committee" => CaseFrameTexts.FieldCommittee,
        "date" => CaseFrameTexts.FieldDate,
        "itemNumber" => CaseFrameTexts.FieldItemNumber,
        "outcome" => CaseFrameTexts.FieldOutcome,
        "note" => CaseFrameTexts.FieldNote,
        "executionReadiness" => CaseFrameTexts.FieldExecutionReadiness,
        "treatedByCommittee" => CaseFrameTexts.FieldTreatedByCommittee,
        "canStartWithoutFurtherTreatment" => CaseFrameTexts.FieldCanStart,
        "relatedCases" => CaseFrameTexts.FieldRelatedCases,
        "case" => CaseFrameTexts.FieldCase,
        "relation" => CaseFrameTexts.FieldRelation,
        "statedFigures" => CaseFrameTexts.FieldStatedFigures,
        "statusReports" => CaseFrameTexts.FieldStatusReports,
        "measure" => CaseFrameTexts.FieldMeasure,
        "basis" => CaseFrameTexts.FieldBasis,
        "value" => CaseFrameTexts.FieldValue,
        "year" => CaseFrameTexts.FieldYear,
        "text" => CaseFrameTexts.FieldText,
        _ => null,
    };
}

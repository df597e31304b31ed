using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentCases.Data.Storage;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.Templates;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>What a change of something that administrators keep is called: its thing, its field, its value.</summary>
public static class KeptWords
{
    private const string Contents = "contentsJson";

    /// <summary>What was changed: the thing and its field; of a template's contents, which parts.</summary>
    public static string OfChange(KeptChange change)
    {
        var field = change is { Field: Contents, Before: { } before, After: { } after }
            ? string.Format(CultureInfo.CurrentCulture, KeepingTexts.ContentsOf, string.Join(", ", Parts(before, after)))
            : OfField(change.Field);
        return field.Length == 0 ? OfSubject(change.Subject) : $"{OfSubject(change.Subject)}: {field}";
    }

    /// <summary>"Pulje INV2017": the thing that <paramref name="subject"/> (a table and a key) means.</summary>
    public static string OfSubject(string subject)
    {
        var parts = subject.Split('/');
        var keys = parts is ["RefundSteps", var year, var above] ? [year, OfValue("aboveInOre", above)]
            : parts is ["Guidance", var section, var language] ? [OfValue("section", section), OfValue("language", language)]
            : parts is ["BenefitRefunds", var day, var week] ? [OfValue("", day), $"{KeepingTexts.FromWeek.ToLower(CultureInfo.CurrentCulture)} {week}"]
            : parts.Skip(1).Select(key => OfValue("", key));
        return $"{OfTable(parts[0])} {string.Join(' ', keys)}".TrimEnd();
    }

    public static string OfTable(string table) => table switch
    {
        "OrganisationUnits" => AdministrationTexts.Unit,
        "Committees" => AdministrationTexts.Committee,
        "Funds" => AdministrationTexts.Fund,
        "FundRounds" => KeepingTexts.Round,
        "FundMeans" => KeepingTexts.MeansOf,
        "StrategicGoals" => KeepingTexts.Goal,
        "PriceIndexPublications" or "PriceIndexEntries" => KeepingTexts.PriceIndex,
        "DiscountSchedules" or "DiscountSteps" => AdministrationTexts.DiscountRates,
        "PaybackRules" => KeepingTexts.PaybackRule,
        "UnitPrices" => KeepingTexts.UnitPrice,
        "Accounts" => KeepingTexts.Person,
        "RefundSteps" => KeepingTexts.Thresholds,
        "BenefitRefunds" => KeepingTexts.Benefits,
        "Meetings" or "MeetingItems" => KeepingTexts.Meeting,
        "Guidance" => KeepingTexts.GuidanceText,
        "CaseTemplates" => KeepingTexts.Template,
        _ => table,
    };

    public static string OfField(string field) => field switch
    {
        "name" => AdministrationTexts.Name,
        "code" => AdministrationTexts.Code,
        "parent" => KeepingTexts.Parent,
        "kind" => AdministrationTexts.Kind,
        "isClosed" or "isDisabled" => AdministrationTexts.Closed,
        "treatsEconomy" => AdministrationTexts.TreatsEconomy,
        "budgetYear" => AdministrationTexts.BudgetYear,
        "paybackLimitYears" => AdministrationTexts.PaybackLimit,
        "priceLevel" => AdministrationTexts.PriceLevel,
        "unit" => AdministrationTexts.Unit,
        "repayment" => AdministrationTexts.Repayment,
        "followUpYears" => KeepingTexts.FollowUpYears,
        "rules" => KeepingTexts.FundRules,
        "deadline" => KeepingTexts.Deadline,
        "year" => KeepingTexts.MeansYear,
        "controlArea" => KeepingTexts.ControlArea,
        "amountInOre" => KeepingTexts.Amount,
        "position" => KeepingTexts.Position,
        "publication" => KeepingTexts.Publication,
        "publishedOn" => KeepingTexts.PublishedOn,
        "series" => AdministrationTexts.Series,
        "percent" => KeepingTexts.Percent,
        "source" => AdministrationTexts.Source,
        "isIllustrative" => KeepingTexts.IsExample,
        "validFrom" => AdministrationTexts.ValidFrom,
        "fromYear" => KeepingTexts.FromYear,
        "rate" => KeepingTexts.Rate,
        "fromWeek" => KeepingTexts.FromWeek,
        "share" => AdministrationTexts.StateShare,
        "aboveInOre" => AdministrationTexts.Limit,
        "serviceCostAreasJson" => AdministrationTexts.ServiceCosts,
        "serviceSavingAreasJson" => AdministrationTexts.ServiceSavings,
        "exactlyZeroRepays" => AdministrationTexts.ZeroRepays,
        "priceInOre" => AdministrationTexts.Price,
        "basis" => KeepingTexts.Basis,
        "function" => KeepingTexts.Function,
        "email" => AdministrationTexts.Email,
        "role" => AdministrationTexts.Role,
        "password" => AdministrationTexts.NewPassword,
        "section" => KeepingTexts.Heading,
        "language" => KeepingTexts.Language,
        "markdown" => KeepingTexts.Text,
        "area" => KeepingTexts.Area,
        "description" => KeepingTexts.WhenToUse,
        Contents => KeepingTexts.Contents,
        _ => field,
    };

    /// <summary>A stored value as a person reads it.</summary>
    public static string OfValue(string field, string? value)
    {
        var culture = CultureInfo.CurrentCulture;
        if (value is null)
            return "–";
        if (field.EndsWith("InOre", StringComparison.Ordinal) && long.TryParse(value, CultureInfo.InvariantCulture, out var ore))
            return AmountText.Format(ore / 100m, AmountUnit.Kroner, culture) + " kr.";
        if (field is "rate" or "share" && decimal.TryParse(value, CultureInfo.InvariantCulture, out var rate))
            return AmountText.Percent(rate, culture);
        if (field == "percent" && decimal.TryParse(value, CultureInfo.InvariantCulture, out var percent))
            return AmountText.Percent(percent / 100m, culture);
        if (field == Contents)
            return TemplateWords.Of(StoredJson.Read<Proposal>(value));
        if (value is "True" or "False")
            return value == "True" ? AdministrationTexts.Yes : AdministrationTexts.No;
        if (field == "language")
            return CultureInfo.GetCultureInfo(value).NativeName;
        if (Named<SectionKey>(value) is { } section)
            return DomainWords.Of(section);
        if (field == "basis" && Named<Data.PriceBasis>(value) is { } basis)
            return OfBasis(basis);
        if (field == "series" && Named<PriceSeries>(value) is { } series)
            return SeriesName.Of(series);
        if (Named<Role>(value) is { } role)
            return DomainWords.Of(role);
        if (Named<ControlArea>(value) is { } area)
            return DomainWords.Of(area);
        if (Named<AmountUnit>(value) is { } unit)
            return DomainWords.Of(unit);
        if (Named<UnitKind>(value) is { } kind)
            return OfKind(kind);
        if (Named<Repayment>(value) is { } repayment)
            return OfRepayment(repayment);
        if (field.EndsWith("AreasJson", StringComparison.Ordinal))
            return string.Join(", ", JsonSerializer.Deserialize<string[]>(value)!.Select(one => OfValue("", one)));
        return DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d", culture) : value;
    }

    /// <summary>What stood in a thing that was made or removed: each field with its value.</summary>
    public static string OfAll(string json) => string.Join(" · ", JsonSerializer.Deserialize<Dictionary<string, string?>>(json)!
        .Where(field => !string.IsNullOrEmpty(field.Value) && field is not { Key: "isClosed" or "isDisabled" or "isIllustrative", Value: "False" } && !field.Key.EndsWith("Id", StringComparison.Ordinal) && field.Key != "id")
        .Select(field => $"{OfField(field.Key)}: {OfValue(field.Key, field.Value)}"));

    /// <summary>The parts of a template's contents that are not the same any more. Ids are new each time that contents are taken, and mean nothing here.</summary>
    private static IEnumerable<string> Parts(string before, string after)
    {
        var (then, now) = (WithoutIds(before), WithoutIds(after));
        return now.Where(part => !JsonNode.DeepEquals(part.Value, then[part.Key])).Select(part => part.Key == "lastYear" ? KeepingTexts.YearCount : FieldName.Of(part.Key));
    }

    private static JsonObject WithoutIds(string contents)
    {
        var proposal = StoredJson.Read<Proposal>(contents);
        return CaseJson.Write(proposal with
        {
            Lines = [.. proposal.Lines.Select(line => line with { Id = default })],
            Criteria = [.. proposal.Criteria.Select(criterion => criterion with { Id = default, Indicators = [.. criterion.Indicators.Select(indicator => indicator with { Id = default })] })],
        });
    }

    private static T? Named<T>(string value) where T : struct, Enum => Enum.GetValues<T>().Where(one => one.ToString() == value).Cast<T?>().FirstOrDefault();

    public static string OfBasis(Data.PriceBasis basis) => basis switch
    {
        Data.PriceBasis.Rate => KeepingTexts.BasisRate,
        Data.PriceBasis.Average => KeepingTexts.BasisAverage,
        _ => KeepingTexts.BasisMarginal,
    };

    public static string OfKind(UnitKind kind) => kind switch
    {
        UnitKind.Municipality => AdministrationTexts.KindMunicipality,
        UnitKind.Administration => AdministrationTexts.KindAdministration,
        _ => AdministrationTexts.KindCentre,
    };

    public static string OfRepayment(Repayment repayment) => repayment switch
    {
        Repayment.FrameReduction => AdministrationTexts.RepaymentFrameReduction,
        Repayment.Return => AdministrationTexts.RepaymentReturn,
        Repayment.Schedule => AdministrationTexts.RepaymentSchedule,
        _ => AdministrationTexts.RepaymentSharing,
    };
}

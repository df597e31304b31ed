using System.Globalization;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace InvestmentCases.Data;

/// <summary>What a passage through the door has changed that others rest on.</summary>
internal sealed class Reach
{
    public bool IsReference { get; set; }
    public bool IsCases { get; set; }
    public HashSet<DateOnly> DiscountSchedules { get; } = [];
    public HashSet<DateOnly> PaybackRules { get; } = [];
    public bool PriceIndex { get; set; }
    public bool Committees { get; set; }
    public bool Funds { get; set; }
    public HashSet<string> UnitPrices { get; } = [];

    /// <summary>The cases that a report has been written on: the report is held against them.</summary>
    public HashSet<long> ReportedCases { get; } = [];

    /// <summary>Units with another name: cases are found by it.</summary>
    public HashSet<string> RenamedUnits { get; } = [];
}

/// <summary>What the door does with all tracked changes before they are saved: lengths, versions of roots, history of what is no case.</summary>
internal static class ChangesBeforeSaving
{
    /// <summary>What of an account is kept in the history: never a password, nor what its owner has chosen for herself.</summary>
    private static readonly HashSet<string> ofPeople = [nameof(Account.Name), nameof(Account.Email), nameof(Account.Role), nameof(Account.Unit), nameof(Account.IsDisabled)];

    public static Reach Prepare(CasesDb db, WriteDoor.Entry entry)
    {
        var reach = new Reach();
        var changed = db.ChangeTracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        RefuseTooLong(changed);
        var roots = new HashSet<IVersionedRow>(ReferenceEqualityComparer.Instance);
        foreach (var row in changed)
        {
            if (row.Entity is IVersionedRow own && row.State != EntityState.Deleted)
                roots.Add(own);
            foreach (var root in RootsOf(db, row))
                roots.Add((IVersionedRow)root.Entity);
            reach.IsCases |= row.Entity is CaseRow or AffectedUnitRow;
            if (row.Entity is StatusReportRow report)
                reach.ReportedCases.Add(report.CaseId);
            if (row.Entity is IReferenceRow)
                Note(reach, row);
            if (row.Entity is IReferenceRow or MeetingRow or MeetingItemRow or Account)
                db.AddRange(HistoryOf(db, row, entry).ToList());
        }
        foreach (var root in roots)
            root.Version++;
        reach.ReportedCases.UnionWith(roots.OfType<StatusReportRow>().Select(report => report.CaseId));
        return reach;
    }

    /// <summary>SQLite takes a text of any length and SQL Server does not: the program refuses alike on both.</summary>
    private static void RefuseTooLong(IEnumerable<EntityEntry> changed)
    {
        var faults =
            from row in changed
            where row.State != EntityState.Deleted
            from property in row.Properties
            where property.CurrentValue is string && property.Metadata.GetMaxLength() is not null
            let text = (string)property.CurrentValue!
            let longest = property.Metadata.GetMaxLength()!.Value
            where text.Length > longest
            let field = JsonNameOf(property.Metadata.Name)
            select new Fault(field, Say.In($"Teksten i {field} er på {text.Length} tegn; der er plads til {longest}.", $"The text in {field} has {text.Length} characters; there is room for {longest}."));
        if (faults.ToList() is { Count: > 0 } found)
            throw new InvalidInputException(found);
    }

    private static string JsonNameOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<EntityEntry> RootsOf(CasesDb db, EntityEntry row)
    {
        foreach (var key in row.Metadata.GetForeignKeys().Where(key => typeof(IVersionedRow).IsAssignableFrom(key.PrincipalEntityType.ClrType)))
        {
            var values = key.Properties.Select(property => row.Property(property.Name).CurrentValue);
            var root = db.ChangeTracker.Entries().FirstOrDefault(other => other.Metadata == key.PrincipalEntityType
                && key.PrincipalKey.Properties.Select(property => other.Property(property.Name).CurrentValue).SequenceEqual(values))
                ?? throw new InvalidOperationException($"Load the {key.PrincipalEntityType.ClrType.Name} whose {row.Metadata.ClrType.Name} is changed: its version must rise.");
            if (root.State != EntityState.Deleted)
                yield return root;
        }
    }

    private static void Note(Reach reach, EntityEntry entry)
    {
        reach.IsReference = true;
        switch (entry.Entity)
        {
            case OrganisationUnitRow unit when entry.State == EntityState.Modified && entry.Property(nameof(OrganisationUnitRow.Name)).IsModified: reach.RenamedUnits.Add(unit.Code); break;
            case DiscountScheduleRow schedule: reach.DiscountSchedules.Add(schedule.ValidFrom); break;
            case DiscountStepRow step: reach.DiscountSchedules.Add(step.ValidFrom); break;
            case PaybackRuleRow rule: reach.PaybackRules.Add(rule.ValidFrom); break;
            case PriceIndexPublicationRow or PriceIndexEntryRow: reach.PriceIndex = true; break;
            case UnitPriceRow price: reach.UnitPrices.Add(price.Code); break;
            case FundRow: reach.Funds = true; break;
            case CommitteeRow: reach.Committees = true; break;
        }
    }

    private static IEnumerable<HistoryRow> HistoryOf(CasesDb db, EntityEntry row, WriteDoor.Entry entry)
    {
        // A new row has no number yet: a person, a template and a fund are told of by what others know them by.
        var key = row.Entity is Account person ? [person.UserName] : row.Entity is CaseTemplateRow template ? [template.Name] : row.Metadata.FindPrimaryKey()!.Properties.Select(property =>
            property.ClrType == typeof(long) && FundOf(db, row, property.Name) is { } fund ? fund.Code : Text(row.Property(property.Name).CurrentValue));
        var subject = $"{row.Metadata.GetTableName()}/{string.Join('/', key)}";
        HistoryRow Of(string field, string? before, string? after) => new()
        {
            Subject = subject.Length <= 400 ? subject : subject[..400],
            At = entry.At,
            AccountId = entry.By.AccountId,
            ByName = entry.By.Name,
            Field = field,
            Before = before,
            After = after,
        };
        var shown = row.Properties.Where(property => row.Entity is Account
            ? ofPeople.Contains(property.Metadata.Name)
            : property.Metadata.Name != nameof(IVersionedRow.Version) && !property.Metadata.IsShadowProperty()).ToList();
        if (row.Entity is Account && row.State == EntityState.Modified && row.Property(nameof(Account.PasswordHash)).IsModified)
            return [.. Changed(), Of("password", null, null)];
        return row.State switch
        {
            EntityState.Added => [Of("", null, All(shown, property => property.CurrentValue))],
            EntityState.Deleted => [Of("", All(shown, property => property.OriginalValue), null)],
            _ => Changed(),
        };

        IEnumerable<HistoryRow> Changed() => shown.Where(property => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue))
            .Select(property => Of(JsonNameOf(property.Metadata.Name), Text(property.OriginalValue), Text(property.CurrentValue)));
    }

    private static FundRow? FundOf(CasesDb db, EntityEntry row, string key) => row.Entity switch
    {
        FundRow fund => fund,
        FundRoundRow or FundMeansRow => db.ChangeTracker.Entries<FundRow>().FirstOrDefault(fund => Equals(fund.Property(one => one.Id).CurrentValue, row.Property(key).CurrentValue))?.Entity,
        _ => null,
    };

    private static string All(IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> value) =>
        StoredJson.Write(properties.ToDictionary(property => JsonNameOf(property.Metadata.Name), property => Text(value(property))));

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

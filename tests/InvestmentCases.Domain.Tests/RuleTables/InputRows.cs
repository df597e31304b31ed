using System.Globalization;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>One kind of row that puts something into the case. A new kind is a new small class in <see cref="Known"/>.</summary>
public abstract class InputRow
{
    public static IReadOnlyList<InputRow> Known { get; } = [new NetRow(), new QuantityRow(), new OwnNetRow(), new RiseRow(), new StatedRow(), new LineRow()];

    /// <summary>Takes the row into the case, or answers false where it is of another kind.</summary>
    public abstract bool Take(ExampleRow row, ExampleCase into);
}

/// <summary>"Nettoeffekt": a net without lines of its own; with "varig" it goes on after the last year.</summary>
public sealed class NetRow : InputRow
{
    public override bool Take(ExampleRow row, ExampleCase into)
    {
        if (row.Name is not ("Nettoeffekt" or "Nettoeffekt, varig"))
            return false;
        into.Lines.Add(new() { Label = row.Name, Kind = LineKind.OperatingCost, Duration = row.Name.EndsWith("varig", StringComparison.Ordinal) ? Duration.Permanent : Duration.Temporary, Amounts = into.Amounts(row, FormattableString.Invariant($"lines[{into.Lines.Count}].amounts")) });
        return true;
    }
}

/// <summary>"Driftsbesparelse, Anlæg, midlertidig, part SOF, afhænger af succes, levetid 15 år: navn". Service and varig where not said.</summary>
public sealed class LineRow : InputRow
{
    private static readonly Dictionary<string, LineKind> Kinds = new()
    {
        ["Driftsbesparelse"] = LineKind.Saving,
        ["Driftsomkostning"] = LineKind.OperatingCost,
        ["Implementeringsomkostning"] = LineKind.ImplementationCost,
        ["Indtægt"] = LineKind.Income,
    };

    public override bool Take(ExampleRow row, ExampleCase into)
    {
        var colon = row.Name.IndexOf(": ", StringComparison.Ordinal);
        var words = (colon < 0 ? row.Name : row.Name[..colon]).Split(", ");
        if (!Kinds.TryGetValue(words[0], out var kind))
            return false;
        var line = new CashFlowLine { Label = colon < 0 ? words[0] : row.Name[(colon + 2)..], Kind = kind };
        foreach (var word in words.Skip(1))
            line = With(line, word) ?? throw into.Example.Wrong($"ukendt egenskab »{word}«", row.Label);
        into.Lines.Add(line with { Amounts = into.Amounts(row, FormattableString.Invariant($"lines[{into.Lines.Count}].amounts")) });
        return true;
    }

    private static CashFlowLine? With(CashFlowLine line, string word) => word switch
    {
        "Service" => line with { ControlArea = ControlArea.Service },
        "Overførsler" => line with { ControlArea = ControlArea.Transfers },
        "Anlæg" => line with { ControlArea = ControlArea.Capital },
        "Finansposter" => line with { ControlArea = ControlArea.Financial },
        "varig" => line with { Duration = Duration.Permanent },
        "midlertidig" => line with { Duration = Duration.Temporary },
        "afhænger af succes" => line with { DependsOnSuccess = true },
        _ when word.StartsWith("part ", StringComparison.Ordinal) => line with { Party = word[5..] },
        _ when word.StartsWith("levetid ", StringComparison.Ordinal) && word.EndsWith(" år", StringComparison.Ordinal) && int.TryParse(word[8..^3], NumberStyles.None, CultureInfo.InvariantCulture, out var years) => line with { LifetimeYears = years },
        _ => null,
    };
}

/// <summary>"Antal: navn" and "Enhedspris: navn" (kroner each): the drivers of the line of that name, which stands above.</summary>
public sealed class QuantityRow : InputRow
{
    public override bool Take(ExampleRow row, ExampleCase into)
    {
        var isQuantity = row.Name.StartsWith("Antal: ", StringComparison.Ordinal);
        if (!isQuantity && !row.Name.StartsWith("Enhedspris: ", StringComparison.Ordinal))
            return false;
        var name = row.Name[(row.Name.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        var at = into.Lines.FindIndex(line => line.Label == name);
        if (at < 0)
            throw into.Example.Wrong($"ingen post hedder »{name}«", row.Label);
        var drivers = new SortedDictionary<int, Driver>(into.Lines[at].Drivers.ToDictionary());
        foreach (var (year, number) in into.Numbers(row))
        {
            var driver = drivers.GetValueOrDefault(year) ?? new(0m, 0m);
            drivers[year] = isQuantity ? driver with { Quantity = number } : driver with { UnitPrice = number };
        }
        into.Lines[at] = into.Lines[at] with { Drivers = drivers };
        return true;
    }
}

/// <summary>"Eget netto ved succesrate 6 %" and "Eget netto: navn": a scenario with its own net.</summary>
public sealed class OwnNetRow : InputRow
{
    private const string AtRate = "Eget netto ved succesrate ";
    private const string Named = "Eget netto: ";

    public override bool Take(ExampleRow row, ExampleCase into)
    {
        var field = FormattableString.Invariant($"scenarios[{into.Scenarios.Count}].netByYear");
        if (row.Name.StartsWith(AtRate, StringComparison.Ordinal))
            into.Scenarios.Add(new() { Name = row.Name[AtRate.Length..], SuccessRate = into.Percent(row.Name[AtRate.Length..]), NetByYear = into.Amounts(row, field) });
        else if (row.Name.StartsWith(Named, StringComparison.Ordinal))
            into.Scenarios.Add(new() { Name = row.Name[Named.Length..], NetByYear = into.Amounts(row, field) });
        else
            return false;
        return true;
    }
}

/// <summary>"Stigning i procent, Service": the price index's rises into each year.</summary>
public sealed class RiseRow : InputRow
{
    private const string Start = "Stigning i procent, ";

    public override bool Take(ExampleRow row, ExampleCase into)
    {
        if (!row.Name.StartsWith(Start, StringComparison.Ordinal))
            return false;
        var series = row.Name[Start.Length..] switch
        {
            "Service" => PriceSeries.Service,
            "Anlæg" => PriceSeries.Capital,
            "Overførsler" => PriceSeries.Transfers,
            "Løn" => PriceSeries.Wages,
            var other => throw into.Example.Wrong($"ukendt serie »{other}«", row.Label),
        };
        foreach (var (year, percent) in into.Numbers(row))
            into.Rises.Add(new(series, year, percent));
        return true;
    }
}

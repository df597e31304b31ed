using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Excel;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Excel;

/// <summary>Cases of many shapes as workbooks, unchanged and with one amount changed, all recalculated in one run of LibreOffice.</summary>
public sealed class RecalculatedWorkbooks : IAsyncLifetime
{
    /// <summary>Which line's amount of which year is changed to what.</summary>
    internal static readonly (string Case, int Line, int Year, decimal Kroner)[] Changes =
    [
        ("Tæt på Familien", 0, 2019, -9_999_999.25m),
        ("Tidlig indsats", 1, 2018, -123_456m),
        ("styringsområder", 1, 2024, -3_500_000m),
        ("levetid", 2, 2023, -1_000m),
    ];

    internal static Dictionary<string, Proposal> Proposals => new()
    {
        ["Tæt på Familien"] = Samples.Demo("tet-paa-familien"),
        ["Ishøj"] = Samples.Demo("ishoej-model"),
        ["Tidlig indsats"] = Samples.Demo("tidlig-indsats-0-2"),
        ["ingen investering"] = Case(2020, 2023, [Samples.Line("Mindre", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2020, -1m, -2m, -2m, -2m)]),
        ["præcis nul"] = Case(2020, 2022, [Samples.Line("Ud", LineKind.OperatingCost, ControlArea.Service, Duration.Temporary, 2020, 0.3m, 0m, 0m), Samples.Line("Ind", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2020, 0m, -0.1m, -0.2m)]),
        ["vundet før og falder tilbage"] = Case(2020, 2026, [Samples.Line("Post", LineKind.OperatingCost, ControlArea.Service, Duration.Temporary, 2020, -500m, 1000m, 400m, -1500m, 900m, -100m, -800m)]),
        ["styringsområder"] = Case(2020, 2024,
    [
        Samples.Line("Byggeri", LineKind.ImplementationCost, ControlArea.Capital, Duration.Temporary, 2020, 9_000_000m, 0m, 0m, 0m, 0m),
            Samples.Line("Mindre drift", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2020, 0m, -700_000m, -700_000m, -700_000m, -700_000m),
            Samples.Line("Færre ydelser", LineKind.Saving, ControlArea.Transfers, Duration.Permanent, 2020, 0m, -2_000_000m, -2_500_000m, -2_500_000m, -2_500_000.55m),
            Samples.Line("Tilskud", LineKind.Income, ControlArea.Capital, Duration.Temporary, 2020, -400_000m, 0m, 0m, 0m, 0m),
        ]),
        ["levetid"] = Case(2020, 2024,
    [
        Samples.Line("Anlæg", LineKind.ImplementationCost, ControlArea.Capital, Duration.Temporary, 2020, 10_000m, 0m, 0m, 0m, 0m),
            Samples.Line("Energi", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2020, 0m, -600m, -600m, -600m, -600m) with { LifetimeYears = 15 },
            Samples.Line("Vand", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2020, 0m, -200m, -200m, -200m, -200m),
        ]),
        ["levetid, fornyet"] = Case(2020, 2024,
    [
        Samples.Line("Anlæg", LineKind.ImplementationCost, ControlArea.Capital, Duration.Permanent, 2020, 10_000m, 0m, 0m, 0m, 50m),
            Samples.Line("Energi", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2020, 0m, -600m, -600m, -600m, -600m) with { LifetimeYears = 6 },
        ]),
        ["egen rente"] = Case(2020, 2024, [Samples.Line("Post", LineKind.OperatingCost, ControlArea.Service, Duration.Temporary, 2020, 1000m, 200m, -500m, -500m, -500m)]) with { DiscountRate = 0.055m },
        ["uden poster"] = Case(2020, 2022, []),
    };

    internal IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

    internal IReadOnlyDictionary<string, byte[]> Recalculated { get; private set; } = new Dictionary<string, byte[]>();

    public async ValueTask InitializeAsync()
    {
        Samples.Speak(Cultures.Danish);
        Files = Proposals.ToDictionary(p => p.Key, p => CaseWorkbook.Write(Samples.Summary(p.Value)));
        if (!LibreOffice.IsInstalled)
            return;
        var sources = Files.ToDictionary(f => f.Key, f => WithoutValues(f.Value));
        foreach (var change in Changes)
        {
            var address = FormattableString.Invariant($"{(char)('H' + change.Year - Proposals[change.Case].Years!.Value.First)}{6 + change.Line}");
            sources["ændret: " + change.Case] = Changed(sources[change.Case], address, change.Kroner);
        }
        Recalculated = await LibreOffice.ConvertAsync(sources, "xlsx", "xlsx");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Proposal Case(int first, int last, IReadOnlyList<CashFlowLine> lines) => new() { Title = "Prøve", Years = new(first, last), Lines = lines, PriceLevel = first };

    /// <summary>The same workbook with nothing beside its formulas, so that every value must be computed.</summary>
    private static byte[] WithoutValues(byte[] file) => Edited(file, "", worksheet =>
    {
        foreach (var cell in worksheet.Descendants<Cell>().Where(c => c.CellFormula is not null))
            (cell.DataType, cell.CellValue) = (null, null);
    });

    private static byte[] Changed(byte[] file, string address, decimal kroner) => Edited(file, "Forudsætninger", worksheet =>
        worksheet.Descendants<Cell>().Single(c => c.CellReference == address).CellValue = new CellValue(kroner.ToString(CultureInfo.InvariantCulture)));

    private static byte[] Edited(byte[] file, string sheet, Action<Worksheet> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var workbook = SpreadsheetDocument.Open(stream, true))
            foreach (var part in workbook.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Where(s => sheet.Length == 0 || s.Name == sheet).Select(s => (WorksheetPart)workbook.WorkbookPart.GetPartById(s.Id!)))
            {
                change(part.Worksheet!);
                part.Worksheet!.Save();
            }
        return stream.ToArray();
    }
}

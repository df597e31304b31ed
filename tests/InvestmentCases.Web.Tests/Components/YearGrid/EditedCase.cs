using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Tests.Components.YearGrid;

/// <summary>A case under edit, without a page and without a database: every change is kept, so that a test can go back.</summary>
internal sealed class EditedCase
{
    public EditedCase(Proposal? proposal = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;
        Now = new(proposal ?? SixYears(), UnreadCells.None);
        Editor = new(() => Now, (change, field) =>
        {
            var next = change(Now);
            if (next == Now)
                return;
            Before.Push(Now);
            Fields.Add(field);
            Now = next;
        });
    }

    public Typed Now { get; private set; }

    public Proposal Draft => Now.Proposal;

    public Stack<Typed> Before { get; } = new();

    public List<string?> Fields { get; } = [];

    public EconomyEditor Editor { get; }

    public IReadOnlyList<string> Keys => [.. Draft.Lines.Select(AmountRows.KeyOf)];

    public string Saving => Keys[0];

    public string Cost => Keys[1];

    public string Training => Keys[2];

    public void Undo() => Now = Before.Pop();

    /// <summary>A range by the rows' keys.</summary>
    public static CellRange Range(string firstRow, int firstYear, string? lastRow = null, int? lastYear = null) => new(firstRow, lastRow ?? firstRow, firstYear, lastYear ?? firstYear);

    public YearAmounts Amounts(string key) => AmountRows.Find(Draft, key)!;

    public string Shown(string key, int year) => Editor.TextOf(key, Amounts(key), year);

    /// <summary>The amounts of a row over the case's years, in thousands.</summary>
    public IEnumerable<decimal> Thousands(string key) => Draft.Years!.Value.Years.Select(year => Amounts(key)[year] / 1000);

    public static Proposal SixYears() => new()
    {
        Title = "Tidlig indsats",
        Unit = AmountUnit.Thousands,
        PriceLevel = 2017,
        Years = new(2017, 2022),
        Lines =
        [
            new() { Label = "Kortere forløb", Kind = LineKind.Saving, Amounts = YearAmounts.From(2017, -1_500_000, -5_100_000, -11_100_000, -12_500_000, -12_500_000, -12_500_000) },
            new() { Label = "Medarbejdere", Kind = LineKind.OperatingCost, Amounts = YearAmounts.From(2017, 9_000_000, 9_000_000, 9_000_000, 9_000_000, 9_000_000, 9_000_000) },
            new() { Label = "Kurser", Kind = LineKind.ImplementationCost, Duration = Duration.Temporary },
        ],
        Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 7_500_000, 3_900_000) }],
    };
}

using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using static InvestmentCases.Documents.Excel.WorkbookTexts;

namespace InvestmentCases.Documents.Excel;

/// <summary>The sheet of what can be changed: lines, rules and rates. Knows where each stands, so that the other sheets' formulas can point to it.</summary>
internal sealed class AssumptionsSheet
{
    private const int FirstLineRow = 6;
    private const int CarriedToColumn = 7;
    private const int FirstYearColumn = 8;

    private readonly CalculationInput input;
    private readonly CaseSummary summary;
    private readonly WorkbookFile file;

    public AssumptionsSheet(CaseSummary summary, CalculationInput input, WorkbookFile file)
    {
        this.summary = summary;
        this.input = input;
        this.file = file;
        Sheet = new(Assumptions);
        Head();
        WriteLines();
        var row = WriteRules(LastLineRow + 2);
        row = WriteRates(row + 2);
        WriteChoices(row + 2);
        foreach (var (column, width) in new[] { (1, 52d), (2, 27d), (3, 17d), (4, 13d), (5, 17d), (6, 10d), (7, 13d) })
            Sheet.Widths[column] = width;
        for (var i = 0; i < input.Years.Count; i++)
            Sheet.Widths[FirstYearColumn + i] = 14;
        file.Add(Sheet);
    }

    public Sheet Sheet { get; }

    /// <summary>The last row of the lines: a spare one, above which new lines are put in.</summary>
    private int LastLineRow => FirstLineRow + input.Lines.Count;

    /// <summary>The amounts of the year at <paramref name="index"/> (from 0), seen from another sheet.</summary>
    public string AmountsOf(int index) =>
        $"'{Sheet.Name}'!{Sheet.Range(FirstLineRow, FirstYearColumn + index, LastLineRow, FirstYearColumn + index)}";

    /// <summary>The head of that year, seen from another sheet.</summary>
    public string YearCell(int index) => Sheet.AddressFromElsewhere(FirstLineRow - 1, FirstYearColumn + index);

    /// <summary>The areas and kinds in the order of the rules' rows.</summary>
    public static IEnumerable<(ControlArea Area, bool IsSaving)> RuleRows =>
        Enum.GetValues<ControlArea>().SelectMany(area => new[] { (area, true), (area, false) });

    /// <summary>The head over amounts: kr., 2017 p/l.</summary>
    public static string UnitHeadOf(CaseSummary summary) =>
        LegalText.Fill(UnitHead, summary.Proposal.PriceLevel is { } level ? LegalText.Fill(PriceLevel, level) : PriceLevelMissing);

    private void Head()
    {
        Sheet.Text(1, 1, summary.Proposal.Title, Look.Title);
        Sheet.Heights[1] = 24;
        Sheet.Heights[FirstLineRow - 1] = 30;
        Sheet.Text(2, 1, CaseWorkbook.OriginOf(summary), Look.Note);
        Sheet.Text(3, 1, AssumptionsNote, Look.Note);
        var heads = new[] { Line, Kind, Area, DurationHead, Party, Lifetime, CarriedTo };
        for (var i = 0; i < heads.Length; i++)
            Sheet.Text(FirstLineRow - 1, i + 1, heads[i], i >= 5 ? Look.HeadNumber : Look.Head);
        Sheet.Text(FirstLineRow - 2, 1, Lines, Look.Heading);
        Sheet.Text(FirstLineRow - 2, FirstYearColumn, UnitHeadOf(summary), Look.Note);
        for (var i = 0; i < input.Years.Count; i++)
            Sheet.Number(FirstLineRow - 1, FirstYearColumn + i, input.Years.First + i, Look.HeadNumber);
        Sheet.Scrolling = (FirstLineRow, 2);
        Sheet.RepeatedRows = (FirstLineRow - 1, FirstLineRow - 1);
    }

    private void WriteLines()
    {
        for (var i = 0; i < input.Lines.Count; i++)
        {
            var line = input.Lines[i];
            var row = FirstLineRow + i;
            Sheet.Broken(row, 1, line.Label, 50, Look.InputText);
            Sheet.Text(row, 2, DomainWords.Of(line.Kind), Look.InputText);
            Sheet.Text(row, 3, DomainWords.Of(line.ControlArea), Look.InputText);
            Sheet.Text(row, 4, DomainWords.Of(line.Duration), Look.InputText);
            Sheet.Text(row, 5, line.Party is { } party ? summary.NameOfUnit(party) : "", Look.InputText);
            if (line.LifetimeYears is { } lifetime)
                Sheet.Number(row, 6, lifetime, Look.InputWhole);
            else
                Sheet.Text(row, 6, "", Look.InputWhole);
            WriteCarriedTo(row, line);
            foreach (var year in input.Years.Years)
                Sheet.Number(row, FirstYearColumn + year - input.Years.First, line.Amounts[year], Look.InputAmount);
        }
        Sheet.Text(LastLineRow, 1, AddLinesHere, Look.Note);
        file.Name(Name_Kinds, Sheet.RangeFromElsewhere(FirstLineRow, 2, LastLineRow, 2));
        file.Name(Name_Areas, Sheet.RangeFromElsewhere(FirstLineRow, 3, LastLineRow, 3));
        file.Name(Name_CarriedTo, Sheet.RangeFromElsewhere(FirstLineRow, CarriedToColumn, LastLineRow, CarriedToColumn));
        file.Name(Name_Durations, Sheet.RangeFromElsewhere(FirstLineRow, 4, LastLineRow, 4));
    }

    /// <summary>The last year of an asset's saving: its first year with an amount and its lifetime.</summary>
    private void WriteCarriedTo(int row, CashFlowLine line)
    {
        var lastColumn = FirstYearColumn + input.Years.Count - 1;
        var amounts = Sheet.Range(row, FirstYearColumn, row, lastColumn);
        var years = Sheet.Range(FirstLineRow - 1, FirstYearColumn, FirstLineRow - 1, lastColumn, absolute: true);
        var lifetime = Sheet.Address(row, 6);
        var first = line.Amounts.FirstOrDefault(a => a.Value != 0m).Key;
        Sheet.Formula(row, CarriedToColumn, $"IF(OR({lifetime}=\"\",COUNTIF({amounts},\"<>0\")=0),\"\",9999-SUMPRODUCT(MAX(({amounts}<>0)*(9999-{years})))+{lifetime}-1)",
            line.LifetimeYears is { } given && first != 0 ? first + given - 1 : null, Look.Whole);
    }

    private int WriteRules(int row)
    {
        Sheet.Text(row, 1, Rules, Look.Heading);
        Sheet.Text(row + 1, 1, ZeroRepays, Look.Text);
        Sheet.Number(row + 1, 2, input.Settings.PaybackRule.ExactlyZeroRepays ? 1 : 0, Look.InputWhole);
        file.Name(Name_Zero, Sheet.AddressFromElsewhere(row + 1, 2));
        Sheet.Text(row + 2, 1, Area, Look.Head);
        Sheet.Text(row + 2, 2, Kind, Look.Head);
        Sheet.Text(row + 2, 3, CountsInService, Look.HeadNumber);
        Sheet.Heights[row + 2] = 45;
        var at = row + 3;
        foreach (var (area, isSaving) in RuleRows)
        {
            Sheet.Text(at, 1, DomainWords.Of(area));
            Sheet.Text(at, 2, isSaving ? SavingsOf : OthersOf);
            Sheet.Number(at, 3, Counts(area, isSaving) ? 1 : 0, Look.InputWhole);
            at++;
        }
        file.Name(Name_Counts, Sheet.RangeFromElsewhere(row + 3, 3, at - 1, 3));
        return at;
    }

    /// <summary>Whether lines of an area and a kind count in service, by the case's payback rule.</summary>
    public bool Counts(ControlArea area, bool isSaving) =>
        input.Settings.PaybackRule.CountsInService(new CashFlowLine { ControlArea = area, Kind = isSaving ? LineKind.Saving : LineKind.OperatingCost });

    private int WriteRates(int row)
    {
        var discount = input.Settings.Discount;
        Sheet.Text(row, 1, DiscountRate, Look.Heading);
        Sheet.Text(row + 1, 1, discount.Source.Length > 0 ? LegalText.Fill(DiscountSource, discount.Source) : DiscountOwn, Look.Note);
        Sheet.Text(row + 2, 1, FromYearNumber, Look.HeadNumber);
        Sheet.Text(row + 2, 2, RatePerYear, Look.HeadNumber);
        var at = row + 3;
        foreach (var step in discount.Steps)
        {
            Sheet.Number(at, 1, step.FromYear, Look.InputWhole);
            Sheet.Number(at++, 2, step.Rate, Look.InputRate);
        }
        file.Name(Name_FromYear, Sheet.RangeFromElsewhere(row + 3, 1, at - 1, 1));
        file.Name(Name_Rate, Sheet.RangeFromElsewhere(row + 3, 2, at - 1, 2));
        return at;
    }

    /// <summary>The words that kinds, areas and durations are chosen from; formulas compare with these cells, not with words of their own.</summary>
    private void WriteChoices(int row)
    {
        Sheet.Text(row, 1, Choices, Look.Heading);
        Choice(row + 1, 2, [.. Enum.GetValues<LineKind>().Select(DomainWords.Of)]);
        Choice(row + 1, 3, [.. Enum.GetValues<ControlArea>().Select(DomainWords.Of)]);
        Choice(row + 1, 4, [.. Enum.GetValues<Duration>().Select(DomainWords.Of)]);
        file.Name(Name_OperatingCost, Sheet.AddressFromElsewhere(row + 2, 2));
        file.Name(Name_ImplementationCost, Sheet.AddressFromElsewhere(row + 3, 2));
        file.Name(Name_Saving, Sheet.AddressFromElsewhere(row + 1, 2));
        file.Name(Name_Permanent, Sheet.AddressFromElsewhere(row + 1, 4));

        void Choice(int first, int column, string[] words)
        {
            for (var i = 0; i < words.Length; i++)
                Sheet.Text(first + i, column, words[i]);
            Sheet.Choices.Add(new(Sheet.Range(FirstLineRow, column, LastLineRow, column), Sheet.Range(first, column, first + words.Length - 1, column, absolute: true)));
        }
    }

    /// <summary>The cell with an area's name, seen from another sheet.</summary>
    public string NameOfArea(int index) => Sheet.AddressFromElsewhere(LastLineRow + 2 + 3 + 2 * index, 1);
}

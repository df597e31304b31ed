using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using static InvestmentCases.Documents.Excel.WorkbookTexts;

namespace InvestmentCases.Documents.Excel;

/// <summary>The sheet of formulas: years as columns as in the form, then the key figures. Payback is read from <see cref="PaybackSheet"/>.</summary>
internal sealed class CalculationSheet
{
    private const int HeadRow = 4;
    private const int SpendingRow = 5;
    private const int SavingsRow = 6;
    private const int NetRow = 7;
    private const int CumulativeRow = 8;
    private const int StartCapitalRow = 9;
    private const int FactorRow = 10;
    private const int DiscountedRow = 11;
    private const int PermanentRow = 12;
    private const int ServiceRow = 13;
    private const int PermanentServiceRow = 14;
    private const int RenewedRow = 15;
    private const int KeyFiguresRow = 17;
    private const int AreasRow = 34;
    private const int SignRow = 45;
    private const int FirstColumn = 2;

    private static readonly decimal[] Guesses = [0.05m, -0.3m, -0.6m, -0.9m, 0.5m, 2m];

    private readonly CalculationInput input;
    private readonly CalculationResult result;
    private readonly WorkbookFigures figures;
    private readonly AssumptionsSheet assumptions;
    private readonly Sheet sheet = new(Calculation) { FitsOnePage = true };

    public CalculationSheet(CaseSummary summary, CalculationInput input, CalculationResult result, WorkbookFigures figures, AssumptionsSheet assumptions, WorkbookFile file)
    {
        this.input = input;
        this.result = result;
        this.figures = figures;
        this.assumptions = assumptions;
        sheet.Text(1, 1, summary.Proposal.Title, Look.Title);
        sheet.Heights[1] = 24;
        sheet.Heights[KeyFiguresRow + 2] = 45;
        sheet.Text(2, 1, CalculationNote, Look.Note);
        sheet.Text(HeadRow, 1, AssumptionsSheet.UnitHeadOf(summary), Look.Head);
        foreach (var (row, label, look) in new[]
        {
            (SpendingRow, Spending, Look.Text), (SavingsRow, Savings, Look.Text), (NetRow, Net, Look.Strong), (CumulativeRow, Cumulative, Look.Strong),
            (StartCapitalRow, StartCapitalLabel, Look.Text), (FactorRow, Factor, Look.Text), (DiscountedRow, Discounted, Look.Text),
            (PermanentRow, PermanentNet, Look.Text), (ServiceRow, ServiceNet, Look.Text), (PermanentServiceRow, $"{PermanentNet}, {DomainWords.Of(ControlArea.Service)}", Look.Text),
            (SignRow, Sign, Look.Text), (SignRow + 1, SignChange, Look.Text),
        })
            sheet.Text(row, 1, label, look);
        for (var i = 0; i < input.Years.Count; i++)
            WriteYear(i);
        WriteTotals();
        WriteAreas();
        sheet.Text(SignRow - 1, 1, Helpers, Look.Heading);
        WriteRenewed();
        sheet.Scrolling = (HeadRow + 1, FirstColumn);
        sheet.RepeatedRows = (HeadRow, HeadRow);
        sheet.Widths[1] = 48;
        for (var i = 0; i <= input.Years.Count; i++)
            sheet.Widths[FirstColumn + i] = 17;
        file.Name(Name_LastYear, sheet.AddressFromElsewhere(HeadRow, LastColumn));
        file.Add(sheet);
    }

    private int LastColumn => FirstColumn + input.Years.Count - 1;

    public string NetFromElsewhere(int index) => sheet.AddressFromElsewhere(NetRow, FirstColumn + index);

    public string ServiceFromElsewhere(int index) => sheet.AddressFromElsewhere(ServiceRow, FirstColumn + index);

    public string YearFromElsewhere(int index) => sheet.AddressFromElsewhere(HeadRow, FirstColumn + index);

    private void WriteYear(int i)
    {
        var column = FirstColumn + i;
        var amounts = assumptions.AmountsOf(i);
        var year = result.Years[i];
        string At(int row) => Sheet.Address(row, column);
        string Before(int row) => Sheet.Address(row, column - 1);

        sheet.Formula(HeadRow, column, assumptions.YearCell(i), year.Year, Look.HeadNumber);
        sheet.Formula(SpendingRow, column, $"ROUND(SUMIF({amounts},\">0\"),2)", figures.Sum(i, (_, amount) => amount > 0), Look.Amount);
        sheet.Formula(SavingsRow, column, $"ROUND(SUMIF({amounts},\"<0\"),2)", figures.Sum(i, (_, amount) => amount < 0), Look.Amount);
        sheet.Formula(NetRow, column, $"ROUND(SUM({amounts}),2)", year.Net, Look.AmountStrong);
        sheet.Formula(CumulativeRow, column, i == 0 ? At(NetRow) : $"ROUND({Before(CumulativeRow)}+{At(NetRow)},2)", year.CumulativeNet, Look.AmountStrong);
        sheet.Formula(StartCapitalRow, column, $"MAX(0,{At(NetRow)})", year.StartCapital, Look.Amount);
        sheet.Formula(FactorRow, column, i == 0 ? "1" : $"{Before(FactorRow)}/(1+LOOKUP({At(HeadRow)}-{Sheet.Address(HeadRow, FirstColumn, absolute: true)},{Name_FromYear},{Name_Rate}))", figures.Factors[i], Look.Factor);
        sheet.Formula(DiscountedRow, column, $"{At(NetRow)}*{At(FactorRow)}", year.DiscountedNet, Look.ExactAmount);
        sheet.Formula(PermanentRow, column, $"ROUND(SUMIF({Name_Durations},{Name_Permanent},{amounts}),2)", figures.Sum(i, (line, _) => line.Duration == Duration.Permanent), Look.Amount);
        sheet.Formula(ServiceRow, column, $"ROUND(SUMPRODUCT({Sheet.Range(AreasRow + 1, column, AreasRow + 8, column)},{Name_Counts}),2)", figures.Service[i], Look.Amount);
        sheet.Formula(PermanentServiceRow, column, PermanentServiceFormula(amounts),
            figures.Sum(i, (line, _) => line.Duration == Duration.Permanent && input.Settings.PaybackRule.CountsInService(line)), Look.Amount);
        WriteAreasOf(i, amounts);
        var sign = Math.Sign(year.Net) is var s and not 0 ? s : LatestSign(i);
        sheet.Formula(SignRow, column, i == 0 ? $"SIGN({At(NetRow)})" : $"IF({At(NetRow)}=0,{Before(SignRow)},SIGN({At(NetRow)}))", sign, Look.Whole);
        sheet.Formula(SignRow + 1, column, i == 0 ? "0" : $"IF({Before(SignRow)}*{At(SignRow)}<0,1,0)", i > 0 && LatestSign(i) * sign < 0 ? 1 : 0, Look.Whole);
    }

    private int LatestSign(int i) => result.Years.Take(i).Select(y => Math.Sign(y.Net)).LastOrDefault(s => s != 0);

    private string PermanentServiceFormula(string amounts)
    {
        var terms = AssumptionsSheet.RuleRows.Select((row, i) =>
            $"SUMIFS({amounts},{Name_Durations},{Name_Permanent},{Name_Areas},{assumptions.NameOfArea(i / 2)},{Name_Kinds},{KindOf(row.IsSaving)})*INDEX({Name_Counts},{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)})");
        return $"ROUND({string.Join('+', terms)},2)";
    }

    private static string KindOf(bool isSaving) => isSaving ? Name_Saving : $"\"<>\"&{Name_Saving}";

    private void WriteAreas()
    {
        sheet.Text(AreasRow, 1, ByArea, Look.Heading);
        var row = AreasRow + 1;
        foreach (var (area, isSaving) in AssumptionsSheet.RuleRows)
            sheet.Text(row++, 1, $"{DomainWords.Of(area)}: {(isSaving ? SavingsOf : OthersOf)}");
    }

    private void WriteAreasOf(int i, string amounts)
    {
        var row = AreasRow + 1;
        foreach (var (area, isSaving) in AssumptionsSheet.RuleRows)
        {
            var sum = figures.Sum(i, (line, _) => line.ControlArea == area && (line.Kind == LineKind.Saving) == isSaving);
            sheet.Formula(row, FirstColumn + i, $"SUMIFS({amounts},{Name_Areas},{assumptions.NameOfArea((row - AreasRow - 1) / 2)},{Name_Kinds},{KindOf(isSaving)})", sum, Look.Amount);
            row++;
        }
    }

    private void WriteRenewed()
    {
        sheet.Text(RenewedRow, 1, Renewed);
        var last = assumptions.AmountsOf(input.Years.Count - 1);
        sheet.Formula(RenewedRow, FirstColumn,
            $"IF(SUMPRODUCT(({Name_Areas}={assumptions.NameOfArea((int)ControlArea.Capital)})*({Name_Durations}={Name_Permanent})*(({Name_Kinds}={Name_OperatingCost})+({Name_Kinds}={Name_ImplementationCost}))*({last}>0))>0,1,0)",
            figures.IsRenewed ? 1 : 0, Look.Whole);
    }

    /// <summary>What permanent lines give in a year beyond the last, in service or in all, less what has worn out by then.</summary>
    public string CarriedFromElsewhere(string year, bool inService)
    {
        var last = assumptions.AmountsOf(input.Years.Count - 1);
        var wornOut = $"({Name_Durations}={Name_Permanent})*({Name_Kinds}={Name_Saving})*({Name_CarriedTo}<>\"\")*({year}>{Name_CarriedTo})*{last}";
        var terms = !inService ? $"SUMPRODUCT({wornOut})" : string.Join('+', Enum.GetValues<ControlArea>().Select(area =>
            $"SUMPRODUCT({wornOut}*({Name_Areas}={assumptions.NameOfArea((int)area)}))*INDEX({Name_Counts},{(2 * (int)area + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)})"));
        return $"ROUND({sheet.AddressFromElsewhere(inService ? PermanentServiceRow : PermanentRow, LastColumn)}-IF({sheet.AddressFromElsewhere(RenewedRow, FirstColumn)}=1,0,{terms}),2)";
    }

    private void WriteTotals()
    {
        sheet.Text(HeadRow, LastColumn + 1, Total, Look.HeadNumber);
        foreach (var (row, sum, look) in new[]
        {
            (SpendingRow, Enumerable.Range(0, input.Years.Count).Sum(i => figures.Sum(i, (_, amount) => amount > 0)), Look.Amount),
            (SavingsRow, Enumerable.Range(0, input.Years.Count).Sum(i => figures.Sum(i, (_, amount) => amount < 0)), Look.Amount),
            (NetRow, result.Years.Sum(y => y.Net), Look.AmountStrong),
            (StartCapitalRow, result.StartCapitalTotal, Look.Amount),
            (DiscountedRow, result.NetPresentValue, Look.ExactAmount),
            (ServiceRow, figures.Service.Take(input.Years.Count).Sum(), Look.Amount),
        })
            sheet.Formula(row, LastColumn + 1, $"SUM({Sheet.Range(row, FirstColumn, row, LastColumn)})", sum, look);
    }

    /// <summary>The key figures; last, since they read the payback's sheet.</summary>
    public void WriteKeyFigures(PaybackSheet payback)
    {
        sheet.Text(KeyFiguresRow, 1, KeyFiguresHead, Look.Heading);
        var heads = new[] { Basis, Service, TotalEconomy, DiscountedBasis };
        for (var i = 0; i < heads.Length; i++)
            sheet.Text(KeyFiguresRow + 1, i + 1, heads[i], i == 0 ? Look.Head : Look.HeadNumber);
        foreach (var (offset, label) in new[] { (2, Outcome), (3, StartYear), (4, PaybackYear), (5, PaybackYears), (6, PaybackInterpolated), (7, Relapses), (8, GainedBefore) })
            sheet.Text(KeyFiguresRow + offset, 1, label);
        var bases = new[] { result.PaybackService, result.PaybackTotal, result.PaybackDiscounted };
        for (var i = 0; i < bases.Length; i++)
            payback.WriteOutcome(sheet, i, KeyFiguresRow + 2, i + 2, bases[i]);
        WriteOtherFigures(KeyFiguresRow + 10);
    }

    private void WriteOtherFigures(int row)
    {
        var net = Row(NetRow);
        var cumulative = Row(CumulativeRow);
        var years = Row(HeadRow);
        var permanent = Row(PermanentRow);
        var last = Sheet.Address(PermanentRow, LastColumn);
        sheet.Text(row, 1, StartCapitalTotal);
        sheet.Formula(row, 2, $"SUM({Row(StartCapitalRow)})", result.StartCapitalTotal, Look.AmountStrong);
        sheet.Text(row + 1, 1, Peak);
        sheet.Formula(row + 1, 2, $"IF(MAX({cumulative})>0,MAX({cumulative}),\"\")", result.PeakExposure?.Amount, Look.AmountStrong);
        sheet.Formula(row + 1, 3, $"IF({Sheet.Address(row + 1, 2)}=\"\",\"\",INDEX({years},MATCH({Sheet.Address(row + 1, 2)},{cumulative},0)))", result.PeakExposure?.Year, Look.Whole);
        sheet.Text(row + 2, 1, Permanent);
        sheet.Formula(row + 2, 2, $"IF(COUNTIF({Name_Durations},{Name_Permanent})=0,\"\",{last})", result.PermanentAnnualEffect?.Amount, Look.AmountStrong);
        // The year after the last one that differs; the first year where none does.
        sheet.Formula(row + 2, 3, $"IF({Sheet.Address(row + 2, 2)}=\"\",\"\",MAX({Sheet.Address(HeadRow, FirstColumn)},SUMPRODUCT(MAX(({permanent}<>{last})*({years}+1)))))", result.PermanentAnnualEffect?.FromYear, Look.Whole);
        sheet.Text(row + 3, 1, NetPresentValue);
        sheet.Formula(row + 3, 2, $"SUMPRODUCT({net},{Row(FactorRow)})", result.NetPresentValue, Look.ExactAmount);
        sheet.Text(row + 4, 1, BenefitCost);
        sheet.Formula(row + 4, 2, $"IF(SUM({Row(SpendingRow)})=0,\"\",-SUMPRODUCT({Row(SavingsRow)},{Row(FactorRow)})/SUMPRODUCT({Row(SpendingRow)},{Row(FactorRow)}))", result.BenefitCostRatio, Look.Ratio);
        sheet.Text(row + 5, 1, InternalRate);
        WriteRateGuesses(net);
        var found = Sheet.Range(SignRow + 3, FirstColumn, SignRow + 3, FirstColumn + Guesses.Length - 1);
        var formula = $"IF(AND(SUM({Row(SignRow + 1)})=1,COUNT({found})>0),ROUND(MAX({found}),6),\"{NoRate}\")";
        if (result.InternalRateOfReturn is { } rate)
            sheet.Formula(row + 5, 2, formula, rate, Look.Rate);
        else
            sheet.TextFormula(row + 5, 2, formula, NoRate);
    }

    // IRR ends at the root that lies next to its guess, and some programs go below −100 %. With one change of sign there is one root above.
    private void WriteRateGuesses(string net)
    {
        sheet.Text(SignRow + 2, 1, RateGuess);
        sheet.Text(SignRow + 3, 1, RateFromGuess);
        for (var i = 0; i < Guesses.Length; i++)
        {
            sheet.Number(SignRow + 2, FirstColumn + i, Guesses[i], Look.Rate);
            var rate = $"IRR({net},{Sheet.Address(SignRow + 2, FirstColumn + i)})";
            sheet.Formula(SignRow + 3, FirstColumn + i, $"IFERROR(IF({rate}>-1,{rate},\"\"),\"\")", result.InternalRateOfReturn, Look.Rate);
        }
    }

    private string Row(int row) => Sheet.Range(row, FirstColumn, row, LastColumn);
}

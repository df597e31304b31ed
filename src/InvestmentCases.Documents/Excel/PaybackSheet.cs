using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Calculation;
using static InvestmentCases.Documents.Excel.WorkbookTexts;

namespace InvestmentCases.Documents.Excel;

/// <summary>Payback year by year by rules 3 and 4: three blocks side by side (service, total, discounted), the case's years and 50 more.</summary>
internal sealed class PaybackSheet
{
    private const int HeadRow = 4;
    private const int FirstRow = 5;
    private const int YearColumn = 1;
    private const int FactorColumn = 4;
    private const int FirstBlockColumn = 5;

    private readonly WorkbookFigures figures;
    private readonly CalculationSheet calculation;
    private readonly Sheet sheet = new(WorkbookTexts.PaybackSheet);

    public PaybackSheet(CaseSummary summary, WorkbookFigures figures, CalculationSheet calculation, WorkbookFile file)
    {
        this.figures = figures;
        this.calculation = calculation;
        sheet.Text(1, 1, summary.Proposal.Title, Look.Title);
        sheet.Heights[1] = 24;
        sheet.Heights[HeadRow] = 45;
        sheet.Text(2, 1, PaybackNote, Look.Note);
        sheet.Text(HeadRow, YearColumn, Year, Look.HeadNumber);
        sheet.Text(HeadRow, 2, Extended, Look.Head);
        sheet.Text(HeadRow, 3, YearNumber, Look.HeadNumber);
        sheet.Text(HeadRow, FactorColumn, Factor, Look.HeadNumber);
        for (var i = 0; i < figures.Total.Length; i++)
            WriteYear(i);
        WriteBlock(0, Service, figures.Service);
        WriteBlock(1, TotalEconomy, figures.Total);
        WriteBlock(2, DiscountedBasis, figures.Discounted);
        sheet.Scrolling = (FirstRow, 2);
        sheet.RepeatedRows = (HeadRow, HeadRow);
        foreach (var (column, width) in new[] { (1, 8d), (2, 11d), (3, 8d), (4, 14d) })
            sheet.Widths[column] = width;
        file.Add(sheet);
    }

    private int LastRow => FirstRow + figures.Total.Length - 1;

    private void WriteYear(int i)
    {
        var row = FirstRow + i;
        sheet.Formula(row, YearColumn, i < figures.Horizon ? calculation.YearFromElsewhere(i) : $"{Sheet.Address(row - 1, YearColumn)}+1", figures.FirstYear + i, Look.Whole);
        sheet.TextFormula(row, 2, $"IF({Sheet.Address(row, YearColumn)}>{Name_LastYear},\"{Yes}\",\"\")", i < figures.Horizon ? "" : Yes, Look.Text);
        sheet.Formula(row, 3, i == 0 ? "0" : $"{Sheet.Address(row - 1, 3)}+1", i, Look.Whole);
        sheet.Formula(row, FactorColumn, i == 0 ? "1" : $"{Sheet.Address(row - 1, FactorColumn)}/(1+LOOKUP({Sheet.Address(row, 3)},{Name_FromYear},{Name_Rate}))", figures.Factors[i], Look.Factor);
    }

    private void WriteBlock(int block, string name, decimal[] nets)
    {
        var column = FirstBlockColumn + 4 * block;
        var isDiscounted = block == 2;
        var look = isDiscounted ? Look.ExactAmount : Look.Amount;
        foreach (var (offset, head) in new[] { (0, NetOf), (1, StartedOf), (2, CumulativeOf), (3, RepaidOf) })
        {
            sheet.Text(HeadRow, column + offset, LegalText.Fill(head, name), Look.HeadNumber);
            sheet.Widths[column + offset] = offset is 0 or 2 ? 19 : 13;
        }
        var (started, sum) = (false, 0m);
        for (var i = 0; i < nets.Length; i++)
        {
            var row = FirstRow + i;
            var startedBefore = started;
            started |= i < figures.Horizon && nets[i] > 0;
            sum = started ? sum + nets[i] : 0m;
            string At(int offset) => Sheet.Address(row, column + offset);
            string Before(int offset) => Sheet.Address(row - 1, column + offset);
            sheet.Formula(row, column, NetFormula(block, i), nets[i], look);
            sheet.Formula(row, column + 1, i == 0 ? $"IF({At(0)}>0,1,0)" : i < figures.Horizon ? $"IF(OR({Before(1)}=1,{At(0)}>0),1,0)" : Before(1), started ? 1 : 0, Look.Whole);
            sheet.Formula(row, column + 2, i == 0 ? $"IF({At(1)}=1,{At(0)},0)" : $"IF({At(1)}=1,ROUND({Before(2)}+{At(0)},{(isDiscounted ? "6" : "2")}),0)", sum, look);
            sheet.Formula(row, column + 3, i == 0 ? "0" : $"IF(AND({Before(1)}=1,IF({Name_Zero}=1,{At(2)}<=0,{At(2)}<0)),1,0)",
                startedBefore && (figures.ExactlyZeroRepays ? sum <= 0 : sum < 0) ? 1 : 0, Look.Whole);
        }
    }

    private string NetFormula(int block, int i) => (block, i < figures.Horizon) switch
    {
        (0, true) => calculation.ServiceFromElsewhere(i),
        (0, false) => calculation.CarriedFromElsewhere(Sheet.Address(FirstRow + i, YearColumn), inService: true),
        (1, true) => calculation.NetFromElsewhere(i),
        (1, false) => calculation.CarriedFromElsewhere(Sheet.Address(FirstRow + i, YearColumn), inService: false),
        _ => $"{Sheet.Address(FirstRow + i, FirstBlockColumn + 4)}*{Sheet.Address(FirstRow + i, FactorColumn)}",
    };

    /// <summary>Writes the seven answers of one basis downwards from <paramref name="row"/> in another sheet.</summary>
    public void WriteOutcome(Sheet target, int block, int row, int column, Payback payback)
    {
        var years = Column(YearColumn);
        var start = Sheet.Address(row + 1, column);
        var end = Sheet.Address(row + 2, column);
        string Block(int offset) => Column(FirstBlockColumn + 4 * block + offset);
        var sums = Block(2);

        target.TextFormula(row, column, $"IF({start}=\"\",\"{DomainWords.Of(PaybackStatus.Immediate)}\",IF({end}=\"\",\"{DomainWords.Of(PaybackStatus.Never)}\",IF({end}<={Name_LastYear},\"{DomainWords.Of(PaybackStatus.Repaid)}\",\"{DomainWords.Of(PaybackStatus.Extrapolated)}\")))", DomainWords.Of(payback.Status));
        target.Formula(row + 1, column, $"IFERROR(INDEX({years},MATCH(1,{Block(1)},0)),\"\")", payback.StartYear, Look.Whole);
        target.Formula(row + 2, column, $"IFERROR(INDEX({years},MATCH(1,{Block(3)},0)),\"\")", payback.Year, Look.Whole);
        target.Formula(row + 3, column, $"IF({end}=\"\",\"\",{end}-{start}+1)", payback.Years, Look.Whole);
        target.Formula(row + 4, column, $"IF({end}=\"\",\"\",{end}-{start}+INDEX({sums},MATCH({end},{years},0)-1)/(INDEX({sums},MATCH({end},{years},0)-1)-INDEX({sums},MATCH({end},{years},0))))", payback.InterpolatedYears, Look.Years);
        target.TextFormula(row + 5, column, $"IF({end}=\"\",\"{No}\",IF(SUMPRODUCT(({years}>{end})*({years}<={Name_LastYear})*({sums}>0))>0,\"{Yes}\",\"{No}\"))", payback.Relapses ? Yes : No);
        target.Formula(row + 6, column, $"IF({start}=\"\",0,SUMPRODUCT(({years}<{start})*{Block(0)}))", payback.GainedBeforeStart, block == 2 ? Look.ExactAmount : Look.Amount);
    }

    private string Column(int column) => sheet.RangeFromElsewhere(FirstRow, column, LastRow, column);
}

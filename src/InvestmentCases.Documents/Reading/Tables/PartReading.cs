using System.Globalization;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>One course of years of a table, read from the first cell to the last question.</summary>
internal sealed class PartReading
{
    private readonly ReadingAnswers answers;
    private readonly TableContext context;
    private readonly ColumnPart part;
    private readonly List<RowDraft> rows;
    private readonly int[] years;
    private readonly int? total, permanent;
    private readonly List<Question> questions = [];
    private readonly List<string> notes = [];
    private readonly int number;

    public PartReading(ReadingAnswers answers, int number, IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, ColumnPart part, int parts, TableContext context)
    {
        (this.answers, this.number, this.part, this.context) = (answers, number, part, context);
        var said = string.Join(' ', new[] { head.Corner, head.Titles }.Concat(part.Columns.Select(column => column.Printed)).Where(text => text.Length > 0));
        Location = context.Heading.Length > 0 ? context.Heading : Say.In($"tabel {number + 1}", $"table {number + 1}");
        years = Places(column => column.Head.IsYear);
        total = Places(column => column.Head.Role == HeadRole.Total).Cast<int?>().FirstOrDefault();
        permanent = Places(column => column.Head.Role == HeadRole.Permanent).Cast<int?>().FirstOrDefault();
        var table = RowBlock.Of(Captions(head));
        table = table with { Area = table.Area ?? Words.AreaIn(head.Corner) };
        rows = RowLabels.Read(grid, head, part.Columns);
        RowRoles.ByLabel(rows);
        var stated = UnitReading.In(said, context);
        var unit = UnitOf(stated);
        ReadNumbers(unit);
        foreach (var (row, because) in RowRoles.ByArithmetic(rows, years, () => Say.In($"Tallene er summen af andre rækker, men navnet siger det ikke.", $"The numbers are the sum of other rows, but the label does not say so.")))
            AskRole(row, because);
        AskLonelySums();
        ApplyRoleAnswers();
        var (doubts, showsGains) = Signs.Read(rows, years, table);
        AskUnclearRows();
        foreach (var doubt in doubts.DistinctBy(doubt => doubt.Row))
            AskSign(doubt);
        var basis = BasisOf(said);
        var currency = UnitWords.OtherCurrencyIn($"{said} {context.Caption}") ?? rows.SelectMany(row => row.Cells).Select(cell => cell.OtherCurrency).FirstOrDefault(other => other is not null);
        if (currency is not null)
            Ask(QuestionCode.Currency, null, null, currency, [currency, "DKK"], null, Say.In($"Beløbene er i en anden valuta end danske kroner.", $"The amounts are in a currency other than Danish kroner."));
        AskAboutYears(parts);
        var priceText = string.Join(' ', [said, context.Caption, .. context.Around, context.Section, context.Document]);
        var price = UnitWords.PriceLevelIn(said) ?? UnitWords.PriceLevelIn(context.Caption) ?? context.Around.Select(UnitWords.PriceLevelIn).FirstOrDefault(level => level is not null) ?? UnitWords.PriceLevelIn(context.Section) ?? UnitWords.PriceLevelIn(context.Document);
        if (price is not null && UnitWords.IsSplitPriceLevel(priceText))
            notes.Add(Say.In($"Prisniveauet er et delt år; det er læst som {price:0}.", $"The price level is a split year; it is read as {price:0}."));
        if (part.Columns.Any(column => column.Head.IsSplit))
            notes.Add(Say.In($"Årene er delte budgetår; hvert er læst som det år, det begynder i.", $"The years are split budget years; each is read as the year in which it begins."));
        Table = new()
        {
            Location = Location,
            Heading = context.Heading,
            Unit = unit,
            IsUnitStated = stated is not null,
            PriceLevel = price,
            ControlArea = table.Area,
            Basis = basis,
            Years = [.. years.Select(YearOf).Distinct().Order()],
            AreYearsOrdinal = AreOrdinal && FirstYear is null,
            ShowsGainSigns = showsGains,
            Scenario = part.IsScenario ? part.Name : null,
            Rows = [.. rows.Select(row => Finish(row, unit, basis, table))],
            Notes = notes,
        };
    }

    public ReadTable Table { get; }

    public IReadOnlyList<Question> Questions => questions;

    private string Location { get; }

    private string Captions(TableHead head) => string.Join(' ', new[] { context.Caption, head.Titles, part.IsPlanVersion || part.IsScenario ? "" : part.Name }.Where(text => text.Length > 0));

    private bool AreOrdinal => part.Columns.Any(column => column.Head.Role == HeadRole.Ordinal);

    private int? FirstYear => AreOrdinal && int.TryParse(answers.To(QuestionCode.FirstYear, Location) ?? answers.To(QuestionCode.FirstYear, DocumentReader.OrdinalYears), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private int[] Places(Func<AmountColumn, bool> which) => [.. Enumerable.Range(0, part.Columns.Count).Where(c => which(part.Columns[c]))];

    private int YearOf(int column) => part.Columns[column].Head.Year + (FirstYear is { } first ? first - 1 : 0);

    private string LocationOf(RowDraft? row, int? year)
    {
        var location = part.Name.Length > 0 ? $"{Location}, {part.Name}" : Location;
        if (row is not null)
            location += Say.In($", række {rows.IndexOf(row) + 1} »{row.Label}«", $", row {rows.IndexOf(row) + 1} “{row.Label}”");
        return year is { } y ? $"{location}, {y.ToString(CultureInfo.InvariantCulture)}" : location;
    }

    private void Ask(QuestionCode code, RowDraft? row, int? year, string text, IReadOnlyList<string> readings, string? suggestion, string because) =>
        questions.Add(new() { Code = code, Location = LocationOf(row, year), Table = number, Row = row is null ? null : rows.IndexOf(row), Year = year, Text = text, Readings = readings, Suggestion = suggestion, Because = because });

    private AmountUnit UnitOf(AmountUnit? stated)
    {
        if (Enum.TryParse<AmountUnit>(answers.To(QuestionCode.Unit, LocationOf(null, null)), out var answered))
            return answered;
        if ((answers.Unit ?? stated) is { } unit)
            return unit;
        if (rows.SelectMany(row => row.Cells).Any(cell => cell.OwnUnit is not null) && rows.SelectMany(row => row.Cells).All(cell => !cell.IsMoney || cell.OwnUnit is not null))
            return AmountUnit.Kroner;
        var suggestion = UnitReading.BySize(rows);
        Ask(QuestionCode.Unit, null, null, "", [nameof(AmountUnit.Kroner), nameof(AmountUnit.Thousands), nameof(AmountUnit.Millions)], suggestion?.ToString(), Say.In($"Tabellen siger ikke, hvilken enhed beløbene er i.", $"The table does not say which unit its amounts are in."));
        return suggestion ?? AmountUnit.Kroner;
    }

    private void ReadNumbers(AmountUnit unit)
    {
        var cells = new NumberCell[rows.Count, part.Columns.Count];
        for (var r = 0; r < rows.Count; r++)
            for (var c = 0; c < part.Columns.Count; c++)
                cells[r, c] = rows[r].Cells[c];
        IEnumerable<SumRule> sums = RowRoles.Sums(rows, [.. Enumerable.Range(0, part.Columns.Count)]);
        if (total is { } column)
            sums = sums.Concat(Enumerable.Range(0, rows.Count).Select(r => new SumRule((r, column), [.. years.Select(year => (r, year))])));
        var known = questions.Exists(question => question.Code == QuestionCode.Unit) ? (AmountUnit?)null : unit;
        var chosen = NumberEvidence.Choose(cells, new(known, answers.DecimalSign, context.IsEnglish), [.. sums]);
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].Role is not (RowRole.BlockHeading or RowRole.Note) || (rows[r].Role == RowRole.Note && rows[r].HasAmounts))
                for (var c = 0; c < part.Columns.Count; c++)
                    rows[r].Values[c] = ValueOf(rows[r], c, chosen[r, c], unit);
    }

    private decimal? ValueOf(RowDraft row, int column, ChosenNumber chosen, AmountUnit unit)
    {
        var cell = row.Cells[column];
        var year = part.Columns[column].Head.IsYear ? YearOf(column) : (int?)null;
        if (decimal.TryParse(answers.To(QuestionCode.AmbiguousNumber, LocationOf(row, year)), NumberStyles.Number, CultureInfo.InvariantCulture, out var answered))
            return answered;
        var own = cell.OwnUnit is { } named && chosen.Value is not null && cell.HasNumber ? AmountText.Factor(named) / AmountText.Factor(unit) : 1m;
        var value = chosen.Value * own;
        // A workbook's number is stored as a line is: rounded half away from zero to whole øre.
        if (cell.IsExact && value is { } stored)
            value = decimal.Round(stored * AmountText.Factor(unit), 2, MidpointRounding.AwayFromZero) / AmountText.Factor(unit);
        if (chosen.IsAsked && row.Role != RowRole.Note)
            Ask(QuestionCode.AmbiguousNumber, row, year, cell.Text, [.. (chosen.Readings ?? []).Select(Invariant)], chosen.Value is { } suggestion ? Invariant(suggestion) : null, chosen.Because);
        else if (cell.OwnUnit == AmountUnit.Kroner && unit != AmountUnit.Kroner && cell.HasNumber && !NumberCell.Plain(cell.Text).EndsWith(",-", StringComparison.Ordinal))
            Ask(QuestionCode.AmbiguousNumber, row, year, cell.Text, [Invariant(chosen.Value ?? 0), Invariant(value ?? 0)], null, Say.In($"Tallet er skrevet med kr., men tabellen er i {AmountText.UnitName(unit, Cultures.Danish)}.", $"The number is written with kr., but the table is in {AmountText.UnitName(unit, Cultures.English)}."));
        else if (cell.Content is CellContent.Text or CellContent.Percent && row.Role is RowRole.Line or RowRole.Base or RowRole.PriceAdjustment or RowRole.Subtotal or RowRole.Total && part.Columns[column].Head.IsYear)
            Ask(QuestionCode.AmbiguousNumber, row, year, cell.Text, [], null, Say.In($"Der står ord, hvor der skulle stå et beløb.", $"There are words where an amount should stand."));
        else if (value is { } amount && row.Role != RowRole.Note && YearAmounts.WhyRefused(amount * AmountText.Factor(unit), year ?? 0) is { } refused)
            Ask(QuestionCode.AmbiguousNumber, row, year, cell.Text, [Invariant(amount)], null, refused);
        return value ?? (cell.Content == CellContent.Empty && (row.Role == RowRole.Line || cell.Text.Trim().Length > 0) && part.Columns[column].Head.IsYear ? 0m : null);
    }

    private void AskRole(RowDraft row, string because, RowRole? suggestion = null)
    {
        var meant = (suggestion ?? row.Role).ToString();
        if (answers.To(QuestionCode.RowRole, LocationOf(row, null)) is null)
            Ask(QuestionCode.RowRole, row, null, row.Label, meant == nameof(RowRole.Line) ? [meant] : [nameof(RowRole.Line), meant], meant, because);
    }

    // The one line without which a sum that does not add up does, in every year: it may be a price, a number of people, or left out on purpose.
    private RowDraft? LeftOut(int sum)
    {
        var scopes = RowRoles.Scopes(rows, sum).ToArray();
        if (scopes.Any(scope => Fits(sum, scope)))
            return null;
        var left = scopes.SelectMany(scope => scope.Where(term => rows[term].Role == RowRole.Line && scope.Count > 2 && Fits(sum, [.. scope.Where(other => other != term)]))).Distinct().ToArray();
        return left.Length == 1 ? rows[left[0]] : null;
    }

    private bool Fits(int sum, IReadOnlyList<int> scope) => years.All(year => rows[sum].Turned(year) == scope.Sum(term => rows[term].Turned(year)));


    // A table of sums alone: the lines that they are the sums of stand elsewhere, or the sums are what there is.
    private void AskLonelySums()
    {
        if (rows.Exists(row => row.Role == RowRole.Line && row.HasAmounts))
            return;
        foreach (var row in rows.Where(row => row.IsSum))
            AskRole(row, Say.In($"Navnet siger sum, men tabellen har ingen andre rækker.", $"The label says sum, but the table has no other rows."));
    }

    // "Nettoudgift til …" may be a sum or a line, and a row without a label anything: asked where no arithmetic shows it.
    private void AskUnclearRows()
    {
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].IsSum && !Words.IsPlainSum(rows[r].Label) && !questions.Exists(question => question.Code == QuestionCode.RowRole && question.Row == r)
                && rows.Take(r).Any(row => row.Role == RowRole.Line) && !RowRoles.Scopes(rows, r).Any(scope => AddsUp(r, scope)))
                AskRole(rows[r], Say.In($"Navnet ligner en sum, men rækkerne giver den ikke.", $"The label looks like a sum, but the rows do not add up to it."));
            else if (rows[r].Role == RowRole.Line && rows[r].HasAmounts && !rows.Take(r).Any(row => row.HasAmounts) && Words.MayBeBase(rows[r].Label) && rows.Count(row => row.Role == RowRole.Line) > 1)
                AskRole(rows[r], Say.In($"Rækken kan være udgangspunktet, som de andre rækker ændrer, eller en post.", $"The row may be the base that the other rows change, or a line."), RowRole.Base);
            else if (rows[r].IsSum && Words.IsPlainSum(rows[r].Label) && LeftOut(r) is { } left)
                AskRole(left, Say.In($"Summen går kun op uden denne række.", $"The sum adds up only without this row."), RowRole.Note);
            else if (rows[r].Role == RowRole.Line && rows[r].HasAmounts && rows[r].Label.Length == 0)
                AskRole(rows[r], Say.In($"Rækken har intet navn.", $"The row has no label."));
    }

    // Near enough to be meant as the sum: what differs is a finding.
    private bool AddsUp(int at, IReadOnlyList<int> scope) =>
        years.Sum(year => Math.Abs(Math.Abs(rows[at].Turned(year)) - Math.Abs(scope.Sum(term => rows[term].Turned(year))))) * 20 <= years.Sum(year => Math.Abs(rows[at].Turned(year)));

    private void ApplyRoleAnswers()
    {
        foreach (var row in rows)
            if (Enum.TryParse<RowRole>(answers.To(QuestionCode.RowRole, LocationOf(row, null)), out var role))
                row.Role = role;
    }

    private void AskSign(SignDoubt doubt)
    {
        var row = doubt.Row;
        if (Enum.TryParse<LineKind>(answers.To(QuestionCode.Sign, LocationOf(row, null)), out var kind))
        {
            var isUp = years.Sum(column => row.Values[column] ?? 0m) >= 0;
            (row.Kind, row.Turn) = (kind, kind is LineKind.Saving or LineKind.Income == isUp ? -1 : 1);
            return;
        }
        Ask(QuestionCode.Sign, row, null, $"{row.Label}: {string.Join(' ', row.Cells.Select(cell => cell.Text))}".Trim(), [nameof(LineKind.Saving), nameof(LineKind.OperatingCost)],
            row.Kind is LineKind.Saving or LineKind.Income == doubt.SuggestsTurning ? nameof(LineKind.Saving) : nameof(LineKind.OperatingCost), doubt.Because);
    }

    private TableBasis BasisOf(string said)
    {
        var answered = Enum.TryParse<TableBasis>(answers.To(QuestionCode.Basis, LocationOf(null, null)), out var one) ? one : answers.Basis;
        var because = BasisReading.WhyChange(rows, years, permanent, [said, context.Caption, .. context.Around, context.Section, .. rows.Where(row => row.Role == RowRole.Note).Select(row => row.Label)]);
        if (answered is { } basis)
            return basis;
        if (because is null)
            return TableBasis.Level;
        Ask(QuestionCode.Basis, null, null, said, [nameof(TableBasis.Level), nameof(TableBasis.Change)], nameof(TableBasis.Change), because);
        return TableBasis.Change;
    }

    private void AskAboutYears(int parts)
    {
        var years = part.Columns.Where(column => column.Head.IsYear).ToArray();
        if (AreOrdinal && FirstYear is null)
            Ask(QuestionCode.FirstYear, null, null, years[0].Printed, [], null, Say.In($"Årene er talt fra 1: hvilket år er det første?", $"The years are counted from 1: which year is the first?"));
        if (years.Any(WithoutYears.IsConcluded))
            Ask(QuestionCode.YearColumn, null, null, context.Heading, [Invariant(years[0].Head.Year)], Invariant(years[0].Head.Year), Say.In($"Kolonnen har intet årstal; overskriften nævner {years[0].Head.Year:0}.", $"The column has no year; the heading names {years[0].Head.Year:0}."));
        if (parts > 1 && (part.Name.Length == 0 || part.IsPlanVersion) && answers.To(QuestionCode.YearColumn, LocationOf(null, null)) is null)
            Ask(QuestionCode.YearColumn, null, null, part.Name, [], null, Say.In($"De samme år står flere gange: hvilken af dem skal casen bruge?", $"The same years stand more than once: which of them is the case to use?"));
        foreach (var column in years.Where(column => column.Head.GoesOn))
            notes.Add(Say.In($"»{column.Printed}« er læst som {column.Head.Year:0}.", $"“{column.Printed}” is read as {column.Head.Year:0}."));
    }

    private ReadRow Finish(RowDraft row, AmountUnit unit, TableBasis basis, RowBlock table)
    {
        var factor = AmountText.Factor(unit) * row.Turn;
        var amounts = new SortedDictionary<int, decimal>();
        var cells = new SortedDictionary<int, string>();
        var places = new SortedDictionary<int, CellPlace>();
        var carried = 0m;
        var carries = basis == TableBasis.Change && BasisReading.Carries(row, rows);
        foreach (var column in years)
        {
            cells[YearOf(column)] = row.Cells[column].Text;
            if (row.Cells[column].At is { } place)
                places[YearOf(column)] = place;
            if (row.Values[column] is { } value)
            {
                carried += value;
                amounts[YearOf(column)] = (carries ? carried : value) * factor;
            }
            else if (carries && row.Role == RowRole.Line)
                amounts[YearOf(column)] = carried * factor;
        }
        var own = RowBlock.Of(row.Label);
        return new()
        {
            Label = row.Label,
            Role = row.Role,
            Kind = row.Role == RowRole.Line ? row.Kind : null,
            ControlArea = row.Area ?? own.Area ?? row.Block.Area ?? table.Area,
            Duration = own.Duration ?? row.Block.Duration ?? (row.Kind == LineKind.ImplementationCost ? Duration.Temporary : table.Duration),
            Party = row.Party ?? (part.Name.Length > 0 && !part.IsPlanVersion && !part.IsScenario ? part.Name : null),
            Amounts = amounts,
            Total = total is { } t ? row.Values[t] * factor : null,
            Permanent = permanent is { } p ? row.Values[p] * factor : null,
            Cells = cells,
            Places = places,
        };
    }

    private static string Invariant(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}

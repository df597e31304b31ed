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
    private readonly bool looksLikeGains;
    private readonly List<string> notes = [];
    private readonly PartQuestions questions;

    public PartReading(ReadingAnswers answers, PartQuestions questions, IReadOnlyList<IReadOnlyList<Cell>> grid, TableHead head, ColumnPart part, TableContext context, IReadOnlyList<ReadTable> earlier)
    {
        (this.answers, this.questions, this.part, this.context) = (answers, questions, part, context);
        var said = string.Join("; ", new[] { head.Corner, head.Titles }.Concat(part.Columns.Select(column => column.Printed)).Where(text => text.Length > 0));
        years = Places(column => column.Head.IsYear);
        total = Places(column => column.Head.Role == HeadRole.Total).Cast<int?>().FirstOrDefault();
        permanent = Places(column => column.Head.Role == HeadRole.Permanent).Cast<int?>().FirstOrDefault();
        var table = RowBlock.OfAll(Captions(head));
        table = table with { Area = table.Area ?? Words.AreaIn(head.Corner) ?? Words.AreaOfSection(context.Section) ?? Words.AreaIn(context.Document) };
        questions.Rows = rows = RowLabels.Read(grid, head, part.Columns, Captions(head).FirstOrDefault(Words.IsOfFinancing) is { } financing ? RowBlock.Of(financing) : RowBlock.None);
        RowRoles.ByLabel(rows);
        foreach (var row in rows.Where(row => row.HasAmounts && RowWords.IsSuccessRate(row.Label, head.Corner)))
            row.Role = RowRole.Note;
        var remarks = string.Join("; ", rows.Where(row => row.Role == RowRole.Note && !row.HasAmounts && row.Label.Length < 100).Select(row => row.Label));
        var stated = UnitReading.In(said, context) ?? UnitReading.OfRows(rows) ?? UnitWords.InText(remarks);
        var unit = UnitOf(stated);
        ReadNumbers(unit);
        NoteRemarks();
        var roles = new RoleQuestions(questions, rows, years, notes);
        roles.AskByArithmetic();
        var legend = SignLegend.In([said, .. head.Titles.Length > 0 ? [head.Titles] : Array.Empty<string>(), context.Caption, .. context.Around, .. rows.Where(row => row.Role == RowRole.Note).Select(row => row.Label), context.Document]);
        var positive = questions.Answer<LineKind>(QuestionCode.Sign) is { } meant ? meant == LineKind.Saving ? PositiveNumber.Gain : PositiveNumber.Cost : legend;
        var signs = Signs.Read(rows, years, table, positive);
        if ((signs.IsOpen || signs.Doubts.Count > 0) && positive is null && SignEvidence.SameSum(rows, years, YearOf, AmountText.Factor(unit), earlier) is { } shown)
            signs = Signs.Read(rows, years, table, positive = shown);
        if (looksLikeGains = positive is null && !signs.ShowsGains && ((signs.IsOpen && rows.Exists(row => row.IsSum && Words.IsNetGain(row.Label))) || Signs.LooksLikeGains(rows, years) || (signs.Doubts.Count > 0 && Signs.PointsOneWay(rows, years))))
            signs = Signs.Read(rows, years, table, PositiveNumber.Gain) with { IsOpen = true };
        roles.AskUnclearRows();
        foreach (var doubt in signs.Doubts.DistinctBy(doubt => doubt.Row))
            AskSign(doubt);
        if (signs.Doubts.Count == 0 && !signs.IsOpen && roles.OnlyFitsTurned() is { } misread)
            AskSign(new(misread, false, Say.In($"Summen går kun op, når rækken har det modsatte fortegn.", $"The sum adds up only when the row has the opposite sign.")));
        if (signs.IsOpen && (looksLikeGains || SignEvidence.MayBeGains(rows, years, head, context)))
            AskWhatPositiveIs();
        var basis = BasisOf(said, head);
        var rate = RateOf(UnitWords.OtherCurrencyIn($"{said} {context.Caption} {string.Join(' ', context.Around.Where(text => UnitWords.InText(text) is not null))} {context.Document} {string.Join(' ', rows.Where(row => row.Unit is not null).Select(row => row.Label))}") ?? rows.SelectMany(row => row.Cells).Select(cell => cell.OtherCurrency).FirstOrDefault(other => other is not null));
        AskAboutYears();
        var priceText = string.Join(' ', [said, context.Caption, .. context.Around, context.Section, context.Document]);
        var price = UnitWords.IsOfEachYear($"{said} {context.Caption}") ? null : UnitWords.PriceLevelIn(said) ?? UnitWords.PriceLevelIn(context.Caption) ?? context.Around.Select(UnitWords.PriceLevelIn).FirstOrDefault(level => level is not null) ?? UnitWords.PriceLevelIn(context.Section) ?? UnitWords.PriceLevelIn(context.Document) ?? UnitWords.PriceLevelIn(remarks) ?? context.PriceLevel;
        if (price is not null && UnitWords.IsSplitPriceLevel(priceText))
            notes.Add(Say.In($"Prisniveauet er et delt år; det er læst som {price:0}.", $"The price level is a split year; it is read as {price:0}."));
        if (part.Columns.Any(column => column.Head.IsSplit))
            notes.Add(Say.In($"Årene er delte budgetår; hvert er læst som det år, det begynder i.", $"The years are split budget years; each is read as the year in which it begins."));
        Table = new()
        {
            Location = questions.Location,
            Heading = context.Heading,
            Unit = unit,
            IsUnitStated = stated is not null,
            PriceLevel = price,
            ControlArea = table.Area,
            Basis = basis,
            Years = [.. years.Select(YearOf).Distinct().Order()],
            AreYearsOrdinal = AreOrdinal && FirstYear is null,
            ShowsGainSigns = signs.ShowsGains,
            Scenario = part.IsScenario ? part.Name : null,
            Rows = [.. rows.Select(row => Finish(row, AmountText.Factor(unit) * rate, basis, table))],
            Notes = [.. notes.Distinct()],
        };
    }

    public ReadTable Table { get; }

    /// <summary>The currency that a person says the amounts are in, other than kroner: then they are none of the case's. Null else.</summary>
    public string? OtherCurrency { get; private set; }

    private string[] Captions(TableHead head) =>
        [.. new[] { context.Caption, head.Titles, head.Corner, part.IsPlanVersion || part.IsScenario ? "" : part.Name }.Select(SignLegend.Without).Where(text => text.Trim().Length > 0)];

    private bool AreOrdinal => part.Columns.Any(column => column.Head.Role == HeadRole.Ordinal);

    private int? FirstYear => AreOrdinal && int.TryParse(questions.Answer(QuestionCode.FirstYear) ?? answers.To(QuestionCode.FirstYear, DocumentReader.OrdinalYears), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private int[] Places(Func<AmountColumn, bool> which) => [.. Enumerable.Range(0, part.Columns.Count).Where(c => which(part.Columns[c]))];

    // Ordinals begin at 1, with some at 0; a year that was only concluded is the one that was answered.
    private int YearOf(int column) =>
        FirstYear is { } first ? part.Columns[column].Head.Year - part.Columns.Where(other => other.Head.Role == HeadRole.Ordinal).Min(other => other.Head.Year) + first
        : WithoutYears.IsConcluded(part.Columns[column]) && int.TryParse(questions.Answer(QuestionCode.YearColumn), NumberStyles.None, CultureInfo.InvariantCulture, out var answered) && answered is >= YearRange.EarliestYear and <= YearRange.LatestYear ? answered
        : part.Columns[column].Head.Year;

    // The year, or what stands over a column that is none.
    private string NameOf(int column) => part.Columns[column].Head.IsYear ? YearOf(column).ToString(CultureInfo.InvariantCulture) : part.Columns[column].Printed;

    private AmountUnit UnitOf(AmountUnit? stated)
    {
        if (questions.Answer<AmountUnit>(QuestionCode.Unit) is { } answered)
            return answered;
        if ((answers.Unit ?? stated) is { } unit)
            return unit;
        if (rows.SelectMany(row => row.Cells).Any(IsWithUnit) && rows.SelectMany(row => row.Cells).All(cell => !cell.IsMoney || IsWithUnit(cell)))
            return AmountUnit.Kroner;
        var suggestion = UnitReading.BySize(rows);
        questions.Ask(QuestionCode.Unit, null, null, "", [nameof(AmountUnit.Kroner), nameof(AmountUnit.Thousands), nameof(AmountUnit.Millions)], suggestion?.ToString(), Say.In($"Tabellen siger ikke, hvilken enhed beløbene er i.", $"The table does not say which unit its amounts are in."));
        return suggestion ?? AmountUnit.Kroner;
    }

    private static bool IsWithUnit(NumberCell cell) => cell.OwnUnit is not null || cell.OtherCurrency is not null;

    private void ReadNumbers(AmountUnit unit)
    {
        var cells = new NumberCell[rows.Count, part.Columns.Count];
        for (var r = 0; r < rows.Count; r++)
            for (var c = 0; c < part.Columns.Count; c++)
                cells[r, c] = rows[r].Cells[c];
        IEnumerable<SumRule> sums = RowRoles.Sums(rows, [.. Enumerable.Range(0, part.Columns.Count)]);
        if (total is { } column)
            sums = sums.Concat(Enumerable.Range(0, rows.Count).Select(r => new SumRule((r, column), years, AreRows: false)));
        var known = questions.IsAsked(QuestionCode.Unit) || rows.Exists(row => row.Unit is not null && row.Unit != unit) ? (AmountUnit?)null : unit;
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
        if (decimal.TryParse(questions.Answer(QuestionCode.AmbiguousNumber, row, NameOf(column)), NumberStyles.Number, CultureInfo.InvariantCulture, out var answered))
            return answered;
        var own = (cell.OwnUnit ?? row.Unit) is { } named && chosen.Value is not null && cell.Options.Count > 0 ? AmountText.Factor(named) / AmountText.Factor(unit) : 1m;
        var value = chosen.Value * own;
        // A workbook's number is stored as a line is: rounded half away from zero to whole øre.
        if (cell.IsExact && value is { } stored)
            value = decimal.Round(stored * AmountText.Factor(unit), 2, MidpointRounding.AwayFromZero) / AmountText.Factor(unit);
        void Ask(IReadOnlyList<string> readings, string? suggestion, string because) => questions.Ask(QuestionCode.AmbiguousNumber, row, year, cell.Text, readings, suggestion, because, NameOf(column));
        if (chosen.IsAsked && row.Role != RowRole.Note)
            Ask([.. (chosen.Readings ?? []).Select(reading => PartQuestions.Written(reading * own))], value is { } suggestion ? PartQuestions.Written(suggestion) : null, chosen.Because);
        else if (cell.OwnUnit == AmountUnit.Kroner && unit != AmountUnit.Kroner && cell.HasNumber)
            Ask([PartQuestions.Written(chosen.Value ?? 0), PartQuestions.Written(value ?? 0)], null, Say.In($"Tallet er skrevet med kr., men tabellen er i {AmountText.UnitName(unit, Cultures.Danish)}.", $"The number is written with kr., but the table is in {AmountText.UnitName(unit, Cultures.English)}."));
        else if (cell.Content is CellContent.Text or CellContent.Percent && row.Role is RowRole.Line or RowRole.Base or RowRole.PriceAdjustment or RowRole.Subtotal or RowRole.Total && part.Columns[column].Head.IsYear)
            Ask([], null, Say.In($"Der står ord, hvor der skulle stå et beløb.", $"There are words where an amount should stand."));
        else if (value is { } amount && row.Role != RowRole.Note && YearAmounts.WhyRefused(amount * AmountText.Factor(unit), year ?? 0) is { } refused)
            Ask([PartQuestions.Written(amount)], null, refused);
        return value ?? (cell.Content == CellContent.Empty && (row.Role == RowRole.Line || cell.Text.Trim().Length > 0) && part.Columns[column].Head.IsYear ? 0m : null);
    }

    // "ca. 900", "900 (skøn)" and "900*" are 900, and it is said so.
    private void NoteRemarks()
    {
        foreach (var (row, column) in from row in rows where row.Role is not (RowRole.Note or RowRole.BlockHeading) from column in years where row.Cells[column] is { HasNumber: true, Remark: not null } && row.Values[column] is not null select (row, column))
            notes.Add(Say.In($"»{row.Cells[column].Text}« er læst som {AmountText.Number(row.Values[column]!.Value, Cultures.Danish)}: »{row.Cells[column].Remark}« er en bemærkning til tallet.", $"“{row.Cells[column].Text}” is read as {AmountText.Number(row.Values[column]!.Value, Cultures.English)}: “{row.Cells[column].Remark}” is a remark on the number."));
    }

    private void AskSign(SignDoubt doubt)
    {
        var row = doubt.Row;
        if (questions.Answer<LineKind>(QuestionCode.Sign, row) is { } kind)
        {
            var isUp = years.Sum(column => row.Values[column] ?? 0m) >= 0;
            (row.Kind, row.Turn) = (kind, kind is LineKind.Saving or LineKind.Income == isUp ? -1 : 1);
            return;
        }
        questions.Ask(QuestionCode.Sign, row, null, $"{row.Label}: {string.Join(' ', row.Cells.Select(cell => cell.Text))}".Trim(), [nameof(LineKind.Saving), nameof(LineKind.OperatingCost)],
            row.Kind is LineKind.Saving or LineKind.Income == doubt.SuggestsTurning ? nameof(LineKind.Saving) : nameof(LineKind.OperatingCost), doubt.Because);
    }

    // No word says which way the numbers point: one question for the table. A budget's positive numbers are spending; a net gain's are not.
    private void AskWhatPositiveIs()
    {
        var suggestion = looksLikeGains ? nameof(LineKind.Saving) : nameof(LineKind.OperatingCost);
        questions.Ask(QuestionCode.Sign, null, null, context.Heading, [nameof(LineKind.OperatingCost), nameof(LineKind.Saving)], suggestion, Say.In($"Ingen ord siger, om positive tal er udgifter eller besparelser.", $"No words say whether positive numbers are costs or savings."));
    }

    private TableBasis BasisOf(string said, TableHead head)
    {
        var answered = questions.Answer<TableBasis>(QuestionCode.Basis) ?? answers.Basis;
        var because = BasisReading.WhyChange(rows, years, permanent, [said, context.Caption, .. context.Around, context.Section, context.Document, .. rows.Where(row => row.Role is RowRole.Note or RowRole.BlockHeading).Select(row => row.Label)]);
        if (answered is { } basis)
            return basis;
        if (because is null && Words.MayBeChange($"{head.Corner} {head.Titles} {context.Caption}"))
            questions.Ask(QuestionCode.Basis, null, null, said, [nameof(TableBasis.Level), nameof(TableBasis.Change)], nameof(TableBasis.Level), Say.In($"Overskriften siger årlig ændring: tallene kan være årets afvigelse fra i dag eller ændringer, der føres videre.", $"The heading says yearly change: the numbers may be the year's difference from today or changes that carry on."));
        else if (because is null && RowWords.IsCumulative($"{head.Corner} {head.Titles} {context.Caption}"))
            questions.Ask(QuestionCode.Basis, null, null, said, [nameof(TableBasis.Level), nameof(TableBasis.Change)], nameof(TableBasis.Level), Say.In($"Overskriften siger akkumuleret: tallene kan være årets virkning eller summen af årene.", $"The heading says cumulative: the numbers may be the year's effect or the sum of the years."));
        if (because is null)
            return TableBasis.Level;
        questions.Ask(QuestionCode.Basis, null, null, said, [nameof(TableBasis.Level), nameof(TableBasis.Change)], nameof(TableBasis.Change), because);
        return TableBasis.Change;
    }

    /// <summary>Kroner for one of the table's currency: 1 until a person has given the rate.</summary>
    private decimal RateOf(string? currency)
    {
        if (currency is null)
            return 1m;
        var answer = questions.Answer(QuestionCode.Currency);
        if (decimal.TryParse(answer, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is > 0 and < 10_000)
            return rate;
        OtherCurrency = answer is null or "DKK" ? null : currency;
        if (answer is null)
            questions.Ask(QuestionCode.Currency, null, null, currency, ["DKK", currency], null, Say.In($"Beløbene er i en anden valuta end danske kroner. Svar DKK, hvis de er i kroner, med kursen (7.46), hvis de skal regnes om, eller {currency}, hvis de ikke skal med.", $"The amounts are in a currency other than Danish kroner. Answer DKK where they are in kroner, the rate (7.46) where they are to be converted, or {currency} where they are to be left out."));
        return 1m;
    }

    private void AskAboutYears()
    {
        var years = part.Columns.Where(column => column.Head.IsYear).ToArray();
        if (AreOrdinal && FirstYear is null)
            questions.Ask(QuestionCode.FirstYear, null, null, years[0].Printed, [], null, Say.In($"Årene er talt fra {years.Min(column => column.Head.Year):0}: hvilket år er det første?", $"The years are counted from {years.Min(column => column.Head.Year):0}: which year is the first?"));
        if (years.Any(WithoutYears.IsConcluded) && questions.Answer(QuestionCode.YearColumn) is null)
            questions.Ask(QuestionCode.YearColumn, null, null, context.Heading, [PartQuestions.Written(years[0].Head.Year)], PartQuestions.Written(years[0].Head.Year), Say.In($"Kolonnen har intet årstal; overskriften nævner {years[0].Head.Year:0}.", $"The column has no year; the heading names {years[0].Head.Year:0}."));
        if (years.DistinctBy(column => column.Head.Year).Count() < years.Length && questions.Answer(QuestionCode.YearColumn) is null)
            questions.Ask(QuestionCode.YearColumn, null, null, string.Join(" · ", years.Select(column => column.Printed)), ["Sum"], "Sum", Say.In($"Et år står i flere spalter, som dele af året: de er lagt sammen.", $"A year stands in several columns, as parts of the year: they were added."));
        foreach (var column in years.Where(column => column.Head.GoesOn))
            notes.Add(Say.In($"»{column.Printed}« er læst som {column.Head.Year:0}.", $"“{column.Printed}” is read as {column.Head.Year:0}."));
    }

    // "Anlægsudgifter i alt" says it of the lines above.
    private ControlArea? AreaOfSum(RowDraft row) => row.Role == RowRole.Line && rows.SkipWhile(other => !ReferenceEquals(other, row)).FirstOrDefault(other => other.IsSum) is { } sum ? Words.AreaIn(sum.Label) : null;

    private ReadRow Finish(RowDraft row, decimal kroner, TableBasis basis, RowBlock table)
    {
        var factor = kroner * row.Turn;
        var amounts = new SortedDictionary<int, decimal>();
        var cells = new SortedDictionary<int, string>();
        var places = new SortedDictionary<int, CellPlace>();
        var carried = 0m;
        var carries = basis == TableBasis.Change && BasisReading.Carries(row, rows);
        foreach (var column in years)
        {
            var year = YearOf(column);
            cells[year] = cells.TryGetValue(year, out var before) ? $"{before} + {row.Cells[column].Text}" : row.Cells[column].Text;
            if (row.Cells[column].At is { } place)
                places.TryAdd(year, place);
            if (row.Values[column] is { } value)
            {
                carried += value;
                amounts[year] = (carries ? carried : value) * factor + (carries ? 0m : amounts.GetValueOrDefault(year));
            }
            else if (carries && row.Role == RowRole.Line)
                amounts[year] = carried * factor;
        }
        var own = RowBlock.Of(row.Label);
        return new()
        {
            Label = row.Label,
            Role = row.Role,
            Kind = row.Role == RowRole.Line ? row.Kind : null,
            ControlArea = row.Area ?? own.Area ?? row.Block.Area ?? AreaOfSum(row) ?? table.Area,
            Duration = row.Duration ?? own.Duration ?? row.Block.Duration ?? (row.Kind == LineKind.ImplementationCost ? Duration.Temporary : table.Duration),
            Party = row.Party ?? (part.Name.Length > 0 && !part.IsPlanVersion && !part.IsScenario && Words.KindIn(part.Name) is null ? part.Name : null),
            // People and places are no amounts in the table's unit.
            Amounts = row.Role == RowRole.Note && !questions.IsAsked(QuestionCode.RowRole, row) && (row.IsCount || CountWords.IsNoMoney(row.Label)) ? [] : amounts,
            Total = total is { } t ? row.Values[t] * factor : null,
            Permanent = permanent is { } p ? row.Values[p] * factor : null,
            Cells = cells,
            Places = places,
        };
    }
}

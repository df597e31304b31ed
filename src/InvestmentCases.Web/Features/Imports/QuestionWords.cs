using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>A question of the reading in the words of the person who answers it.</summary>
internal static class QuestionWords
{
    /// <summary>What is asked.</summary>
    public static string Title(Question question, DocumentReading reading) => question.Code switch
    {
        QuestionCode.AmbiguousNumber => Format(ImportsTexts.AskNumber, question.Text, Label(question, reading), question.Year),
        QuestionCode.Basis => ImportsTexts.AskBasis,
        QuestionCode.Sign when question.Row is null => ImportsTexts.AskSigns,
        QuestionCode.Sign => Format(ImportsTexts.AskSign, Label(question, reading)),
        QuestionCode.Unit => ImportsTexts.AskUnit,
        QuestionCode.YearColumn => question.Table is null ? Format(ImportsTexts.AskLastYear, question.Text) : ImportsTexts.AskYearColumn,
        QuestionCode.RowRole => Format(ImportsTexts.AskRole, Label(question, reading)),
        QuestionCode.Currency => Format(ImportsTexts.AskCurrency, question.Text),
        _ => question.Location == DocumentReader.OrdinalYears || question.Table is not null ? ImportsTexts.AskFirstYear : ImportsTexts.AskYearOfText,
    };

    /// <summary>What one of the readings is called.</summary>
    public static string Reading(Question question, DocumentReading reading, string answer) => question.Code switch
    {
        QuestionCode.AmbiguousNumber when decimal.TryParse(answer, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => $"{number.ToString("#,0.######", CultureInfo.CurrentCulture)} {UnitOf(question, reading)}",
        QuestionCode.Basis => answer == nameof(TableBasis.Change) ? ImportsTexts.BasisChange : ImportsTexts.BasisLevel,
        QuestionCode.Sign when question.Row is null => answer == nameof(LineKind.Saving) ? ImportsTexts.PositiveIsGain : ImportsTexts.PositiveIsCost,
        QuestionCode.Sign when Enum.TryParse<LineKind>(answer, out var kind) => DomainWords.Of(kind),
        QuestionCode.Unit when Enum.TryParse<AmountUnit>(answer, out var unit) => DomainWords.Of(unit),
        QuestionCode.RowRole when Enum.TryParse<RowRole>(answer, out var role) => RoleOf(role),
        QuestionCode.Currency => answer == "DKK" ? ImportsTexts.CurrencyKroner : Format(ImportsTexts.CurrencyOther, answer),
        _ => answer,
    };

    /// <summary>Whether another answer than the ones offered may be typed.</summary>
    public static bool TakesOther(Question question) => question.Code is QuestionCode.AmbiguousNumber or QuestionCode.FirstYear || (question.Code == QuestionCode.YearColumn && (question.Table is null || question.Readings.Count == 0));

    /// <summary>What is typed as an answer, in the form of <see cref="Question.Readings"/>; null where it is none.</summary>
    public static string? Typed(Question question, string text) =>
        question.Code is QuestionCode.AmbiguousNumber
            ? AmountText.Parse(text, AmountUnit.Kroner, CultureInfo.CurrentCulture).Amount?.ToString(CultureInfo.InvariantCulture)
            : int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= YearRange.EarliestYear and <= YearRange.LatestYear ? year.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>What a row of a table is called.</summary>
    public static string RoleOf(RowRole role) => role switch
    {
        RowRole.Line => ImportsTexts.RoleLine,
        RowRole.BlockHeading => ImportsTexts.RoleHeading,
        RowRole.Subtotal => ImportsTexts.RoleSubtotal,
        RowRole.Total => ImportsTexts.RoleTotal,
        RowRole.Base => ImportsTexts.RoleBase,
        RowRole.PriceAdjustment => ImportsTexts.RolePriceAdjustment,
        _ => ImportsTexts.RoleNote,
    };

    private static string Label(Question question, DocumentReading reading) =>
        question is { Table: { } table, Row: { } row } ? reading.Tables[table].Rows[row].Label : question.Text;

    private static string UnitOf(Question question, DocumentReading reading) =>
        question.Table is { } table ? DomainWords.Of(reading.Tables[table].Unit) : "";

    private static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

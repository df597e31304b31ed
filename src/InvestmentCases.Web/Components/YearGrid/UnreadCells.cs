using System.Collections.Immutable;
using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>What a person has typed so far: the proposal, and beside it the texts that are no amounts. Undo, and the edit draft, hold both.</summary>
public sealed record Typed(Proposal Proposal, UnreadCells Unread);

/// <summary>What was typed in a cell and is no amount: kept as it was typed until it is mended.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Reason">Why it is no amount, a whole sentence.</param>
/// <param name="Suggestion">A text that looks like what was meant, or null.</param>
public sealed record WrongText(string Text, string Reason, string? Suggestion);

/// <summary>A wrong cell with its place.</summary>
public sealed record WrongCell(string Row, int Year, WrongText Wrong);

/// <summary>The texts that stand in cells and are no amounts, by row and year. A value: every change gives a new one.</summary>
public sealed class UnreadCells
{
    private readonly ImmutableDictionary<(string Row, int Year), WrongText> texts;

    private UnreadCells(ImmutableDictionary<(string Row, int Year), WrongText> texts) => this.texts = texts;

    public static UnreadCells None { get; } = new(ImmutableDictionary<(string Row, int Year), WrongText>.Empty);

    public bool IsEmpty => texts.IsEmpty;

    public WrongText? At(string row, int year) => texts.GetValueOrDefault((row, year));

    public UnreadCells With(string row, int year, WrongText text) => Of(texts.SetItem((row, year), text));

    public UnreadCells Without(string row, int year) => Of(texts.Remove((row, year)));

    /// <summary>Those that still hold, by row and year: a cell whose amount has been given since, or whose line is gone, is not wrong any more.</summary>
    public IReadOnlyList<WrongCell> In(Proposal proposal) =>
    [
        .. texts.Where(cell => AmountRows.Find(proposal, cell.Key.Row) is { } amounts && !amounts.Has(cell.Key.Year) && proposal.Years?.Contains(cell.Key.Year) == true)
            .OrderBy(cell => AmountRows.NumberOf(proposal, cell.Key.Row)).ThenBy(cell => cell.Key.Row, StringComparer.Ordinal).ThenBy(cell => cell.Key.Year)
            .Select(cell => new WrongCell(cell.Key.Row, cell.Key.Year, cell.Value)),
    ];

    /// <summary>Why the case cannot be saved: every wrong cell, with its path in the case's JSON.</summary>
    public IReadOnlyList<Fault> Faults(Proposal proposal) => IsEmpty ? [] :
    [
        .. In(proposal).Select(cell => new Fault(
            FormattableString.Invariant($"{AmountRows.PathOf(proposal, cell.Row)}.amounts.{cell.Year}"), $"{AmountRows.NameOf(proposal, cell.Row, cell.Year)}: {cell.Wrong.Reason}")),
    ];

    /// <summary>Without the row, which is known by its place: texts in later rows move up with them.</summary>
    public UnreadCells WithoutPlace(char kind, int at)
    {
        var left = None;
        foreach (var ((row, year), text) in texts)
        {
            var place = row.Length < 8 && row[0] == kind ? int.Parse(row.AsSpan(1), CultureInfo.InvariantCulture) : -1;
            if (place != at)
                left = left.With(place > at ? FormattableString.Invariant($"{kind}{place - 1}") : row, year, text);
        }
        return left;
    }

    /// <summary>With the texts of two neighbouring rows, known by their places, exchanged as the rows are.</summary>
    public UnreadCells WithPlacesExchanged(char kind, int one, int other)
    {
        var (first, second) = (FormattableString.Invariant($"{kind}{one}"), FormattableString.Invariant($"{kind}{other}"));
        return Of(texts.ToImmutableDictionary(cell => cell.Key with { Row = cell.Key.Row == first ? second : cell.Key.Row == second ? first : cell.Key.Row }, cell => cell.Value));
    }

    /// <summary>These and those of <paramref name="other"/>; where both have a text, this one's.</summary>
    public UnreadCells And(UnreadCells other) => Of(other.texts.SetItems(texts));

    /// <summary>What of them is stored with the edit draft; the reasons are found anew, in the language of the day.</summary>
    public IReadOnlyList<UnreadText> ToKeep() => [.. texts.Select(cell => new UnreadText(cell.Key.Row, cell.Key.Year, cell.Value.Text))];

    /// <summary>What a person had typed, from her edit draft. A cell that she was still typing in counts as left: its text stands there, and the amount before it does not.</summary>
    public static Typed TakenUp(Proposal proposal, IReadOnlyList<UnreadText> kept)
    {
        var unread = None;
        foreach (var (row, year, text) in kept)
        {
            if (AmountRows.Find(proposal, row) is not { } amounts)
                continue;
            unread = unread.With(row, year, Why(text, proposal.Unit));
            if (amounts.Has(year))
                proposal = AmountRows.With(proposal, row, amounts.Without(year));
        }
        return new(proposal, unread);
    }

    private static WrongText Why(string text, AmountUnit unit)
    {
        var reading = AmountText.Parse(text, unit, CultureInfo.CurrentCulture);
        return new(text, reading.Reason ?? Say.In($"»{text}« blev ikke læst, da det blev skrevet. Tjek tallet.", $"“{text}” was not read when it was typed. Check the number."), reading.IsRead ? text : reading.Suggestion);
    }

    private UnreadCells Of(ImmutableDictionary<(string Row, int Year), WrongText> next) => next == texts ? this : new(next);
}

using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// What one costs, where a line's name says how many its yearly amount is of: two lines of the same thing must reckon with the same price, and of a line that counts two things the price of one follows
/// from the other's, to be held against the catalogue ("1 anbringelse i familiepleje og 8 forebyggende foranstaltninger" for 1,3 mio. kr., where five measures are 0,5).
/// </summary>
internal static partial class ImpliedPrice
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var counted = subject.Proposal.Lines.Select(line => Of(line)).OfType<Counted>().ToArray();
        var single = counted.Where(one => one.Items.Length == 1).GroupBy(one => one.Items[0].Noun, StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (var same in single.Where(same => same.Count() > 1 && same.Any(one => one.Line.Drivers.Count == 0)))
            yield return Same(subject, [.. same]);
        var prices = single.Where(same => same.Select(one => one.Price).Distinct().Count() == 1).ToDictionary(same => same.Key, same => same.First().Price, StringComparer.OrdinalIgnoreCase);
        foreach (var several in counted.Where(one => one.Items.Length > 1 && one.Items.Count(item => !prices.ContainsKey(item.Noun)) == 1))
            yield return Implied(subject, several, prices);
    }

    private sealed record Item(decimal Number, string Noun);

    private sealed record Counted(CashFlowLine Line, decimal Yearly, Item[] Items)
    {
        public decimal Price => Yearly / Items[0].Number;
    }

    // An amount that changes from year to year is not of one number.
    private static Counted? Of(CashFlowLine line)
    {
        var amounts = line.Amounts.Select(amount => Math.Abs(amount.Value)).Where(amount => amount != 0).Distinct().ToArray();
        var label = InBrackets().Match(line.Label) is { Success: true } whole ? whole.Groups["whole"].Value : line.Label;
        var items = CountedThing().Matches(label).Select(match => new Item(NumberWords.Of(match.Groups["n"].Value), match.Groups["noun"].Value.Trim())).Where(item => item.Number > 0).ToArray();
        return amounts is [var yearly] && items.Length > 0 ? new(line, yearly, items) : null;
    }

    private static Finding Same(CheckedCase subject, Counted[] lines)
    {
        var outcome = lines.Select(one => one.Price).Distinct().Count() == 1 ? FindingResult.Agrees : FindingResult.Differs;
        var noun = lines[0].Items[0].Noun;
        return CheckedCase.Find(nameof(ImpliedPrice), outcome, subject.LocationOf(lines[0].Line), string.Join('|', lines.Select(one => one.Line.Id)),
            Say.In($"Pris pr. enhed: {noun}", $"Price of one: {noun}"),
            outcome == FindingResult.Agrees ? Say.In($"Posterne regner med den samme pris.", $"The lines reckon with the same price.") : Say.In($"Posterne regner med hver sin pris. Spørg, om det er de samme slags.", $"The lines reckon with different prices. Ask whether they are of the same kind."),
            [.. lines.SelectMany(one => new[] { one.Yearly, one.Items[0].Number })]) with
        {
            Quote = string.Join(" · ", lines.Select(one => one.Line.Label)),
            Difference = lines.Max(one => one.Price) - lines.Min(one => one.Price),
            Arithmetic = [.. lines.Select(one => $"{subject.NameOf(one.Line)}: {subject.Money(one.Yearly)} : {CheckedCase.Number(one.Items[0].Number)} = {subject.MoneyWithUnit(Rounded(one.Price))}")],
        };
    }

    private static Finding Implied(CheckedCase subject, Counted line, Dictionary<string, decimal> prices)
    {
        var unknown = line.Items.Single(item => !prices.ContainsKey(item.Noun));
        var known = line.Items.Where(item => item != unknown).ToArray();
        var left = line.Yearly - known.Sum(item => item.Number * prices[item.Noun]);
        var price = Rounded(left / unknown.Number);
        var catalogue = CataloguePrice.Known(subject, unknown.Noun, line.Line.ControlArea);
        var compared = catalogue is { } other ? Tolerance.Compare(price, other.InCase, Tolerance.Of([price], AmountUnit.Millions)) : FindingResult.CannotBeChecked;
        var outcome = price <= 0 ? FindingResult.Differs : compared == FindingResult.Differs && catalogue!.Value.Price.IsIllustrative ? FindingResult.CannotBeChecked : compared;
        return CheckedCase.Find(nameof(ImpliedPrice), outcome, subject.LocationOf(line.Line), line.Line.Id.ToString(),
            Say.In($"Prisen, der følger: {unknown.Noun}", $"The price that follows: {unknown.Noun}"),
            outcome switch
            {
                FindingResult.Differs when price <= 0 => Say.In($"Der er intet tilbage til {unknown.Noun}, når resten er trukket fra til den pris, en anden post har.", $"Nothing is left for {unknown.Noun} when the rest is taken off at the price that another line has."),
                FindingResult.CannotBeChecked => Say.In($"Kan ikke efterprøves, fordi kataloget ikke har en pris at holde den op imod. Den følger af beløbet, når resten er trukket fra.", $"Cannot be checked, because the catalogue has no price to hold it against. It follows from the amount when the rest is taken off."),
                FindingResult.Differs => Say.In($"Kataloget har en anden pris.", $"The catalogue has another price."),
                _ => Say.In($"Det er katalogets pris.", $"It is the catalogue's price."),
            },
            [price, catalogue?.InCase ?? 0]) with
        {
            Quote = line.Line.Label,
            Difference = catalogue is { } held ? price - held.InCase : null,
            Catalogue = catalogue?.Price.Code,
            Arithmetic =
            [
                $"{subject.Sum([line.Yearly, .. known.Select(item => -item.Number * prices[item.Noun])], left)} {subject.Unit}" + (unknown.Number == 1 ? "" : $"; {subject.Money(left)} : {CheckedCase.Number(unknown.Number)} = {subject.MoneyWithUnit(price)}"),
                .. known.Select(item => $"{CheckedCase.Number(item.Number)} × {subject.MoneyWithUnit(Rounded(prices[item.Noun]))} ({item.Noun})"),
                .. catalogue is { } priced ? [Say.In($"Kataloget: {subject.MoneyWithUnit(priced.InCase)}", $"The catalogue: {subject.MoneyWithUnit(priced.InCase)}")] : Array.Empty<string>(),
            ],
        };
    }

    private static decimal Rounded(decimal kroner) => decimal.Round(kroner, 2, MidpointRounding.AwayFromZero);

    [GeneratedRegex(@"\((?<whole>(?:i alt )?\d[^()]*)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // At the beginning or behind "af" and "og": in "Fase 2 drift" nothing is counted.
    [GeneratedRegex(@"(?:^|(?<=\b(?:af|og|samt|of|and)\s)|(?<=[(,;]\s?)|(?<=\bi alt\s))(?<n>" + NumberWords.Counting + @")\s+(?<noun>\p{L}{3,}(?:\s+\p{L}+)*?)(?=\s+(?:og|samt|and)\s|[,();:×–]|\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountedThing();
}

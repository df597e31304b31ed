using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The amount that accounts came to beside the one that a forecast had told, where the two stand in neighbouring sentences of a text: by how much it went otherwise is worked out, for no text says it.</summary>
internal static partial class AccountsAgainstForecast
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var text in ReportText.TextsOf(subject))
            for (var i = 0; i + 1 < text.Count; i++)
                if (Pair(text[i], text[i + 1]) is { } pair)
                    yield return Find(pair.Accounts, pair.Forecast, text[i], text[i + 1]);
    }

    private static (decimal Accounts, decimal Forecast)? Pair(Sentence one, Sentence other) =>
        Only(one, Accounts()) is { } accounts && Only(other, Forecast()) is { } forecast ? (accounts, forecast)
        : Only(one, Forecast()) is { } told && Only(other, Accounts()) is { } came ? (came, told)
        : null;

    // A sentence about both, or with two amounts, does not say which is which.
    private static decimal? Only(Sentence sentence, Regex about) =>
        about.IsMatch(sentence.Text) && Accounts().IsMatch(sentence.Text) != Forecast().IsMatch(sentence.Text) && CaseText.AmountsIn(sentence.Text).ToArray() is [var only] ? only.Kroner : null;

    private static Finding Find(decimal accounts, decimal forecast, Sentence one, Sentence other)
    {
        var unit = new[] { accounts, forecast }.All(amount => amount % 100_000 == 0) ? AmountUnit.Millions : AmountUnit.Kroner;
        string Shown(decimal kroner) => AmountText.Format(kroner, unit, CheckedCase.Culture);
        var name = AmountText.UnitName(unit, CheckedCase.Culture);
        return CheckedCase.Find(nameof(AccountsAgainstForecast), FindingResult.Agrees, one.Location, $"{one.Text}|{other.Text}",
            Say.In($"Regnskab mod prognose", $"Accounts against forecast"),
            accounts < forecast
                ? Say.In($"Regnskabet er {Shown(forecast - accounts)} {name} lavere end prognosen. Forskellen er regnet ud; den står ikke i teksten.", $"The accounts are {Shown(forecast - accounts)} {name} below the forecast. The difference is worked out; it is not in the text.")
                : Say.In($"Regnskabet er {Shown(accounts - forecast)} {name} højere end prognosen. Forskellen er regnet ud; den står ikke i teksten.", $"The accounts are {Shown(accounts - forecast)} {name} above the forecast. The difference is worked out; it is not in the text."),
            accounts, forecast) with
        {
            Quote = $"{one.Text} {other.Text}",
            Arithmetic = [$"{Shown(Math.Max(accounts, forecast))} − {Shown(Math.Min(accounts, forecast))} = {Shown(Math.Abs(forecast - accounts))} {name}"],
        };
    }

    [GeneratedRegex(@"\b\p{Ll}*regnskab|\baccounts\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"\b\p{Ll}*prognose|\bforecast", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forecast();
}

using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The words that say what a row of a table is: a sum, a base, an adjustment, a note, an alternative. A word is evidence; what it is held against stands where it is used.</summary>
internal static partial class RowWords
{
    /// <summary>A label that says by itself that the row is a sum.</summary>
    public static bool IsSum(string label) => Sum().IsMatch(label) && !OfSomething().IsMatch(label);

    /// <summary>A label that a sum often has, but a line may have as well: the arithmetic decides.</summary>
    public static bool MayBeSum(string label) => PossibleSum().IsMatch(label);

    /// <summary>A sum that says itself that it is one within the table.</summary>
    public static bool IsPartSum(string label) => PartSum().IsMatch(label);

    /// <summary>The running sum, which is neither a line nor the sum of the rows.</summary>
    public static bool IsCumulative(string label) => Cumulative().IsMatch(label);

    /// <summary>What is computed from the sums, "Nutidsværdi", "Intern rente", "Diskonteringsfaktor": neither a line nor a sum.</summary>
    public static bool IsMeasure(string label) => Measure().IsMatch(label);

    public static bool IsBase(string label) => Base().IsMatch(label);

    /// <summary>A label that begins as a base does, and may be one.</summary>
    public static bool MayBeBase(string label) => PossibleBase().IsMatch(label);

    /// <summary>A label that is a budget's name, "Teknisk budget", "Ny ramme": the sum of a base and what changes it, where it adds up to it.</summary>
    public static bool NamesBudget(string label) => BudgetName().IsMatch(label);

    public static bool IsPriceAdjustment(string label) => PriceAdjustment().IsMatch(label);

    /// <summary>A row that is the net under a success rate: "Succesrate 50 %", or "50 %" where the column is named so.</summary>
    public static bool IsSuccessRate(string label, string corner) => SuccessRate().IsMatch(label) || (SuccessRateHead().IsMatch(corner) && PercentAlone().IsMatch(label));

    public static bool IsNote(string label) => Note().IsMatch(label);

    /// <summary>A row that is part of the row above it: "heraf løn".</summary>
    public static bool IsOfWhich(string label) => OfWhich().IsMatch(label);

    /// <summary>A heading that says that the table goes on from the page before.</summary>
    public static bool IsContinuation(string label) => Continuation().IsMatch(label);

    /// <summary>The number of a page, which is none of the table.</summary>
    public static bool IsPageMark(string text) => PageMark().IsMatch(text);

    public static bool IsPayback(string label) => Payback().IsMatch(label);

    /// <summary>A label that is a sum whatever the numbers are: "i alt"; "nettoudgift til …" may be a line.</summary>
    public static bool IsPlainSum(string label) => PlainSum().IsMatch(label);

    /// <summary>A row or a block that is one of several alternatives: "Model B", "Lavt scenarie".</summary>
    public static bool IsAlternative(string label) => Alternative().IsMatch(label);

    /// <summary>The alternative that a table's heading names, "Model B", or null.</summary>
    public static string? AlternativeIn(string heading) => AlternativeHeading().Match(heading) is { Success: true } match ? match.Groups["name"].Value.ToUpperInvariant() : null;

    /// <summary>A row that is the difference between two others.</summary>
    public static bool IsDifference(string label) => Difference().IsMatch(label);

    /// <summary>A label that only names one of several outcomes, "Lavt", "Middel", "Best case".</summary>
    public static bool IsOutcome(string label) => Outcome().IsMatch(label);

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:i ?alt|samlet$|total(?:t|en|er|sum)?|sum(?:ma)?|subtotal|delsum|mellemsum|delsumma|tilsammen|totalt|grand total|netto(?:effekt|virkning|behov|provenu|balance|merudgift(?:er)?|mindreudgift(?:er)?|finansiering(?:sbehov)?|resultat|økonomi|udgift(?:er)?|kostnad(?:er)?|utgift(?:er)?|besparelse|besparing|innsparing|påvirkning|konsekvens(?:er)?|ændring(?:er)?|investering(?:er)?|indtægt(?:er)?|inntekt(?:er)?|gevinst|effektivisering(?:er)?|total|sum)?(?: virkning| virkninger| effekt)?|net(?: effect| total| result| cost| impact)?|(?:årets )?resultat|årets netto\w*|bundlinje|finansieringsbehov|udgifter minus indtægter|indtægter minus udgifter|summen af)\b|\b(?:i ?alt|totalt?|summa|tilsammen|sammenlagt|in total|samlet sum)(?:\b[.:]?$|, | \(| i \d{4}| for )|\bi ?alt\b|^sum |^summa |^samle(?:t|de) (?:økonomi|varig|netto|effekt|ændring|påvirkning|udgift|omkostning|besparelse|effektivisering|investering|implementering|resultat|budget|indtægt|virkning|sum|midlertidig|merudgift|mindreudgift|drift|anlæg|service)|^(?:sum|total) of |^samlad|^samlede? (?:nto|effekt)|^økonomi i alt|^(?:rest|saldo|balance)[.:]?$", Loose)]
    private static partial Regex Sum();

    // "Total hofteoperation" and "antal i alt" are other things; "heraf i alt" is a part.
    [GeneratedRegex(@"^(?:heraf|herav|därav|of which)\b|^netto(?:areal|løn)", Loose)]
    private static partial Regex OfSomething();

    [GeneratedRegex(@"^(?:samle|effekt\b|økonomi\b|drift\b|anlæg\b|service\b|overførsl|finansiering\b|balance|varig(?:t|e)? (?:effekt|virkning|netto)|resultat|afvigelse|difference|merforbrug|mangler|manko|restfinansiering|ubalance|egen ?finansiering|nytt|nyt budget|ny ramme|ansøg|søgt|nettobeløb|virkning|konsekvens|budget|ramme|ændringer?\b|varige ændringer|udgifter\b|indtægter\b|besparelser\b)|\bnetto[.:]?$", Loose)]
    private static partial Regex PossibleSum();

    [GeneratedRegex(@"\b(?:i ?alt|tilsammen|in total)\b|^(?:total|sum|summa|totalt|subtotal|delsum|mellemsum|samlet|samlede|grand total)\b|^(?:netto|net)(?:effekt|virkning|resultat|gevinst|total|sum| effect| total| result)?[.:]?$|\b(?:total|totalt|sum|summa)$", Loose)]
    private static partial Regex PlainSum();

    [GeneratedRegex(@"^(?:sub-?total|delsum|mellemsum|delsumma)", Loose)]
    private static partial Regex PartSum();

    [GeneratedRegex(@"nutidsværdi|nuvärde|nåverdi|present value|\bnpv\b|diskont|discount|intern(?:e)? ?rente|internränta|\birr\b|intern forrentning|^forrentning(?: (?:i|p\.a\.).*)?$|\broi\b|kalkulationsrente|kalkylränta|kalkulasjonsrente|return on investment|faktor$|\bfactor$|benefit[- ]cost|cost[- ]benefit|break[- ]?even", Loose)]
    private static partial Regex Measure();

    [GeneratedRegex(@"akkumuler|kumuler|løbende sum|cumulative|ackumuler", Loose)]
    private static partial Regex Cumulative();

    [GeneratedRegex(@"^(?:budget(?:ramme)?|ramme(?:n)?) (?:før|inden)\b|^(?:oprindeligt? |vedtaget |vedtatt |vedtagen |godkendt |gældende |nuværende |eksisterende |nugældende |current |opening |base |ingående |opprinnelig |gjeldende |fremskrevet |fremskrevne |framskrevet |framskriven |videreført )(?:budget|ramme|bevilling|udgift|drift|forbrug|base|utgångsläge|budsjett)|^(?:budget|budsjett|ramme|rammen|basisbudget|budgetramme|driftsramme|basis|basisramme|basisbevilling|udgangspunkt|udgangsbudget|startbudget|primo|åbningsbudget|baseline|opening budget|base budget|utgangsramme|ingående ram|ram(?:en)?(?: (?:enligt|enl\.?) budget)?|budget primo|grundbudget)(?: (?:for )?(?:19|20)\d\d(?:/\d\d)?| i dag| primo)?\b(?: ?\([^()]*(?:p/?l|pris)[^()]*\))?[:.]?$|^budgetgrundlag|^utgångsbudget", Loose)]
    private static partial Regex Base();

    [GeneratedRegex(@"\b(?:budget\p{L}*|\p{L}*ramme|ram|\p{L}*bevilling|budsjett\p{L}*)\b(?: (?:for )?(?:19|20)\d\d(?:[-–]\d+)?)?$|^(?:ny )?ram(?:en)? (?:för|efter)\b|^budget efter\b|^ramme efter\b|^budget requirement", Loose)]
    private static partial Regex BudgetName();

    [GeneratedRegex(@"^(?:budget|ramme|driftsramme|basis|udgangspunkt|nuværende|gældende|nugældende|eksisterende|vedtaget|oprindelig|opprinnelig|current|existing|opening|base\b|baseline)", Loose)]
    private static partial Regex PossibleBase();

    [GeneratedRegex(@"\bpris-? ?(?:og|&|/|och) ?l[øö]n|\bl[øö]n-? ?(?:og|och|s- og) ?pris|\bp/?l[- ]?(?:regulering|fremskrivning|korrektion|opregning|justering|effekt)|\bpris(?:regulering|fremskrivning|justering|uppräkning|omräkning|stigning|vekst)|\blønfremskrivning|^fremskrivning|\bindeksregulering|\b(?:pris|løn)indeksering|^indeksering(?: af (?:pris|løn)\p{L}*)?$|(?<!contract )\binflation|price (?:adjust|index)|indexation|deflator|^uppräkning\b|lønns- og pris|lønnsvekst|index(?:uppräkning)", Loose)]
    private static partial Regex PriceAdjustment();

    [GeneratedRegex(@"^(?:netto(?:effekt)? )?(?:ved )?(?:en )?(?:succes|success|suksess)(?:rate|grad)(?: på)? \d{1,3}(?:,\d)? ?(?:%|pct)", Loose)]
    private static partial Regex SuccessRate();

    [GeneratedRegex(@"(?:succes|success|suksess)(?:rate|grad)", Loose)]
    private static partial Regex SuccessRateHead();

    [GeneratedRegex(@"^\d{1,3}(?:,\d)? ?(?:%|pct\.?|procent)(?: \([^()]*\))?$", Loose)]
    private static partial Regex PercentAlone();

    [GeneratedRegex(@"^\s*(?:noter?|anm(?:ærkning(?:er)?)?|kilder?|bemærk(?:ning(?:er)?)?|notes?|source|merknad|källa|kommentar(?:er)?|forudsætninger)\b\s*[.:]|^\s*(?:\*|[¹²³]|\d\)\s|\(\d\))", Loose)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[-–•\s]*(?:heraf|her af|deraf|herav|hvoraf|hvorav|därav|varav|herunder|of which|thereof|af det)\b", Loose)]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"\bfortsat\b|\bforts\.|fortsættelse|fortsatt?\b|forts(?:ä|e)tt?ning|\bcontinued\b|\bcont(?:'d|\.)", Loose)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^(?:side|sida|page|s\.) ?\d{1,3}(?: ?(?:af|av|of|/) ?\d{1,3})?$", Loose)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"tilbagebetaling|tjent hjem|hentet hjem|payback|nedbetalingstid|återbetalning|inntjening", Loose)]
    private static partial Regex Payback();

    [GeneratedRegex(@"^(?:forskel(?:len)?|difference|afvigelse|ændring|diff\.?|differens|variance|avvik(?:else)?|endring|förändring|change)\b", Loose)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^(?:lavt?|låg|lågt|middel|midt|mellem|høj(?:t)?|hög(?:t)?|low|medium|central|high|basis|optimistisk|pessimistisk|forsigtigt?|worst case|best case|base case|minimum|maksimum)(?: (?:skøn|estimat|scenarie|anslag|bud|case))?[.:]?$", Loose)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^\W*(?:tabel\w* \d+\w?[.:–-]*\s*|\d+(?:\.\d+)*\.?\s+)?(?<name>(?:model|alternativ|variant|løsning|scenari\p{L}*|option) [A-ZÆØÅ\d])\b", Loose)]
    private static partial Regex AlternativeHeading();

    [GeneratedRegex(@"scenari(?:e|o|um)\w*\b|^(?:model|alternativ|variant|option|løsning)\w* [a-z\d]\b", Loose)]
    private static partial Regex Alternative();
}

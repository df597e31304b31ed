using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The words that tables of amounts are written with, in Danish, Norwegian, Swedish and English. A word is evidence; what it is held against stands where it is used.</summary>
internal static partial class Words
{
    private const int LongestHeading = 60;

    /// <summary>A text that speaks of proposals: their positive numbers may be what they save.</summary>
    public static bool IsProposal(string text) => Proposal().IsMatch(text);

    /// <summary>A heading of money that is moved within the budget: what leaves one place comes to another.</summary>
    public static bool IsOfMoves(string heading) => Moves().IsMatch(heading);

    /// <summary>A text that speaks of spending, and of nothing that is saved by it.</summary>
    public static bool IsOfSpending(string text) => (Spending().IsMatch(text) && !Saving().IsMatch(Claims(text))) || (Budget().IsMatch(text) && !Saving().IsMatch(text) && !Gain().IsMatch(text) && !Proposal().IsMatch(text));

    public static bool IsFinancing(string label) => Financing().IsMatch(label) && !Saving().IsMatch(label) && !label.Contains("indtægt", StringComparison.OrdinalIgnoreCase);

    public static bool SaysPermanent(string text) => Permanent().IsMatch(text);

    public static bool SaysTemporary(string text) => Temporary().IsMatch(text);

    public static bool SaysSaving(string text) => Saving().IsMatch(Claims(text)) && !LostIncome().IsMatch(text);

    /// <summary>A word that claims a cost: "udgift", "ansættelse", "implementering". "Løn" or "licenser" only name what the money is for, and may be saved.</summary>
    public static bool SaysCost(string text) => !NamesArea(text) && !EndOf().IsMatch(text) && (ClaimedCost().IsMatch(text) || LostIncome().IsMatch(text) || Implementation().IsMatch(text));

    /// <summary>Whether the text says what money is spent on: "Udgifter til etablering".</summary>
    public static bool IsCostOf(string text) => CostOf().IsMatch(text);

    /// <summary>Costs that become fewer: "Lavere udgifter", which says saving, whatever its second word says alone.</summary>
    public static bool IsLessCost(string text) => LessCost().IsMatch(text);

    /// <summary>A label that is a control area's name, "Serviceudgifter", or the change of an expenditure, "Ændring af nettodriftsudgifter": its "udgift" claims nothing of the sign.</summary>
    public static bool NamesArea(string label) => AreaName().IsMatch(label) || IsChangeOfCost(label);

    /// <summary>A label that names what is spent in an area, "Serviceudgifter": its number is that spending, which falls where it is negative.</summary>
    public static bool IsAreaCost(string label) => AreaName().IsMatch(label) && AreaCost().IsMatch(label);

    /// <summary>A label whose sign says itself what it is: the change of an expenditure falls where it is negative.</summary>
    public static bool IsChangeOfCost(string label) => ChangeOfCost().IsMatch(label);

    /// <summary>A text that names what is spent net: positive where more is spent than saved.</summary>
    public static bool IsNetCost(string text) => NetCost().IsMatch(text);

    /// <summary>A sum that names itself as what is won: positive where something is won.</summary>
    public static bool IsNetGain(string label) => NetGain().IsMatch(label);

    /// <summary>Income that falls away, which is spending whatever stands around it: "Mistet refusion".</summary>
    public static bool IsLostIncome(string label) => LostIncome().IsMatch(label);

    public static bool SaysGain(string text) => Gain().IsMatch(text);

    /// <summary>What the words say that an amount is; null where they say nothing, or say two things.</summary>
    public static LineKind? KindIn(string text) =>
        LostIncome().IsMatch(text) ? LineKind.OperatingCost
        : NamesArea(text) ? Implementation().IsMatch(text) ? LineKind.ImplementationCost : null
        : CostOf().IsMatch(text) ? Implementation().IsMatch(text) ? LineKind.ImplementationCost : LineKind.OperatingCost
        : Saving().IsMatch(Claims(text)) ? LineKind.Saving
        : Income().IsMatch(text) ? LineKind.Income
        : Implementation().IsMatch(text) ? LineKind.ImplementationCost
        : Cost().IsMatch(text) || ClaimedCost().IsMatch(text) ? LineKind.OperatingCost
        : null;

    /// <summary>A heading of savings or income as such, under which positive numbers are savings: "Besparelser"; not "Effektivisering af kørsel", which names a proposal.</summary>
    public static bool IsHeadingOfGains(string heading) => HeadingOfGains().IsMatch(heading);

    /// <summary>Whether the text begins by naming its own kind: "Udgifter til …", whatever the block says.</summary>
    public static bool BeginsWithCost(string label) => OwnCost().IsMatch(label);

    // What only names a thing that saves, "energibesparende pumper", claims no saving.
    private static string Claims(string text) => SavingThing().Replace(text, " ");

    public static ControlArea? AreaIn(string text)
    {
        var areas = new List<ControlArea>();
        if (Service().IsMatch(text))
            areas.Add(ControlArea.Service);
        if (Transfers().IsMatch(text))
            areas.Add(ControlArea.Transfers);
        if (Capital().IsMatch(text))
            areas.Add(ControlArea.Capital);
        if (Financial().IsMatch(text))
            areas.Add(ControlArea.Financial);
        return areas.Count == 1 ? areas[0] : null;
    }

    /// <summary>The control area of a heading that names one and no running of it: "Anlægsudgifter"; not "Anlæg og afledt drift".</summary>
    public static ControlArea? AreaOfSection(string heading) => heading.Length <= 40 && !heading.Contains("drift", StringComparison.OrdinalIgnoreCase) ? AreaIn(heading) : null;

    /// <summary>Whether the text says that each number is the change against the year before.</summary>
    public static bool SaysChangeFromYearBefore(string text) =>
        text.Length <= LongestHeading ? ChangeFromYearBefore().IsMatch(text) : Domain.Texts.RunningText.SentencesIn(text).Any(sentence => ChangeFromYearBefore().IsMatch(sentence) && OfTheNumbers().IsMatch(sentence));

    /// <summary>Whether the text speaks of yearly changes without saying what they are held against: they may carry on, or not.</summary>
    public static bool MayBeChange(string text) => YearlyChange().IsMatch(text);

    /// <summary>Columns of one year that are a plan and another state of it.</summary>
    public static bool IsPlanVersion(string text) => PlanVersion().IsMatch(text);

    /// <summary>The heading of a table of what covers the need.</summary>
    public static bool IsOfFinancing(string heading) => FinancingTable().IsMatch(heading);

    public static bool IsScenario(string text) => ScenarioName().IsMatch(text);

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:tabel\w* \d+\w?[.:]?\s*)?(?:(?:varige?|årlige?|samlede?t?|forventede?|midlertidige?|direkte|yearly|expected|total)\s+)?(?:drifts|netto|brutto|service)?(?:besparelser?|effektivisering(?:er)?|effektiviseringsgevinst(?:er)?|mindreudgift(?:er)?|mindreforbrug|(?:\p{L}*)potentiale|spareforslag|sparekatalog|nedskæring(?:er)?|efficienc(?:y|ies)|cuts|gevinst(?:er)?|indtægt(?:er)?|merindtægt(?:er)?|provenu|reduktion(?:er)?|rationalisering(?:er)?|innsparing(?:er)?|(?:mindre|lavere|reducerede|sparede|minskade|lägre|reduserte|lower|reduced) (?:drifts)?(?:udgifter|omkostninger|kostnader|utgifter|costs)|besparing(?:ar)?|effektiviseringar|inntekt(?:er)?|intäkt(?:er)?|savings?|benefits?|income|revenues?(?! (?:implications?|budgets?|costs?|effects?|consequences|expenditure|accounts?|spending|pressures?|impacts?)))\b(?! (?:af|av|of|gennem|ved|i forbindelse) )|^(?:[\p{L}-]+\s+){1,3}(?:besparelser|gevinster|mindreudgifter|indtægter|effektiviseringer|innsparinger|inntekter|besparingar|intäkter|savings|benefits|revenues)\s*[:.]?$", Loose)]
    private static partial Regex HeadingOfGains();

    [GeneratedRegex(@"forslag|förslag|proposal|katalog|tiltag|\btiltak|initiativ|omprioriter|råderum|handleplan|budgetrevision|prioritering|bidrag|\bændring|\bendring|förändring|\bchanges?\b|scenari|nettoeffekt", Loose)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"omplacering|flytning af budget|budgetflytning|overflytning|budgetneutral|virement", Loose)]
    private static partial Regex Moves();

    [GeneratedRegex(@"udgift|omkostning|forbrug|regnskab|regnskap|kostnad|utgift|\bcosts?\b|expenditure|spending|bevilling|merudgift|\banlæg|investering|investment|capital (?:programme|scheme|plan)|äskande|budget ?(?:ændring|endring|förändring|changes?)", Loose)]
    private static partial Regex Spending();

    [GeneratedRegex(@"\bbudget|\bramme|\bramen?\b|\bdrift|budsjett", Loose)]
    private static partial Regex Budget();

    [GeneratedRegex(@"(?<!med)finansiering(?!s)|(?<!med)finansierer|finansieret|^tilskud fra|^puljemidler|^bevilling fra|^(?:ansøgt|søges) (?:fra|om)|^startkapital|^investeringspulje\w*$|funding|financed by|financing", Loose)]
    private static partial Regex Financing();

    [GeneratedRegex(@"\bvarig|permanent|\bvarige?\b|bestående|løpende(?! pris)", Loose)]
    private static partial Regex Permanent();

    [GeneratedRegex(@"midlertidig|engangs|implementering|etablering|tillfällig|temporary|one-?off|one-?time|engångs|opstart|projektperiode", Loose)]
    private static partial Regex Temporary();

    [GeneratedRegex(@"bespar|\bspar(?:er|es|et|ede)?\b|\bspare(?!kasse|d|t)\p{L}+|potentiale|nedskær|neddrag|\bkutt\b|\bcuts?\b|efficienc|sparte?\b|\bsparede?\b|mindreudgift|mindre udgift|mindreforbrug|mindre forbrug|mindre behov|mindre indgribende|effektivisering|effektiviserings|gevinst|provenu|reduktion|reducer|reduceret|færre|lavere|bortfald|nedlæg|nedlag|nedbring|undgå|undgåe|frigjort|frigør|rationaliser|saving|\bsaved?\b|reduc|fewer|avoided|lower|\bbenefits?\b|\blukning\b|\blukkes\b|\bophør|innspar|innsparing|effektivitet|minsk|\bfärre\b|lägre|lågare|\bfærre\b|reduser|effektivis|mindre vikar|kortere forløb|^mindre \p{Ll}+(?<!er|anlæg|børn|huse)$", Loose)]
    private static partial Regex Saving();

    [GeneratedRegex(@"(?:mindre|lavere|reducerede?|minskade?|lägre|lågare|reduserte?|færre|sparede?|undgåede?|lower|reduced|avoided|saved) ?(?:drifts|løn)?(?:udgift|omkostning|kostnad|utgift|costs?\b|expen)", Loose)]
    private static partial Regex LessCost();

    [GeneratedRegex(@"\bnetto ?(?:drifts|mer)?(?:udgift|utgift|kostnad|omkostning)|\bnet (?:cost|expenditure|spending)", Loose)]
    private static partial Regex NetCost();

    // "Udgift til …": whatever stands behind is what it is spent on.
    [GeneratedRegex(@"^[-–•\s]*(?:tabel\w* \d+\w?[.:]?\s*)?(?:mer|drifts|engangs|anlægs|etablerings|implementerings|investerings|årlig |varig |midlertidig |øgede? )?(?:udgift(?:er)?|omkostning(?:er)?|kostnad(?:er)?|utgift(?:er)?|costs?|expenditure) (?:til|ved|for|för|of|on|i forbindelse med|knyttet til)\b", Loose)]
    private static partial Regex CostOf();

    [GeneratedRegex(@"\b\w*(?:besparende|(?:effektiviserings|besparelses|rationaliserings)(?:projekt|program|konsulent|plan|enhed|team|arbejde)\w*)", Loose)]
    private static partial Regex SavingThing();

    [GeneratedRegex(@"^[-–•\s]*(?:heraf )?(?:netto)?(?:service|overførsels|anlægs|nettodrifts|overførings)(?:udgift(?:er)?|ramme(?:n)?|utgift(?:er)?)?(?: i alt)?[.:]?$|^anlæg$|^overførsler(?: mv\.?)?$", Loose)]
    private static partial Regex AreaName();

    [GeneratedRegex(@"udgift|utgift", Loose)]
    private static partial Regex AreaCost();

    [GeneratedRegex(@"^(?:årlige? |annual )?(?:ændring(?:er)?|endring(?:er)?|förändring(?:ar)?|change) (?:af|i|av|in|of) [\p{L} -]*(?:udgift|utgift|kostnad|expenditure|cost|budget|ramme|bevilling)", Loose)]
    private static partial Regex ChangeOfCost();

    [GeneratedRegex(@"^(?:samlet |forventet |årlig |varig )?netto ?(?:gevinst|besparelse|effektivisering|provenu|besparing|innsparing|overskud)|^net (?:gains?|savings?|benefits?)|^(?:gevinst|overskud)(?: i alt)?$", Loose)]
    private static partial Regex NetGain();

    [GeneratedRegex(@"gevinst|\bgains?\b|benefit|nettogevinst|afkast|vinst|overskud", Loose)]
    private static partial Regex Gain();

    [GeneratedRegex(@"(?:mistet|tabt|bortfald af|bortfaldne?|færre|lavere|mindre|lost|reduced) (?:stats|drifts|bruger|leje)?(?:indtægt|refusion|brugerbetaling|betaling|income|revenue|tilskudd?\b(?! til)|medfinansiering fra)|mindreindtægt|tabte? indtægt|mistet", Loose)]
    private static partial Regex LostIncome();

    [GeneratedRegex(@"indtægt|brugerbetaling|brukerbetaling|\bsalg\b|salg af|refusion|\bincome\b|revenue(?! (?:implications?|budgets?|costs?|effects?|consequences|expenditure|accounts?|spending|pressures?|impacts?))|intäkt|inntekt|gebyr|takstindtægt|statstilskud|tilskud fra staten|forældrebetaling|egenbetaling|deltagerbetaling|foreldrebetaling|\beu-(?:bidrag|tilskud|midler)|momskompensasjon|momskompensation|lejeindtægt|\b(?:government |state |external )?grants?\b(?! to)|statsbidrag|statligt bidrag|\bsales?\b|försäljning", Loose)]
    private static partial Regex Income();

    [GeneratedRegex(@"implementering|engangs|etablering|opstartsudgift|opstartsomkostning|\banlæg|anlægs|ombygning|anskaffelse|investering|indretning|igangsættelse|one-?off|one-?time|set-?up|implementation|start-?up|\binvestments?\b|genomförande|engångs|renovering|udrulning|kompetenceudvikling|implement|\bcapex\b", Loose)]
    private static partial Regex Implementation();

    [GeneratedRegex(@"omkostning|(?<!netto)udgift|\bopex\b|ansættelse|\bløn\b|lønninger|lønudgift|årsværk|medarbejder|licens|\bdrift\b|driftsudgift|\bkøb\b|indkøb|uddannelse|konsulent|koordinator|projektled|husleje|\bleje\b|(?<!-)\bcosts?\b|expenses?|expenditure|salar|\bwages?\b|\bstaff|(?<!netto)utgift|(?<!netto)kostnad|\blöner?\b|utbildning|personal|vederlag|overhead|vedligehold|\brenter?\b|afdrag|merudgift|merforbrug|lønn|opnormering|\bnye? stilling|ansatte|sagsbehandler|socialrådgiver|sygeplejerske|pædagog|terapeut|supervision|evaluering|materialer|udstyr|support|abonnement|tilskud til|markedsføring|kontingent", Loose)]
    private static partial Regex Cost();

    [GeneratedRegex(@"(?<!mindre ?)omkostning|(?<!mindre ?|netto)udgift|ansættelse|ansætte|(?<!-)\bcosts?\b|\bopex\b|expenses?|expenditure|(?<!netto|lågare |lavere |lägre |reduserte |minskade )utgift|(?<!netto|lågare |lavere |lägre |reduserte |minskade )kostnad|opnormering|\bnye? (?:stilling|medarbejder|årsværk)|ekstra|flere |hiring|anställ|merforbrug|driftsudvidelse|udvidelse", Loose)]
    private static partial Regex ClaimedCost();

    // "Udløb af puljen til flere voksne" names what was spent, and ends.
    [GeneratedRegex(@"^[-–•\s]*(?:udløb|ophør|bortfald|afvikling|lukning|stop) (?:af|for)\b", Loose)]
    private static partial Regex EndOf();

    [GeneratedRegex(@"^[-–•\s]*(?:mer)?(?:udgift|omkostning|drift(?:s)?(?:udgift|omkostning)|afledte? drift|implementering|engangsudgift|investering|anlæg|cost|utgift|kostnad|ansættelse|løn til)", Loose)]
    private static partial Regex OwnCost();

    [GeneratedRegex(@"\bservice\b|serviceudgift|serviceinvest|serviceram|serviceeffekt|servicedrift", Loose)]
    private static partial Regex Service();

    [GeneratedRegex(@"overførsl|overførselsud|\btransfers?\b|overføring|transferering", Loose)]
    private static partial Regex Transfers();

    [GeneratedRegex(@"\banlæg|\bcapital\b|\binvesteringsutgift|\binvesteringsbud|\binvesteringsplan|\binvesteringsoversi|\bcapex\b", Loose)]
    private static partial Regex Capital();

    [GeneratedRegex(@"finanspost|finansielle poster|financial items|finansiella poster|finansposter", Loose)]
    private static partial Regex Financial();

    [GeneratedRegex(@"(?:i forhold til|ift\.?|sammenlignet med|mod|fra|jämfört med|sammenliknet med|compared (?:with|to)|against|from|on|over) (?:det |the )?(?:året før|foregående år|forrige år|sidste år|föregående år|året innan|året før|previous year|year before|prior year|foregående budgetår)|(?:ændring|endring|förändring)\w* år[- ]for[- ]år|år-for-år|year[- ]on[- ]year|årlige? ændring(?:er)? (?:i|fra)|årlig tilvækst|ændring fra år til år|förändring från år till år|endring fra år til år|akkumuleres over årene|bæres videre|carries? (?:on|over|forward)", Loose)]
    private static partial Regex ChangeFromYearBefore();

    // "Provenuet er nedjusteret i forhold til sidste år" says nothing of the table's numbers.
    [GeneratedRegex(@"ændring|endring|förändring|\bchanges?\b|\btal(?:lene|l|len)?\b|beløb|beløp|belopp|figures|amounts|tabel|table|kolonne", Loose)]
    private static partial Regex OfTheNumbers();

    [GeneratedRegex(@"\bårlige? (?:ramme|budget)?(?:ændring|endring|förändring|tilvækst)|\b(?:ændring|endring|förändring)(?:er|ar)? (?:pr\. år|per år|år for år)|\b(?:annual|yearly) changes?|(?:ændring|endring|förändring)(?:er|ar)? (?:til|i|av|af) (?:\p{L}*rammen?|ram(?:en)?)\b", Loose)]
    private static partial Regex YearlyChange();

    [GeneratedRegex(@"korriger|\bforslag\b|foreslået|vedtaget|vedtagen|oprindelig|revider|forventet|faktisk|regnskab|prognose|\bplan\b|\bactuals?\b|forecast|revised|original|\bbudget\b|adopted|korr\.|\bny(?:t)?\b|\bgammel|tidligere|justeret|ændret|utfall|opprinnelig|reviderad|ursprunglig|justert|vedtatt", Loose)]
    private static partial Regex PlanVersion();

    [GeneratedRegex(@"^\W*(?:tabel\w* \d+\w?[.:]?\s*)?finansiering(?:splan|en|sbehov)?\b", Loose)]
    private static partial Regex FinancingTable();

    [GeneratedRegex(@"scenari|\blav(?:t)?\b|\bmiddel\b|\bhøj(?:t)?\b|\blow\b|\bmedium\b|\bhigh\b|optimis|pessimis|\bbasis\b|best case|worst case|forsigtig|forventet effekt|succesrate|\d ?%|alternativ|model [a-z\d]|variant", Loose)]
    private static partial Regex ScenarioName();
}

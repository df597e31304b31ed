using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace InvestmentCases.Web.Tests.Architecture;

public partial class TextsStandInTwoLanguages
{
    private const string English = ".en.resx";

    /// <summary>MudBlazor itself asks by string.</summary>
    private static readonly string[] asksForOthers = ["src/InvestmentCases.Web/Hosting/Languages.cs"];

    [Fact]
    public void Danish_and_English_have_the_same_keys_and_the_same_places_for_numbers()
    {
        var files = Sources.InSrc(".resx");

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(IsDanish).SelectMany(danish => DifferencesOf(danish, files.FirstOrDefault(file => file.Path == EnglishOf(danish)))));
    }

    [Fact]
    public void Every_English_file_has_a_Danish_one()
    {
        var files = Sources.InSrc(".resx");

        Assert.Empty(files.Where(file => !IsDanish(file) && !files.Any(danish => IsDanish(danish) && EnglishOf(danish) == file.Path)).Select(file => file.Path));
    }

    [Fact]
    public void No_page_asks_for_a_text_by_string()
    {
        var sources = Sources.InSrc(".cs", ".razor").Where(source => !asksForOthers.Contains(source.Path));

        Assert.Empty(sources.SelectMany(AsksByString));
    }

    [Theory]
    [InlineData("A", "A", "B", "B")]
    [InlineData("A", "{0} år", "A", "years")]
    [InlineData("A", "år", "A", "")]
    public void A_planted_difference_is_caught(string danishKey, string danish, string englishKey, string english)
    {
        var differences = DifferencesOf(Planted("PlantedTexts.resx", danishKey, danish), Planted("PlantedTexts.en.resx", englishKey, english));

        Assert.NotEmpty(differences);
    }

    [Fact]
    public void A_missing_English_file_is_caught() => Assert.NotEmpty(DifferencesOf(Planted("PlantedTexts.resx", "A", "A"), null));

    [Theory]
    [InlineData("@CasesTexts.ResourceManager.GetString(\"NewCase\")")]
    [InlineData("@inject IStringLocalizer<Register> Texts")]
    public void A_planted_question_by_string_is_caught(string line) => Assert.NotEmpty(AsksByString(new("Planted.razor", line)));

    private static bool IsDanish(SourceFile file) => !file.Path.EndsWith(English, StringComparison.Ordinal);

    private static string EnglishOf(SourceFile danish) => danish.Path[..^".resx".Length] + English;

    private static IEnumerable<string> DifferencesOf(SourceFile danish, SourceFile? english)
    {
        if (english is null)
            return [$"{danish.Path} has no English file"];
        var (left, right) = (TextsOf(danish), TextsOf(english));
        return
        [
            .. left.Keys.Except(right.Keys).Select(key => $"{english.Path} lacks {key}"),
            .. right.Keys.Except(left.Keys).Select(key => $"{danish.Path} lacks {key}"),
            .. from key in left.Keys.Intersect(right.Keys)
               where !PlacesIn(left[key]).SetEquals(PlacesIn(right[key])) || left[key].Trim().Length == 0 != (right[key].Trim().Length == 0)
               select $"{danish.Path}: {key} does not say the same in both languages",
        ];
    }

    private static Dictionary<string, string> TextsOf(SourceFile file) =>
        XDocument.Parse(file.Text).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<string> PlacesIn(string text) => [.. Places().Matches(text).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> AsksByString(SourceFile source) =>
        from line in source.Lines
        where ByString().IsMatch(line.Line)
        select $"{source.Path}:{line.Number}: {line.Line.Trim()}";

    private static SourceFile Planted(string path, string key, string text) =>
        new(path, $"<root><data name=\"{key}\"><value>{text}</value></data></root>");

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"IStringLocalizer|ResourceManager\.GetString|Texts\[")]
    private static partial Regex ByString();
}

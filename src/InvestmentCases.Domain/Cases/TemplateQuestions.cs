using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Cases;

/// <summary>The questions that a template leaves in a text for the caseworker to answer: in square brackets, ended by a question mark.</summary>
public static partial class TemplateQuestions
{
    /// <summary>The questions that still stand in <paramref name="text"/>, without their brackets, in order; empty where there are none.</summary>
    /// <param name="text">Markdown, or null. A link and a footnote are no questions.</param>
    public static IReadOnlyList<string> In(string? text) => [.. Question().Matches(text ?? "").Select(match => match.Groups[1].Value.Trim())];

    /// <summary>Whether <paramref name="text"/> says something of its own beside the questions.</summary>
    /// <param name="text">Markdown, or null.</param>
    public static bool IsAnswered(string? text) => Question().Replace(text ?? "", "").Any(char.IsLetterOrDigit);

    [GeneratedRegex(@"\[(?!\^)([^\[\]]*\?)\s*\](?![(\[:])")]
    private static partial Regex Question();
}

using InvestmentCases.Domain;

namespace InvestmentCases.Web.Commands;

/// <summary>A command's text with its values, written by the conventions of the operator's language.</summary>
internal static class CommandText
{
    public static string Of(string text, params object[] values) => string.Format(Say.English ? Cultures.English : Cultures.Danish, text, values);
}

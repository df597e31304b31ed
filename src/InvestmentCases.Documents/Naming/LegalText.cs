using System.Globalization;
using System.Text;
using System.Xml;

namespace InvestmentCases.Documents.Naming;

/// <summary>Texts as office files can hold them: XML knows no control characters but tab and line breaks, and no half characters.</summary>
internal static class LegalText
{
    /// <summary>A text of the resources with its places filled, in the current culture.</summary>
    public static string Fill(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);

    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (XmlConvert.IsXmlChar(text[i]))
                kept.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                kept.Append(text[i]).Append(text[++i]);
        return kept.ToString();
    }
}

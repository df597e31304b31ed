using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace InvestmentCases.Documents.Tests;

/// <summary>Opens and judges written files.</summary>
internal static class OfficeFile
{
    public static WordprocessingDocument Word(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    public static SpreadsheetDocument Workbook(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), false);

    /// <summary>Fails with every fault that Office's own schema finds.</summary>
    public static void AssertValid(OpenXmlPackage package) =>
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri}{e.Path?.XPath}: {e.Description}"));
}

namespace InvestmentCases.Documents.Excel;

/// <summary>How a cell looks and how its number is written. What can be changed by hand is tinted; what is computed is not.</summary>
internal enum Look
{
    Text,
    Title,
    Note,
    Heading,
    Head,
    HeadNumber,
    Strong,
    Wrapped,
    InputText,
    InputAmount,
    InputWhole,
    InputRate,
    Amount,
    AmountStrong,
    ExactAmount,
    Whole,
    Years,
    Rate,
    Ratio,
    Factor,
    Right,
    Date,
}

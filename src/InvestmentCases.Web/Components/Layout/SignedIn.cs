using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Components.Layout;

/// <summary>The person as the frame shows her. What she may do is asked of Rights at each operation, never of this.</summary>
public sealed record SignedIn(string Name, Role Role)
{
    public string Initials
    {
        get
        {
            var words = Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words.Length switch { 0 => "", 1 => words[0][..1], _ => $"{words[0][0]}{words[^1][0]}" };
        }
    }
}

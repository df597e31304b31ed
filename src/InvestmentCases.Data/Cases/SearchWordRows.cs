using System.ComponentModel.DataAnnotations;

namespace InvestmentCases.Data;

/// <summary>A word that cases are found by, as <see cref="Storage.DanishText.Words"/> gives it. What stands in a title has one row for titles and one for texts.</summary>
public sealed class SearchWordRow
{
    public long Id { get; set; }
    [MaxLength(Storage.DanishText.LongestWord)] public string Text { get; set; } = "";

    /// <summary>Whether it is digits only. Numbers grow with the register and words do not: each is searched apart.</summary>
    public bool IsNumber { get; set; }

    /// <summary>Whether it is the word of titles; every word of a case, its title's too, has one that is not.</summary>
    public bool IsOfTitle { get; set; }
}

/// <summary>That a word stands in a case: searching reads these, and never a case's texts.</summary>
public sealed class CaseWordRow : ICasePart
{
    public long CaseId { get; set; }
    public long WordId { get; set; }
    public SearchWordRow Word { get; set; } = null!;
}

namespace InvestmentCases.Web.Features.Cases;

/// <summary>The cases of the register that are picked out, by number: one by one, from one to another, a page, or all that the filter finds.</summary>
public sealed class RegisterSelection
{
    /// <summary>As many numbers as an address has room for; who wants more takes all that are found.</summary>
    public const int Most = 500;

    private readonly SortedSet<int> numbers = [];
    private int? last;

    public IReadOnlyCollection<int> Numbers => numbers;

    /// <summary>Whether everything that the filter finds is picked out, on this page and the others.</summary>
    public bool IsAllFound { get; private set; }

    public bool IsFull => numbers.Count >= Most;

    public bool Has(int number) => IsAllFound || numbers.Contains(number);

    /// <summary>Picks out a case or puts it back. With <paramref name="isRange"/> every case of the page between it and the last one goes the same way.</summary>
    public void Toggle(int number, bool isRange, IReadOnlyList<int> page)
    {
        IsAllFound = false;
        var isPicked = !numbers.Contains(number);
        var (from, to) = (isRange && last is { } before ? IndexOf(page, before) : -1, IndexOf(page, number));
        foreach (var one in from < 0 || to < 0 ? [number] : page.Skip(Math.Min(from, to)).Take(Math.Abs(to - from) + 1))
            Put(one, isPicked);
        last = number;
    }

    /// <summary>Picks out the whole page, or puts it back where it is picked out already.</summary>
    public void TogglePage(IReadOnlyList<int> page)
    {
        var isPicked = !page.All(Has);
        IsAllFound = false;
        foreach (var one in page)
            Put(one, isPicked);
    }

    public void TakeAllFound()
    {
        Clear();
        IsAllFound = true;
    }

    public void Clear()
    {
        (IsAllFound, last) = (false, null);
        numbers.Clear();
    }

    private void Put(int number, bool isPicked)
    {
        if (!isPicked)
            numbers.Remove(number);
        else if (!IsFull)
            numbers.Add(number);
    }

    private static int IndexOf(IReadOnlyList<int> page, int number) => page.ToList().IndexOf(number);
}

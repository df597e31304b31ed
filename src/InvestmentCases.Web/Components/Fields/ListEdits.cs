namespace InvestmentCases.Web.Components.Fields;

/// <summary>Lists that never change, changed: each answer is a new list.</summary>
public static class ListEdits
{
    /// <summary><paramref name="one"/> at <paramref name="at"/>; the same list where it says what stands there.</summary>
    public static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> list, int at, T one) =>
        EqualityComparer<T>.Default.Equals(list[at], one) ? list : [.. list.Select((old, i) => i == at ? one : old)];

    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> list, int at) => [.. list.Where((_, i) => i != at)];

    /// <summary>The one at <paramref name="at"/> moved by <paramref name="by"/> places; the same list where it would leave it.</summary>
    public static IReadOnlyList<T> Moved<T>(IReadOnlyList<T> list, int at, int by)
    {
        var to = at + by;
        if (to < 0 || to >= list.Count)
            return list;
        var moved = list.ToList();
        moved.RemoveAt(at);
        moved.Insert(to, list[at]);
        return moved;
    }
}

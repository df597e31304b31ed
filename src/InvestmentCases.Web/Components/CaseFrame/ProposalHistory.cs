using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>The last hundred states of what is typed, to go back to and forth again. They are values, so that a step back costs one reference.</summary>
public sealed class ProposalHistory
{
    public const int MostSteps = 100;

    private readonly LinkedList<Typed> back = new();
    private readonly Stack<Typed> forth = new();
    private string? lastField;

    public bool CanUndo => back.Count > 0;

    public bool CanRedo => forth.Count > 0;

    /// <summary>Remembers the state before a change. Changes in a row to the same field are one step.</summary>
    public void Add(Typed before, string? field)
    {
        var goesOn = field is not null && field == lastField && back.Count > 0;
        lastField = field;
        forth.Clear();
        if (goesOn)
            return;
        back.AddLast(before);
        if (back.Count > MostSteps)
            back.RemoveFirst();
    }

    public Typed Undo(Typed now)
    {
        lastField = null;
        var before = back.Last!.Value;
        back.RemoveLast();
        forth.Push(now);
        return before;
    }

    public Typed Redo(Typed now)
    {
        lastField = null;
        back.AddLast(now);
        return forth.Pop();
    }

    public void Clear()
    {
        lastField = null;
        back.Clear();
        forth.Clear();
    }
}

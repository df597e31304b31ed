using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace InvestmentCases.Web.Components.CaseFrame;

public sealed partial class StepDialog
{
    private CaseStep? step;
    private IReadOnlyList<Fault> lacks = [];
    private string? comment;
    private string? refusal;
    private bool isTaking;
    private bool focusWaits;
    private ElementReference first;

    [Inject] public TakeStep Order { get; set; } = null!;

    [Parameter, EditorRequired] public CaseWorkspace Workspace { get; set; } = null!;

    /// <summary>The step was taken.</summary>
    [Parameter, EditorRequired] public EventCallback Taken { get; set; }

    /// <summary>Asks the person about <paramref name="asked"/>.</summary>
    public Task OpenAsync(CaseStep asked)
    {
        step = asked;
        lacks = asked == CaseStep.Submit ? Submission.WhatIsMissing(Workspace.Draft) : [];
        (comment, refusal, focusWaits) = (null, null, true);
        return InvokeAsync(StateHasChanged);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!focusWaits || step is null)
            return;
        focusWaits = false;
        await first.FocusAsync();
    }

    private async Task TakeAsync()
    {
        isTaking = true;
        refusal = null;
        try
        {
            if (!await Workspace.SaveAsync())
            {
                Close();
                return;
            }
            await Order.RunAsync(new(Workspace.Case!.Id, step!.Value, comment, Workspace.Case.Version));
            Close();
            await Taken.InvokeAsync();
        }
        catch (InvalidInputException lacking)
        {
            lacks = lacking.Faults;
        }
        catch (StaleVersionException stale)
        {
            refusal = stale.Message;
            await Workspace.RefreshAsync();
        }
        catch (Exception refused) when (refused is NotAllowedException or StepRefusedException or NotKnownException)
        {
            refusal = refused.Message;
        }
        finally
        {
            isTaking = false;
        }
    }

    private void Close() => step = null;

    private void OnKey(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Close();
    }
}

using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Account;

public sealed partial class Profile(CurrentActor current, IDbContextFactory<CasesDb> factory, ReferenceData reference, RenameSelf rename) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private Data.Account? account;
    private string unitName = "";
    private string? name, nameFault;
    private bool isNameSaved;

    protected override async Task OnInitializedAsync()
    {
        var actor = await current.GetAsync(leaving.Token);
        await using var db = await factory.CreateDbContextAsync(leaving.Token);
        account = await db.Users.AsNoTracking().SingleAsync(row => row.Id == actor.AccountId, leaving.Token);
        name = account.Name;
        unitName = account.Unit is { } unit ? (await reference.OrganisationAsync(leaving.Token)).NameOf(unit) : AccountTexts.WholeMunicipality;
    }

    private async Task SaveNameAsync()
    {
        (nameFault, isNameSaved) = (null, false);
        try
        {
            await rename.RunAsync(name, leaving.Token);
            isNameSaved = true;
        }
        catch (InvalidInputException refused)
        {
            nameFault = refused.Message;
        }
    }

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }
}

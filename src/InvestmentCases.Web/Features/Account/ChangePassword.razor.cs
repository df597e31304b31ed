using InvestmentCases.Domain;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace InvestmentCases.Web.Features.Account;

public sealed partial class ChangePassword(SignInManager<Data.Account> signIn)
{
    [CascadingParameter] public HttpContext Context { get; set; } = default!;
    [SupplyParameterFromForm(FormName = "password")] public Typed Input { get; set; } = default!;

    private string? Refusal { get; set; }
    private bool IsChanged { get; set; }

    protected override void OnInitialized() => Input ??= new();

    private async Task ChangeAsync()
    {
        var account = await signIn.UserManager.GetUserAsync(Context.User) ?? throw new NotAllowedException(AccountTexts.SignInAgain);
        try
        {
            PasswordRule.Demand(Input.New, account.Email ?? "");
        }
        catch (InvalidInputException refused)
        {
            Refusal = refused.Message;
            return;
        }
        if (await signIn.UserManager.IsLockedOutAsync(account))
        {
            Refusal = AccountTexts.LockedOut;
            return;
        }
        if (!(await signIn.UserManager.ChangePasswordAsync(account, Input.Old ?? "", Input.New!)).Succeeded)
        {
            await signIn.UserManager.AccessFailedAsync(account);
            Refusal = AccountTexts.WrongOldPassword;
            return;
        }
        await signIn.RefreshSignInAsync(account);
        IsChanged = true;
    }

    public sealed class Typed
    {
        public string? Old { get; set; }
        public string? New { get; set; }
    }
}

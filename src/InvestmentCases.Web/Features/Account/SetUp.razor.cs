using InvestmentCases.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace InvestmentCases.Web.Features.Account;

public sealed partial class SetUp(SetUpCode code, MakeFirstAdministrator make, SignInManager<Data.Account> signIn, NavigationManager navigation)
{
    public const string Address = "/account/set-up";

    [CascadingParameter] public HttpContext Context { get; set; } = default!;
    [SupplyParameterFromForm(FormName = "set-up")] public Typed Input { get; set; } = default!;

    private IReadOnlyList<Fault> Faults { get; set; } = [];
    private bool IsDone { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        IsDone = !await code.IsNeededAsync(Context.RequestAborted);
    }

    private async Task MakeAsync()
    {
        try
        {
            var made = await make.RunAsync(Input.Code, Input.Name, Input.Email, Input.Password, Context.RequestAborted);
            await signIn.SignInAsync(made, isPersistent: false);
        }
        catch (InvalidInputException refused)
        {
            Faults = refused.Faults;
            return;
        }
        navigation.NavigateTo("/");
    }

    public sealed class Typed
    {
        public string? Code { get; set; }
        public string? Name { get; set; }
        public string? Email { get; set; }
        public string? Password { get; set; }
    }
}

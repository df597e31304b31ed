using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Account;

public sealed partial class SignInPage(
    SignInManager<Data.Account> signIn, IPasswordHasher<Data.Account> hasher, NavigationManager navigation, IConfiguration settings, IHostEnvironment environment)
{
    /// <summary>Takes the time that a real check takes, so that an unknown address cannot be told by how fast it is refused.</summary>
    private static readonly Lazy<string> nobodysPassword = new(() => new PasswordHasher<Data.Account>().HashPassword(new(), Guid.NewGuid().ToString()));

    [CascadingParameter] public HttpContext Context { get; set; } = default!;
    [SupplyParameterFromForm(FormName = "sign-in")] public Typed Input { get; set; } = default!;
    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }

    /// <summary>Whether a page led here because its sign-in had run out.</summary>
    [SupplyParameterFromQuery(Name = "ended")] public bool HasEnded { get; set; }

    private string? Refusal { get; set; }
    private IReadOnlyList<DemoPerson> DemoPeople { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        if (DemoMunicipality.IsEnabled(settings, environment))
            DemoPeople = await signIn.UserManager.Users
                .Where(person => person.Email!.EndsWith(DemoMunicipality.MailDomain) && !person.IsDisabled)
                .OrderBy(person => person.Id)
                .Select(person => new DemoPerson(person.Email!, person.Role))
                .ToListAsync(Context.RequestAborted);
    }

    private async Task SignInAsync()
    {
        var account = await signIn.UserManager.FindByEmailAsync(Input.Email?.Trim() ?? "");
        if (account is null)
        {
            hasher.VerifyHashedPassword(new(), nobodysPassword.Value, Input.Password ?? "");
            Refusal = AccountTexts.WrongEmailOrPassword;
            return;
        }
        var outcome = await signIn.PasswordSignInAsync(account, Input.Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (!outcome.Succeeded)
        {
            Refusal = outcome.IsLockedOut ? AccountTexts.LockedOut : AccountTexts.WrongEmailOrPassword;
            return;
        }
        Preferences.Bring(Context.Response, account);
        navigation.NavigateTo(Preferences.Local(ReturnUrl));
    }

    private sealed record DemoPerson(string Email, Role Role);

    public sealed class Typed
    {
        public string? Email { get; set; }
        public string? Password { get; set; }
    }
}

using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

/// <summary>The table of rights, walked through the door: every operation, every role, a thing of her own unit and one of another's.</summary>
public sealed class RightsThroughTheDoorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>What domain.md says, written out once more so that a slip in the program's table is seen.</summary>
    private static readonly Dictionary<Operation, (Role[] OwnUnits, Role[] Everything)> expected = new()
    {
        [Operation.SeeCases] = ([], Enum.GetValues<Role>()),
        [Operation.SeePortfolio] = ([], Enum.GetValues<Role>()),
        [Operation.Calculate] = ([], Enum.GetValues<Role>()),
        [Operation.CreateCase] = ([Role.Caseworker], [Role.Administrator]),
        [Operation.EditCase] = ([Role.Caseworker], [Role.Administrator]),
        [Operation.AnswerFinding] = ([Role.Caseworker, Role.Controller], []),
        [Operation.Comment] = ([], [Role.Caseworker, Role.Controller, Role.Manager, Role.Secretary, Role.Administrator]),
        [Operation.AttachFile] = ([Role.Caseworker, Role.Controller, Role.Secretary], [Role.Administrator]),
        [Operation.TakeStep] = ([Role.Caseworker, Role.Controller, Role.Manager, Role.Secretary], [Role.Administrator]),
        [Operation.DeliverFollowUp] = ([Role.Controller], []),
        [Operation.KeepOwnProfile] = ([], Enum.GetValues<Role>()),
        [Operation.Administer] = ([], [Role.Administrator]),
        [Operation.Operate] = ([], []),
    };

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void Every_operation_is_in_the_walk() => Assert.Equal(Enum.GetValues<Operation>().Order(), expected.Keys.Order());

    [Theory, MemberData(nameof(Roles))]
    public async Task The_door_lets_a_role_do_what_the_table_says_and_nothing_else(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await database.PersonAsync(role, "SOF");
        var allowed = new List<string>();

        foreach (var operation in Enum.GetValues<Operation>())
            foreach (var unit in new[] { "SOF", "SOF-B", "BUF", null })
                if (await MayAsync(() => database.Door.WriteAsync(person, operation, unit, (_, _) => Task.FromResult(0), Ct)))
                    allowed.Add($"{operation} {unit}");

        var wanted =
            from operation in Enum.GetValues<Operation>()
            from unit in new[] { "SOF", "SOF-B", "BUF", null }
            where expected[operation].Everything.Contains(role) || (unit is "SOF" or "SOF-B" && expected[operation].OwnUnits.Contains(role))
            select $"{operation} {unit}";
        Assert.Equal(wanted, allowed);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Real_writes_obey_the_same_table(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await database.PersonAsync(role, "SOF");
        foreach (var unit in new[] { "SOF-B", "BUF" })
        {
            var own = unit == "SOF-B";
            bool Expected(Operation operation) => expected[operation].Everything.Contains(role) || (own && expected[operation].OwnUnits.Contains(role));
            var writer = await database.PersonAsync(Role.Caseworker, unit);
            // Adopted, so that every role knows of the case; what then stops her is the right or the state.
            var stored = await database.AdoptedAsync(Samples.Complete(leadUnit: unit) with { AffectedUnits = [] }, writer);
            var line = stored.Proposal.Lines[0].Id;

            Assert.Equal(Expected(Operation.CreateCase), await MayAsync(() => database.Door.CreateAsync(person, Samples.Complete(leadUnit: unit), Ct)));
            Assert.Equal(Expected(Operation.EditCase), await MayAsync(() => database.Door.ChangeAsync(person, stored.Id, null, edited => edited.Revise(edited.Proposal with { Title = "Ny" }, writer), Ct)));
            Assert.Equal(Expected(Operation.AnswerFinding), await MayAsync(() => database.Door.AnswerFindingAsync(person, stored.Id, "none", FindingAnswer.Explained, "Fordi", Ct)));
            Assert.Equal(Expected(Operation.Comment), await MayAsync(() => database.Get<CaseComments>().BeginAsync(person, stored.Id, "title", "Er det rigtigt?", Ct)));
            Assert.Equal(Expected(Operation.AttachFile), await MayAsync(() => database.Get<CaseAttachments>().AddAsync(person, stored.Id, "notat.txt", [1, 2, 3], Ct)));
            Assert.Equal(Expected(Operation.DeliverFollowUp), await MayAsync(() => database.Get<FollowUpDeliveries>().DeliverActualsAsync(person, stored.Id, 2026, new Dictionary<Guid, decimal> { [line] = 1m }, Ct)));
        }
    }

    /// <summary>Whether the right was there; that the state or the thing then stops her is another matter.</summary>
    private static async Task<bool> MayAsync(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (NotAllowedException)
        {
            return false;
        }
        catch (Exception other) when (other is StepRefusedException or NotKnownException)
        {
            return true;
        }
    }
}

using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Domain.Cases;

/// <summary>
/// An investment case: what is proposed, where it stands on its way, and who has written it. Its follow-up, its versions and the
/// funds' entries are records of their own.
/// </summary>
public sealed class BusinessCase
{
    private readonly SortedSet<long> writers;

    /// <summary>A case as it is stored.</summary>
    /// <param name="id">The id that others know it by.</param>
    /// <param name="number">Its number in the register, from 1.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="version">Raised by one at every change; guards against overwriting.</param>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="writers">Accounts that have written in it.</param>
    /// <param name="submittedBy">The account that last submitted it, or null.</param>
    public BusinessCase(Guid id, int number, CaseStatus status, long version, Proposal proposal, IEnumerable<long> writers, long? submittedBy)
    {
        Id = id;
        Number = number;
        Status = status;
        Version = version;
        Proposal = proposal;
        this.writers = [.. writers];
        SubmittedBy = submittedBy;
    }

    /// <summary>The id that others know it by.</summary>
    public Guid Id { get; }

    /// <summary>Its number in the register, from 1; 0 until it is stored.</summary>
    public int Number { get; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; private set; }

    /// <summary>Raised by one at every change; guards against overwriting. 0 until it is stored.</summary>
    public long Version { get; private set; }

    /// <summary>What is proposed.</summary>
    public Proposal Proposal { get; private set; }

    /// <summary>Accounts that have written in it.</summary>
    public IReadOnlyCollection<long> Writers => writers;

    /// <summary>The account that last submitted it, or null.</summary>
    public long? SubmittedBy { get; private set; }

    /// <summary>A new draft.</summary>
    /// <exception cref="NotAllowedException">The person may not make cases for the lead unit.</exception>
    public static BusinessCase Create(Proposal proposal, Actor actor)
    {
        Rights.Demand(actor, Operation.CreateCase, proposal.LeadUnit);
        return new(Guid.CreateVersion7(), 0, CaseStatus.Draft, 0, PartIds.Given(proposal, null), [actor.AccountId], null) { Version = 1 };
    }

    /// <summary>Whether <paramref name="actor"/> can change the contents as the case now stands.</summary>
    public bool CanBeEditedBy(Actor actor) =>
        Workflow.CanBeEdited(Status) && Rights.May(actor, Operation.EditCase, Proposal.LeadUnit);

    /// <summary>Replaces the contents. Parts that come without an id take over those of the parts that they replace.</summary>
    /// <exception cref="NotAllowedException">The person may not edit cases of this unit, or may not give it to the new lead unit.</exception>
    /// <exception cref="StepRefusedException">Contents are edited in Draft and Returned only.</exception>
    public void Revise(Proposal proposal, Actor actor)
    {
        Rights.Demand(actor, Operation.EditCase, Proposal.LeadUnit);
        if (proposal.LeadUnit != Proposal.LeadUnit)
            Rights.Demand(actor, Operation.EditCase, proposal.LeadUnit);
        if (!Workflow.CanBeEdited(Status))
            throw new StepRefusedException(
                Say.In($"Indholdet kan kun ændres, mens casen er kladde eller sendt retur.", $"The contents can be changed only while the case is a draft or returned."),
                StepsFor(actor));
        Proposal = PartIds.Given(proposal, Proposal);
        writers.Add(actor.AccountId);
        Version++;
    }

    /// <summary>The steps that <paramref name="actor"/> can take now, in the table's order.</summary>
    public IReadOnlyList<CaseStep> StepsFor(Actor actor) =>
        Rights.May(actor, Operation.TakeStep, Proposal.LeadUnit)
            ? [.. Workflow.StepsFor(actor.Role, Status).Where(step => step != CaseStep.Approve || !HasWrittenOrSubmitted(actor))]
            : [];

    /// <summary>Takes a step.</summary>
    /// <exception cref="NotAllowedException">The person's role never takes this step, the case is not of her units, or she would approve what she herself has written or submitted.</exception>
    /// <exception cref="StepRefusedException">Her role takes this step, but not from this state.</exception>
    /// <exception cref="InvalidInputException">Submit lacks something; every lack is named.</exception>
    public void Take(CaseStep step, Actor actor)
    {
        var row = Workflow.Row(step, Status);
        var rolesOfStep = Workflow.Table.Where(r => r.Step == step).Select(r => r.Role);
        if (!rolesOfStep.Contains(actor.Role) || !Rights.May(actor, Operation.TakeStep, Proposal.LeadUnit))
            throw new NotAllowedException(Say.In($"Din rolle eller enhed giver ikke ret til dette skridt.", $"Your role or unit does not allow this step."));
        if (row is null)
            throw new StepRefusedException(Say.In($"Casen står ikke, så dette skridt kan tages.", $"The case is not in a state where this step can be taken."), StepsFor(actor));
        if (row.Role != actor.Role)
            throw new NotAllowedException(Say.In($"Din rolle giver ikke ret til dette skridt, som casen står nu.", $"Your role does not allow this step as the case now stands."));
        if (step == CaseStep.Approve && HasWrittenOrSubmitted(actor))
            throw new NotAllowedException(Say.In($"Du har selv skrevet eller indsendt casen; en anden leder skal godkende den.", $"You have written or submitted this case yourself; another manager must approve it."));
        if (step == CaseStep.Submit && Submission.WhatIsMissing(Proposal) is { Count: > 0 } lacks)
            throw new InvalidInputException(lacks);
        if (step == CaseStep.Submit)
            SubmittedBy = actor.AccountId;
        Status = row.To;
        Version++;
    }

    private bool HasWrittenOrSubmitted(Actor actor) => writers.Contains(actor.AccountId) || SubmittedBy == actor.AccountId;
}

using InvestmentCases.Data;
using InvestmentCases.Documents.Attachments;
using InvestmentCases.Domain;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Exports;

/// <summary>The order that puts a file to a case, once its name and its contents have been found to be of a kind that is taken.</summary>
public sealed class AttachFile(CurrentActor currentActor, CaseAttachments attachments)
{
    /// <exception cref="InvalidInputException">The file is not taken; the message says why.</exception>
    /// <exception cref="NotAllowedException">The person may not attach files to the case.</exception>
    public async Task RunAsync(Guid caseId, string name, byte[] bytes, CancellationToken cancellation = default)
    {
        var clean = FileKind.CleanName(name);
        FileKind.Demand(clean, bytes);
        await attachments.AddAsync(await currentActor.GetAsync(cancellation), caseId, clean, bytes, cancellation);
    }
}

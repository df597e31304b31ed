using InvestmentCases.Documents.Reading;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>What the reading of a file costs, and how it ends: a reading or a refusal. Anything else is thrown on.</summary>
/// <param name="Time">The processor's time from the bytes to the answer, which another program's load does not change.</param>
/// <param name="Bytes">The most memory that was held beyond what was held before.</param>
/// <param name="Refused">The refusal, or null where the file was read.</param>
/// <param name="Reading">The reading, or null where it was refused.</param>
internal sealed record Effort(TimeSpan Time, long Bytes, RefusedDocumentException? Refused, DocumentReading? Reading)
{
    public static Effort Of(Func<DocumentReading> read)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var ended = new ManualResetEventSlim();
        var watcher = Task.Run(() =>
        {
            while (!ended.Wait(5))
                most = Math.Max(most, GC.GetTotalMemory(false));
        });
        var begun = Environment.CpuUsage.TotalTime;
        var (refused, reading) = ((RefusedDocumentException?)null, (DocumentReading?)null);
        try
        {
            reading = read();
        }
        catch (RefusedDocumentException refusal)
        {
            refused = refusal;
        }
        finally
        {
            most = Math.Max(most, GC.GetTotalMemory(false));
            ended.Set();
            watcher.Wait();
        }
        return new(Environment.CpuUsage.TotalTime - begun, most - before, refused, reading);
    }
}

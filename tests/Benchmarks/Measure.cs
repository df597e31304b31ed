using System.Diagnostics;

namespace InvestmentCases.Benchmarks;

/// <summary>
/// Time and allocation of one unit of work. The work is cut into short batches; each batch is run many times, in turns with the
/// other works', and its quickest time counts: what the work itself costs, also on a machine that does other things beside it.
/// </summary>
internal sealed record Measure(double Microseconds, double Bytes)
{
    private const int Rounds = 25;

    /// <param name="batches">Into how many batches each work is cut.</param>
    /// <param name="unitsInBatch">How many units a batch is.</param>
    /// <param name="works">Each does the batch of the given number.</param>
    public static Measure[] InTurns(int batches, int unitsInBatch, params Action<int>[] works)
    {
        foreach (var work in works)
            for (var batch = 0; batch < Math.Max(batches, 400); batch++)
                work(batch % batches);
        Thread.Sleep(500); // lets the compiler finish its background work
        var quickest = new double[works.Length, batches];
        var bytes = new double[works.Length];
        for (var round = 0; round < Rounds; round++)
            for (var batch = 0; batch < batches; batch++)
                for (var w = 0; w < works.Length; w++)
                {
                    var allocated = GC.GetAllocatedBytesForCurrentThread();
                    var start = Stopwatch.GetTimestamp();
                    works[w](batch);
                    var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                    bytes[w] += GC.GetAllocatedBytesForCurrentThread() - allocated;
                    quickest[w, batch] = round == 0 ? time : Math.Min(time, quickest[w, batch]);
                }
        double units = batches * unitsInBatch;
        return [.. Enumerable.Range(0, works.Length).Select(w => new Measure(Enumerable.Range(0, batches).Sum(b => quickest[w, b]) / units, bytes[w] / units / Rounds))];
    }
}

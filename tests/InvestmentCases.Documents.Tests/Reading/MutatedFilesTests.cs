using System.Globalization;
using System.IO.Compression;
using System.Text;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Documents.Tests.Corpus;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>
/// Good files with bytes turned, cut, doubled and moved by a seeded hand, in the container and in the XML inside it: each is read or refused, never anything else, within five seconds and 300 MB.
/// A sample runs with the suite; <c>mutated-files.sh</c> runs ten thousand.
/// </summary>
[Collection(nameof(HostileFilesTests))]
public sealed class MutatedFilesTests
{
    private const int Sample = 200;
    private const long MostBytes = 300L * 1024 * 1024;

    [Fact]
    public void A_mutated_file_is_read_or_refused_and_nothing_else()
    {
        Samples.Speak(Cultures.Danish);
        var files = Originals();
        var (read, refused, longest, most) = (0, new Dictionary<RefusalFault, int>(), TimeSpan.Zero, 0L);
        var faults = new List<string>();
        var (first, count) = (Setting("MUTATED_FILES_SEED", 1), Setting("MUTATED_FILES", Sample));
        for (var seed = first; seed < first + count && faults.Count < 20; seed++)
        {
            var (name, file) = files[seed % files.Count];
            var mutated = Mutated(file, new Random(seed));
            var (begun, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            try
            {
                DocumentReader.ReadFile(mutated, name);
                read++;
            }
            catch (RefusedDocumentException refusal)
            {
                refused[refusal.Fault] = refused.GetValueOrDefault(refusal.Fault) + 1;
                if (!refusal.Message.Contains(name, StringComparison.Ordinal) && refusal.Fault != RefusalFault.TooMuch)
                    faults.Add(FormattableString.Invariant($"seed {seed}, {name}: the refusal does not name the file: {refusal.Message}"));
            }
            catch (Exception other)
            {
                faults.Add(FormattableString.Invariant($"seed {seed}, {name}: {other.GetType().Name}: {other.Message} {other.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains("InvestmentCases.Documents.Reading", StringComparison.Ordinal))?.Trim()}"));
            }
            var (time, bytes) = (Environment.CpuUsage.TotalTime - begun, GC.GetAllocatedBytesForCurrentThread() - before);
            (longest, most) = (time > longest ? time : longest, Math.Max(most, bytes));
            if (time > TimeSpan.FromSeconds(5) || bytes > MostBytes)
                faults.Add(FormattableString.Invariant($"seed {seed}, {name}: {time.TotalSeconds:0.0} s, {bytes / 1024 / 1024} MB"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{count} files: {read} read, {refused.Values.Sum()} refused ({string.Join(", ", refused.OrderBy(fault => fault.Key).Select(fault => FormattableString.Invariant($"{fault.Key} {fault.Value}")))}); longest {longest.TotalSeconds:0.00} s, most allocated {most / 1024 / 1024} MB"));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static List<(string Name, byte[] File)> Originals()
    {
        var files = new List<(string, byte[])>();
        var texts = CorpusTable.All.Where(table => table.Format == "tekst").Select(table => table.Source.Replace("→", "\t", StringComparison.Ordinal)).ToArray();
        foreach (var (text, t) in Enumerable.Range(0, 6).Select(t => (string.Join("\n\n", texts.Skip(t * 8).Take(8)), t)))
        {
            var source = PlainText.Read(text);
            files.Add(($"notat{t}.docx", WordMaker.Make(source)));
            files.Add(($"tal{t}.xlsx", SheetMaker.Make(source)));
            files.Add(($"bilag{t}.pdf", PdfMaker.Make(source)));
            files.Add(($"tekst{t}.txt", Encoding.UTF8.GetBytes(text)));
            files.Add(($"liste{t}.csv", Encoding.UTF8.GetBytes(text.Replace('\t', ';'))));
        }
        files.AddRange(CorpusTable.All.Where(table => table.Format == "html").Take(6).Select((table, t) => ($"side{t}.html", Encoding.UTF8.GetBytes(table.Source))));
        return files;
    }

    private static byte[] Mutated(byte[] file, Random random) =>
        file is [0x50, 0x4B, ..] && random.Next(3) > 0 ? MutatedInside(file, random) : MutatedBytes(file, random);

    private static byte[] MutatedInside(byte[] file, Random random)
    {
        using var stream = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(from.Entries.Count);
            foreach (var (entry, e) in from.Entries.Select((entry, e) => (entry, e)))
            {
                using var bytes = new MemoryStream();
                using (var open = entry.Open())
                    open.CopyTo(bytes);
                using var written = to.CreateEntry(entry.FullName).Open();
                written.Write(e == chosen ? MutatedBytes(bytes.ToArray(), random) : bytes.ToArray());
            }
        }
        return stream.ToArray();
    }

    private static byte[] MutatedBytes(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var times = 1 + random.Next(8); times > 0 && bytes.Count > 8; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, 1 + random.Next(1 << random.Next(12)));
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, [.. bytes.GetRange(at, length)]);
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 5:
                    var moved = bytes.GetRange(at, length);
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(random.Next(bytes.Count + 1), moved);
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 0);
                    break;
            }
        }
        return [.. bytes];
    }

    // What readers stumble over.
    private static readonly string[] Pieces = ["<", ">", "&", "&#0;", "]]>", "<!--", "\0", "\u202e", "\ufffd", "9999999999999999999999", "-", "1e400", "NaN", "2025\t2026\n", "I alt", "<w:tbl>", "</w:tr>", "<c r=\"ZZZZ9\">", "gridSpan", " obj ", "endstream", "<< /Kids [1 0 R] >>", "\"", ";;;;", "\r\r\n", "1.234", "(((", "%"];
}

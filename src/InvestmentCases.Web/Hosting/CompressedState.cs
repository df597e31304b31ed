using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// What a page keeps from its first HTML to the live page travels encrypted, and what is encrypted cannot be compressed on the wire: it is
/// compressed before. The register's page is a third smaller by it.
/// </summary>
internal sealed class CompressedState<T> : PersistentComponentStateSerializer<T>
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public override void Persist(T value, IBufferWriter<byte> writer)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, options);
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        if (!BrotliEncoder.TryCompress(json, compressed, out var length, quality: 5, window: 22))
            throw new InvalidOperationException("The page's state could not be compressed.");
        writer.Write(compressed.AsSpan(0, length));
    }

    public override T Restore(ReadOnlySequence<byte> data)
    {
        using var stream = new BrotliStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(stream, options)!;
    }
}

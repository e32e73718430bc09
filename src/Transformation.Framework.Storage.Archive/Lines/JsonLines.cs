using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Files of JSON with one value on each line.</summary>
internal static class JsonLines
{
    /// <summary>The longest line: some way beyond the largest document that anybody would call one, and small enough to be held in memory.</summary>
    internal const int LongestLine = 256 << 20;

    private const int MaxDepth = 65; // of a document of 64 levels in its line

    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes values, a line each.</summary>
    internal static async Task WriteAsync<T>(
        Stream stream, JsonShape<T> shape, IAsyncEnumerable<T> values, Func<T, string> describe, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new Utf8JsonWriter(buffer, OnOneLine);
        await using var owned = writer.ConfigureAwait(false);
        await foreach (var value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            shape.Write(writer, value);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (buffer.WrittenCount > LongestLine)
            {
                throw new Core.Storage.StoreException(FormattableString.Invariant($"{describe(value)} takes {buffer.WrittenCount} bytes in an archive; at most {LongestLine} are accepted."));
            }

            buffer.Write("\n"u8);
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads values with the lines they stand on; what is wrong with a line is reported, and the next one read.</summary>
    internal static async IAsyncEnumerable<(T Value, long Line)> ReadAsync<T>(
        Stream stream, JsonShape<T> shape, string path, Action<Problem> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(stream, LongestLine);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (TryRead(line, shape, PlaceOf(path, lines.Number), report, out var value))
            {
                yield return (value, lines.Number);
            }
        }

        if (lines.IsTooLong)
        {
            report(new(PlaceOf(path, lines.Number), ArchiveProblemCodes.TooLarge, FormattableString.Invariant($"The line has more than {LongestLine} bytes.")));
        }
        else if (lines.IsCutShort)
        {
            report(new(PlaceOf(path, lines.Number), ArchiveProblemCodes.Truncated, "The last line has no line break at its end: the file is cut short."));
        }
    }

    internal static string PlaceOf(string path, long line) => FormattableString.Invariant($"{path}, line {line}");

    private static bool TryRead<T>(
        ReadOnlyMemory<byte> line, JsonShape<T> shape, string place, Action<Problem> report, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        value = default;
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var problems = new ProblemCollector();
            if (shape.TryRead(new JsonCursor(document.RootElement, JsonPath.Root, problems), out value) && problems.IsEmpty)
            {
                return true;
            }

            foreach (var problem in problems.ToImmutable())
            {
                report(problem.Path == "$" ? problem with { Path = place } : problem with { Path = $"{place}, {problem.Path}" });
            }
        }
        catch (JsonException e)
        {
            report(new(place, ProblemCodes.Malformed, FormattableString.Invariant($"This is not well-formed JSON, at byte {e.BytePositionInLine + 1}.")));
        }

        return false;
    }
}

using System.Buffers.Binary;
using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace Transformation.Framework.Load.Arrow;

/// <summary>An Arrow IPC stream in a file, or an IPC file: that is the same stream between two marks, with a table of contents behind it that nobody who reads on from the beginning needs.</summary>
internal sealed class ArrowSource(WatchedStream stream) : BatchSource
{
    private const int LengthOfALength = 4;
    private const int PaddedMarkLength = 8;

    private static readonly byte[] FileMark = "ARROW1"u8.ToArray();
    private static readonly byte[] EndMark = [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0];
    private static readonly byte[] OldEndMark = [0, 0, 0, 0];

    private ArrowStreamReader? reader;
    private RecordBatch? batch;
    private long lastEnd;
    private bool isWhole;

    internal override bool IsWhole => isWhole;

    internal override async ValueTask<IReadOnlyList<FileColumn>> OpenAsync(CancellationToken cancellationToken)
    {
        var start = stream.Position;
        if (await HoldsAsync(start, FileMark, cancellationToken).ConfigureAwait(false))
        {
            if (!await HoldsAsync(stream.Length - FileMark.Length, FileMark, cancellationToken).ConfigureAwait(false) || stream.Length < start + (2 * PaddedMarkLength))
            {
                throw new InvalidDataException("The mark at its end is not there.");
            }

            start += PaddedMarkLength;
        }

        stream.Position = start;
        stream.Inspect = CheckLength;
        reader = new ArrowStreamReader(stream, new BoundedAllocator(stream.Length), leaveOpen: true);
        var schema = await reader.GetSchema(cancellationToken).ConfigureAwait(false) ?? throw new InvalidDataException("There is no schema.");
        lastEnd = stream.Position;
        return [.. schema.FieldsList.Select(static field => new FileColumn(field.Name, ArrowCells.KindOf(field.DataType), field.DataType.Name))];
    }

    internal override async ValueTask<RowBatch?> NextAsync(IReadOnlyList<bool> isWanted, CancellationToken cancellationToken)
    {
        batch?.Dispose();
        batch = await reader!.ReadNextRecordBatchAsync(cancellationToken).ConfigureAwait(false);
        if (batch is null)
        {
            isWhole = await IsAtEndMarkAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }

        lastEnd = stream.Position;
        var columns = batch.Arrays.ToArray();
        return columns.Length == isWanted.Count && columns.All(column => column.Length == batch.Length)
            ? new(batch.Length, [.. columns.Select((column, i) => isWanted[i] ? ArrowCells.Of(column) : null)])
            : throw new InvalidDataException("The columns of a batch are not those of the schema.");
    }

    public override ValueTask DisposeAsync()
    {
        batch?.Dispose();
        reader?.Dispose();
        return default;
    }

    /// <summary>Whether what was read after the last batch is the end mark of a stream: a continuation and a length of nothing; before format version 0.15 only the latter.</summary>
    private async ValueTask<bool> IsAtEndMarkAsync(CancellationToken cancellationToken)
    {
        var mark = (stream.Position - lastEnd) switch
        {
            var length when length == EndMark.Length => EndMark,
            var length when length == OldEndMark.Length => OldEndMark,
            _ => null,
        };
        return mark is not null && await HoldsAsync(lastEnd, mark, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<bool> HoldsAsync(long place, byte[] bytes, CancellationToken cancellationToken)
    {
        stream.Inspect = null;
        stream.Position = Math.Max(place, 0);
        var there = new byte[bytes.Length];
        var read = await stream.ReadAtLeastAsync(there, there.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return read == there.Length && there.AsSpan().SequenceEqual(bytes);
    }

    // Only the lengths of messages are read four bytes at a time, and the reader takes memory for as much as they say: so not more than there is.
    private void CheckLength(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length == LengthOfALength
            && BinaryPrimitives.ReadInt32LittleEndian(bytes.Span) is var length and not -1
            && (length < 0 || length > stream.Length - stream.Position))
        {
            throw new InvalidDataException("A part of the file says that it is longer than the file.");
        }
    }
}

using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace Transformation.Framework.Load.Arrow;

/// <summary>An Arrow IPC file, or an IPC stream in a file: they are told apart by their first bytes.</summary>
internal sealed class ArrowSource(WatchedStream stream) : BatchSource
{
    private ArrowStreamReader? reader;
    private RecordBatch? batch;
    private long lastEnd;

    internal override bool IsWhole => reader is ArrowFileReader || IsEndMark();

    internal override async ValueTask<IReadOnlyList<FileColumn>> OpenAsync(CancellationToken cancellationToken)
    {
        var start = stream.Position;
        var first = new byte[6];
        var count = await stream.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        stream.Position = start;
        var allocator = new BoundedAllocator(stream.Length);
        reader = count == first.Length && first.AsSpan().SequenceEqual("ARROW1"u8)
            ? new ArrowFileReader(stream, allocator, leaveOpen: true)
            : new ArrowStreamReader(stream, allocator, leaveOpen: true);
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
    private bool IsEndMark()
    {
        var mark = new byte[8];
        var length = stream.Position - lastEnd;
        stream.Position = lastEnd;
        var read = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        return (length == 8 && read == 8 && mark.AsSpan().SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]))
            || (length == 4 && read >= 4 && mark.AsSpan(0, 4).SequenceEqual((ReadOnlySpan<byte>)[0, 0, 0, 0]));
    }
}

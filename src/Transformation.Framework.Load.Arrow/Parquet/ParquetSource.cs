using System.Buffers.Binary;
using Parquet;
using Parquet.Schema;

namespace Transformation.Framework.Load.Arrow;

/// <summary>A Parquet file. Its table of contents is at its end, so one that is cut short cannot be opened.</summary>
internal sealed class ParquetSource(WatchedStream stream) : BatchSource
{
    // Bytes without a type are not text here: what is read as text must say that it is.
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true, TreatByteArrayAsString = false };

    private static readonly byte[] Mark = "PAR1"u8.ToArray();

    private ParquetReader? reader;
    private int readsAtTheEnd;
    private int next;

    internal override bool IsWhole => true;

    internal override async ValueTask<IReadOnlyList<FileColumn>> OpenAsync(CancellationToken cancellationToken)
    {
        var contentsStart = await CheckContentsAsync(cancellationToken).ConfigureAwait(false);
        stream.Inspect = StopAtTheEnd;
        reader = await ParquetReader.CreateAsync(stream, Options, leaveStreamOpen: true, cancellationToken).ConfigureAwait(false);
        if (reader.Metadata?.NumRows != reader.RowGroups.Sum(static group => group.RowCount) || (reader.RowGroupCount == 0 && contentsStart > Mark.Length))
        {
            throw new InvalidDataException("The file says that it has another number of rows than its row groups.");
        }

        return [.. reader.Schema.Fields.Select(static field => new FileColumn(
            field.Name,
            ParquetCells.KindOf(field),
            field is DataField data ? data.ClrType.Name : field.SchemaType.ToString()))];
    }

    internal override async ValueTask<RowBatch?> NextAsync(IReadOnlyList<bool> isWanted, CancellationToken cancellationToken)
    {
        if (next == reader!.RowGroupCount)
        {
            return null;
        }

        using var group = reader.OpenRowGroupReader(next++);
        var rowCount = RowCountOf(group);
        var columns = new Func<int, ImportCell>?[isWanted.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            if (isWanted[i])
            {
                columns[i] = await ColumnAsync(group, (DataField)reader.Schema.Fields[i], rowCount, cancellationToken).ConfigureAwait(false);
            }
        }

        return new(rowCount, columns);
    }

    public override ValueTask DisposeAsync() => reader?.DisposeAsync() ?? default;

    private static ValueTask<Func<int, ImportCell>> ColumnAsync(ParquetRowGroupReader group, DataField field, int rowCount, CancellationToken cancellationToken) =>
        group.GetMetadata(field)?.MetaData?.NumValues == rowCount
            ? ParquetCells.ReadAsync(group, field, rowCount, cancellationToken)
            : throw new InvalidDataException("A column has another number of values than its row group has rows.");

    /// <summary>Checks the table of contents before anybody believes it.</summary>
    /// <returns>Where it begins.</returns>
    private async ValueTask<long> CheckContentsAsync(CancellationToken cancellationToken)
    {
        var end = new byte[sizeof(int) + Mark.Length];
        stream.Seek(-end.Length, SeekOrigin.End);
        await stream.ReadExactlyAsync(end, cancellationToken).ConfigureAwait(false);
        var length = BinaryPrimitives.ReadInt32LittleEndian(end);
        var start = stream.Length - end.Length - length;
        if (!end.AsSpan(sizeof(int)).SequenceEqual(Mark) || length < 0 || start < Mark.Length)
        {
            throw new InvalidDataException("The mark at its end is not there.");
        }

        var contents = new byte[length];
        stream.Position = start;
        await stream.ReadExactlyAsync(contents, cancellationToken).ConfigureAwait(false);
        ThriftCheck.Check(contents);
        stream.Position = 0;
        return start;
    }

    // The same for the small tables before each page, which are read from the stream: whoever goes on at its end believes a damaged count.
    private void StopAtTheEnd(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty && ++readsAtTheEnd > MostReadsAtTheEnd)
        {
            throw new InvalidDataException("The file goes on where it ends.");
        }
    }

    // A damaged count must not draw memory for rows that cannot be: no column of a group has more values than a compressor can make of the bytes of the file.
    private int RowCountOf(ParquetRowGroupReader group)
    {
        var count = group.RowCount;
        return count >= 0 && count <= Math.Min(int.MaxValue, stream.Length * MostRowsPerByte)
            ? (int)count
            : throw new InvalidDataException("A row group says that it has more rows than the file can hold.");
    }

    private const int MostReadsAtTheEnd = 100;

    /// <summary>Runs of one value take next to nothing; but every row has an identifier of its own, if only a few bits of it.</summary>
    private const long MostRowsPerByte = 64;
}

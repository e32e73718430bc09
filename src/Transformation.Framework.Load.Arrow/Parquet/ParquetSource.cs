using Parquet;
using Parquet.Schema;

namespace Transformation.Framework.Load.Arrow;

/// <summary>A Parquet file. Its table of contents is at its end, so one that is cut short cannot be opened.</summary>
internal sealed class ParquetSource(WatchedStream stream) : BatchSource
{
    // Bytes without a type are not text here: what is read as text must say that it is.
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true, TreatByteArrayAsString = false };

    private ParquetReader? reader;
    private int next;

    internal override bool IsWhole => true;

    internal override async ValueTask<IReadOnlyList<FileColumn>> OpenAsync(CancellationToken cancellationToken)
    {
        reader = await ParquetReader.CreateAsync(stream, Options, leaveStreamOpen: true, cancellationToken).ConfigureAwait(false);
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
            columns[i] = isWanted[i] ? await ParquetCells.ReadAsync(group, (DataField)reader.Schema.Fields[i], rowCount, cancellationToken).ConfigureAwait(false) : null;
        }

        return new(rowCount, columns);
    }

    public override ValueTask DisposeAsync() => reader?.DisposeAsync() ?? default;

    // A damaged count must not draw memory for rows that cannot be: no column of a group has more values than a compressor can make of the bytes of the file.
    private int RowCountOf(ParquetRowGroupReader group)
    {
        var count = group.RowCount;
        return count >= 0 && count <= Math.Min(int.MaxValue, stream.Length * MostRowsPerByte)
            ? (int)count
            : throw new InvalidDataException("A row group says that it has more rows than the file can hold.");
    }

    /// <summary>Runs of one value take next to nothing; but every row has an identifier of its own, if only a few bits of it.</summary>
    private const long MostRowsPerByte = 64;
}

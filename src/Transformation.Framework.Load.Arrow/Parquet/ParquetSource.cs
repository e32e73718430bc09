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
    private IReadOnlyList<Field> fields = [];
    private PageCheck? pages;
    private long pagesEnd;
    private int next;

    internal override bool IsWhole => true;

    internal override async ValueTask<IReadOnlyList<FileColumn>> OpenAsync(CancellationToken cancellationToken)
    {
        var contentsStart = await CheckContentsAsync(cancellationToken).ConfigureAwait(false);
        pages = new(stream, contentsStart);
        reader = await ParquetReader.CreateAsync(stream, Options, leaveStreamOpen: true, cancellationToken).ConfigureAwait(false);
        if (reader.Metadata?.NumRows != reader.RowGroups.Sum(static group => group.RowCount) || (reader.RowGroupCount == 0 && contentsStart > Mark.Length))
        {
            throw new InvalidDataException("The file says that it has another number of rows than its row groups.");
        }

        fields = reader.Schema.Fields;
        return [.. fields.Select(static field => new FileColumn(
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
                columns[i] = await ColumnAsync(group, (DataField)fields[i], rowCount, cancellationToken).ConfigureAwait(false);
            }
        }

        return new(rowCount, columns);
    }

    public override ValueTask DisposeAsync() => reader?.DisposeAsync() ?? default;

    private async ValueTask<Func<int, ImportCell>> ColumnAsync(ParquetRowGroupReader group, DataField field, int rowCount, CancellationToken cancellationToken)
    {
        if (group.GetMetadata(field)?.MetaData is not { } column || column.NumValues != rowCount)
        {
            throw new InvalidDataException("A column has another number of values than its row group has rows.");
        }

        pagesEnd = await pages!.CheckAsync(column, cancellationToken).ConfigureAwait(false);
        stream.Inspect = StopAfterThePages;
        var cells = await ParquetCells.ReadAsync(group, field, rowCount, cancellationToken).ConfigureAwait(false);
        stream.Inspect = null;
        return cells;
    }

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
        var nestings = 0;
        ThriftCheck.Check(contents, ParquetShapes.File, (shape, id, value) => nestings += shape == ParquetShapes.SchemaElement && id == ChildCount && value > 0 ? 1 : 0);
        if (nestings > MostNestings)
        {
            throw new InvalidDataException("Its columns are in one another without end.");
        }

        stream.Position = 0;
        return start;
    }

    // A page that gives fewer values than it says makes Parquet.Net go on after the pages that were checked.
    private void StopAfterThePages(ReadOnlyMemory<byte> bytes)
    {
        if (stream.Position > pagesEnd)
        {
            throw new InvalidDataException("A column goes on after its last page.");
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

    /// <summary>The number of columns in a column, as a field of a schema element.</summary>
    private const int ChildCount = 5;

    /// <summary>Parquet.Net calls itself for each.</summary>
    private const int MostNestings = 1000;

    /// <summary>Runs of one value take next to nothing; but every row has an identifier of its own, if only a few bits of it.</summary>
    private const long MostRowsPerByte = 64;
}

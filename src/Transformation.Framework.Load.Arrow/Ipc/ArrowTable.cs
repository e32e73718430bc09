using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Transformation.Framework.Load.Arrow;

/// <summary>Writes rows in batches of typed columns.</summary>
internal static class ArrowTable
{
    private const int RowsInABatch = 1 << 16;

    internal static async Task WriteAsync<T>(
        Stream stream, IReadOnlyList<TableColumn<T>> columns, IEnumerable<T> rows, ArrowForm form, CancellationToken cancellationToken)
    {
        var schema = new Schema([.. columns.Select(static column => new Field(column.Name, TypeOf(column), nullable: true))], null);
        using var writer = form switch
        {
            ArrowForm.File => new ArrowFileWriter(stream, schema, leaveOpen: true),
            ArrowForm.Stream => new ArrowStreamWriter(stream, schema, leaveOpen: true),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };
        await writer.WriteStartAsync(cancellationToken).ConfigureAwait(false);

        // A batch at least: without one the writer leaves out the schema where whoever reads from the beginning looks for it.
        foreach (var chunk in rows.Chunk(RowsInABatch).DefaultIfEmpty([]))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var batch = new RecordBatch(schema, columns.Select(column => Column(column, chunk)), chunk.Length);
            await writer.WriteRecordBatchAsync(batch, cancellationToken).ConfigureAwait(false);
        }

        await writer.WriteEndAsync(cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IArrowType TypeOf<T>(TableColumn<T> column) => column switch
    {
        TableColumn<T>.Text => StringType.Default,
        TableColumn<T>.Date => Date32Type.Default,
        TableColumn<T>.Number numbers => new Decimal128Type(numbers.Digits, TableColumn<T>.Number.Decimals),
        TableColumn<T>.Count => Int32Type.Default,
        _ => BooleanType.Default,
    };

    private static IArrowArray Column<T>(TableColumn<T> column, T[] rows)
    {
        switch (column)
        {
            case TableColumn<T>.Text texts:
                var text = new StringArray.Builder();
                System.Array.ForEach(rows, row => _ = texts.Value(row) is { } value ? text.Append(value) : text.AppendNull());
                return text.Build();
            case TableColumn<T>.Date dates:
                var date = new Date32Array.Builder();
                System.Array.ForEach(rows, row => _ = TableDates.ToWrite(dates.Value(row)) is { } value ? date.Append(value) : date.AppendNull());
                return date.Build();
            case TableColumn<T>.Number numbers:
                var number = new Decimal128Array.Builder((Decimal128Type)TypeOf(column));
                System.Array.ForEach(rows, row => _ = numbers.Value(row) is { } value ? number.Append(value) : number.AppendNull());
                return number.Build();
            case TableColumn<T>.Count counts:
                var count = new Int32Array.Builder();
                System.Array.ForEach(rows, row => _ = counts.Value(row) is { } value ? count.Append(value) : count.AppendNull());
                return count.Build();
            case TableColumn<T>.Flag flags:
                var flag = new BooleanArray.Builder();
                System.Array.ForEach(rows, row => _ = flags.Value(row) is { } value ? flag.Append(value) : flag.AppendNull());
                return flag.Build();
            default:
                throw new InvalidOperationException("There is no such column.");
        }
    }
}

using Parquet;
using Parquet.Schema;

namespace Transformation.Framework.Load.Arrow;

/// <summary>Writes rows in row groups of typed columns.</summary>
internal static class ParquetTable
{
    private const int RowsInAGroup = 1 << 16;

    internal static async Task WriteAsync<T>(Stream stream, IReadOnlyList<TableColumn<T>> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema(columns.Select(FieldOf));
        var writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var owned = writer.ConfigureAwait(false);
        foreach (var chunk in rows.Chunk(RowsInAGroup))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < columns.Count; i++)
            {
                await WriteAsync(group, schema.DataFields[i], columns[i], chunk, cancellationToken).ConfigureAwait(false);
            }

            group.CompleteValidate();
        }
    }

    private static Field FieldOf<T>(TableColumn<T> column) => column switch
    {
        TableColumn<T>.Text => new DataField<string>(column.Name, nullable: true),
        TableColumn<T>.Date => new DataField<DateOnly?>(column.Name),
        TableColumn<T>.Number numbers => new DecimalDataField(column.Name, numbers.Digits, TableColumn<T>.Number.Decimals, isNullable: true),
        TableColumn<T>.Count => new DataField<int?>(column.Name),
        _ => new DataField<bool?>(column.Name),
    };

    private static Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, TableColumn<T> column, T[] rows, CancellationToken cancellationToken) => column switch
    {
        TableColumn<T>.Text texts => group.WriteAsync(field, [.. rows.Select(texts.Value)!]),
        TableColumn<T>.Date dates => WriteAsync(group, field, rows.Select(row => TableDates.ToWrite(dates.Value(row))), cancellationToken),
        TableColumn<T>.Number numbers => WriteAsync(group, field, rows.Select(numbers.Value), cancellationToken),
        TableColumn<T>.Count counts => WriteAsync(group, field, rows.Select(counts.Value), cancellationToken),
        TableColumn<T>.Flag flags => WriteAsync(group, field, rows.Select(flags.Value), cancellationToken),
        _ => throw new InvalidOperationException("There is no such column."),
    };

    private static Task WriteAsync<TValue>(ParquetRowGroupWriter group, DataField field, IEnumerable<TValue?> values, CancellationToken cancellationToken)
        where TValue : struct => group.WriteAsync<TValue>(field, values.ToArray(), cancellationToken: cancellationToken);
}

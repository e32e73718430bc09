using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Transformation.Framework.Load.Arrow;

/// <summary>The values of a column of a row group, whatever its type.</summary>
internal static class ParquetCells
{
    /// <summary>What Parquet.Net puts where bytes are not UTF-8. A text that holds it itself cannot be told from that, and is not read either.</summary>
    private const char Replacement = '\uFFFD';

    internal static ColumnKind KindOf(Field field) => field is not DataField data || data.IsArray || data.MaxRepetitionLevel > 0 || data.Path.Length > 1
        ? ColumnKind.Other
        : Type.GetTypeCode(data.ClrType) switch
        {
            TypeCode.Boolean => ColumnKind.Flag,
            TypeCode.DateTime => ColumnKind.Date,
            >= TypeCode.SByte and <= TypeCode.Decimal => ColumnKind.Number,
            _ when IsText(data) => ColumnKind.Text,
            _ => data.ClrType == typeof(DateOnly) ? ColumnKind.Date : ColumnKind.Other,
        };

    /// <summary>Reads a column whole.</summary>
    internal static ValueTask<Func<int, ImportCell>> ReadAsync(ParquetRowGroupReader group, DataField field, int rowCount, CancellationToken cancellationToken) =>
        Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => ValuesAsync<bool>(group, field, rowCount, static flag => ImportCell.Text(flag ? "true" : "false"), cancellationToken),
            TypeCode.DateTime => ValuesAsync<DateTime>(group, field, rowCount, TableDates.FromMoment, cancellationToken),
            TypeCode.SByte => ValuesAsync<sbyte>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.Byte => ValuesAsync<byte>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.Int16 => ValuesAsync<short>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.UInt16 => ValuesAsync<ushort>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.Int32 => ValuesAsync<int>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.UInt32 => ValuesAsync<uint>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.Int64 => ValuesAsync<long>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.UInt64 => ValuesAsync<ulong>(group, field, rowCount, static number => ImportCell.Number((decimal)number), cancellationToken),
            TypeCode.Single => ValuesAsync<float>(group, field, rowCount, ArrowCells.Fraction, cancellationToken),
            TypeCode.Double => ValuesAsync<double>(group, field, rowCount, ImportCell.Number, cancellationToken),
            TypeCode.Decimal => ValuesAsync<decimal>(group, field, rowCount, ImportCell.Number, cancellationToken),
            _ when IsText(field) => TextAsync(group, field, rowCount, cancellationToken),
            _ => ValuesAsync<DateOnly>(group, field, rowCount, static date => ImportCell.Date(LocalDate.FromDateOnly(date)), cancellationToken),
        };

    // Parquet.Net 6 has strings as stretches of characters.
    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private static async ValueTask<Func<int, ImportCell>> TextAsync(ParquetRowGroupReader group, DataField field, int rowCount, CancellationToken cancellationToken)
    {
        var values = new string?[rowCount];
        await group.ReadAsync(field, values!, cancellationToken: cancellationToken).ConfigureAwait(false);
        return i => values[i] is { } text && text.Contains(Replacement) ? throw new UnreadableTextException() : ImportCell.Text(values[i]);
    }

    private static async ValueTask<Func<int, ImportCell>> ValuesAsync<TValue>(
        ParquetRowGroupReader group, DataField field, int rowCount, Func<TValue, ImportCell> cell, CancellationToken cancellationToken)
        where TValue : struct
    {
        if (!field.IsNullable)
        {
            var values = new TValue[rowCount];
            await group.ReadAsync<TValue>(field, values, cancellationToken: cancellationToken).ConfigureAwait(false);
            return i => cell(values[i]);
        }

        var optional = new TValue?[rowCount];
        await group.ReadAsync<TValue>(field, optional, cancellationToken: cancellationToken).ConfigureAwait(false);
        return i => optional[i] is { } value ? cell(value) : default;
    }
}

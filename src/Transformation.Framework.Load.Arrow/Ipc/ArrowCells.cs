using System.Text;
using System.Text.Unicode;
using Apache.Arrow;
using Apache.Arrow.Types;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Arrow;

/// <summary>The values of an Arrow column, whatever its type.</summary>
internal static class ArrowCells
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int FirstDay = Period.DaysBetween(Epoch, new LocalDate(1, 1, 1));
    private static readonly int LastDay = Period.DaysBetween(Epoch, new LocalDate(9999, 12, 31));

    internal static ColumnKind KindOf(IArrowType type) => type switch
    {
        DictionaryType dictionary => KindOf(dictionary.ValueType) is var kind && dictionary.ValueType is DictionaryType ? ColumnKind.Other : kind,
        NullType => ColumnKind.Nothing,
        StringType or LargeStringType or StringViewType => ColumnKind.Text,
        BooleanType => ColumnKind.Flag,
        Date32Type or Date64Type => ColumnKind.Date,
        TimestampType { Timezone: null or "" } => ColumnKind.Date,
        Int8Type or Int16Type or Int32Type or Int64Type or UInt8Type or UInt16Type or UInt32Type or UInt64Type => ColumnKind.Number,
        FloatType or DoubleType or Decimal128Type or Decimal256Type or Decimal32Type or Decimal64Type => ColumnKind.Number,
        _ => ColumnKind.Other,
    };

    /// <summary>What gives the value in a row.</summary>
    internal static Func<int, ImportCell> Of(IArrowArray array) => array switch
    {
        DictionaryArray dictionary => Of(dictionary),
        NullArray => static _ => default,
        StringArray text => i => text.IsNull(i) ? default : Text(text.GetBytes(i)),
        LargeStringArray text => i => text.IsNull(i) ? default : Text(text.GetBytes(i)),
        StringViewArray text => i => text.IsNull(i) ? default : Text(text.GetBytes(i)),
        BooleanArray flags => i => flags.GetValue(i) is { } flag ? ImportCell.Text(flag ? "true" : "false") : default,
        Date32Array days => i => days.GetValue(i) is { } day ? Day(day) : default,
        Date64Array milliseconds => i => milliseconds.GetValue(i) is { } day ? Moment(day, NodaConstants.MillisecondsPerDay) : default,
        TimestampArray moments => Of(moments),
        Int8Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        Int16Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        Int32Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        Int64Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        UInt8Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        UInt16Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        UInt32Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        UInt64Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number((decimal)number) : default,
        FloatArray numbers => i => numbers.GetValue(i) is { } number ? Fraction(number) : default,
        DoubleArray numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number(number) : default,
        Decimal32Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number(number) : default,
        Decimal64Array numbers => i => numbers.GetValue(i) is { } number ? ImportCell.Number(number) : default,
        Decimal128Array numbers => i => numbers.IsNull(i) ? default : numbers.TryGetValue(i, out var number) ? Exact(number) : ImportCell.Text(numbers.GetString(i)),
        Decimal256Array numbers => i => numbers.IsNull(i) ? default : numbers.TryGetValue(i, out var number) ? Exact(number) : ImportCell.Text(numbers.GetString(i)),
        _ => throw new InvalidDataException("The column is of another type than the file says."),
    };

    /// <summary>Single precision: the shortest decimal that names it.</summary>
    internal static ImportCell Fraction(float number) =>
        decimal.TryParse(FormattableString.Invariant($"{number:R}"), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? ImportCell.Number(value)
            : ImportCell.Text(FormattableString.Invariant($"{number}"));

    private static Func<int, ImportCell> Of(DictionaryArray array)
    {
        var values = Of(array.Dictionary);
        var index = Indices(array.Indices);

        // Each word is decoded once, however often it stands in the column.
        var cells = new ImportCell?[array.Dictionary.Length];
        return i =>
        {
            if (array.IsNull(i) || index(i) is not { } place)
            {
                return default;
            }

            return cells[place] ??= values(place);
        };
    }

    private static Func<int, int?> Indices(IArrowArray array) => array switch
    {
        Int8Array indices => i => indices.GetValue(i),
        Int16Array indices => i => indices.GetValue(i),
        Int32Array indices => i => indices.GetValue(i),
        Int64Array indices => i => (int?)indices.GetValue(i),
        UInt8Array indices => i => indices.GetValue(i),
        UInt16Array indices => i => indices.GetValue(i),
        UInt32Array indices => i => (int?)indices.GetValue(i),
        UInt64Array indices => i => (int?)indices.GetValue(i),
        _ => throw new InvalidDataException("The column's dictionary has places of another type than integers."),
    };

    private static Func<int, ImportCell> Of(TimestampArray array)
    {
        var perDay = ((TimestampType)array.Data.DataType).Unit switch
        {
            TimeUnit.Second => NodaConstants.SecondsPerDay,
            TimeUnit.Millisecond => NodaConstants.MillisecondsPerDay,
            TimeUnit.Microsecond => NodaConstants.MillisecondsPerDay * 1000L,
            _ => NodaConstants.NanosecondsPerDay,
        };
        return i => array.GetValue(i) is { } value ? Moment(value, perDay) : default;
    }

    private static ImportCell Day(long day) => day >= FirstDay && day <= LastDay
        ? ImportCell.Date(Epoch.PlusDays((int)day))
        : ImportCell.Text(FormattableString.Invariant($"day {day} from 1970-01-01"));

    // Midnight stands for the day, as data frames write days.
    private static ImportCell Moment(long value, long perDay) => value % perDay == 0
        ? Day(value / perDay)
        : ImportCell.Text(FormattableString.Invariant($"a time of day after day {Math.DivRem(value, perDay).Quotient} from 1970-01-01"));

    private static ImportCell Exact(decimal? number) => number is { } value ? ImportCell.Number(value) : default;

    private static ImportCell Text(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? ImportCell.Text(Encoding.UTF8.GetString(bytes)) : throw new UnreadableTextException();
}

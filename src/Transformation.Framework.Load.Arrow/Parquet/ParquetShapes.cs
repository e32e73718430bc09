using static Transformation.Framework.Load.Arrow.ThriftType;

namespace Transformation.Framework.Load.Arrow;

/// <summary>The structures of a Parquet file: those fields that Parquet.Net 6.1 reads. Encrypted files, which it does not read, have structures of their own, which are left out.</summary>
/// <remarks>Source: Apache Parquet format 2.12, <i>parquet.thrift</i>.</remarks>
internal static class ParquetShapes
{
    private static readonly ThriftType Nothing = Of(ThriftShape.Empty);

    internal static readonly ThriftShape SchemaElement = ThriftShape.Sequence(Number32, Number32, Number32, Bytes, Number32, Number32, Number32, Number32, Number32, Of(LogicalType()));

    private static readonly ThriftShape Statistics = ThriftShape.Sequence(Bytes, Bytes, Number64, Number64, Bytes, Bytes, Flag, Flag);

    internal static readonly ThriftShape DataPage = ThriftShape.Sequence(Number32, Number32, Number32, Number32, Of(Statistics));

    internal static readonly ThriftShape DictionaryPage = ThriftShape.Sequence(Number32, Number32, Flag);

    internal static readonly ThriftShape DataPageV2 = ThriftShape.Sequence(Number32, Number32, Number32, Number32, Number32, Number32, Flag, Of(Statistics));

    internal static readonly ThriftShape Page = ThriftShape.Sequence(Number32, Number32, Number32, Number32, Of(DataPage), Nothing, Of(DictionaryPage), Of(DataPageV2));

    internal static readonly ThriftShape File = Contents();

    private static ThriftShape LogicalType()
    {
        var unit = Of(ThriftShape.Sequence(Nothing, Nothing, Nothing));
        var time = Of(ThriftShape.Sequence(Flag, unit));
        return new(
            (1, Nothing),
            (2, Nothing),
            (3, Nothing),
            (4, Nothing),
            (5, Of(ThriftShape.Sequence(Number32, Number32))), // decimal
            (6, Nothing),
            (7, time),
            (8, time), // moment
            (10, Of(ThriftShape.Sequence(Number8, Flag))), // integer
            (11, Nothing),
            (12, Nothing),
            (13, Nothing),
            (14, Nothing),
            (15, Nothing),
            (16, Of(ThriftShape.Sequence(Number8))), // variant
            (17, Of(ThriftShape.Sequence(Bytes))), // geometry
            (18, Of(ThriftShape.Sequence(Bytes, Number32)))); // geography
    }

    private static ThriftShape Contents()
    {
        var keyValue = ThriftShape.Sequence(Bytes, Bytes);
        var sizes = ThriftShape.Sequence(Number64, ListOf(Number64), ListOf(Number64));
        var box = ThriftShape.Sequence(Fraction, Fraction, Fraction, Fraction, Fraction, Fraction, Fraction, Fraction);
        var places = ThriftShape.Sequence(Of(box), ListOf(Number32));
        var column = ThriftShape.Sequence(
            Number32,
            ListOf(Number32),
            ListOf(Bytes),
            Number32,
            Number64,
            Number64,
            Number64,
            ListOf(keyValue),
            Number64,
            Number64,
            Number64,
            Of(Statistics),
            ListOf(ThriftShape.Sequence(Number32, Number32, Number32)), // encodings by page
            Number64,
            Number32,
            Of(sizes),
            Of(places));
        var chunk = ThriftShape.Sequence(Bytes, Number64, Of(column), Number64, Number32, Number64, Number32);
        var group = ThriftShape.Sequence(ListOf(chunk), Number64, Number64, ListOf(ThriftShape.Sequence(Number32, Flag, Flag)), Number64, Number64, Number16);
        return ThriftShape.Sequence(Number32, ListOf(SchemaElement), Number64, ListOf(group), ListOf(keyValue), Bytes, ListOf(ThriftShape.Sequence(Nothing)));
    }
}

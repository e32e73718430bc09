namespace Transformation.Framework.Load.Arrow;

/// <summary>What a field of a Thrift structure holds.</summary>
/// <param name="Wire">The type as the compact protocol writes it.</param>
/// <param name="Shape">For a structure: its fields.</param>
/// <param name="Element">For a list: what its elements are.</param>
internal sealed record ThriftType(int Wire, ThriftShape? Shape = null, ThriftType? Element = null)
{
    internal const int True = 1;
    internal const int False = 2;
    internal const int List = 9;
    internal const int Struct = 12;

    internal static ThriftType Flag { get; } = new(True);

    internal static ThriftType Number8 { get; } = new(3);

    internal static ThriftType Number16 { get; } = new(4);

    internal static ThriftType Number32 { get; } = new(5);

    internal static ThriftType Number64 { get; } = new(6);

    internal static ThriftType Fraction { get; } = new(7);

    internal static ThriftType Bytes { get; } = new(8);

    internal static ThriftType Of(ThriftShape shape) => new(Struct, shape);

    internal static ThriftType ListOf(ThriftType element) => new(List, Element: element);

    internal static ThriftType ListOf(ThriftShape shape) => ListOf(Of(shape));
}

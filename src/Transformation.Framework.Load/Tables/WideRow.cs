namespace Transformation.Framework.Load;

/// <summary>A row whose rate does not fit into <see cref="PackedRow"/>.</summary>
internal readonly record struct WideRow(int Unit, int Initiative, RowKind Kind, int From, int End, long Rate, int Source);

namespace Transformation.Framework.Load;

/// <summary>Rows that stand together, of one kind and one cell.</summary>
internal readonly record struct RowSegment(int Start, int Length, RowKind Kind);

namespace Transformation.Framework.Load;

/// <summary>The size of a claim as whole numbers of milliseconds by the day or the month.</summary>
/// <param name="Kind">What the rates mean.</param>
/// <param name="Rate">The lower end.</param>
/// <param name="More">By how much the upper end of a monthly rate is more; otherwise 0.</param>
internal readonly record struct RowSize(RowKind Kind, long Rate, long More = 0);

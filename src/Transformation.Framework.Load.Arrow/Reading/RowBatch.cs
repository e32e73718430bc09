namespace Transformation.Framework.Load.Arrow;

/// <summary>Some rows of a file, by column.</summary>
/// <param name="RowCount">How many rows.</param>
/// <param name="Columns">For each column of the file, what gives the value in a row; null for one that is passed over.</param>
internal sealed record RowBatch(int RowCount, IReadOnlyList<Func<int, ImportCell>?> Columns);

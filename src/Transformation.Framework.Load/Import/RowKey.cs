namespace Transformation.Framework.Load;

/// <summary>What no two rows may have in common.</summary>
/// <param name="Column">The column at which a repetition is reported.</param>
/// <param name="Value">Compared by value.</param>
internal readonly record struct RowKey(int Column, object Value);

namespace Transformation.Framework.Load.Arrow;

/// <summary>What a column of a file holds, as far as it matters to us.</summary>
internal enum ColumnKind
{
    /// <summary>Something that no column of ours is: a list, a structure, bytes.</summary>
    Other,
    Nothing,
    Text,
    Number,
    Date,
    Flag,
}

namespace Transformation.Framework.Load;

/// <summary>What one place of a table holds before anything is hidden: milliseconds, and the commitments they rest on.</summary>
internal readonly record struct TableCell(long Least, long Most, int Commitments, int Unestimated)
{
    /// <summary>Whether nothing is there; whoever knows that gains nothing from hiding it, so it hides nothing else either.</summary>
    internal bool IsEmpty => Commitments == 0;
}

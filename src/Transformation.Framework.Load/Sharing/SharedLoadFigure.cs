using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The load of one place of a shared table: shown, or hidden because it, or what could be worked out from it, rests on too few commitments.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record SharedLoadFigure
{
    private readonly Effort least;
    private readonly Effort most;

    private SharedLoadFigure(bool isHidden, Effort least, Effort most, int? commitments, int? unestimated)
    {
        IsHidden = isHidden;
        this.least = least;
        this.most = most;
        CommitmentCount = commitments;
        UnestimatedCount = unestimated;
    }

    /// <summary>What is not shown.</summary>
    internal static SharedLoadFigure Hidden { get; } = new(isHidden: true, default, default, null, null);

    /// <summary>Whether it is not shown.</summary>
    public bool IsHidden { get; }

    /// <summary>Known working time, when every release takes the lower end of its range; null exactly when hidden.</summary>
    public Effort? Least => IsHidden ? null : least;

    /// <summary>Known working time, when every release takes the upper end of its range; null exactly when hidden.</summary>
    public Effort? Most => IsHidden ? null : most;

    /// <summary>How many commitments it rests on; null when that is not told: of what is hidden, and of a total that has something hidden among its parts.</summary>
    public int? CommitmentCount { get; }

    /// <summary>How many of the commitments nobody has estimated; null when <see cref="CommitmentCount"/> is.</summary>
    public int? UnestimatedCount { get; }

    /// <summary>Whether the true load is, or may be, more than what is shown.</summary>
    public bool IsLowerBound => UnestimatedCount is not 0;

    /// <summary>A figure that is shown with the commitments it rests on.</summary>
    /// <param name="least">Known working time at the lower end; not negative.</param>
    /// <param name="most">Known working time at the upper end; not less.</param>
    /// <param name="commitments">How many commitments it rests on.</param>
    /// <param name="unestimated">How many of them nobody has estimated.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount or a number is negative, or the upper end is less than the lower, or more commitments are unestimated than there are.</exception>
    /// <exception cref="ArgumentException">There is working time, but no estimated commitment that it is of.</exception>
    internal static SharedLoadFigure Shown(Effort least, Effort most, int commitments, int unestimated)
    {
        RequireEnds(least, most);
        ArgumentOutOfRangeException.ThrowIfNegative(unestimated);
        ArgumentOutOfRangeException.ThrowIfLessThan(commitments, unestimated);
        return most == Effort.Zero || commitments > unestimated
            ? new(isHidden: false, least, most, commitments, unestimated)
            : throw new ArgumentException("Working time is of an estimated commitment, but there is none.", nameof(commitments));
    }

    /// <summary>A total that is shown without saying what it rests on.</summary>
    /// <param name="least">Known working time at the lower end; not negative.</param>
    /// <param name="most">Known working time at the upper end; not less.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the upper end is less than the lower.</exception>
    internal static SharedLoadFigure WithoutCounts(Effort least, Effort most)
    {
        RequireEnds(least, most);
        return new(isHidden: false, least, most, null, null);
    }

    private static void RequireEnds(Effort least, Effort most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, Effort.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
    }
}

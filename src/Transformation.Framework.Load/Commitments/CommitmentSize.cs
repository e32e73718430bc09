using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>
/// How much of an organisation's working time a commitment takes: <see cref="WteSize"/>, <see cref="ReleaseSize"/>, or <see cref="UnestimatedSize"/> when nobody
/// has said yet. The set is closed.
/// </summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public abstract record CommitmentSize
{
    private protected CommitmentSize()
    {
    }

    /// <summary>Nobody has estimated it: it counts as unknown load, never as none.</summary>
    public static CommitmentSize Unestimated => UnestimatedSize.Instance;

    /// <summary>Whole-time equivalents, for as long as the commitment lasts.</summary>
    /// <param name="wte">How many; not negative. They carry their contract week.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static CommitmentSize Of(Wte wte) => new WteSize(wte);

    /// <summary>Days released a month from the posts of a number of people.</summary>
    /// <param name="people">How many people; at least 1.</param>
    /// <param name="release">The days a month of each, as a range.</param>
    /// <param name="week">The contract that says how long their working day is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of people is less than 1.</exception>
    public static CommitmentSize Of(int people, MonthlyRelease release, ContractWeek week) => new ReleaseSize(people, release, week);

    /// <summary>The size as whole numbers for the worked days of a range.</summary>
    internal abstract RowSize Over(LoadRange range);
}

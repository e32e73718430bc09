using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A commitment of days released each month: "two people, three to four days a month".</summary>
/// <remarks>
/// <para>The load of a whole month is days × people × length of the contract's day, the same in a short month as in a long one; exact.</para>
/// <para>A month that the commitment covers in part takes that load × worked days covered ÷ worked days of the month. It is kept exactly, so that the parts of a month always make the whole;
/// a figure is rounded to the nearest millisecond once, when it is read, a tie to the even one.</para>
/// <para>Compared by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record ReleaseSize : CommitmentSize
{
    internal ReleaseSize(int people, MonthlyRelease release, ContractWeek week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        People = people;
        Release = release;
        Week = week;
    }

    /// <summary>How many people; at least 1.</summary>
    public int People { get; }

    /// <summary>The days a month of each of them, as a range.</summary>
    public MonthlyRelease Release { get; }

    /// <summary>The contract that says how long their working day is.</summary>
    public ContractWeek Week { get; }

    internal override RowSize Over(LoadRange range)
    {
        var least = Whole(Release.LeastDays);
        return new(RowKind.Monthly, least, Whole(Release.MostDays) - least);
    }

    // Days have at most three decimals, and a thousandth of a day of whole seconds is whole milliseconds.
    private long Whole(decimal days) => (long)(days * 1000) * Week.SecondsPerDay * People;
}

using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A commitment of whole-time equivalents.</summary>
/// <remarks>
/// The load of a month is equivalents × contract week ÷ days that the calendar works in a week × worked days of the month that the commitment covers: bank holidays take
/// no time. Exact whenever the calendar works 1 to 6 days a week; on a seven-day calendar with a contract over fewer days, rounded to the nearest millisecond
/// for each month, a tie to the even one. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record WteSize : CommitmentSize
{
    internal WteSize(Wte wte)
    {
        if (wte.Thousandths < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(wte), $"{wte} is less than nothing.");
        }

        Wte = wte;
    }

    /// <summary>The equivalents, with their contract week; not negative.</summary>
    public Wte Wte { get; }

    internal override (Effort Least, Effort Most)? Over(int covered, int inMonth, int perWeek)
    {
        var effort = WorkingTime.Of(Wte, covered, perWeek);
        return (effort, effort);
    }
}

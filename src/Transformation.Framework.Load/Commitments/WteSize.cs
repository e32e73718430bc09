using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A commitment of whole-time equivalents.</summary>
/// <remarks>
/// The load is equivalents × contract week ÷ days that the calendar works in a week × worked days that the commitment covers: bank holidays take no time. It is kept exactly; a figure is
/// rounded to the nearest millisecond once, when it is read, a tie to the even one. Compared by value. Immutable; safe to share between threads.
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

    // Thousandths of an equivalent × seconds are milliseconds.
    internal override RowSize Over(LoadRange range) =>
        new(RowKind.Daily, (long)Wte.Thousandths * Wte.Week.Minutes * 60 * range.Fineness / range.DaysPerWeek);
}

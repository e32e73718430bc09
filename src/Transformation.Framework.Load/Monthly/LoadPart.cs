using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What one commitment puts into one month: the explanation of a figure is a list of these.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record LoadPart
{
    internal LoadPart(Commitment commitment, Horizon? horizon, YearMonth month, int workingDays, (Effort Least, Effort Most)? effort)
    {
        Commitment = commitment;
        Horizon = horizon;
        Month = month;
        WorkingDays = workingDays;
        IsUnestimated = effort is null;
        (Least, Most) = effort ?? default;
    }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; }

    /// <summary>The horizon of its initiative; null when it is not known.</summary>
    public Horizon? Horizon { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>How many working days of the month the commitment covers; at least 1.</summary>
    public int WorkingDays { get; }

    /// <summary>Whether nobody has estimated it: then what it takes is not known, and nothing was added for it.</summary>
    public bool IsUnestimated { get; }

    /// <summary>The working time added at the lower end; zero for an unestimated commitment.</summary>
    public Effort Least { get; }

    /// <summary>The working time added at the upper end; the same as <see cref="Least"/> for whole-time equivalents, zero for an unestimated commitment.</summary>
    public Effort Most { get; }
}

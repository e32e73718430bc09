using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What becomes of one node when something before it slips.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SlippedNode
{
    internal SlippedNode(ChainDate before, LocalDate? after)
    {
        Before = before;
        After = after;
        IsMoved = before.Date != after;
        if (before.Node.Profile is { } profile && before.Date is { } from && after is { } to)
        {
            (YearBefore, YearAfter) = (Counted(from, profile), Counted(to, profile));
        }
    }

    /// <summary>The node and its date without the slip.</summary>
    public ChainDate Before { get; }

    /// <summary>Its date with the slip; null when there is none.</summary>
    public LocalDate? After { get; }

    /// <summary>Whether it comes later: not when the slip was absorbed on the way, or nothing is known of its date.</summary>
    public bool IsMoved { get; }

    /// <summary>For a benefit, the first year that can count without the slip: that of its date or of its profile, whichever is later. Null for any other node, or when there is no date.</summary>
    public FinancialYear? YearBefore { get; }

    /// <summary>For a benefit, the first year that can count with the slip. Null for any other node, or when there is no date.</summary>
    public FinancialYear? YearAfter { get; }

    /// <summary>By how many financial years a benefit starts later because of the slip; 0 for any other node.</summary>
    public int YearsLater => YearBefore is { } before && YearAfter is { } after ? after - before : 0;

    private static FinancialYear Counted(LocalDate date, BenefitProfile profile) =>
        FinancialYear.Of(date) is var year && profile.Timing is { } timing && timing.Start > year ? timing.Start : year;
}

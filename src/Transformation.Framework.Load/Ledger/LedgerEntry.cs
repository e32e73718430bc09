using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What a ledger knows of a commitment: the worked days of the range that it covers, and the working time it takes there.</summary>
/// <param name="FirstDay">The first worked day; null when it covers none of the range.</param>
/// <param name="LastDay">The last worked day; null when it covers none of the range.</param>
/// <param name="Least">The working time in the range, lower end; null when it is not estimated. Rounded to the nearest millisecond, a tie to the even one.</param>
/// <param name="Most">The working time in the range, upper end; null when it is not estimated.</param>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record LedgerEntry(LocalDate? FirstDay, LocalDate? LastDay, Effort? Least, Effort? Most)
{
    internal static LedgerEntry Of(in LedgerClaim claim, SlotAxis axis)
    {
        var isEstimated = claim.Size.Kind != RowKind.Unestimated;
        if (claim.IsIdle)
        {
            Effort? none = isEstimated ? Effort.Zero : null;
            return new(null, null, none, none);
        }

        var alone = new LedgerCell(axis);
        alone.Enter(claim);
        var figure = new SliceSums(axis, [alone.ToCell()]).Between(0, axis.Periods.Length - 1);
        return new(
            axis.Range.DateOf(claim.From), axis.Range.DateOf(claim.End - 1), isEstimated ? figure.Least : null, isEstimated ? figure.Most : null);
    }
}

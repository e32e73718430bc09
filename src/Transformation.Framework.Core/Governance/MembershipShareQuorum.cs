using System.Numerics;

namespace Transformation.Framework.Core;

/// <summary>At least a fraction of the membership is present: "three quarters of the membership".</summary>
/// <remarks>
/// Exact: the number needed is the fraction of all seats, rounded up, so three quarters of 10 seats is 8. Kept in lowest terms. A seat
/// counts when it is filled by the member or by a deputy who counts; vacant seats are part of the membership. Immutable; safe to share between threads.
/// </remarks>
public sealed record MembershipShareQuorum : QuorumRule
{
    /// <summary>The greatest denominator.</summary>
    internal const int MaxDenominator = 1000;

    /// <summary>States the rule.</summary>
    /// <param name="numerator">The upper part of the fraction, from 1 to the denominator.</param>
    /// <param name="denominator">The lower part, up to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not above 0 and at most 1, or the denominator is over 1,000.</exception>
    public MembershipShareQuorum(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, MaxDenominator);
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        if (numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), FormattableString.Invariant($"{numerator}/{denominator} is more than the whole membership."));
        }

        var divisor = (int)BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    /// <summary>The upper part of the fraction in lowest terms.</summary>
    public int Numerator { get; }

    /// <summary>The lower part of the fraction in lowest terms.</summary>
    public int Denominator { get; }

    internal override void Check(MembershipTotals totals, string path, ProblemCollector problems)
    {
        // A fraction of at most 1 can always be reached.
    }

    internal override int Required(MembershipTotals totals) => ((totals.Seats * Numerator) + Denominator - 1) / Denominator;

    internal override int OutOf(MembershipTotals totals) => totals.Seats;

    internal override int Present(QuorumTally tally) => tally.Seats;

    internal override int Progress(QuorumTally tally, int seat) => ProgressIf(tally.IsFree(seat), tally);
}

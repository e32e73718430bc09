using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A meeting of a joint committee at which a proposal was heard, who was there, and what was said.</summary>
/// <remarks>What was said counts only if the meeting was quorate, which <see cref="QuorumCheck"/> says. Immutable; safe to share between threads.</remarks>
public sealed class CommitteeHearing
{
    /// <summary>Records a hearing.</summary>
    /// <param name="attendance">Which body met, when, and who was there.</param>
    /// <param name="verdict">What was said.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CommitteeHearing(Attendance attendance, CommitteeVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(attendance);
        IsoDate.Check(attendance.Date, nameof(attendance));
        Attendance = attendance;
        Verdict = ItemLists.Defined(verdict, nameof(verdict));
    }

    /// <summary>Which body met, when, and who was there.</summary>
    public Attendance Attendance { get; }

    /// <summary>What was said.</summary>
    public CommitteeVerdict Verdict { get; }
}

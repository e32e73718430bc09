using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A meeting that heard a proposal, and whether it could say anything.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class HearingFinding
{
    internal HearingFinding(CommitteeHearing hearing, QuorumResult quorum)
    {
        Hearing = hearing;
        Quorum = quorum;
    }

    /// <summary>The meeting.</summary>
    public CommitteeHearing Hearing { get; }

    /// <summary>Whether it was quorate, and why; what one that was not quorate said does not count.</summary>
    public QuorumResult Quorum { get; }
}

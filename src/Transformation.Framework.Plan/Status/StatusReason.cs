using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Why a status is what it is: the rule that decided, and what led to it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class StatusReason
{
    internal StatusReason(StatusRule rule, IEnumerable<MilestoneFinding>? milestones = null, IEnumerable<ProbeFinding>? probes = null)
    {
        Rule = rule;
        Milestones = [.. milestones ?? []];
        Probes = [.. probes ?? []];
    }

    /// <summary>The rule that decided.</summary>
    public StatusRule Rule { get; }

    /// <summary>The milestones that led to it, by planned date.</summary>
    public ImmutableArray<MilestoneFinding> Milestones { get; }

    /// <summary>The probes that led to it, with those that stand in the way of a better one; in the template's order.</summary>
    public ImmutableArray<ProbeFinding> Probes { get; }
}

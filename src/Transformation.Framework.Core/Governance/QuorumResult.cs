using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Whether a meeting is quorate, and everything that explains it.</summary>
/// <remarks>Immutable; safe to share between threads. <see cref="QuorumExplanation"/> puts it into words.</remarks>
public sealed class QuorumResult
{
    internal QuorumResult(
        GovernanceBody body,
        Attendance attendance,
        QuorumRuleResult rule,
        int seatsPresent,
        ImmutableArray<OrganisationId> organisationsPresent,
        ImmutableArray<DiscountedAttendee> discounted,
        QuorumRemedy? remedy)
    {
        Body = body;
        Attendance = attendance;
        Rule = rule;
        SeatsPresent = seatsPresent;
        OrganisationsPresent = organisationsPresent;
        Discounted = discounted;
        Remedy = remedy;
    }

    /// <summary>The body that met.</summary>
    public GovernanceBody Body { get; }

    /// <summary>Who was there.</summary>
    public Attendance Attendance { get; }

    /// <summary>Whether the meeting may take decisions.</summary>
    public bool IsQuorate => Rule.IsMet;

    /// <summary>The body's quorum rule, part by part.</summary>
    public QuorumRuleResult Rule { get; }

    /// <summary>How many seats are filled by somebody who counts.</summary>
    public int SeatsPresent { get; }

    /// <summary>The organisations that are represented, in the order of the body's seats.</summary>
    public ImmutableArray<OrganisationId> OrganisationsPresent { get; }

    /// <summary>Those who came but do not count, or not in full, sorted by seat.</summary>
    public ImmutableArray<DiscountedAttendee> Discounted { get; }

    /// <summary>What would make the meeting quorate; null when it is.</summary>
    public QuorumRemedy? Remedy { get; }
}

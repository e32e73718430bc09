using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>When a meeting of a governance body may take decisions: a rule as data.</summary>
/// <remarks>
/// <para>A closed set: <see cref="OrganisationsQuorum"/>, <see cref="MembershipShareQuorum"/>, <see cref="RoleQuorum"/> and <see cref="GroupSeatsQuorum"/>,
/// put together by <see cref="AllOfQuorum"/> and <see cref="AnyOfQuorum"/>. None of them ever asks for fewer people: who joins a quorate meeting
/// cannot end its quorum.</para>
/// <para>Rules are equal when they say the same in the same order. Immutable; safe to share between threads.</para>
/// </remarks>
public abstract record QuorumRule
{
    /// <summary>The most levels of rules within rules.</summary>
    internal const int MaxDepth = 10;

    /// <summary>The most rules that one rule may hold, itself included.</summary>
    internal const int MaxRules = 64;

    private protected QuorumRule()
    {
    }

    /// <summary>The rules that this one puts together; empty for a simple rule.</summary>
    internal virtual ImmutableArray<QuorumRule> Inner => [];

    /// <summary>Reports what makes the rule senseless for a membership: an unknown group or role, or a number nobody can reach.</summary>
    internal abstract void Check(MembershipTotals totals, string path, ProblemCollector problems);

    /// <summary>How many are needed, of whatever the rule counts.</summary>
    internal abstract int Required(MembershipTotals totals);

    /// <summary>How many there could be at most.</summary>
    internal abstract int OutOf(MembershipTotals totals);

    /// <summary>How many there are.</summary>
    internal abstract int Present(QuorumTally tally);

    internal bool IsMet(QuorumTally tally) => Present(tally) >= Required(tally.Totals);

    /// <summary>A number of further attendees below which the rule can surely not be met; 0 exactly when it is met.</summary>
    internal virtual int Fewest(QuorumTally tally) => Math.Max(0, Required(tally.Totals) - Present(tally));

    /// <summary>How many unmet simple rules in here one more attendee at a seat would bring nearer.</summary>
    internal abstract int Progress(QuorumTally tally, int seat);

    /// <summary>Of the given seats, those of which every way to meet this unmet rule needs at least one more attendee.</summary>
    internal virtual List<int> Needed(QuorumTally tally, IReadOnlyList<int> seats) => [.. seats.Where(s => Progress(tally, s) > 0)];

    private protected int ProgressIf(bool isAdvanced, QuorumTally tally) => isAdvanced && !IsMet(tally) ? 1 : 0;
}

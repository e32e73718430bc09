using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>How one rule of a quorum stands at a meeting.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class QuorumRuleResult
{
    internal QuorumRuleResult(QuorumRule rule, QuorumTally tally)
    {
        Rule = rule;
        Required = rule.Required(tally.Totals);
        Present = rule.Present(tally);
        OutOf = rule.OutOf(tally.Totals);
        AbsentOrganisations = rule is OrganisationsQuorum organisations ? Absent(organisations.Group, tally) : [];
        CouldHelp =
        [
            .. Enumerable.Range(0, tally.Members.Length)
                .Where(seat => tally.CanTake(seat) && rule.Progress(tally, seat) > 0)
                .Select(seat => tally.Members[seat]),
        ];
        Parts = [.. rule.Inner.Select(part => new QuorumRuleResult(part, tally))];
    }

    /// <summary>The rule.</summary>
    public QuorumRule Rule { get; }

    /// <summary>Whether it is met.</summary>
    public bool IsMet => Present >= Required;

    /// <summary>How many are needed: organisations, seats, holders of a role (1), or rules met.</summary>
    public int Required { get; }

    /// <summary>How many there are, of the same.</summary>
    public int Present { get; }

    /// <summary>How many there could be at most: 10 in "7 of the 10 partner organisations".</summary>
    public int OutOf { get; }

    /// <summary>How many more are needed; 0 when the rule is met.</summary>
    public int Shortfall => Math.Max(0, Required - Present);

    /// <summary>For a rule about organisations, those that it counts and that nobody represents, met or not; otherwise empty.</summary>
    public ImmutableArray<OrganisationId> AbsentOrganisations { get; }

    /// <summary>For an unmet rule, the seats that would each bring it nearer if a member came, in the order of the body; empty when met.</summary>
    public ImmutableArray<BodyMember> CouldHelp { get; }

    /// <summary>The results of the rules that this one puts together, in order; empty for a simple rule.</summary>
    public ImmutableArray<QuorumRuleResult> Parts { get; }

    private static ImmutableArray<OrganisationId> Absent(string? group, QuorumTally tally) =>
    [
        .. tally.Members.Select(static m => m.Organisation)
            .OfType<OrganisationId>()
            .Distinct()
            .Where(o => tally.Totals.IsInGroup(o, group) && !tally.IsPresent(o)),
    ];
}

using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The composition of a design team on a day, held against a rule.</summary>
/// <remarks>
/// <para>Only the members present on the day are looked at, and they are taken to be recorded in full. A team without any recorded member is unknown in every aspect.</para>
/// <para>What is not recorded of a member may be anything: an aspect is met, or not met, only where that makes no difference. So recording more never turns one into the other. An expert by
/// experience is not a senior leader, whatever is recorded of their seniority. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class TeamComposition
{
    private readonly TeamCompositionRule rule;
    private readonly ImmutableArray<DesignTeamMember> members;

    private TeamComposition(DesignTeam team, LocalDate asOf, TeamCompositionRule rule)
    {
        this.rule = rule;
        Team = team;
        AsOf = asOf;
        members = team.MembersOn(asOf);
        var experts = members.Where(static m => m.Perspective == MemberPerspective.ExpertByExperience).ToList();
        Findings =
        [
            Finding(CompositionAspect.Size, members.Length <= rule.MostMembers, Ids(members)),
            SeniorLeaders(),
            ExpertsByExperience(experts),
            OfExperts(CompositionAspect.EqualVoice, experts, static m => m.Voice == MemberVoice.Equal, static m => m.Voice == MemberVoice.NotRecorded),
            OfExperts(
                CompositionAspect.Compensation,
                experts,
                static m => m.Compensation == MemberCompensation.Agreed,
                static m => m.Compensation == MemberCompensation.NotRecorded),
            Organisations(),
            Facilitator(team, asOf),
        ];
    }

    /// <summary>The team.</summary>
    public DesignTeam Team { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>One finding for each aspect, in the order of <see cref="CompositionAspect"/>.</summary>
    public ImmutableArray<CompositionFinding> Findings { get; }

    /// <summary>The finding about an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such aspect.</exception>
    public CompositionFinding this[CompositionAspect aspect] =>
        Enum.IsDefined(aspect) ? Findings[(int)aspect - 1] : throw new ArgumentOutOfRangeException(nameof(aspect));

    /// <summary>Looks at a team on a day.</summary>
    /// <param name="team">The team.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rule">The rule; null for <see cref="TeamCompositionRule.Default"/>.</param>
    public static TeamComposition Of(DesignTeam team, LocalDate asOf, TeamCompositionRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(team);
        return new(team, IsoDate.Check(asOf, nameof(asOf)), rule ?? TeamCompositionRule.Default);
    }

    private CompositionFinding SeniorLeaders()
    {
        var leaders = members.Where(static m => IsLeader(m)).ToList();
        var unknown = members.Where(static m => !IsLeader(m) && MightBeLeader(m)).ToList();
        return Finding(
            CompositionAspect.SeniorLeaders,
            !IsTooMany(leaders.Count + unknown.Count) ? true : !IsTooMany(leaders.Count) ? null : false,
            Ids(leaders),
            Ids(unknown));

        bool IsTooMany(int count) => count * 100m > rule.MostSeniorLeaders.Value * members.Length;
    }

    private static bool MightBeLeader(DesignTeamMember member) =>
        member.Perspective != MemberPerspective.ExpertByExperience && (member.Seniority is MemberSeniority.NotRecorded or MemberSeniority.SeniorLeader);

    /// <summary>A senior leader whose perspective is not recorded may turn out to be an expert by experience.</summary>
    private static bool IsLeader(DesignTeamMember member) =>
        MightBeLeader(member) && member is { Seniority: MemberSeniority.SeniorLeader, Perspective: not MemberPerspective.NotRecorded };

    private CompositionFinding ExpertsByExperience(List<DesignTeamMember> experts)
    {
        var unknown = members.Where(static m => m.Perspective == MemberPerspective.NotRecorded).ToList();
        return Finding(
            CompositionAspect.ExpertsByExperience,
            experts.Count >= rule.FewestExpertsByExperience ? true : experts.Count + unknown.Count >= rule.FewestExpertsByExperience ? null : false,
            Ids(experts),
            Ids(unknown));
    }

    /// <summary>Wants all of them; where the rule wants some and there is none, it is not met either.</summary>
    private CompositionFinding OfExperts(
        CompositionAspect aspect, List<DesignTeamMember> experts, Func<DesignTeamMember, bool> isMet, Func<DesignTeamMember, bool> isUnknown)
    {
        var met = experts.Where(isMet).ToList();
        var unknown = experts.Where(isUnknown).ToList();
        var others = members.Where(static m => m.Perspective == MemberPerspective.NotRecorded).ToList();
        var isUnmet = met.Count + unknown.Count < experts.Count || (experts.Count + others.Count == 0 && rule.FewestExpertsByExperience > 0);
        bool? isAsWanted = isUnmet ? false : unknown.Count + others.Count > 0 ? null : true;
        return new(aspect, StateOf(isAsWanted), Ids(met), experts.Count, Ids([.. unknown, .. others]));
    }

    private CompositionFinding Organisations()
    {
        ImmutableArray<string> organisations =
            [.. members.Where(static m => m.Organisation is not null).Select(static m => m.Organisation!.Value.ToString()).Distinct().Order(StringComparer.Ordinal)];
        return Finding(CompositionAspect.Organisations, organisations.Length >= rule.FewestOrganisations, organisations);
    }

    private CompositionFinding Facilitator(DesignTeam team, LocalDate asOf)
    {
        ImmutableArray<string> there =
            [.. team.Facilitators.Where(f => f.IsPresentOn(asOf)).Select(static f => f.Organisation.ToString()).Distinct().Order(StringComparer.Ordinal)];
        return Finding(CompositionAspect.Facilitator, !there.IsEmpty, there);
    }

    private CompositionFinding Finding(CompositionAspect aspect, bool? isMet, ImmutableArray<string> counted, ImmutableArray<string> unknown = default) =>
        new(aspect, StateOf(isMet), counted, members.Length, unknown.IsDefault ? [] : unknown);

    private CompositionState StateOf(bool? isMet) => (members.IsEmpty ? null : isMet) switch
    {
        true => CompositionState.Met,
        false => CompositionState.NotMet,
        null => CompositionState.Unknown,
    };

    private static ImmutableArray<string> Ids(IEnumerable<DesignTeamMember> members) => [.. members.Select(static m => m.Id).Order(StringComparer.Ordinal)];
}

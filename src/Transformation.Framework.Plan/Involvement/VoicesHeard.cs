using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Which groups of a cohort have been heard and which voices are missing.</summary>
/// <remarks>
/// <para>An activity hears the groups recorded in it if it stands on the day and they had at least a say in it: informing hears nobody. An expert by experience whose time has begun by the day speaks for the groups recorded. A group is
/// <i>not heard</i> only when somebody else was, and every activity that heard anybody records whom; otherwise it is unknown, for it may have been among those nobody wrote down.</para>
/// <para>The rule is this library's proposal. Groups may overlap, so sizes and participations are not added over groups. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class VoicesHeard
{
    private VoicesHeard(CohortId cohort, InitiativeId? initiative, LocalDate asOf, ImmutableArray<GroupVoice> groups)
    {
        Cohort = cohort;
        Initiative = initiative;
        AsOf = asOf;
        Groups = groups;
    }

    /// <summary>The cohort.</summary>
    public CohortId Cohort { get; }

    /// <summary>The initiative whose records were looked at; null for all.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The groups of the cohort, by identifier; empty when none has been recorded, and then nothing can be said.</summary>
    public ImmutableArray<GroupVoice> Groups { get; }

    /// <summary>The groups that have not been heard, as far as is recorded: known not to have been, and unknown. By identifier.</summary>
    public IEnumerable<GroupVoice> Missing => Groups.Where(static g => g.State != VoiceState.Heard);

    /// <summary>How many groups have been heard.</summary>
    public int HeardCount => Groups.Count(static g => g.State == VoiceState.Heard);

    /// <summary>Looks at the groups of a cohort. Time in proportion to groups times records.</summary>
    /// <param name="register">The records.</param>
    /// <param name="cohort">The cohort.</param>
    /// <param name="asOf">The day; nothing dated after it is looked at.</param>
    /// <param name="initiative">The initiative whose activities and experts are looked at; null for all there are.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or the cohort is empty.</exception>
    public static VoicesHeard Of(InvolvementRegister register, CohortId cohort, LocalDate asOf, InitiativeId? initiative = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        DistinctReferences.One(cohort, nameof(cohort));
        IsoDate.Check(asOf, nameof(asOf));
        List<InvolvementActivity> activities =
        [
            .. register.Activities
                .Where(activity => activity.StandsOn(asOf) && activity.Level >= InvolvementLevel.Consulted && (initiative is null || activity.Initiative == initiative))
                .OrderBy(static activity => activity.On)
                .ThenBy(static activity => activity.Id, StringComparer.Ordinal),
        ];
        List<ExpertByExperience> experts =
        [
            .. register.Experts
                .Where(expert => expert.From <= asOf && (initiative is null || expert.Initiative == initiative))
                .OrderBy(static expert => expert.Id, StringComparer.Ordinal),
        ];
        return new(cohort, initiative, asOf,
        [
            .. register.Groups
                .Where(group => group.Cohort == cohort)
                .OrderBy(static group => group.Id, StringComparer.Ordinal)
                .Select(group => VoiceOf(group, activities, experts)),
        ]);
    }

    private static GroupVoice VoiceOf(CohortGroup group, List<InvolvementActivity> activities, List<ExpertByExperience> experts)
    {
        ImmutableArray<InvolvementActivity> heardIn = [.. activities.Where(activity => activity.Groups.Any(g => g.Group == group.Id))];
        ImmutableArray<ExpertByExperience> spokenForBy = [.. experts.Where(expert => expert.Groups.Contains(group.Id))];
        var isKnownWho = activities.Count > 0 && activities.TrueForAll(static activity => !activity.Groups.IsEmpty);
        var state = !heardIn.IsEmpty || !spokenForBy.IsEmpty ? VoiceState.Heard : isKnownWho ? VoiceState.NotHeard : VoiceState.Unknown;
        return new(group, state, heardIn, spokenForBy);
    }
}

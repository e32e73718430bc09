using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Whether a group of a cohort has been heard, and the records that show it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GroupVoice
{
    internal GroupVoice(CohortGroup group, VoiceState state, ImmutableArray<InvolvementActivity> activities, ImmutableArray<ExpertByExperience> experts)
    {
        Group = group;
        State = state;
        Activities = activities;
        Experts = experts;
    }

    /// <summary>The group.</summary>
    public CohortGroup Group { get; }

    /// <summary>Whether it has been heard.</summary>
    public VoiceState State { get; }

    /// <summary>The activities in which it was asked or more, oldest first, then by identifier.</summary>
    public ImmutableArray<InvolvementActivity> Activities { get; }

    /// <summary>The experts by experience who bring its experience, by identifier; also those whose time is over.</summary>
    public ImmutableArray<ExpertByExperience> Experts { get; }

    /// <summary>The most say the group had in an activity; null when it took part in none.</summary>
    public InvolvementLevel? HighestLevel => Activities.IsEmpty ? null : Activities.Max(static a => a.Level);

    /// <summary>How often people of the group took part, as far as numbers are known: somebody who came twice counts twice.</summary>
    public long KnownParticipations => Heard.Sum(static h => h.People ?? 0);

    /// <summary>In how many activities it is not known how many of the group took part; above zero makes <see cref="KnownParticipations"/> a lower bound.</summary>
    public int ActivitiesWithoutNumber => Heard.Count(static h => h.People is null);

    private IEnumerable<GroupHeard> Heard => Activities.SelectMany(a => a.Groups).Where(h => h.Group == Group.Id);
}

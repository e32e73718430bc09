using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Expertise that a team would like to draw on: which skills, how many people, for how much of their time.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FellowNeed
{
    /// <summary>Records a need.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="team">The identifier of the team.</param>
    /// <param name="skills">The skills that are wanted, at least one, none twice; somebody with any of them can help, somebody with more of them helps more.</param>
    /// <param name="places">How many people, from 1.</param>
    /// <param name="release">How much of each one's time; where it is a range, its upper end may be asked.</param>
    /// <param name="from">The first day on which the need stands.</param>
    /// <param name="until">The last day on which it stands; null while no end is set.</param>
    /// <param name="interests">The subjects the work is about, as the interests of fellows name them; none twice.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public FellowNeed(
        string id,
        string team,
        IEnumerable<string> skills,
        int places,
        MonthlyRelease release,
        LocalDate from,
        LocalDate? until = null,
        IEnumerable<string>? interests = null)
    {
        ArgumentNullException.ThrowIfNull(skills);
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        Id = IdentifierText.Check(id, "a need identifier", nameof(id));
        Team = IdentifierText.Check(team, "a team identifier", nameof(team));
        Skills = ItemChecks.DistinctIds(skills, "a skill identifier", nameof(skills)) is { IsEmpty: false } wanted
            ? wanted
            : throw new ArgumentException("Name at least one skill.", nameof(skills));
        Places = places;
        Release = release;
        From = IsoDate.Check(from, nameof(from));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
        Interests = ItemChecks.DistinctIds(interests, "an interest identifier", nameof(interests));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The identifier of the team.</summary>
    public string Team { get; }

    /// <summary>The skills that are wanted, in the order given; at least one.</summary>
    public ImmutableArray<string> Skills { get; }

    /// <summary>How many people are wanted, from 1.</summary>
    public int Places { get; }

    /// <summary>How much of each one's time.</summary>
    public MonthlyRelease Release { get; }

    /// <summary>The first day on which the need stands.</summary>
    public LocalDate From { get; }

    /// <summary>The last day on which it stands, that day included; null while no end is set.</summary>
    public LocalDate? Until { get; }

    /// <summary>The subjects the work is about, in the order given.</summary>
    public ImmutableArray<string> Interests { get; }

    /// <summary>Whether the need stands on a day, the first and the last one included.</summary>
    /// <param name="day">The day.</param>
    public bool StandsOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}

using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A member of the fellowship: somebody who has put themselves forward as an innovator.</summary>
/// <remarks>Known by an identifier such as <c>fellow-07</c>, never by a name. Immutable; safe to share between threads.</remarks>
public sealed class Fellow
{
    /// <summary>Records a fellow.</summary>
    /// <param name="id">Their identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="organisation">The organisation they work for.</param>
    /// <param name="joined">Their first day as a fellow.</param>
    /// <param name="until">Their last day as a fellow, that day included; null while they are one.</param>
    /// <param name="skills">What they can do, as identifiers that the needs of teams use too; none twice.</param>
    /// <param name="interests">What they would like to work on, as identifiers; none twice.</param>
    /// <param name="available">The time they can give to teams; null when nobody has asked, which is not the same as none.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Fellow(
        string id,
        OrganisationId organisation,
        LocalDate joined,
        LocalDate? until = null,
        IEnumerable<string>? skills = null,
        IEnumerable<string>? interests = null,
        MonthlyRelease? available = null)
    {
        Id = IdentifierText.Check(id, "a fellow's identifier", nameof(id));
        Organisation = organisation != default ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        Joined = IsoDate.Check(joined, nameof(joined));
        Until = RecordedPeriod.CheckUntil(joined, until, nameof(until));
        Skills = ItemChecks.DistinctIds(skills, "a skill identifier", nameof(skills));
        Interests = ItemChecks.DistinctIds(interests, "an interest identifier", nameof(interests));
        Available = available;
    }

    /// <summary>Their identifier.</summary>
    public string Id { get; }

    /// <summary>The organisation they work for.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>Their first day as a fellow.</summary>
    public LocalDate Joined { get; }

    /// <summary>Their last day as a fellow, that day included; null while they are one.</summary>
    public LocalDate? Until { get; }

    /// <summary>What they can do, in the order given.</summary>
    public ImmutableArray<string> Skills { get; }

    /// <summary>What they would like to work on, in the order given.</summary>
    public ImmutableArray<string> Interests { get; }

    /// <summary>The time they can give to teams; null when not recorded. Where it is a range, only its lower end is sure.</summary>
    public MonthlyRelease? Available { get; }

    /// <summary>Whether they are a fellow on a day, the first and the last one included.</summary>
    /// <param name="day">The day.</param>
    public bool IsFellowOn(LocalDate day) => RecordedPeriod.Covers(Joined, Until, day);
}

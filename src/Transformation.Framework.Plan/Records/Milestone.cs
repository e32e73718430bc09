using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that is to happen, or has happened, in the course of a plan.</summary>
/// <remarks>
/// Either date may be absent: a milestone without a planned date cannot be late, one without an actual date has not been done (or nobody has said so).
/// What it waits for and how much work it is are for <see cref="PlanSchedule"/>; neither has a say in how the plan stands. Immutable; safe to share between threads.
/// </remarks>
public sealed record Milestone
{
    /// <summary>Describes a milestone.</summary>
    /// <param name="id">Its identifier, unique within a plan; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is to happen.</param>
    /// <param name="component">The component it belongs to; null for the plan as a whole.</param>
    /// <param name="planned">The last day on which it is done in time; null when no date has been set.</param>
    /// <param name="actual">The day on which it was done; null when it was not, as far as is recorded.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <param name="after">The milestones of the same plan that must be done before work towards this one begins; none twice, and not itself.</param>
    /// <param name="workingDays">The working days that the work takes once it can begin, from 0 for a mere event; null when nobody has estimated it.</param>
    /// <param name="notBefore">The first day on which it can be done, such as that of a meeting; null when any day will do.</param>
    /// <param name="begun">The day on which work towards it began, not after <paramref name="actual"/>; null when it has not, as far as is recorded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Milestone(
        string id,
        string title,
        string? component = null,
        LocalDate? planned = null,
        LocalDate? actual = null,
        Provenance? provenance = null,
        IEnumerable<string>? after = null,
        int? workingDays = null,
        LocalDate? notBefore = null,
        LocalDate? begun = null)
    {
        if (workingDays is { } days)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(days, nameof(workingDays));
        }

        Id = IdentifierText.Check(id, "a milestone identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Component = component is null ? null : IdentifierText.Check(component, "a component identifier", nameof(component));
        Planned = IsoDate.Check(planned, nameof(planned));
        Actual = IsoDate.Check(actual, nameof(actual));
        Provenance = provenance;
        After = ItemChecks.DistinctIds(after, "a milestone identifier", nameof(after));
        if (After.Contains(Id))
        {
            throw new ArgumentException("A milestone does not wait for itself.", nameof(after));
        }

        WorkingDays = workingDays;
        NotBefore = IsoDate.Check(notBefore, nameof(notBefore));
        Begun = IsoDate.Check(begun, nameof(begun)) > actual
            ? throw new ArgumentException("Work began after it was done.", nameof(begun))
            : begun;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is to happen.</summary>
    public string Title { get; }

    /// <summary>The identifier of the component it belongs to; null for the plan as a whole.</summary>
    public string? Component { get; }

    /// <summary>The last day on which it is done in time; null when no date has been set.</summary>
    public LocalDate? Planned { get; }

    /// <summary>The day on which it was done; null when it was not, as far as is recorded.</summary>
    public LocalDate? Actual { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The identifiers of the milestones that must be done before work towards this one begins, in the order given.</summary>
    public ImmutableArray<string> After { get; }

    /// <summary>The working days that the work takes once it can begin; null when nobody has estimated it.</summary>
    public int? WorkingDays { get; }

    /// <summary>The first day on which it can be done; null when any day will do.</summary>
    public LocalDate? NotBefore { get; }

    /// <summary>The day on which work towards it began; null when it has not, as far as is recorded.</summary>
    public LocalDate? Begun { get; }

    /// <summary>Whether two milestones say the same.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Milestone? other) => other is not null
        && Id == other.Id
        && Title == other.Title
        && Component == other.Component
        && Planned == other.Planned
        && Actual == other.Actual
        && Provenance == other.Provenance
        && After.AsSpan().SequenceEqual(other.After.AsSpan())
        && WorkingDays == other.WorkingDays
        && NotBefore == other.NotBefore
        && Begun == other.Begun;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Title, Component, Planned, Actual, After.Length, WorkingDays, NotBefore);
}

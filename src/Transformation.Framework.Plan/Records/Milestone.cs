using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that is to happen, or has happened, in the course of a plan.</summary>
/// <remarks>
/// Either date may be absent: a milestone without a planned date cannot be late, one without an actual date has not been done (or nobody has said so).
/// Immutable; safe to share between threads.
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
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Milestone(
        string id, string title, string? component = null, LocalDate? planned = null, LocalDate? actual = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a milestone identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Component = component is null ? null : IdentifierText.Check(component, "a component identifier", nameof(component));
        Planned = IsoDate.Check(planned, nameof(planned));
        Actual = IsoDate.Check(actual, nameof(actual));
        Provenance = provenance;
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
}

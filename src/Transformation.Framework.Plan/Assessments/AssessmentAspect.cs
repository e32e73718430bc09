using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One thing that a framework asks about: a component of maturity, a factor, a segment of a wheel, a principle.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AssessmentAspect
{
    /// <summary>Describes an aspect.</summary>
    /// <param name="id">Its identifier, unique within the framework; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What it asks about, in a few words.</param>
    /// <param name="heading">The heading it stands under; null when it stands under none.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AssessmentAspect(string id, string title, string? heading = null)
    {
        Id = IdentifierText.Check(id, "an aspect identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Heading = DomainText.Optional(heading, nameof(heading));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it asks about, in a few words.</summary>
    public string Title { get; }

    /// <summary>The heading it stands under; null when it stands under none.</summary>
    public string? Heading { get; }
}

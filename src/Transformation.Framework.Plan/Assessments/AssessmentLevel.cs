using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One of the answers that a framework accepts. Levels are ordered words, not numbers: nothing is added up or averaged.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AssessmentLevel
{
    /// <summary>Describes a level.</summary>
    /// <param name="id">Its identifier, unique within the framework; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its name.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AssessmentLevel(string id, string title)
    {
        Id = IdentifierText.Check(id, "a level identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Title { get; }
}

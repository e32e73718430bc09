using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something a site needs before it takes on an innovation.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ReadinessItem
{
    /// <summary>Describes an item of the checklist.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is needed.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ReadinessItem(string id, string title)
    {
        Id = IdentifierText.Check(id, "a readiness item's identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is needed.</summary>
    public string Title { get; }
}

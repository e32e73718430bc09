using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One of the two sides of a compact: those who lead and those who are led, the system and its partners.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CompactSide
{
    /// <summary>Names a side.</summary>
    /// <param name="id">Its identifier, unlike that of the other side; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactSide(string id, string title)
    {
        Id = IdentifierText.Check(id, "a side identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }
}

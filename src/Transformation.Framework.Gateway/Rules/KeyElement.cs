using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A group of criteria that a gateway assures as one: user-centric approach, rigorous evaluation, one of the tests for service change.</summary>
/// <remarks>Each rule set declares its own. Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record KeyElement
{
    /// <summary>Declares it.</summary>
    /// <param name="id">Its identifier, unique among the elements of a rule set; see <see cref="IdentifierText"/>.</param>
    /// <param name="title">Its title.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public KeyElement(string id, string title)
    {
        Id = IdentifierText.Check(id, "a key element identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title, as a heading.</summary>
    public string Title { get; }
}

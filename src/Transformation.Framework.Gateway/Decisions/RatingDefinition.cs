using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One rating that a scale offers, and what it means there.</summary>
/// <remarks>Immutable, compared by value; safe to share between threads.</remarks>
public sealed record RatingDefinition
{
    private RatingDefinition(string id, string title, string meaning)
    {
        Id = id;
        Title = title;
        Meaning = meaning;
    }

    /// <summary>Its identifier, unique on its scale only: the amber of one scale is not the amber of another.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What it says about an initiative.</summary>
    public string Meaning { get; }

    /// <summary>Declares a rating.</summary>
    /// <param name="id">Its identifier; see <see cref="IdentifierText"/>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="meaning">What it says about an initiative.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static RatingDefinition Create(string id, string title, string meaning) => new(
        IdentifierText.Check(id, "the identifier of a rating", nameof(id)),
        DomainText.Required(title, nameof(title)),
        DomainText.Required(meaning, nameof(meaning)));
}

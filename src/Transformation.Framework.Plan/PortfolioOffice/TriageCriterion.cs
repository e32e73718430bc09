using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A question that is put to every request.</summary>
/// <remarks>Essential or not is all the weight a criterion has: there is no hidden score. Immutable; safe to share between threads.</remarks>
public sealed record TriageCriterion
{
    /// <summary>Describes a criterion.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is asked, so that yes speaks for the request.</param>
    /// <param name="isEssential">Whether a request is turned down when the answer is no.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public TriageCriterion(string id, string title, bool isEssential)
    {
        Id = IdentifierText.Check(id, "a criterion identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        IsEssential = isEssential;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is asked.</summary>
    public string Title { get; }

    /// <summary>Whether a request is turned down when the answer is no.</summary>
    public bool IsEssential { get; }
}

using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something one side of a compact promises the other, or both promise each other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CompactCommitment
{
    /// <summary>Describes a commitment.</summary>
    /// <param name="id">Its identifier, unique within a version; a commitment that is only reworded keeps it in the next version. <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="label">What is promised, in a few words.</param>
    /// <param name="by">The side that makes it to the other; null when both make it to each other.</param>
    /// <param name="heading">The heading it stands under; null when it stands under none.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactCommitment(string id, string label, string? by = null, string? heading = null)
    {
        Id = IdentifierText.Check(id, "a commitment identifier", nameof(id));
        Label = DomainText.Required(label, nameof(label));
        By = by is null ? null : IdentifierText.Check(by, "a side identifier", nameof(by));
        Heading = DomainText.Optional(heading, nameof(heading));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is promised, in a few words.</summary>
    public string Label { get; }

    /// <summary>The identifier of the side that makes it to the other; null when both make it to each other.</summary>
    public string? By { get; }

    /// <summary>The heading it stands under; null when it stands under none.</summary>
    public string? Heading { get; }

    /// <summary>Whether both sides make it to each other.</summary>
    public bool IsShared => By is null;

    /// <summary>Whether those on a side are bound by it: it is theirs, or shared.</summary>
    /// <param name="side">The identifier of the side.</param>
    public bool Binds(string side) => By is null || By == side;
}

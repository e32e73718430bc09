using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A part that is taken off a benefit, or left of it, with the doubt it covers.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Adjustment
{
    /// <summary>States a part.</summary>
    /// <param name="part">How much: for attribution what is left, for everything else what is taken off.</param>
    /// <param name="covers">Why.</param>
    /// <param name="provenance">Where the figure comes from; null when not recorded.</param>
    /// <exception cref="ArgumentException">The doubt is empty.</exception>
    public Adjustment(Percentage part, Doubt covers, Provenance? provenance = null)
    {
        Part = part;
        Covers = covers != default ? covers : throw new ArgumentException("The doubt is empty.", nameof(covers));
        Provenance = provenance;
    }

    /// <summary>How much: for attribution what is left, for everything else what is taken off.</summary>
    public Percentage Part { get; init; }

    /// <summary>Why: the doubt for which no other factor of the same benefit may take anything off again.</summary>
    public Doubt Covers { get; }

    /// <summary>Where the figure comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}

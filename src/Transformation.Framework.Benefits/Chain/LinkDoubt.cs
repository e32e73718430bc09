using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>That an effect may not pass along a link: how likely it is that it does, and which doubt that covers.</summary>
/// <remarks>
/// Two links of a map that cover the same doubt stand or fall together: they are one chance, not two, and must give the same likelihood.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record LinkDoubt
{
    /// <summary>States a doubt about a link.</summary>
    /// <param name="likelihood">The chance that the effect passes along.</param>
    /// <param name="covers">Why it may not.</param>
    /// <param name="provenance">Where the chance comes from; null when not recorded.</param>
    /// <exception cref="ArgumentException">The doubt is empty.</exception>
    public LinkDoubt(Percentage likelihood, Doubt covers, Provenance? provenance = null)
    {
        Likelihood = likelihood;
        Covers = covers != default ? covers : throw new ArgumentException("The doubt is empty.", nameof(covers));
        Provenance = provenance;
    }

    /// <summary>The chance that the effect passes along.</summary>
    public Percentage Likelihood { get; init; }

    /// <summary>Why it may not: the doubt for which no other factor of the same benefit may take anything off again.</summary>
    public Doubt Covers { get; }

    /// <summary>Where the chance comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}

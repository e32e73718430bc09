using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One of the things that could be done.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class UncertainOption
{
    /// <summary>States an option.</summary>
    /// <param name="name">Its name, for a reader.</param>
    /// <param name="maps">What it consists of, one map of each initiative, in any order; none for doing nothing.</param>
    /// <exception cref="ArgumentException">The name cannot be accepted.</exception>
    public UncertainOption(string name, params IEnumerable<BenefitsMap> maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        Name = DomainText.Required(name, nameof(name));
        Maps = [.. maps.OrderBy(static m => m.Initiative)];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its maps, by initiative.</summary>
    public ImmutableArray<BenefitsMap> Maps { get; }
}

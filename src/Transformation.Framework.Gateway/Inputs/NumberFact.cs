using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A known count or another number without a unit.</summary>
/// <remarks>Amounts of money and of effort are not facts of this kind: they have units. Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record NumberFact : GateFact
{
    /// <summary>Records what is known.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="value">The number.</param>
    /// <param name="provenance">Where it comes from, if recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public NumberFact(string id, decimal value, Provenance? provenance = null)
        : base(id, InputKind.Number, provenance) => Value = value;

    /// <summary>The number.</summary>
    public decimal Value { get; }
}

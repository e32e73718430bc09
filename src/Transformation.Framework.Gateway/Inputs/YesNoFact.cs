using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A statement known to be true, or known to be false.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record YesNoFact : GateFact
{
    /// <summary>Records what is known.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="isTrue">Whether the statement is true.</param>
    /// <param name="provenance">Where it comes from, if recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public YesNoFact(string id, bool isTrue, Provenance? provenance = null)
        : base(id, InputKind.YesNo, provenance) => IsTrue = isTrue;

    /// <summary>Whether the statement is true.</summary>
    public bool IsTrue { get; }
}

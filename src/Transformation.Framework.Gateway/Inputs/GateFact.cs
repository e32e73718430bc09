using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A fact about an initiative, as somebody stated or measured it: one of <see cref="YesNoFact"/> and <see cref="NumberFact"/>.</summary>
/// <remarks>
/// A fact that nobody stated has no object: its absence is what makes a condition unknown. Compared by value. Immutable; safe to share
/// between threads.
/// </remarks>
public abstract record GateFact
{
    private protected GateFact(string id, InputKind kind, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a fact identifier", nameof(id));
        Kind = kind;
        Provenance = provenance;
    }

    /// <summary>Which input it answers.</summary>
    public string Id { get; }

    /// <summary>What kind of fact it is.</summary>
    public InputKind Kind { get; }

    /// <summary>Where it comes from, if recorded.</summary>
    public Provenance? Provenance { get; }
}

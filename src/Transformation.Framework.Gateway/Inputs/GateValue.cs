namespace Transformation.Framework.Gateway;

/// <summary>What a fact says: one of the closed set of kinds in <see cref="InputKind"/>, other than evidence.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public abstract record GateValue
{
    private protected GateValue(InputKind kind) => Kind = kind;

    /// <summary>Which kind of value it is.</summary>
    public InputKind Kind { get; }
}

using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A question about one input: one of <see cref="EvidenceCondition"/>, <see cref="YesCondition"/> and <see cref="NumberCondition"/>.</summary>
public abstract record InputCondition : Condition
{
    private protected InputCondition(string input, InputKind kind)
        : base(1)
    {
        Input = IdentifierText.Check(input, "an input identifier", nameof(input));
        Kind = kind;
    }

    /// <summary>The identifier of the input.</summary>
    public string Input { get; }

    /// <summary>What kind the input must be of.</summary>
    public InputKind Kind { get; }
}

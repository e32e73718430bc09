using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A question about one input.</summary>
public abstract record InputCondition : Condition
{
    private protected InputCondition(string input, int depth = 1)
        : base(depth) => Input = IdentifierText.Check(input, "an input identifier", nameof(input));

    /// <summary>The identifier of the input.</summary>
    public string Input { get; }
}

namespace Transformation.Framework.Gateway;

/// <summary>A question to a function of the host.</summary>
public sealed class PredicateReading : InputReading
{
    internal PredicateReading(GateInput input, PredicateCondition asked, Truth answer, GateFact? fact)
        : base(input, asked, answer) => Fact = fact;

    /// <summary>What the function answered and why, as it was kept; null only if it was neither asked nor recorded.</summary>
    public GateFact? Fact { get; }
}

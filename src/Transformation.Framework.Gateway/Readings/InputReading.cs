namespace Transformation.Framework.Gateway;

/// <summary>One question as it was answered: what was asked, what was found, and the answer.</summary>
/// <remarks>
/// One of <see cref="FactReading"/>, <see cref="EvidenceReading"/>, <see cref="ItemsReading"/>, <see cref="PredicateReading"/>. Immutable; safe to share between threads.
/// </remarks>
public abstract class InputReading : Reading
{
    private protected InputReading(GateInput input, InputCondition asked, Truth answer)
        : base(answer)
    {
        Input = input;
        Asked = asked;
    }

    /// <summary>The input, as the rule set declares it: its title and who can supply it.</summary>
    public GateInput Input { get; }

    /// <summary>The question.</summary>
    public override InputCondition Asked { get; }
}

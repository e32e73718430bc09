namespace Transformation.Framework.Gateway;

/// <summary>A question about a fact: a statement, a comparison by size, or one of some words.</summary>
public sealed class FactReading : InputReading
{
    internal FactReading(GateInput input, InputCondition asked, Truth answer, GateFact? fact, GateValue? comparedWith, GateParameter? parameter, ParameterValue? inForce)
        : base(input, asked, answer)
    {
        Fact = fact;
        ComparedWith = comparedWith;
        Parameter = parameter;
        InForce = inForce;
    }

    /// <summary>The fact that was found; null if nobody has given it by the date of the assessment.</summary>
    public GateFact? Fact { get; }

    /// <summary>The value it was compared with, for a comparison; a date counted from that of the assessment is given as the date it comes to.</summary>
    public GateValue? ComparedWith { get; }

    /// <summary>The parameter it was compared with, if the comparison names one.</summary>
    public GateParameter? Parameter { get; }

    /// <summary>The value of that parameter in force on the date of the assessment, with its source.</summary>
    public ParameterValue? InForce { get; }
}

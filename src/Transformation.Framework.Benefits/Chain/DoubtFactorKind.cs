namespace Transformation.Framework.Benefits;

/// <summary>What takes something off a benefit, or adds something to a cost, because of a doubt.</summary>
public enum DoubtFactorKind
{
    /// <summary>The likelihood that the effect passes along a link of the chain.</summary>
    LinkLikelihood = 1,

    /// <summary>What would have come about anyway.</summary>
    Deadweight = 2,

    /// <summary>What is only moved from somewhere else.</summary>
    Displacement = 3,

    /// <summary>What reaches people outside the group it is meant for.</summary>
    Leakage = 4,

    /// <summary>What only replaces a similar activity.</summary>
    Substitution = 5,

    /// <summary>What is due to others.</summary>
    Attribution = 6,

    /// <summary>What the appraisal's table takes off, or adds, for the grade of the evidence.</summary>
    EvidenceCorrection = 7,

    /// <summary>What is added to a cost because such estimates tend to be too low.</summary>
    OptimismBias = 8,
}

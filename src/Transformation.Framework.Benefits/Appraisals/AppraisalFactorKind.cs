namespace Transformation.Framework.Benefits;

/// <summary>What a factor of an amount stands for, in the order they are multiplied: first those of a benefit, then those of a cost.</summary>
public enum AppraisalFactorKind
{
    /// <summary>Units a year at full effect.</summary>
    AnnualQuantity = 1,

    /// <summary>Pounds a unit, in the prices it was given in.</summary>
    UnitValue = 2,

    /// <summary>From the prices an amount was given in to those of the appraisal; 1 when they are the same.</summary>
    Rebasing = 3,

    /// <summary>The part of the full effect reached in that year.</summary>
    Ramp = 4,

    /// <summary>What drop-off has left.</summary>
    Persistence = 5,

    /// <summary>What would not have come about anyway: <c>1 − deadweight</c>; 1 when deadweight is not stated.</summary>
    Additional = 6,

    /// <summary>What is not moved from somewhere else: <c>1 − displacement</c>; 1 when not stated.</summary>
    NotDisplaced = 7,

    /// <summary>What does not leak away: <c>1 − leakage</c>; 1 when not stated.</summary>
    NotLeaked = 8,

    /// <summary>What does not replace a similar activity: <c>1 − substitution</c>; 1 when not stated.</summary>
    NotSubstituted = 9,

    /// <summary>What is due to this initiative; 1 when attribution is not stated.</summary>
    Attribution = 10,

    /// <summary>What the correction for weak evidence leaves; 1 when the table says nothing about the grade.</summary>
    EvidenceCorrection = 11,

    /// <summary>The expected effect of the chain, from the likelihoods of its links; 1 when no link carries a doubt.</summary>
    ChainEffect = 12,

    /// <summary>The part that reaches the party.</summary>
    Share = 13,

    /// <summary>The amount of a cost line, in the prices it was given in.</summary>
    CostAmount = 14,

    /// <summary>One more than the optimism bias that is left after mitigation; 1 when none is stated.</summary>
    OptimismUplift = 15,

    /// <summary>One more than the uplift for weak evidence; 1 when the table says nothing about the grade.</summary>
    EvidenceUplift = 16,
}

using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The stable codes of <see cref="Problem.Code"/> that only this package uses; the others are in <see cref="ProblemCodes"/>.</summary>
public static class BenefitsProblemCodes
{
    /// <summary>No business change leads to the benefit: it would appear without anybody doing anything differently.</summary>
    public const string OrphanBenefit = "orphan-benefit";

    /// <summary>No benefit leads to the objective.</summary>
    public const string ObjectiveWithoutBenefit = "objective-without-benefit";

    /// <summary>A link leads from a later layer of the chain to an earlier one.</summary>
    public const string WrongWayLink = "wrong-way-link";

    /// <summary>The contributions of the links into a node do not add up to exactly 100 %.</summary>
    public const string Contributions = "contributions";

    /// <summary>Two links cover the same doubt, but give different likelihoods for it.</summary>
    public const string UnequalLikelihood = "unequal-likelihood";

    /// <summary>The doubts on the way to a benefit combine in too many ways for its effect to be worked out exactly.</summary>
    public const string TooManyWays = "too-many-ways";

    /// <summary>Two factors on the way to one benefit cover the same doubt.</summary>
    public const string DoubtCountedTwice = "doubt-counted-twice";

    /// <summary>Two benefits of one map claim the same part of the same measure for the same people.</summary>
    public const string ClaimedTwice = "claimed-twice";

    /// <summary>A gap: a benefit claims the whole of a measure of which another claims a part.</summary>
    public const string ClaimsMayOverlap = "claims-may-overlap";

    /// <summary>A gap: nobody answers for something that must be put in place or done.</summary>
    public const string OwnerMissing = "owner-missing";

    /// <summary>A gap: a benefit that is valued, or is to release cash, has no baseline.</summary>
    public const string BaselineMissing = "baseline-missing";

    /// <summary>A gap: a benefit that is valued has no target.</summary>
    public const string TargetMissing = "target-missing";

    /// <summary>A gap: a benefit that can be expressed in pounds is not yet.</summary>
    public const string ValueMissing = "value-missing";

    /// <summary>A gap: a benefit leads to no objective.</summary>
    public const string BenefitWithoutObjective = "benefit-without-objective";

    /// <summary>A gap: something put in place, a change or an outcome leads to no benefit.</summary>
    public const string LeadsNowhere = "leads-nowhere";

    /// <summary>An amount is not in the prices of the appraisal.</summary>
    public const string PriceBasis = "price-basis";

    /// <summary>A line falls in a year that its discount schedule says nothing about.</summary>
    public const string BeyondSchedule = "beyond-schedule";

    /// <summary>An initiative involves more organisations than a Shapley value can be worked out for.</summary>
    public const string TooManyOrganisations = "too-many-organisations";

    /// <summary>The correlation coefficients of a group of uncertain inputs cannot all hold at once.</summary>
    public const string NotPositiveDefinite = "not-positive-definite";
}

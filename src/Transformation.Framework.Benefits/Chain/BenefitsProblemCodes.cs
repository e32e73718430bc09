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

    /// <summary>An amount is not in the prices of the appraisal.</summary>
    public const string PriceBasis = "price-basis";

    /// <summary>A line falls in a year that its discount schedule says nothing about.</summary>
    public const string BeyondSchedule = "beyond-schedule";

    /// <summary>An initiative involves more organisations than a Shapley value can be worked out for.</summary>
    public const string TooManyOrganisations = "too-many-organisations";
}

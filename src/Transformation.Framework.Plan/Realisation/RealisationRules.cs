using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Which facts show which step.</summary>
internal static class RealisationRules
{
    internal static readonly ImmutableArray<RealisationStep> Steps = [.. Enum.GetValues<RealisationStep>().Order()];

    /// <summary>The facts that together show a step of a benefit, in the order they are asked for.</summary>
    internal static ImmutableArray<BenefitFactKind> Needed(RealisationStep step, bool canBeValued) => step switch
    {
        RealisationStep.Identify => [BenefitFactKind.Owner, BenefitFactKind.Chain],
        RealisationStep.Calculate when canBeValued => [BenefitFactKind.Measure, BenefitFactKind.Baseline, BenefitFactKind.Target, BenefitFactKind.Value],
        RealisationStep.Calculate => [BenefitFactKind.Measure, BenefitFactKind.Baseline, BenefitFactKind.Target],
        RealisationStep.Plan => [BenefitFactKind.RealisationPlan],
        RealisationStep.Deliver => [BenefitFactKind.MeasuredValue],
        RealisationStep.Review => [BenefitFactKind.Review],
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}

namespace Transformation.Framework.Plan;

/// <summary>Something that is not on record of a benefit, and so keeps a step from being reached.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Benefit">The benefit.</param>
/// <param name="Step">The step.</param>
/// <param name="Kind">What is not on record.</param>
public sealed record MissingBenefitFact(BenefitRecord Benefit, RealisationStep Step, BenefitFactKind Kind);

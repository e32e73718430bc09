namespace Transformation.Framework.Benefits;

/// <summary>One of the numbers whose product is the amount of a benefit flow.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Kind">What it stands for.</param>
/// <param name="Value">The number.</param>
public readonly record struct AppraisalFactor(AppraisalFactorKind Kind, decimal Value);

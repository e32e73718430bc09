namespace Transformation.Framework.Benefits;

/// <summary>One value of a discrete distribution with its weight.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Value">The value.</param>
/// <param name="Weight">How likely, against the weights of the others; more than 0. Weights need not add up to one.</param>
public readonly record struct WeightedValue(decimal Value, decimal Weight);

namespace Transformation.Framework.Benefits;

/// <summary>An option with what it may come to.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Option">The option.</param>
/// <param name="Result">What it may come to.</param>
public sealed record OptionUncertainty(AppraisalOption Option, MonteCarloResult Result);

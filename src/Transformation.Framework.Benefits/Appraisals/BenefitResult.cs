namespace Transformation.Framework.Benefits;

/// <summary>What one benefit is worth, year by year.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Benefit">The benefit.</param>
/// <param name="Flows">Its flows, of all parties together.</param>
public sealed record BenefitResult(BenefitReference Benefit, FlowSeries Flows);

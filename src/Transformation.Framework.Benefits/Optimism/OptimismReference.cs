namespace Transformation.Framework.Benefits;

/// <summary>What a published study found for one type of project. Null where it gives no figure: no figure is not a figure of nothing.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="ProjectType">The type of project.</param>
/// <param name="Duration">How far the works took longer than estimated.</param>
/// <param name="CapitalCost">How far capital expenditure exceeded its estimate.</param>
/// <param name="OperatingCost">How far operating expenditure exceeded its estimate.</param>
public sealed record OptimismReference(string ProjectType, OptimismRange? Duration, OptimismRange? CapitalCost, OptimismRange? OperatingCost);

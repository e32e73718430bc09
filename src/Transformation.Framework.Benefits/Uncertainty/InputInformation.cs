using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What it would be worth to know one uncertain input before deciding.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Input">The input.</param>
/// <param name="Value">EVPPI: by how much the expected NPSV of the decision would rise.</param>
/// <param name="PartOfAll">The part of the value of knowing everything (EVPI); null when that is nothing.</param>
public sealed record InputInformation(UncertainInput Input, Money Value, Percentage? PartOfAll);

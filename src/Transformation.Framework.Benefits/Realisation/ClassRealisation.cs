using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The money equivalent of what benefits of one class have realised, in one set of prices.</summary>
/// <remarks>
/// Classes are never added up: cash that is there to spend and capacity that was freed are different things. Immutable; safe to share between threads.
/// </remarks>
/// <param name="Class">The class.</param>
/// <param name="Prices">The prices the amounts are in.</param>
/// <param name="Money">Of the benefits whose realisation is known.</param>
/// <param name="NotKnown">The valued benefits of this class and these prices whose realisation is not known; the amounts say nothing of them.</param>
public sealed record ClassRealisation(BenefitClass Class, PriceBasis Prices, RealisedMoney Money, ImmutableArray<BenefitReference> NotKnown);

using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One way the world may be, and what each option comes to then.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Likelihood">How likely it is.</param>
/// <param name="Worth">What each option comes to, in an order that all states share.</param>
public sealed record WorldState(Percentage Likelihood, params ImmutableArray<Money> Worth);

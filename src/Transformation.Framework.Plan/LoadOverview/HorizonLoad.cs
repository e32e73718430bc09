using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The initiatives on one horizon, and the working time that organisations say such work takes.</summary>
/// <remarks>
/// Initiatives come from the portfolio, time from what organisations share: the two need not cover the same work. Immutable; safe to share between threads.
/// </remarks>
/// <param name="Horizon">The horizon; null for what nobody has classified.</param>
/// <param name="Initiatives">The live initiatives, in order.</param>
/// <param name="Known">The working time known of, from every organisation that shares.</param>
/// <param name="Unestimated">How many pieces of work nobody has estimated, once for each month in which they stand; with any, the time is a lower bound.</param>
public sealed record HorizonLoad(Horizon? Horizon, ImmutableArray<InitiativeId> Initiatives, Effort Known, int Unestimated);

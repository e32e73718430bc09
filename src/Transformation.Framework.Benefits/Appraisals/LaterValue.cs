using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How much of a series falls after its first years: what a short view would not see.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Years">How many first years are left out; year index <paramref name="Years"/> is the first that counts.</param>
/// <param name="Amount">What falls later, not discounted.</param>
/// <param name="PresentValue">What falls later, discounted.</param>
/// <param name="PartOfPresentValue">The later part of the whole present value, 0.4 for 40 %; null when the whole is not more than nothing.</param>
public sealed record LaterValue(int Years, Money Amount, Money PresentValue, decimal? PartOfPresentValue);

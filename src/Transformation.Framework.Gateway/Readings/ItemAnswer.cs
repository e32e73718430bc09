namespace Transformation.Framework.Gateway;

/// <summary>What was found of one thing in a list.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Answer">Whether it is so of this thing; for a question about different words, whether its word is known.</param>
public readonly record struct ItemAnswer(GateItem Item, Truth Answer);

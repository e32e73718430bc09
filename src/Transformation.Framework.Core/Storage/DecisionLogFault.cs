namespace Transformation.Framework.Core.Storage;

/// <summary>The first thing found wrong with a decision log.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Sequence">The entry it is about.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Message">The same in English, for a reader. Not stable between versions.</param>
public sealed record DecisionLogFault(long Sequence, DecisionLogFaultKind Kind, string Message);

namespace Transformation.Framework.Benefits;

/// <summary>A part of a node's effect that is there exactly when all of some events happen.</summary>
internal readonly record struct EffectTerm(EventSet Events, decimal Weight);

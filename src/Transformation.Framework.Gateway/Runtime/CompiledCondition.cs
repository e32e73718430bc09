namespace Transformation.Framework.Gateway;

/// <summary>A compiled tree and its different questions, in order of what they are about.</summary>
internal sealed record CompiledCondition(Question Root, LeafQuestion[] Leaves);

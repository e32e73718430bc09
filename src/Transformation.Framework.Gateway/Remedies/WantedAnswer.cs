namespace Transformation.Framework.Gateway;

/// <summary>How a question is to be answered.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Answer">The answer it must have: yes or no.</param>
public readonly record struct WantedAnswer(InputCondition Asked, Truth Answer);

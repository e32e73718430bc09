namespace Transformation.Framework.Gateway;

/// <summary>One reason why a finding is another than before.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="About">The identifier of what it is about: of the input, the parameter, or the rule.</param>
public readonly record struct FindingCause(FindingCauseKind Kind, string About);

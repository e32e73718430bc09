namespace Transformation.Framework.Gateway;

/// <summary>A rule whose questions know where their answers stand.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Applicability">Of which initiatives it is asked; null of all.</param>
/// <param name="Condition">What it asks.</param>
internal sealed record CompiledRule(GateRule Rule, CompiledCondition? Applicability, CompiledCondition Condition)
{
    internal RuleOutcomes.Place Place => new(Applicability?.Root.Literal ?? Circuit.True, Condition.Root.Literal, Rule.Severity);
}

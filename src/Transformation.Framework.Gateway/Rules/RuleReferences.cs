namespace Transformation.Framework.Gateway;

/// <summary>Which other rules a rule asks about.</summary>
internal static class RuleReferences
{
    internal static IEnumerable<string> Of(GateRule rule) =>
        ConditionTree.Leaves(rule.Condition).Concat(rule.AppliesWhen is null ? [] : ConditionTree.Leaves(rule.AppliesWhen)).OfType<RuleCondition>().Select(static c => c.RuleId);
}

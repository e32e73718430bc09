namespace Transformation.Framework.Gateway;

/// <summary>The inputs of which a no can help: it satisfies a condition that negates it, or keeps a rule from applying, be it through the outcome of another rule.</summary>
internal static class HelpedByNo
{
    /// <param name="rules">The rules, each after those it asks about: so no chain of rules is followed by recursion.</param>
    internal static HashSet<string> Inputs(IEnumerable<GateRule> rules)
    {
        var depends = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var helped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var mine = Of(rule.Condition, depends);
            var applies = rule.AppliesWhen is null ? [] : Of(rule.AppliesWhen, depends);
            helped.UnionWith(applies);
            helped.UnionWith(Negated(rule.Condition).SelectMany(c => Of(c, depends)));
            mine.UnionWith(applies);
            depends.Add(rule.Id, mine);
        }

        return helped;
    }

    private static HashSet<string> Of(Condition condition, Dictionary<string, HashSet<string>> depends)
    {
        var inputs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in ConditionTree.Leaves(condition))
        {
            if (leaf is InputCondition asked)
            {
                inputs.Add(asked.Input);
            }
            else if (leaf is RuleCondition other)
            {
                inputs.UnionWith(depends[other.RuleId]);
            }
        }

        return inputs;
    }

    private static IEnumerable<Condition> Negated(Condition condition) => condition switch
    {
        NotCondition not => [not.Condition],
        NoneCondition none => [none],
        JoinCondition join => join.Conditions.SelectMany(Negated),
        _ => [],
    };
}

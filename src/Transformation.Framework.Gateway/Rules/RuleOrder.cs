namespace Transformation.Framework.Gateway;

/// <summary>Rules, each after those it asks about.</summary>
internal static class RuleOrder
{
    /// <summary>Without recursion, so that a long chain cannot exhaust the stack; where rules go in a circle, some come before what they ask about.</summary>
    internal static IEnumerable<RulePart<GateRule>> Of(IReadOnlyList<RulePart<GateRule>> rules)
    {
        var byId = new Dictionary<string, RulePart<GateRule>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            byId.TryAdd(rule.Value!.Id, rule);
        }

        var (begun, done) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var pending = new Stack<RulePart<GateRule>>(byId.Values.Reverse());
        while (pending.TryPeek(out var next))
        {
            if (begun.Add(next.Value!.Id))
            {
                foreach (var other in RuleReferences.Of(next.Value).Where(id => byId.ContainsKey(id) && !begun.Contains(id)))
                {
                    pending.Push(byId[other]);
                }
            }
            else
            {
                pending.Pop();
                if (done.Add(next.Value.Id))
                {
                    yield return next;
                }
            }
        }
    }
}

namespace Transformation.Framework.Gateway;

/// <summary>A whole condition on one line, by the identifiers of its inputs; equal conditions give equal text.</summary>
internal static class ConditionTreeText
{
    internal static string Of(Condition condition) => condition switch
    {
        AllCondition all => $"all of [{Parts(all)}]",
        AnyCondition any => $"any of [{Parts(any)}]",
        NoneCondition none => $"none of [{Parts(none)}]",
        AtLeastCondition atLeast => FormattableString.Invariant($"at least {atLeast.Count} of [{Parts(atLeast)}]"),
        NotCondition not => $"not [{Of(not.Condition)}]",
        ItemsCondition { That: { } that } items => $"{items.Input} ({ConditionText.Words(items.Quantifier)}: [{Of(that)}])",
        RuleCondition rule => $"rule {rule.RuleId}{ConditionText.Of(rule)}",
        InputCondition input => input.Input + ConditionText.Of(input),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such kind of condition."),
    };

    private static string Parts(JoinCondition join) => string.Join("; ", join.Conditions.Select(Of));
}

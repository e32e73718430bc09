using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What a question asks, in words that follow the title of its input.</summary>
internal static class ConditionText
{
    /// <summary>With a space before it and in brackets: " (at least 2)"; empty when the title says it all.</summary>
    internal static string Of(Condition asked) => Parts(asked) is { Length: > 0 } words ? $" ({words})" : "";

    internal static string Words(Comparison comparison, bool ofDates) => (comparison, ofDates) switch
    {
        (Comparison.AtLeast, false) => "at least",
        (Comparison.MoreThan, false) => "more than",
        (Comparison.AtMost, false) => "at most",
        (Comparison.LessThan, false) => "less than",
        (Comparison.AtLeast, true) => "on or after",
        (Comparison.MoreThan, true) => "after",
        (Comparison.AtMost, true) => "on or before",
        (Comparison.LessThan, true) => "before",
        _ => "exactly",
    };

    private static string Parts(Condition asked) => asked switch
    {
        CompareCondition compare => $"{Words(compare.Comparison, compare.Threshold is AsOfThreshold or FixedThreshold { Value: DateValue })} {Of(compare.Threshold)}",
        OneOfCondition oneOf => $"one of: {string.Join(", ", oneOf.Words)}",
        EvidenceCondition evidence => string.Join(", ", Of(evidence)),
        ItemsCondition items => Words(items.Quantifier) + (items.That is null ? "" : $": {Question(items.That)}"),
        DistinctCondition distinct => FormattableString.Invariant($"at least {distinct.Count} different by {distinct.Field}"),
        RuleCondition rule => rule.OrNotApplicable ? "met, or not applicable" : "met",
        _ => "",
    };

    private static IEnumerable<string> Of(EvidenceCondition evidence)
    {
        if (evidence.Count > 1)
        {
            yield return FormattableString.Invariant($"at least {evidence.Count}");
        }

        if (evidence.NoOlderThan is { } age)
        {
            yield return $"no older than {ValueText.Of(age)}";
        }

        if (evidence.FromRole is { } role)
        {
            yield return $"from: {role}";
        }

        if (evidence.Attested)
        {
            yield return "attested";
        }

        if (evidence.OrStatedNone)
        {
            yield return "or a stated reason why there is none";
        }
    }

    private static string Of(Threshold threshold) => threshold switch
    {
        FixedThreshold exact => ValueText.Of(exact.Value),
        ParameterThreshold parameter => parameter.Id,
        AsOfThreshold { Offset: null } => "the date of the assessment",
        AsOfThreshold { Offset: { } offset, IsAfter: true } => $"{ValueText.Of(offset)} after the assessment",
        AsOfThreshold { Offset: { } offset } => $"{ValueText.Of(offset)} before the assessment",
        _ => throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "There is no such kind of threshold."),
    };

    internal static string Words(Quantifier quantifier) => quantifier.Kind switch
    {
        QuantifierKind.Every => "every one",
        QuantifierKind.AtLeast => FormattableString.Invariant($"at least {quantifier.Count}"),
        QuantifierKind.AtMost when quantifier.Count == 0 => "none",
        QuantifierKind.AtMost => FormattableString.Invariant($"at most {quantifier.Count}"),
        QuantifierKind.ShareAtLeast => $"at least {ValueText.Of(quantifier.Share!)}",
        _ => $"at most {ValueText.Of(quantifier.Share!)}",
    };

    /// <summary>What is asked of one thing in a list, by the identifiers of its fields.</summary>
    private static string Question(Condition condition) => condition switch
    {
        AllCondition all => Joined(all, " and "),
        AnyCondition any => Joined(any, " or "),
        NoneCondition none => $"none of ({Joined(none, ", ")})",
        AtLeastCondition atLeast => FormattableString.Invariant($"at least {atLeast.Count} of ({Joined(atLeast, ", ")})"),
        NotCondition not => $"not {Question(not.Condition)}",
        InputCondition input => input.Input + Of(input),
        _ => "",
    };

    private static string Joined(JoinCondition join, string with) => string.Join(with, join.Conditions.Select(Question));
}

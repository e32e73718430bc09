using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A rule set was applied as at a date on which it is not in force.</summary>
public sealed class RuleSetNotInForceException : TransformationFrameworkException
{
    internal RuleSetNotInForceException(RuleSet ruleSet, LocalDate asOf)
        : base(FormattableString.Invariant(
            $"The rule set {ruleSet.Id} {ruleSet.Version} is not in force on {asOf:uuuu-MM-dd}: it is {Interval(ruleSet)}."))
    {
        RuleSet = ruleSet;
        AsOf = asOf;
    }

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The date.</summary>
    public LocalDate AsOf { get; }

    private static string Interval(RuleSet ruleSet) => FormattableString.Invariant(
        $"in force from {ruleSet.EffectiveFrom:uuuu-MM-dd}{(ruleSet.EffectiveUntil is { } until ? FormattableString.Invariant($" to {until:uuuu-MM-dd}") : " on")}");
}

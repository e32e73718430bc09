using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What a changed rule set would have made of past assessments: which recommendations and findings flip, why, and how much more or less evidence it asks for.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RuleSetImpact
{
    private RuleSetImpact(RuleSet ruleSet, ImmutableArray<ReplayedAssessment> replays)
    {
        RuleSet = ruleSet;
        Replays = replays;
        BurdenBefore = BurdenTotal.Of(Differences.Select(static d => d.Before));
        BurdenAfter = BurdenTotal.Of(Differences.Select(static d => d.After));
    }

    /// <summary>The changed rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The past assessments, by initiative, gate and date.</summary>
    public ImmutableArray<ReplayedAssessment> Replays { get; }

    /// <summary>What they asked for together, of those that could be made again.</summary>
    public BurdenTotal BurdenBefore { get; }

    /// <summary>What the changed rule set asks for in their place.</summary>
    public BurdenTotal BurdenAfter { get; }

    /// <summary>The differences of those that could be made again, in order.</summary>
    public IEnumerable<AssessmentDifference> Differences => Replays.Select(static r => r.Difference).OfType<AssessmentDifference>();

    /// <summary>Whether all could be made again, and none with another finding, recommendation or burden.</summary>
    public bool IsEmpty => BurdenBefore == BurdenAfter && Replays.All(static r => r.Difference is { IsEmpty: true });

    /// <summary>Makes past assessments again by another rule set: on the same facts, with the answers that predicates gave then, at the same gate, as at the same date.</summary>
    /// <remarks>Takes the time of assessing each once.</remarks>
    /// <param name="ruleSet">The changed rule set.</param>
    /// <param name="past">The assessments.</param>
    /// <param name="asIfInForce">Whether to apply the rule set also on dates on which it is not in force; a parameter that has no value yet then has its first.</param>
    /// <param name="predicates">The functions that answer predicates which were not asked before.</param>
    public static RuleSetImpact Of(RuleSet ruleSet, IEnumerable<GateAssessment> past, bool asIfInForce = false, GatePredicates? predicates = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(past);
        var replays = past
            .OrderBy(static a => a.Facts.Initiative.Value, StringComparer.Ordinal).ThenBy(static a => a.Gate.Id, StringComparer.Ordinal).ThenBy(static a => a.AsOf)
            .Select(a => Replay(ruleSet, a, asIfInForce, predicates));
        return new(ruleSet, [.. replays]);
    }

    private static ReplayedAssessment Replay(RuleSet ruleSet, GateAssessment before, bool asIfInForce, GatePredicates? predicates)
    {
        if (ruleSet.GateOf(before.Gate.Id) is null)
        {
            return new(before, ReplayStatus.GateMissing, $"There is no gate {before.Gate.Id}.", null);
        }

        if (!asIfInForce && !ruleSet.IsInForceOn(before.AsOf))
        {
            return new(before, ReplayStatus.NotInForce, new RuleSetNotInForceException(ruleSet, before.AsOf).Message, null);
        }

        try
        {
            var after = CompiledGate.Of(ruleSet, before.Gate.Id).AsIfInForce(before.AsOf).Assess(before.Facts, predicates);
            return new(before, ReplayStatus.Replayed, null, AssessmentDifference.Between(before, after));
        }
        catch (InvalidDocumentException fault)
        {
            return new(before, ReplayStatus.FactsDoNotFit, fault.Message, null);
        }
        catch (GateFaultException fault)
        {
            return new(before, ReplayStatus.PredicateFault, fault.Message, null);
        }
    }
}

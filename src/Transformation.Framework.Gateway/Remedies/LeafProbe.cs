using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Answers single questions with the engine that judges rules, by making a rule of each.</summary>
internal sealed class LeafProbe
{
    private const string Id = "probe";
    private readonly DatedGate gate;
    private readonly ImmutableArray<int> places;

    internal LeafProbe(RuleSet ruleSet, LocalDate asOf, IEnumerable<Condition> leaves)
    {
        ImmutableArray<GateRule> rules = [.. leaves.Select(static (leaf, i) => GateRule.Create(FormattableString.Invariant($"q{i}"), Id, Id, RuleSeverity.Mandatory, [Id], leaf, Id, Id))];
        var set = new RuleSet(
            Id, Id, ruleSet.Version, asOf, asOf, Id, ruleSet.ConditionsDueWithin, [new(Id, Id)], [new(Id, Id, LifecycleStage.Proposed)], ruleSet.Inputs, ruleSet.Parameters, rules, DecisionTable.Standard);
        gate = CompiledGate.Of(set, Id).AsAt(asOf);
        var byId = gate.Gate.Rules.Select(static (r, i) => (r.Id, i)).ToDictionary(static r => r.Id, static r => r.i, StringComparer.Ordinal);
        places = [.. rules.Select(r => byId[r.Id])];
    }

    /// <summary>The answers, in the order of the questions.</summary>
    internal ImmutableArray<Truth> Answers(GateFacts facts)
    {
        var outcomes = new FindingOutcome[places.Length];
        gate.Judge(gate.Prepare(new GateFacts(facts.Initiative, null, facts.Facts, facts.Evidence, [], [])), outcomes);
        return [.. places.Select(p => outcomes[p] switch { FindingOutcome.Met => Truth.True, FindingOutcome.NotMet => Truth.False, _ => Truth.Unknown })];
    }
}

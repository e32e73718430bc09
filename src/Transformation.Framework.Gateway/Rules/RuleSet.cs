using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The rules of a gateway as one version of them, in force from a date on.</summary>
/// <remarks>
/// <para>Made by <see cref="RuleSetBuilder"/> or read by <see cref="GatewayJson.RuleSet"/>. Faults are found when it is made, all at once: a rule set that exists has unique identifiers, at
/// least one rule at every gate, no rule that is asked nowhere, asks only for inputs it declares, each as the kind it is, compares with parameters that have a value on every day it is in
/// force, has no rules that wait for each other in a circle, and none that could never be met, not met or unknown.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class RuleSet
{
    /// <summary>For a caller that has run <see cref="RuleSetChecks"/>.</summary>
    internal RuleSet(
        string id,
        string title,
        string version,
        LocalDate effectiveFrom,
        LocalDate? effectiveUntil,
        string source,
        Period conditionsDueWithin,
        ImmutableArray<KeyElement> elements,
        ImmutableArray<Gate> gates,
        ImmutableArray<GateInput> inputs,
        ImmutableArray<GateParameter> parameters,
        ImmutableArray<GateRule> rules,
        DecisionTable decisions)
    {
        Id = IdentifierText.Check(id, "a rule set identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Version = RuleSetVersion.Check(version, nameof(version));
        EffectiveFrom = effectiveFrom;
        EffectiveUntil = effectiveUntil;
        Source = DomainText.Required(source, nameof(source));
        ConditionsDueWithin = CalendarPeriod.Check(conditionsDueWithin, nameof(conditionsDueWithin));
        Elements = elements;
        Gates = gates;
        Inputs = inputs;
        Parameters = parameters;
        Rules = rules;
        Decisions = decisions;
        InputsById = inputs.ToFrozenDictionary(static i => i.Id, StringComparer.Ordinal);
    }

    /// <summary>Its identifier; the same for all its versions.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its version as three numbers: a change of the first can change outcomes, of the second adds, of the third corrects wording.</summary>
    public string Version { get; }

    /// <summary>The first day on which it is in force.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>The last day on which it is in force; null while no end is known.</summary>
    public LocalDate? EffectiveUntil { get; }

    /// <summary>The document its criteria rest on, with its edition.</summary>
    public string Source { get; }

    /// <summary>How long after an assessment a condition on which an initiative proceeds falls due, unless somebody promised a date.</summary>
    public Period ConditionsDueWithin { get; }

    /// <summary>The key elements its rules belong to, in the order in which they are reported.</summary>
    public ImmutableArray<KeyElement> Elements { get; }

    /// <summary>Its gates, in the order in which an initiative comes to them.</summary>
    public ImmutableArray<Gate> Gates { get; }

    /// <summary>What its rules may ask for, in the order given.</summary>
    public ImmutableArray<GateInput> Inputs { get; }

    /// <summary>The thresholds that change over time, in the order given.</summary>
    public ImmutableArray<GateParameter> Parameters { get; }

    /// <summary>Its rules, in the order given; the order has no effect on outcomes.</summary>
    public ImmutableArray<GateRule> Rules { get; }

    /// <summary>What it recommends, by how many rules were found how.</summary>
    public DecisionTable Decisions { get; }

    internal FrozenDictionary<string, GateInput> InputsById { get; }

    /// <summary>Whether it is in force on a date.</summary>
    /// <param name="date">The date; the first and the last day count.</param>
    public bool IsInForceOn(LocalDate date) => date >= EffectiveFrom && !(date > EffectiveUntil);

    /// <summary>One of its gates, or null if it has none of that identifier.</summary>
    /// <param name="id">The identifier.</param>
    public Gate? GateOf(string id) => Gates.FirstOrDefault(g => g.Id == id);

    /// <summary>The gate that an initiative at a stage comes to next: the first that belongs to that stage or a later one.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The gate, or null when none lies ahead: past the last one, paused, or over.</returns>
    public Gate? NextGate(LifecycleStage stage) => Gate.CanHaveGate(stage) ? Gates.FirstOrDefault(g => g.Stage >= stage) : null;

    /// <summary>The rules asked at a gate, in the order given; none if it is not one of the gates.</summary>
    /// <param name="gate">The identifier of the gate.</param>
    public ImmutableArray<GateRule> RulesAt(string gate) => [.. Rules.Where(r => r.Gates.Contains(gate, StringComparer.Ordinal))];
}

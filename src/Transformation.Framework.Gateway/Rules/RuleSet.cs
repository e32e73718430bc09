using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The rules of a gateway as one version of them, in force from a date on.</summary>
/// <remarks>
/// <para>Faults are found when it is made, all at once: a rule set that exists has unique identifiers, at least one rule at every gate, no rule that
/// is asked nowhere, and asks only for inputs it declares, each as the kind it is.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class RuleSet
{
    private const string What = "rule set";

    /// <summary>For a caller that has run <see cref="RuleSetChecks"/>.</summary>
    internal RuleSet(
        string id,
        string title,
        string version,
        LocalDate effectiveFrom,
        LocalDate? effectiveUntil,
        string source,
        ImmutableArray<LifecycleStage> gates,
        ImmutableArray<GateInput> inputs,
        ImmutableArray<GateRule> rules)
    {
        Id = IdentifierText.Check(id, "a rule set identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Version = RuleSetVersion.Check(version, nameof(version));
        EffectiveFrom = effectiveFrom;
        EffectiveUntil = effectiveUntil;
        Source = DomainText.Required(source, nameof(source));
        Gates = gates;
        Inputs = inputs;
        Rules = rules;
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

    /// <summary>Its gates, earliest first; each is the stage whose end it guards.</summary>
    public ImmutableArray<LifecycleStage> Gates { get; }

    /// <summary>What its rules may ask for, in the order given.</summary>
    public ImmutableArray<GateInput> Inputs { get; }

    /// <summary>Its rules, in the order given; the order has no effect on outcomes.</summary>
    public ImmutableArray<GateRule> Rules { get; }

    internal FrozenDictionary<string, GateInput> InputsById { get; }

    /// <summary>Makes a rule set, or says everything that is wrong with it.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="version">Its version: three numbers with dots between them.</param>
    /// <param name="effectiveFrom">The first day on which it is in force.</param>
    /// <param name="effectiveUntil">The last day on which it is in force, or null.</param>
    /// <param name="source">The document its criteria rest on.</param>
    /// <param name="gates">Its gates, earliest first: stages that come to an end in passing on (proposed to spread).</param>
    /// <param name="inputs">What its rules may ask for.</param>
    /// <param name="rules">Its rules.</param>
    /// <returns>The rule set, or problems with paths such as <c>$.rules[3].condition.conditions[0].input</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title, the version or the source cannot be accepted.</exception>
    public static Checked<RuleSet> Create(
        string id,
        string title,
        string version,
        LocalDate effectiveFrom,
        LocalDate? effectiveUntil,
        string source,
        ImmutableArray<LifecycleStage> gates,
        IEnumerable<GateInput> inputs,
        IEnumerable<GateRule> rules)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(rules);
        gates = gates.IsDefault ? [] : gates;
        ImmutableArray<GateInput> allInputs = [.. inputs];
        ImmutableArray<GateRule> allRules = [.. rules];
        var problems = new ProblemCollector();
        RuleSetChecks.Dates(effectiveFrom, effectiveUntil, problems);
        new RuleSetChecks(
            gates,
            [.. allInputs.Select(static (input, i) => (FormattableString.Invariant($"$.inputs[{i}]"), (GateInput?)input, (string?)input.Id))],
            [.. allRules.Select(static (rule, i) => (FormattableString.Invariant($"$.rules[{i}]"), (GateRule?)rule, (string?)rule.Id))],
            problems).Run();
        return problems.IsEmpty
            ? Checked<RuleSet>.Valid(What, new(id, title, version, effectiveFrom, effectiveUntil, source, gates, allInputs, allRules))
            : Checked<RuleSet>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>Whether it is in force on a date.</summary>
    /// <param name="date">The date; the first and the last day count.</param>
    public bool IsInForceOn(LocalDate date) => date >= EffectiveFrom && !(date > EffectiveUntil);

    /// <summary>The gate that an initiative at a stage comes to next: the first at or after the end of that stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The gate, or null when none lies ahead: past the last one, paused, or over.</returns>
    public LifecycleStage? NextGate(LifecycleStage stage) =>
        RuleSetChecks.CanBeGate(stage) && Gates.FirstOrDefault(g => g >= stage) is var gate and not default(LifecycleStage) ? gate : null;

    /// <summary>The rules asked at a gate, in the order given; none if it is not one of the gates.</summary>
    /// <param name="gate">The gate.</param>
    public ImmutableArray<GateRule> RulesAt(LifecycleStage gate) => [.. Rules.Where(r => r.Gates.Contains(gate))];
}

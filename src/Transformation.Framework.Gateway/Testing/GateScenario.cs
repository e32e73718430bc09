using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>An example that a rule set must get right: given these facts, these outcomes.</summary>
/// <remarks>Only what is expected is compared; rules that are not named may come out as they like. Immutable; safe to share between threads.</remarks>
public sealed class GateScenario
{
    private GateScenario(string name, string gate, LocalDate asOf, GateFacts facts, ImmutableArray<ExpectedOutcome> outcomes, Recommendation? recommendation)
    {
        Name = name;
        Gate = gate;
        AsOf = asOf;
        Facts = facts;
        Outcomes = outcomes;
        Recommendation = recommendation;
    }

    /// <summary>What the example shows, as a short statement; unique in a suite.</summary>
    public string Name { get; }

    /// <summary>The gate at which the initiative is judged.</summary>
    public string Gate { get; }

    /// <summary>The date as at which it is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What is known.</summary>
    public GateFacts Facts { get; }

    /// <summary>What must be found of some rules, in order of rule.</summary>
    public ImmutableArray<ExpectedOutcome> Outcomes { get; }

    /// <summary>What must be recommended; null: anything.</summary>
    public Recommendation? Recommendation { get; }

    /// <summary>States an example.</summary>
    /// <param name="name">What it shows.</param>
    /// <param name="gate">The gate.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="outcomes">What must be found, each rule once.</param>
    /// <param name="recommendation">What must be recommended; null: anything.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted, a rule stands twice, or nothing is expected at all.</exception>
    public static GateScenario Create(
        string name, string gate, LocalDate asOf, GateFacts facts, IEnumerable<ExpectedOutcome> outcomes, Recommendation? recommendation = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(outcomes);
        ImmutableArray<ExpectedOutcome> ordered = [.. outcomes.OrderBy(static o => o.Rule, StringComparer.Ordinal)];
        UniqueText.Check(ordered, static o => o.Rule, "expectation for the rule", nameof(outcomes));
        return ordered.IsEmpty && recommendation is null
            ? throw new ArgumentException("A scenario expects something: an outcome or a recommendation.", nameof(outcomes))
            : new(DomainText.Required(name, nameof(name)), IdentifierText.Check(gate, "a gate identifier", nameof(gate)), asOf, facts, ordered, recommendation);
    }
}

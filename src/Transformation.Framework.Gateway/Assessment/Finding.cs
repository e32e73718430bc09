using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What a gate found about one rule, and what the finding rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Finding
{
    internal Finding(GateRule rule, FindingOutcome outcome, ImmutableArray<InputReading> readings, ImmutableArray<InputReading> missing)
    {
        Rule = rule;
        Outcome = outcome;
        Readings = readings;
        Missing = missing;
    }

    /// <summary>The rule: its guidance is the next step, its <see cref="GateRule.MinimumScale"/> the reason why it may not apply.</summary>
    public GateRule Rule { get; }

    /// <summary>What was found.</summary>
    public FindingOutcome Outcome { get; }

    /// <summary>Every question asked and its answer, in order of input; empty when the rule does not apply.</summary>
    public ImmutableArray<InputReading> Readings { get; }

    /// <summary>
    /// The questions nobody has answered and whose answer could still matter to the rule's being met; each names who can supply it. Empty
    /// when the rule is met or does not apply.
    /// </summary>
    public ImmutableArray<InputReading> Missing { get; }
}

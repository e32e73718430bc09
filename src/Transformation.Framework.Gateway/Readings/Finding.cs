using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What a gate found about one rule, and what the finding rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Finding
{
    internal Finding(
        GateRule rule,
        FindingOutcome outcome,
        FindingOutcome underlying,
        Waiver? waiver,
        ImmutableArray<Reading> applicability,
        ImmutableArray<Reading> readings,
        ImmutableArray<Reading> open)
    {
        Rule = rule;
        Outcome = outcome;
        Underlying = underlying;
        Waiver = waiver;
        Applicability = applicability;
        Readings = readings;
        Open = open;
    }

    /// <summary>The rule: its guidance is the next step.</summary>
    public GateRule Rule { get; }

    /// <summary>What was found: <see cref="Underlying"/>, unless a waiver in force stands in for a rule that is not met or unknown.</summary>
    public FindingOutcome Outcome { get; }

    /// <summary>What was found with no regard to waivers.</summary>
    public FindingOutcome Underlying { get; }

    /// <summary>The waiver of this rule: one in force, or the one that expired last, which changes nothing; null if there is none by the date of the assessment.</summary>
    public Waiver? Waiver { get; }

    /// <summary>Every question about whether the rule applies, and its answer; empty when it applies to every initiative.</summary>
    public ImmutableArray<Reading> Applicability { get; }

    /// <summary>Every question asked and its answer, in order of input; empty when the rule does not apply.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>
    /// The questions nobody has answered and whose answer could still matter to the rule's being met, or to whether it applies; each names who can supply it. Those of another rule that this one asks
    /// about are among them. Empty when the rule is met or does not apply.
    /// </summary>
    /// <remarks>Gathered at each call, in time in proportion to the questions of this rule and of those it asks about.</remarks>
    public ImmutableArray<InputReading> Missing => OpenQuestions.Of(this);

    /// <summary>The questions of the rule itself that are open and whose answer could still matter; those about whether it applies come first.</summary>
    internal ImmutableArray<Reading> Open { get; }
}

using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What a gate finds about an initiative as at a date, and what it recommends.</summary>
/// <remarks>The same rule set, gate, facts and date always give the same assessment. Immutable; safe to share between threads.</remarks>
public sealed class GateAssessment
{
    internal GateAssessment(RuleSet ruleSet, LifecycleStage gate, GateFacts facts, LocalDate asOf, ImmutableArray<Finding> findings)
    {
        RuleSet = ruleSet;
        Gate = gate;
        Facts = facts;
        AsOf = asOf;
        Findings = findings;
        Elements = [.. Enum.GetValues<KeyElement>().Select(e => new KeyElementSummary(e, [.. findings.Where(f => f.Rule.Element == e)]))];
        (Recommendation, DecidedBy) = Decision.Of(findings);
        Burden = new EvidenceBurden(findings);
    }

    /// <summary>The rule set, in the version that was applied.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The gate: the stage whose end it guards.</summary>
    public LifecycleStage Gate { get; }

    /// <summary>What was known about the initiative.</summary>
    public GateFacts Facts { get; }

    /// <summary>The date as at which evidence was read.</summary>
    public LocalDate AsOf { get; }

    /// <summary>A finding for every rule of this gate, in order of key element, severity and identifier.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The five key elements, in order.</summary>
    public ImmutableArray<KeyElementSummary> Elements { get; }

    /// <summary>What follows from the findings.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>The findings that made the recommendation what it is, in order; empty when it is to proceed.</summary>
    public ImmutableArray<Finding> DecidedBy { get; }

    /// <summary>How much evidence this gate asks of this initiative.</summary>
    public EvidenceBurden Burden { get; }
}

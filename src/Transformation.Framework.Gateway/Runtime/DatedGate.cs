using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A gate as at a date: judges initiatives, with or without an explanation.</summary>
/// <remarks>Made by <see cref="CompiledGate.AsAt"/>. Immutable; safe to share between threads.</remarks>
public sealed class DatedGate
{
    private readonly ImmutableArray<ResolvedThreshold> thresholds;
    private readonly ImmutableArray<LocalDate> oldest;

    internal DatedGate(CompiledGate gate, LocalDate asOf, ImmutableArray<ResolvedThreshold> thresholds, ImmutableArray<LocalDate> oldest)
    {
        Gate = gate;
        AsOf = asOf;
        this.thresholds = thresholds;
        this.oldest = oldest;
        Readings = new(gate.QuestionCount);
    }

    /// <summary>The gate.</summary>
    public CompiledGate Gate { get; }

    /// <summary>The date: facts, evidence and waivers of a later date are not seen, and evidence ages up to it.</summary>
    public LocalDate AsOf { get; }

    internal KnownReadings Readings { get; }

    /// <summary>Lays out facts for this gate and date.</summary>
    /// <remarks>Facts and evidence that no rule asks for are left alone. Time in proportion to the inputs of the gate, the facts and the evidence.</remarks>
    /// <param name="facts">What is known.</param>
    /// <exception cref="InvalidDocumentException">Facts are of another kind than the rule set declares: a fault of the host's, so never a finding. All of them are listed.</exception>
    public PreparedFacts Prepare(GateFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return FactPreparation.Of(this, facts);
    }

    /// <summary>Judges without explaining, and without allocating.</summary>
    /// <param name="facts">What is known, laid out for this gate and date.</param>
    /// <param name="outcomes">Receives the outcome of each of <see cref="CompiledGate.Rules"/>, in that order; may be empty if only the recommendation is wanted.</param>
    /// <exception cref="ArgumentException">The facts were laid out for another gate or date, or there is room for some outcomes only.</exception>
    public Recommendation Judge(PreparedFacts facts, Span<FindingOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Gate.Gate != Gate || facts.Gate.AsOf != AsOf)
        {
            throw new ArgumentException("These facts were laid out for another gate or another date.", nameof(facts));
        }

        return facts.Waivers.Length == 0 ? Gate.Outcomes.Conclude(facts.Values, outcomes) : Gate.Outcomes.Conclude(facts, outcomes);
    }

    /// <summary>Judges and explains.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="predicates">The functions that answer inputs of kind predicate; may be left out when there are none or their answers are among the facts.</param>
    /// <exception cref="InvalidDocumentException">Facts are of another kind than the rule set declares. All of them are listed.</exception>
    /// <exception cref="GateFaultException">A function failed, or there is none to answer a predicate.</exception>
    public GateAssessment Assess(GateFacts facts, GatePredicates? predicates = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Explain(Prepare((predicates ?? GatePredicates.None).Answer(this, facts)));
    }

    /// <summary>Judges objects of the host's own.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="map">How the facts of such an object are read.</param>
    /// <exception cref="ArgumentException">The map answers an input as another kind than the rule set declares.</exception>
    public MappedGate<T> With<T>(GateFactMap<T> map)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(map);
        return new MappedGate<T>(this, map);
    }

    internal GateAssessment Explain(PreparedFacts prepared) => new(Gate.RuleSet, Gate.Gate, prepared.Facts, AsOf, GateExplainer.Explain(prepared));

    internal ResolvedThreshold ThresholdAt(int place) => thresholds[place];

    internal LocalDate OldestAt(int place) => oldest[place];
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>One gate of a rule set, made ready to judge many initiatives on many dates.</summary>
/// <remarks>
/// Compiling takes time in proportion to the rules; <see cref="Of"/> does it once per rule set and gate and keeps the result as long as the rule set lives. Immutable; safe to share between threads: an assessment in flight keeps the
/// version of the rules it began with, whatever a host loads meanwhile.
/// </remarks>
public sealed class CompiledGate
{
    private static readonly ConditionalWeakTable<RuleSet, Lazy<CompiledGate>[]> Known = [];

    private readonly ImmutableArray<(Threshold Threshold, ImmutableArray<string> Choices)> thresholds;
    private readonly ImmutableArray<EvidenceCondition> ages;
    private DatedGate? latest;

    internal CompiledGate(
        RuleSet ruleSet,
        Gate gate,
        int ruleCount,
        ImmutableArray<CompiledRule> compiled,
        ImmutableArray<int> order,
        ImmutableArray<GateInput> inputs,
        Circuit circuit,
        ImmutableArray<LeafQuestion> questions,
        ImmutableArray<(Threshold Threshold, ImmutableArray<string> Choices)> thresholds,
        ImmutableArray<EvidenceCondition> ages)
    {
        RuleSet = ruleSet;
        Gate = gate;
        Compiled = compiled;
        Order = order;
        Inputs = inputs;
        Rules = [.. compiled.Take(ruleCount).Select(static r => r.Rule)];
        Circuit = circuit;
        Questions = [.. questions.OfType<FactQuestion>()];
        QuestionCount = questions.Length;
        Outcomes = new([.. compiled.Select(static r => r.Place)], ruleCount, ruleSet.Decisions);
        this.thresholds = thresholds;
        this.ages = ages;
    }

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The gate.</summary>
    public Gate Gate { get; }

    /// <summary>The rules asked at this gate, in the order of findings: by key element, severity and identifier.</summary>
    public ImmutableArray<GateRule> Rules { get; }

    /// <summary>What these rules, and those they ask about, ask for, in order of identifier.</summary>
    public ImmutableArray<GateInput> Inputs { get; }

    /// <summary>The rules of the gate, then those they ask about.</summary>
    internal ImmutableArray<CompiledRule> Compiled { get; }

    /// <summary>Their places, each after those it asks about.</summary>
    internal ImmutableArray<int> Order { get; }

    /// <summary>What these rules ask of the facts; no question stands twice.</summary>
    internal ImmutableArray<FactQuestion> Questions { get; }

    /// <summary>How many questions there are, those about other rules too.</summary>
    internal int QuestionCount { get; }

    /// <summary>How answers become outcomes.</summary>
    internal RuleOutcomes Outcomes { get; }

    /// <summary>How the answers to all questions follow from those to <see cref="Questions"/>.</summary>
    internal Circuit Circuit { get; }

    /// <summary>One gate of a rule set, compiled.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="gate">The identifier of one of its gates.</param>
    /// <exception cref="ArgumentException"><paramref name="gate"/> is not a gate of the rule set.</exception>
    public static CompiledGate Of(RuleSet ruleSet, string gate)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(gate);
        var compiled = Known.GetValue(ruleSet, static set => [.. set.Gates.Select(g => new Lazy<CompiledGate>(() => GateCompiler.Compile(set, g)))]);
        for (var i = 0; i < compiled.Length; i++)
        {
            if (ruleSet.Gates[i].Id == gate)
            {
                return compiled[i].Value;
            }
        }

        throw new ArgumentException($"The rule set {ruleSet.Id} has no gate {gate}: it has {string.Join(", ", ruleSet.Gates.Select(static g => g.Id))}.", nameof(gate));
    }

    /// <summary>The gate as at a date: with the thresholds in force and the oldest dates that count.</summary>
    /// <remarks>The result for the latest date asked is kept.</remarks>
    /// <param name="date">The date.</param>
    /// <exception cref="RuleSetNotInForceException">The rule set is not in force on that date.</exception>
    public DatedGate AsAt(LocalDate date)
    {
        if (Volatile.Read(ref latest) is { } kept && kept.AsOf == date)
        {
            return kept;
        }

        if (!RuleSet.IsInForceOn(date))
        {
            throw new RuleSetNotInForceException(RuleSet, date);
        }

        var dated = Dated(date);
        Volatile.Write(ref latest, dated);
        return dated;
    }

    /// <summary>The gate as it would be on a date if the rule set were in force then; a parameter that has no value yet has its first.</summary>
    internal DatedGate AsIfInForce(LocalDate date) => RuleSet.IsInForceOn(date) ? AsAt(date) : Dated(date);

    private DatedGate Dated(LocalDate date) => new(this, date, [.. thresholds.Select(t => Resolve(t.Threshold, t.Choices, date))], [.. ages.Select(a => a.Oldest(date))]);

    /// <summary>The row of answers that facts give; see <see cref="Degree"/>.</summary>
    internal byte[] Answer(PreparedFacts facts)
    {
        var values = new byte[Circuit.Size];
        foreach (var question in Questions)
        {
            Degree.Put(values, question.Literal, Degree.Of(question.Answer(facts)));
        }

        Circuit.Run(values);
        return values;
    }

    private ResolvedThreshold Resolve(Threshold threshold, ImmutableArray<string> choices, LocalDate date)
    {
        var parameter = threshold is ParameterThreshold reference ? RuleSet.Parameters.First(p => p.Id == reference.Id) : null;
        var inForce = parameter?.ValueOn(date) ?? parameter?.Values[0];
        var value = threshold switch
        {
            FixedThreshold exact => exact.Value,
            AsOfThreshold asOf => new DateValue(asOf.On(date)),
            _ => inForce!.Value,
        };
        return new(Magnitudes.Of(value, choices, date)!.Value, value, parameter, inForce);
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A gate as at a date that judges a host's own objects.</summary>
/// <remarks>Made by <see cref="DatedGate.With"/>. Immutable; safe to share between threads.</remarks>
/// <typeparam name="T">The type of the host's objects.</typeparam>
public sealed class MappedGate<T>
    where T : class
{
    private const int MostOnStack = 1024;

    private readonly GateFactMap<T> map;
    private readonly MappedInput<T>?[] bySlot;
    private readonly MappedAnswers<T> answers;
    private readonly bool hasOnlyFacts;

    internal MappedGate(DatedGate gate, GateFactMap<T> map)
    {
        this.map = map;
        Gate = gate;
        var inputs = gate.Gate.Inputs;
        bySlot = new MappedInput<T>?[inputs.Length];
        for (var slot = 0; slot < bySlot.Length; slot++)
        {
            bySlot[slot] = map.InputOf(inputs[slot].Id);
            if (bySlot[slot] is { } found && found.Kind != inputs[slot].Kind)
            {
                throw new ArgumentException($"The map answers {inputs[slot].Id} as {found.Kind}, but {gate.Gate.RuleSet.Id} asks for it as {inputs[slot].Kind}.", nameof(map));
            }
        }

        answers = new(gate, bySlot);
        hasOnlyFacts = !map.HasWaivers && !inputs.Any(static i => i.Kind is InputKind.Evidence or InputKind.Predicate);
    }

    /// <summary>The gate and the date.</summary>
    public DatedGate Gate { get; }

    /// <summary>Judges without explaining, and, unless the map has waivers, without allocating.</summary>
    /// <param name="host">The object.</param>
    /// <param name="outcomes">Receives the outcome of each of <see cref="CompiledGate.Rules"/>, in that order; may be empty if only the recommendation is wanted.</param>
    /// <exception cref="ArgumentException">There is room for some outcomes only.</exception>
    /// <exception cref="UnitMismatchException">An amount of money is in other pounds than the rule set asks for.</exception>
    /// <exception cref="InvalidDocumentException">A word is not one of the choices, a thing in a list has a fact of another kind, or evidence is of another type.</exception>
    public Recommendation Judge(T host, Span<FindingOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (map.HasWaivers)
        {
            return Gate.Judge(Gate.Prepare(Facts(host)), outcomes);
        }

        var gate = Gate.Gate;
        if (gate.Circuit.Size <= MostOnStack)
        {
            return Judge(host, stackalloc byte[gate.Circuit.Size], outcomes);
        }

        var rented = ArrayPool<byte>.Shared.Rent(gate.Circuit.Size);
        var recommendation = Judge(host, rented, outcomes);
        ArrayPool<byte>.Shared.Return(rented); // after a fault it is left to the collector
        return recommendation;
    }

    /// <summary>Judges and explains; what the gate asks is copied into the assessment, so that it can be kept.</summary>
    /// <param name="host">The object.</param>
    /// <exception cref="InvalidDocumentException">A value is of another kind than the rule set declares.</exception>
    /// <exception cref="GateFaultException">The gate asks a predicate that the map does not answer.</exception>
    public GateAssessment Assess(T host)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (!hasOnlyFacts)
        {
            return Gate.Assess(Facts(host));
        }

        var slots = new PreparedSlot[bySlot.Length];
        var facts = FactsOnly(host, slots);
        return Gate.Explain(FactPreparation.Of(Gate, facts, slots));
    }

    /// <summary>What the gate asks of an object, as facts.</summary>
    /// <param name="host">The object.</param>
    public GateFacts Facts(T host)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (hasOnlyFacts)
        {
            return FactsOnly(host, new PreparedSlot[bySlot.Length]);
        }

        var builder = new GateFactsBuilder(map.InitiativeOf(host));
        for (var slot = 0; slot < bySlot.Length; slot++)
        {
            if (bySlot[slot]?.Fact(host, Gate.Gate.Inputs[slot]) is { } fact)
            {
                builder.Add(fact);
            }

            foreach (var item in bySlot[slot]?.EvidenceOf(host) ?? [])
            {
                builder.Add(item);
            }
        }

        foreach (var waiver in map.WaiversOf(host))
        {
            builder.Add(waiver);
        }

        return builder.Build();
    }

    /// <summary>Facts without evidence come one for each input at most and in order of identifier: there is nothing to sort or to check.</summary>
    private GateFacts FactsOnly(T host, PreparedSlot[] slots)
    {
        var inputs = Gate.Gate.Inputs;
        var facts = new GateFact[bySlot.Length];
        var count = 0;
        for (var slot = 0; slot < bySlot.Length; slot++)
        {
            if (bySlot[slot]?.Fact(host, inputs[slot]) is { } fact)
            {
                slots[slot].Fact = facts[count++] = fact;
            }
        }

        Array.Resize(ref facts, count);
        return new(map.InitiativeOf(host), ImmutableCollectionsMarshal.AsImmutableArray(facts));
    }

    private Recommendation Judge(T host, Span<byte> values, Span<FindingOutcome> outcomes)
    {
        answers.Fill(host, values);
        Gate.Gate.Circuit.Run(values);
        return Gate.Gate.Outcomes.Conclude(values, outcomes);
    }
}

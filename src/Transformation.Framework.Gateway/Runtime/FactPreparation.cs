using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Lays out facts for a gate, in one walk over inputs, facts and evidence, which are all in order of identifier.</summary>
internal static class FactPreparation
{
    /// <exception cref="InvalidDocumentException">Facts are of another kind than the rule set declares.</exception>
    internal static PreparedFacts Of(DatedGate gate, GateFacts facts)
    {
        var inputs = gate.Gate.Inputs;
        var slots = new PreparedSlot[inputs.Length];
        var isFaulty = !PlaceFacts(inputs, facts.Facts, gate.AsOf, slots) | !PlaceEvidence(inputs, facts.Evidence, slots);
        return isFaulty ? throw FactFaults.Of(gate.Gate.RuleSet, facts) : new(gate, facts, slots, Waivers(gate, facts));
    }

    /// <summary>The same of facts that stand in their places already, without evidence and waivers.</summary>
    internal static PreparedFacts Of(DatedGate gate, GateFacts facts, PreparedSlot[] slots)
    {
        var inputs = gate.Gate.Inputs;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot].Fact is { } fact && FactFaults.Of(inputs[slot], fact.Value) is not null)
            {
                throw FactFaults.Of(gate.Gate.RuleSet, facts);
            }
        }

        return new(gate, facts, slots, []);
    }

    private static bool PlaceFacts(ImmutableArray<GateInput> inputs, ImmutableArray<GateFact> facts, LocalDate asOf, PreparedSlot[] slots)
    {
        var slot = 0;
        foreach (var fact in facts)
        {
            if (!TryAdvance(inputs, fact.Id, ref slot))
            {
                continue;
            }

            if (FactFaults.Of(inputs[slot], fact.Value) is not null)
            {
                return false;
            }

            if (fact.Date is not { } date || date <= asOf)
            {
                slots[slot].Fact = fact;
            }
        }

        return true;
    }

    private static bool PlaceEvidence(ImmutableArray<GateInput> inputs, ImmutableArray<EvidenceItem> evidence, PreparedSlot[] slots)
    {
        var slot = 0;
        for (var i = 0; i < evidence.Length; i++)
        {
            if (!TryAdvance(inputs, evidence[i].Type, ref slot))
            {
                continue;
            }

            if (inputs[slot].Kind != InputKind.Evidence)
            {
                return false;
            }

            if (slots[slot].EvidenceEnd == 0)
            {
                slots[slot].EvidenceStart = i;
            }

            slots[slot].EvidenceEnd = i + 1;
        }

        return true;
    }

    private static bool TryAdvance(ImmutableArray<GateInput> inputs, string id, ref int slot)
    {
        while (slot < inputs.Length)
        {
            var order = string.CompareOrdinal(inputs[slot].Id, id);
            if (order >= 0)
            {
                return order == 0;
            }

            slot++;
        }

        return false;
    }

    private static Waiver?[] Waivers(DatedGate gate, GateFacts facts)
    {
        if (facts.Waivers.IsEmpty)
        {
            return [];
        }

        var rules = gate.Gate.Compiled;
        var waivers = new Waiver?[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            waivers[i] = facts.WaiverOf(rules[i].Rule.Id, gate.AsOf);
        }

        return waivers;
    }
}

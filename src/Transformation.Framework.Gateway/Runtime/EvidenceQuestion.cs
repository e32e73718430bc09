using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Whether there is enough evidence of a type.</summary>
/// <param name="literal">Where its answer stands.</param>
/// <param name="input">The input.</param>
/// <param name="slot">Its place in the compiled gate.</param>
/// <param name="asked">The question.</param>
/// <param name="age">The place of the oldest date that counts in the dated gate.</param>
internal sealed class EvidenceQuestion(int literal, GateInput input, int slot, EvidenceCondition asked, int age) : FactQuestion(literal, input, slot)
{
    internal EvidenceCondition Asked => asked;

    internal override Truth Answer(PreparedFacts facts) => Count(facts).Answer(asked);

    internal LocalDate OldestIn(DatedGate gate) => gate.OldestAt(age);

    internal override Reading Read(GateExplainer explainer)
    {
        var count = Count(explainer.Facts);
        var (oldest, asOf) = (OldestIn(explainer.Gate), explainer.Gate.AsOf);
        var all = explainer.Facts.EvidenceAt(Slot);
        var held = 0;
        foreach (var item in all)
        {
            held += item.IsStatedNone ? 0 : 1;
        }

        return new EvidenceReading(
            Input,
            asked,
            count.Answer(asked),
            Those(all, count.Counted, item => asked.Counts(item, oldest, asOf)),
            Those(all, held - count.Counted, item => !asked.Counts(item, oldest, asOf)),
            count.StatedNone);
    }

    private EvidenceCount Count(PreparedFacts facts) => EvidenceCount.Of(facts.EvidenceAt(Slot), asked, OldestIn(facts.Gate), facts.Gate.AsOf);

    private static ImmutableArray<EvidenceItem> Those(ReadOnlySpan<EvidenceItem> all, int count, Func<EvidenceItem, bool> isOne)
    {
        if (count == 0)
        {
            return [];
        }

        var those = ImmutableArray.CreateBuilder<EvidenceItem>(count);
        foreach (var item in all)
        {
            if (!item.IsStatedNone && isOne(item))
            {
                those.Add(item);
            }
        }

        return those.MoveToImmutable();
    }
}

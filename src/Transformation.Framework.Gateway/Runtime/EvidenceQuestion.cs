using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Whether there is enough evidence of a type.</summary>
/// <param name="input">The input.</param>
/// <param name="slot">Its place in the compiled gate.</param>
/// <param name="asked">The question.</param>
/// <param name="age">The place of the oldest date that counts in the dated gate.</param>
internal sealed class EvidenceQuestion(GateInput input, int slot, EvidenceCondition asked, int age) : FactQuestion(input, slot, asked)
{
    internal override Truth Answer(in AnswerContext context) => Count(context).Answer(asked);

    internal override Reading Read(in AnswerContext context)
    {
        var count = Count(context);
        var (oldest, asOf) = (context.Gate.OldestAt(age), context.Gate.AsOf);
        var all = ((PreparedFacts)context.Subject).EvidenceAt(Slot);
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

    private EvidenceCount Count(in AnswerContext context) =>
        context.Access.Count(context.Subject, Slot, asked, context.Gate.OldestAt(age), context.Gate.AsOf);

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
